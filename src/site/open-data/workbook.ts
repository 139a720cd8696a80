import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import type { IsoDate } from '../../domain/fiscal-year.ts';

/** One column of a sheet. */
interface SheetColumn {
  readonly header: string;
  /** In characters of the sheet's font; without it, measured from the header and the rows. */
  readonly width?: number;
  /** Long text, broken into lines within the cell. */
  readonly wrap?: boolean;
  /** Its texts are days (`2024-08-28`) and become dates, or whole addresses and become links. */
  readonly holds?: 'day' | 'address';
}

/** A table on a sheet of its own: a frozen header with filters, then the rows. */
export interface SheetToWrite {
  /** The name of its tab; at most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** A text stays text, also one that begins with `=`; a number is a number; `null` is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Printed on A4 landscape, as wide as the paper, with its header on every page. */
  readonly print?: {
    /** Printed on a single page. */
    readonly onOne?: boolean;
    /** Only the first rows are printed, where there are more than anybody reads on paper. */
    readonly rows?: number;
  };
}

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** The day of the facts, so that equal facts give equal bytes; a workbook must not depend on a clock. */
  readonly date: IsoDate | undefined;
  readonly sheets: readonly SheetToWrite[];
}

/** The usual font of Thai offices; a machine without it uses another Thai font. */
const FONT = { name: 'TH Sarabun New', size: 16 };
const TEXT_FORMAT = '@';
/** A format with an unambiguous year in any language: 2024, never 67. */
const DAY_FORMAT = 'yyyy-mm-dd';
/** Widths in characters: narrower hides a header's filter button, wider pushes the next column out of view. */
const NARROWEST = 10;
const WIDEST = 60;
/** The most characters of a cell in Excel. */
const LONGEST_TEXT = 32_767;
/** Characters that XML cannot contain. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Marks above and below a Thai letter, which need no width of their own. */
const MARKS = /\p{M}/gu;

/**
 * Makes an `.xlsx` file. The same workbook gives the same bytes. @throws when a sheet's name or a text is longer
 * than a spreadsheet permits
 */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const day = new Date(`${workbook.date ?? '2000-01-01'}T00:00:00Z`);
  return writeXlsx({
    properties: {
      title: workbook.title,
      creator: workbook.creator,
      created: day,
      modified: day,
    },
    defaultFont: FONT,
    sheets: workbook.sheets.map(sheetOf),
  });
}

function sheetOf({ name, columns, rows, print }: SheetToWrite) {
  if (name.length > 31 || /[[\]:*?/\\]/.test(name))
    throw new Error(`A spreadsheet takes no sheet named ${name}`);
  const header = columns.map((column) => column.header);
  const table = [header, ...rows.map((row) => row.map(cellOf))];
  return {
    name,
    rows: table.map((row, line) =>
      line === 0 ? row : row.map((cell, at) => (columns[at]?.holds === 'day' ? dayOf(cell) : cell)),
    ),
    cells: new Map([...headerCells(header), ...linkCells(columns, table)]),
    columns: columns.map((column, at) => ({
      width: column.width ?? widthOf(table.map((row) => row[at] ?? null)),
      style: {
        font: FONT,
        alignment: { vertical: 'top' as const, wrapText: column.wrap ?? false },
        // A column of numbers keeps the format of numbers.
        ...(rows.some((row) => typeof row[at] === 'number')
          ? {}
          : { numFmt: column.holds === 'day' ? DAY_FORMAT : TEXT_FORMAT }),
      },
    })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
    ...(print && { pageSetup: pageOf(print, letters(columns.length)) }),
  };
}

/** The header row: white on indigo. */
function headerCells(header: readonly string[]): [string, Partial<Cell>][] {
  const style: CellStyle = {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1C3162' } },
    alignment: { vertical: 'center', wrapText: true },
    numFmt: TEXT_FORMAT,
  };
  return header.map((value, at) => [`0,${at}`, { value, type: 'string', style }]);
}

/** The cells with links: whole addresses in columns of addresses. */
function linkCells(
  columns: SheetToWrite['columns'],
  table: SheetToWrite['rows'],
): [string, Partial<Cell>][] {
  const style: CellStyle = {
    font: { ...FONT, underline: true, color: { rgb: '1C3162' } },
    alignment: { vertical: 'top' },
    numFmt: TEXT_FORMAT,
  };
  const addresses = columns.flatMap(({ holds }, at) => (holds === 'address' ? [at] : []));
  return table.flatMap((row, line) =>
    addresses.flatMap((at): [string, Partial<Cell>][] => {
      const value = row[at];
      return line > 0 && typeof value === 'string' && /^https?:\/\//.test(value)
        ? [[`${line},${at}`, { value, type: 'string', style, hyperlink: { target: value } }]]
        : [];
    }),
  );
}

/** A day as a date of the sheet, which has no time and no zone; any other text unchanged. */
const dayOf = (cell: string | number | null): string | number | null | Date =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)
    ? new Date(`${cell}T00:00:00Z`)
    : cell;

/** A margin on all sides, in inches: what an office's printer can print within. */
const MARGIN = 0.4;

const pageOf = ({ onOne, rows }: NonNullable<SheetToWrite['print']>, last: string) => ({
  paperSize: 'a4' as const,
  orientation: 'landscape' as const,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: onOne ? 1 : 0,
  margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  printTitlesRow: '$1:$1',
  ...(rows !== undefined && { printArea: `$A$1:$${last}$${rows + 1}` }),
});

function cellOf(value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  if (value.length > LONGEST_TEXT)
    throw new Error(`A spreadsheet takes no text of ${value.length} letters`);
  return value.replace(CONTROL, '') || null;
}

function widthOf(values: readonly (string | number | null)[]): number {
  return values.reduce<number>((widest, value) => {
    const width = String(value ?? '').replace(MARKS, '').length + 3;
    return Math.min(WIDEST, Math.max(widest, width));
  }, NARROWEST);
}

/** The name of the nth column, from 1: `A`, `Z`, `AA`. */
function letters(n: number): string {
  return n > 26
    ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1)
    : String.fromCharCode(64 + n);
}
