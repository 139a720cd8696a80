/** Facts about cells that only a workbook has, beside their text: each a set of names of cells (`D2`). */
export interface CellMarks {
  /**
   * Dates whose year is in the Buddhist Era and whose day could be a month: typed with the day first into a program
   * that expects the month first, they are stored with the two swapped.
   */
  readonly typedDates: ReadonlySet<string>;
  /** Cells with struck-through text, in whole or in part: an office's sign for a removed entry. */
  readonly struck: ReadonlySet<string>;
  /** Ranges (`A2:F40`) in which a rule of the workbook strikes cells through, by what they or others hold. */
  readonly struckByRule?: readonly string[];
}
