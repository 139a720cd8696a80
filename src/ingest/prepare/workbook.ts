import type { CellValue, Sheet as HucreSheet } from 'hucre';
import Papa from 'papaparse';
import { eraOf, inBuddhistEra } from '../../domain/fiscal-year.ts';
import type { CellMarks } from '../table/cell-marks.ts';
import { refOf } from '../table/sheet-cell.ts';

/** A sheet as text, in the geometry of the workbook: row and column numbers are those that the officer sees. */
export interface WorkbookSheet extends CellMarks {
  readonly name: string;
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Comma-separated, one line a row from row 1 on, blank rows included. */
  readonly csv: string;
  /** Rows that are hidden or filtered away and hold something, as a spreadsheet counts. They are read. */
  readonly hiddenRows: readonly number[];
  /** Hidden columns that hold something, by letter. They are read. */
  readonly hiddenColumns: readonly string[];
}

/**
 * Why a workbook could not be read: `encrypted` asks for a password, `too-large` holds more than a register
 * of the country could, `not-a-workbook` is another file, or a broken one.
 */
export type WorkbookFault = 'encrypted' | 'too-large' | 'not-a-workbook';

/** Beyond any list of 7,255 tambons by far; a file of this size is read in a few seconds. */
const MOST_BYTES = 30_000_000;
/** What a zip may unpack to, all its parts together. */
const MOST_UNPACKED_BYTES = 300_000_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/** The parts of a workbook that tell of its styles and hold its texts. */
const SAYS_STRIKES = /^xl\/(?!drawings|media|theme|charts)[^]*\.xml$|^(?:content|styles)\.xml$/;

/** Whether the bytes begin as a workbook does: a zip (.xlsx, .ods) or an OLE2 container (.xls, encrypted .xlsx). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOle(bytes);
}

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
const isOle = (bytes: Uint8Array) =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** The library, which only a workbook needs; who expects one may have it come beforehand. */
export const loadReader = () => import('./workbook-library.ts');

/** Reads `.xlsx`, `.xls` and `.ods`. Never throws: any file ends in sheets or in a reason. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ sheets: readonly WorkbookSheet[] } | { fault: WorkbookFault }> {
  if (!isWorkbook(bytes)) return { fault: 'not-a-workbook' };
  if (bytes.length > MOST_BYTES) return { fault: 'too-large' };
  if (isZip(bytes) && unpackedBytes(bytes) > MOST_UNPACKED_BYTES) return { fault: 'too-large' };
  try {
    const { read, struckInOds } = await loadReader();
    const parts = isZip(bytes) ? await partsOf(bytes) : {};
    // To read the styles of every cell takes twice as long, and most workbooks strike nothing through.
    const readStyles =
      !parts || Object.values(parts).some((part) => decode(part).includes('strike'));
    const workbook = await read(bytes, { maxRows: MOST_ROWS + 1, readStyles });
    if (workbook.sheets.some(isTooLarge)) return { fault: 'too-large' };
    if (!isOds(bytes))
      return { sheets: workbook.sheets.map((sheet) => toSheet(sheet, struckIn(sheet))) };
    const sheets = await withGroupedRows(bytes, workbook.sheets);
    const struck = struckInOds(decode(parts?.['content.xml']), decode(parts?.['styles.xml']));
    return { sheets: sheets.map((sheet, at) => toSheet(sheet, struck[at] ?? new Set())) };
  } catch (cause) {
    const message = cause instanceof Error ? `${cause.name} ${cause.message}` : '';
    if (/encrypt|password/i.test(message)) return { fault: 'encrypted' };
    if (/limit|exceed|too (?:large|many)/i.test(message)) return { fault: 'too-large' };
    return { fault: 'not-a-workbook' };
  }
}

/** The parts that may tell of a line through a text; `undefined` where a zip is not put together as usual. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, Uint8Array> | undefined> {
  const { unzipSync } = await loadReader();
  try {
    return unzipSync(bytes, { filter: ({ name }) => SAYS_STRIKES.test(name) });
  } catch {
    return undefined;
  }
}

const decode = (part?: Uint8Array): string => new TextDecoder().decode(part);

/** The first entry of an `.ods` is its media type, not packed. */
const isOds = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(30, 100)).includes('opendocument.spreadsheet');

/**
 * The library leaves out the rows of an `.ods` that stand in a group or repeat on each printed page, a table's header
 * among them; its stream has them all. Where it has more, its rows are taken, which know of no merged cells.
 */
