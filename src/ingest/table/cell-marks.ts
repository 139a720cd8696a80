/** What only a workbook tells of its cells, beside their text: each a set of names of cells (`D2`). */
export interface CellMarks {
  /**
   * Dates whose year is in the Buddhist Era and whose day could be a month: typed day first into a
   * program that expects the month first, they are kept with the two changed round.
   */
  readonly typedDates: ReadonlySet<string>;
  /** Cells of which the text, or a part of it, is struck through: an office's sign for what was taken out. */
  readonly struck: ReadonlySet<string>;
}
