import type { Field, FileKind } from '../contract/columns.ts';
import type { DateOrder } from './date-order.ts';

/** One cell below a known header. */
export interface Cell {
  /** Cleaned: trimmed, repaired, NFC; '' when blank. Long prose keeps its line breaks. */
  readonly text: string;
  /** The cell has no valid value, which is reported; `text` is ''. */
  readonly refused: boolean;
  /** Blank in the sheet: the text is that of the merged cell above. */
  readonly filled: boolean;
  /** As the officer wrote it. */
  readonly raw: string;
  /** 1-based, as in an editor; `column` in graphemes. */
  readonly line: number;
  readonly column: number;
  /** 1-based, as in a spreadsheet. */
  readonly row: number;
  readonly ref: string;
  /** The header as written. */
  readonly header: string;
}

/** One row of the table. Every known column has a cell, blank ones too. */
export interface Row {
  readonly line: number;
  readonly row: number;
  readonly cells: ReadonlyMap<Field, Cell>;
  /** The row's first line, personal data masked. */
  readonly excerpt: string;
}

export interface TableHeader {
  readonly field?: Field;
  /** Cleaned; the names of a two-row header joined. */
  readonly header: string;
  /** 1-based spreadsheet column. */
  readonly column: number;
}

/** A personal column, the place of its first filled cell, and the number of filled cells. */
export interface PersonalColumn {
  readonly header: string;
  readonly count: number;
  readonly line?: number;
  readonly row?: number;
  readonly cell?: string;
}

/** The place of a title, 1-based, and its line as it may be shown. */
export interface TitleSpot {
  readonly line: number;
  readonly column: number;
  readonly row: number;
  readonly cell: string;
  readonly value: string;
  readonly excerpt: string;
}

/** A file as a table: rows of cells that know their places. */
export interface Table {
  readonly kind: FileKind;
  readonly path: string;
  readonly headers: readonly TableHeader[];
  readonly rows: readonly Row[];
  /** Personal columns, whose cells are not read: their headers, and how many cells are filled. */
  readonly personal: readonly PersonalColumn[];
  readonly delimiter: string;
  /** Unless `day-first`, dates with two possible readings are refused. */
  readonly dateOrder: DateOrder;
  /** The cells above the header, cleaned, blank ones left out. */
  readonly titles: readonly string[];
  /** The place of each title. */
  readonly titleSpots: readonly TitleSpot[];
  /** The headers of the columns that are read, and the titles inside the table that have rows below them. */
  readonly headings: readonly TitleSpot[];
  /** A line of the file for the caret display, personal data masked grapheme by grapheme. */
  readonly excerptOf: (line: number) => string;
}