async function withGroupedRows(
  bytes: Uint8Array,
  sheets: readonly HucreSheet[],
): Promise<HucreSheet[]> {
  const { streamOdsRows } = await loadReader();
  const streamed = sheets.map((): CellValue[][] => []);
  for await (const { sheetIndex = 0, index, values } of streamOdsRows(bytes, {
    maxRows: MOST_ROWS,
  }))
    if (streamed[sheetIndex]) streamed[sheetIndex][index] = [...values];
  const filled = (rows: readonly (readonly CellValue[])[]): number =>
    rows.filter((row) => row.some((value) => value !== null && value !== '')).length;
  return sheets.map((sheet, at) => {
    const rows = Array.from(streamed[at]!, (row) => row ?? []);
    return filled(rows) > filled(sheet.rows) ? { name: sheet.name, rows } : sheet;
  });
}

const isTooLarge = ({ rows }: HucreSheet): boolean =>
  rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS);

/**
 * The sum of the unpacked sizes that a zip's own directory states; its entries begin with PK\1\2. A zip that
 * lies about them is stopped by the library's own limits.
 */
function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let i = bytes.length - 46; i >= 0; i--) {
    if (bytes[i] !== 0x50 || bytes[i + 1] !== 0x4b) continue;
    if (view.getUint32(i, true) === 0x02014b50) sum += view.getUint32(i + 24, true);
  }
  return sum;
}

/** The cells of an `.xlsx` whose font, or that of a part of their text, strikes through. */
function struckIn({ cells = new Map() }: HucreSheet): ReadonlySet<string> {
  const struck = [...cells].flatMap(([at, { style, richText }]) => {
    const ofCell = style?.font?.strikethrough ?? false;
    const isStruck = richText
      ? richText.some(
          ({ font, text }) => text.trim() !== '' && (font ? font.strikethrough : ofCell),
        )
      : ofCell;
    const [row, column] = at.split(',').map(Number);
    return isStruck ? [refOf(row!, column!)] : [];
  });
  return new Set(struck);
}

function toSheet(sheet: HucreSheet, struck: ReadonlySet<string>): WorkbookSheet {
  const rows = sheet.rows.map((row, r) =>
    Array.from(row, (value, c) => toText(value, sheet.cells?.get(`${r},${c}`)?.formula)),
  );
  fillMerged(rows, sheet);
  const holds = (row: readonly string[] | undefined) => row?.some((text) => text !== '') ?? false;
  const hiddenRows = [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden && holds(rows[row]))
    .map(([row]) => row + 1);
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, c) =>
    column?.hidden && rows.some((row) => (row[c] ?? '') !== '') ? [columnLetter(c)] : [],
  );
  const typedDates = sheet.rows.flatMap((row, r) =>
    [...row].flatMap((value, c) => (mayBeTurned(value) ? [refOf(r, c)] : [])),
  );
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    csv: Papa.unparse(rows, { newline: '\r\n' }),
    hiddenRows,
    hiddenColumns,
    typedDates: new Set(typedDates),
    struck,
  };
}

/** A merged block that stands for several rows says the same in each of them: a province above its amphoes. */
function fillMerged(rows: string[][], sheet: HucreSheet): void {
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const text = rows[startRow]?.[startCol] ?? '';
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const cells = rows[row];
      if (cells && (cells[startCol] ?? '') === '') cells[startCol] = text;
    }
  }
}

/**
 * A value as an officer would type it: a typed date as `30/8/2567`, a whole number without exponent, the
 * result of a formula, an error as `#REF!`; a formula without a result as its text, which the check refuses.
 */
function toText(value: CellValue | undefined, formula: string | undefined): string {
  if (value === null || value === undefined) return formula === undefined ? '' : `=${formula}`;
  if (value instanceof Date) return formatDay(value);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Whether day and month could have changed places: `12/6/2567`, which the program takes for 6 December. */
function mayBeTurned(value: CellValue | undefined): boolean {
  if (!(value instanceof Date) || eraOf(value.getUTCFullYear(), 'sheet') !== 'buddhist')
    return false;
  const [day, month] = [value.getUTCDate(), value.getUTCMonth() + 1];
  return day <= 12 && day !== month;
}

function formatDay(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#VALUE!';
  const year = inBuddhistEra(date.getUTCFullYear(), 'sheet');
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${year}`;
}

function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value.toFixed(0);
  // 15 digits are what a spreadsheet itself holds: 0.1 + 0.2 is shown as 0.3.
  return String(Number(value.toPrecision(15)));
}

/** `A`, `B`, … as a spreadsheet names its columns. */
const columnLetter = (index: number): string => refOf(0, index).slice(0, -1);
