import type { CellValue, Sheet as HucreSheet } from 'hucre';
import Papa from 'papaparse';
import { eraOf, inBuddhistEra } from '../../domain/fiscal-year.ts';
import type { CellMarks } from '../table/cell-marks.ts';
import { refOf } from '../table/sheet-cell.ts';

/** A sheet as text: row and column numbers are those that the officer sees in the workbook. */
export interface WorkbookSheet extends CellMarks {
  readonly name: string;
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Comma-separated, one line per row from row 1, blank rows included. */
  readonly csv: string;
  /** Filled rows that are hidden or filtered out, numbered as in a spreadsheet. They are read. */
  readonly hiddenRows: readonly number[];
  /** Filled columns that are hidden, by letter. They are read. */
  readonly hiddenColumns: readonly string[];
}

/**
 * Why a workbook could not be read: `encrypted` needs a password, `too-large` is larger than a register of the
 * country could be, `not-a-workbook` is another format, or a damaged file.
 */
export type WorkbookFault = 'encrypted' | 'too-large' | 'not-a-workbook';

/** The most bytes of a workbook: far more than a list of 7,255 tambons needs; one of this size is read in a few seconds. */
const MOST_BYTES = 30_000_000;
/** The most bytes of a zip's parts when unpacked, together. */
const MOST_UNPACKED_BYTES = 300_000_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/** The parts of a workbook that contain its styles and its texts. */
const SAYS_STRIKES = /^xl\/(?!drawings|media|theme|charts)[^]*\.xml$|^(?:content|styles)\.xml$/;

/** Whether the bytes begin like a workbook: a zip (.xlsx, .ods) or an OLE2 container (.xls, encrypted .xlsx). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOle(bytes);
}

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
const isOle = (bytes: Uint8Array) =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** The library, which only a workbook needs; a caller that expects one may load it beforehand. */
export const loadReader = () => import('./workbook-library.ts');

/** Reads `.xlsx`, `.xls` and `.ods`. Never throws: any file gives sheets or a reason. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ sheets: readonly WorkbookSheet[] } | { fault: WorkbookFault }> {
  if (!isWorkbook(bytes)) return { fault: 'not-a-workbook' };
  if (bytes.length > MOST_BYTES) return { fault: 'too-large' };
  if (isZip(bytes) && unpackedBytes(bytes) > MOST_UNPACKED_BYTES) return { fault: 'too-large' };
  try {
    const { read, struckInOds, struckInXls } = await loadReader();
    const parts = isZip(bytes) ? await partsOf(bytes) : {};
    // Reading the styles of every cell takes twice as long, and most workbooks have no struck-through text.
    const readStyles =
      !parts || Object.values(parts).some((part) => decode(part).includes('strike'));
    const workbook = await read(bytes, { maxRows: MOST_ROWS + 1, readStyles });
    if (workbook.sheets.some(isTooLarge)) return { fault: 'too-large' };
    if (isOle(bytes)) {
      const struck = struckInXls(bytes);
      return {
        sheets: workbook.sheets.map((sheet, at) => toSheet(sheet, struck[at] ?? new Set())),
      };
    }
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

/** The parts that may contain struck-through styles; `undefined` where a zip has an unusual structure. */
async function partsOf(bytes: Uint8Array): Promise<Record<string, Uint8Array> | undefined> {
  const { unzipSync } = await loadReader();
  try {
    return unzipSync(bytes, { filter: ({ name }) => SAYS_STRIKES.test(name) });
  } catch {
    return undefined;
  }
}

const decode = (part?: Uint8Array): string => new TextDecoder().decode(part);

/** The first entry of an `.ods` is its media type, uncompressed. */
const isOds = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(30, 100)).includes('opendocument.spreadsheet');

/**
 * The library leaves out the rows of an `.ods` that are in a group or repeat on each printed page, a table's header
 * among them; its stream has all rows. Where the stream has more, its rows are used, which lack merged cells.
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
 * The sum of the unpacked sizes in a zip's own directory; its entries begin with PK\1\2. The library's own limits
 * stop a zip with wrong sizes.
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

/** The cells of an `.xlsx` with struck-through text, in the whole cell or in a part of it. */
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
    struckByRule: (sheet.conditionalRules ?? [])
      .filter(({ style }) => style?.font?.strikethrough)
      .map(({ range }) => range),
  };
}

/** Copies the value of a merged block into each of its rows: a province beside its amphoes. */
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
 * A value as an officer would type it: a typed date as `30/8/2567`, a whole number without exponent, the result of a
 * formula, an error as `#REF!`; a formula without a result as its text, which the check refuses.
 */
function toText(value: CellValue | undefined, formula: string | undefined): string {
  if (value === null || value === undefined) return formula === undefined ? '' : `=${formula}`;
  if (value instanceof Date) return formatDay(value);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Whether day and month could be swapped: `12/6/2567`, which the program reads as 6 December. */
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
  // A spreadsheet has 15 significant digits: it shows 0.1 + 0.2 as 0.3.
  return String(Number(value.toPrecision(15)));
}

/** `A`, `B`, … as a spreadsheet names its columns. */
const columnLetter = (index: number): string => refOf(0, index).slice(0, -1);
