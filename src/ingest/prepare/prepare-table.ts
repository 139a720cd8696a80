import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import { SAMPLE_MARK } from '../../domain/sample.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Column, Field, FileKind } from '../contract/columns.ts';
import { fileRule } from '../contract/columns.ts';
import type { Problem } from '../../problems/problem.ts';
import { mask } from '../personal/personal-data.ts';
import { readPlace, readProvince, readStoryPlace } from '../cells/read-place.ts';
import { RowReader } from '../cells/read-row.ts';
import { readSheet } from '../table/read-sheet.ts';
import { readTable } from '../table/read-table.ts';
import { isSampleFile } from '../rules/samples.ts';
import type { Table } from '../table/table.ts';
import { parseYesNo } from '../cells/read-cell.ts';
import { canonicalCell } from './canonical-cell.ts';
import { joinMonths } from './join-months.ts';
import type { PreparedRow, RowPlace } from './prepared-row.ts';
import { droppedColumns, publishableColumns } from './publishable-columns.ts';

/** A change of notation: a header, cells of a column, rows above and below the table. Never contains a value. */
export type Mended =
  | { readonly what: 'header'; readonly column: string; readonly to: string }
  | { readonly what: 'cells' | 'filled'; readonly column: string; readonly count: number }
  | { readonly what: 'titles' | 'rows-beside' | 'months-joined'; readonly count: number };

/** Something that is not in the prepared file: a column with the number of its filled cells, or rows. */
export type LeftOut =
  | {
      readonly what: 'internal' | 'personal' | 'unknown' | 'row-numbers';
      readonly column: string;
      readonly count: number;
    }
  | {
      readonly what: 'not-passed' | 'baseline' | 'without-consent' | 'unfilled';
      readonly count: number;
    };

/** A prepared file, and what changed on the way to it. */
export interface PreparedTable {
  /** Below the data folder. */
  readonly path: string;
  /** With its byte order mark. */
  readonly text: string;
  readonly rows: number;
  readonly mended: readonly Mended[];
  readonly leftOut: readonly LeftOut[];
}

/** The kind and year of a file; `province` where its folder or a person names it. */
export interface FileIdentity {
  readonly kind: FileKind;
  readonly fiscalYear?: FiscalYear;
  readonly province?: Province;
}

/**
 * Converts text to the canonical file: known columns that may be public, canonical headers, places in full, dates,
 * words and numbers in one notation. Judges nothing, which is the check's task. `undefined` where there is no table.
 */
export function prepareTable(
  text: string,
  identity: FileIdentity,
  gazetteer: Gazetteer,
): PreparedTable | undefined {
  const { kind, fiscalYear, province } = identity;
  const { table, problems } = readTable('', text, kind, province);
  if (!table) return undefined;
  const reading = { table, fiscalYear, province, gazetteer, report: () => undefined };
  const readers = table.rows.map((row) => new RowReader(reading, row));
  const publicRows = readers.filter((row) => whyLeftOut(row, kind) === undefined);
  const columns = publishableColumns(table, publicRows);
  const all = publicRows.map((reader) => prepareRow(reader, columns, kind));
  const rows = kind === 'progress' ? joinMonths(all, columns) : all;
  const isSample = isSampleFile(text, table.titles) || readers.some((row) => row.saysSample());
  const lines = [columns.map((column) => column.th), ...rows.map((row) => row.cells)];
  const skipped = problems.filter(({ code }) => code === 'row-skipped').length;
  const titles = table.titles.length - (isSample ? 1 : 0);
  return {
    path: pathOf(identity, rows),
    text: `\uFEFF${isSample ? `${SAMPLE_MARK}\r\n` : ''}${lines.map(toLine).join('')}`,
    rows: rows.length,
    mended: [
      ...mendedHeaders(table, columns),
      ...mendedCells(all, columns),
      ...counted('titles', titles),
      ...counted('rows-beside', skipped),
      ...counted('months-joined', all.length - rows.length),
    ],
    leftOut: [
      ...leftOutColumns(text, table, columns),
      ...leftOutRows(readers, kind),
      ...unfilledRows(problems),
    ],
  };
}

function prepareRow(reader: RowReader, columns: readonly Column[], kind: FileKind): PreparedRow {
  const place = placeOf(reader, kind);
  const names: Readonly<Partial<Record<Field, string | undefined>>> = {
    tambon_code: place?.tambon?.code,
    province: place?.province?.th,
    amphoe: place?.amphoe?.th,
    tambon: place?.tambon?.th,
  };
  const cells = columns.map((column) => names[column.field] ?? canonicalCell(reader, column, kind));
  return { reader, place: place ?? {}, cells };
}

function placeOf(reader: RowReader, kind: FileKind): RowPlace | undefined {
  if (fileRule(kind).ofTambon) return readPlace(reader);
  if (kind === 'stories') return readStoryPlace(reader);
  if (kind !== 'announcements' && kind !== 'offices') return undefined;
  if (reader.text('level') && reader.choice('level') !== 'province') return undefined;
  return { province: reader.text('province') ? readProvince(reader) : undefined };
}

type LeftOutRow = Exclude<LeftOut, { readonly column: string }>['what'];

/** Why a row is not public; a row that cannot be read stays, so that its error is shown. */
function whyLeftOut(row: RowReader, kind: FileKind): LeftOutRow | undefined {
  if (kind === 'assessments') {
    if (row.choice('round') === 'baseline') return 'baseline';
    return row.choice('result') === 'not-passed' ? 'not-passed' : undefined;
  }
  if (kind !== 'stories') return undefined;
  const consent = parseYesNo(row.text('consent') ?? '');
  return 'value' in consent && !consent.value ? 'without-consent' : undefined;
}

function leftOutRows(readers: readonly RowReader[], kind: FileKind): LeftOut[] {
  const reasons = readers.flatMap((row) => whyLeftOut(row, kind) ?? []);
  return [...new Set(reasons)].map((what) => ({
    what,
    count: reasons.filter((reason) => reason === what).length,
  }));
}

const unfilledRows = (problems: readonly Problem[]): LeftOut[] =>
  problems.flatMap(({ code, params }) =>
    code === 'form-rows-unfilled' && 'count' in params
      ? [{ what: 'unfilled' as const, count: params.count as number }]
      : [],
  );

function leftOutColumns(text: string, table: Table, columns: readonly Column[]): LeftOut[] {
  const read = readSheet(text.replace(/^\uFEFF+/, ''), table.kind);
  const rows = 'fault' in read ? [] : read.sheet.rows;
  const personal = new Map(table.personal.map(({ header, count }) => [header, count]));
  return droppedColumns(table, columns).map(({ field, header, column }): LeftOut => {
    const filled = table.rows.filter(({ row }) => rows[row - 1]?.[column - 1]?.trim()).length;
    const count = personal.get(header) ?? filled;
    const what = personal.has(header)
      ? 'personal'
      : field === 'order'
        ? 'row-numbers'
        : field
          ? 'internal'
          : 'unknown';
    return { what, column: mask(header), count };
  });
}

function mendedHeaders(table: Table, columns: readonly Column[]): Mended[] {
  return columns.flatMap(({ field, th }): Mended[] => {
    const header = table.headers.find((tableHeader) => tableHeader.field === field)?.header;
    return header === undefined || header === th
      ? []
      : [{ what: 'header', column: mask(header), to: th }];
  });
}

/** How many blank cells of each column were filled, and how many cells have another notation. */
function mendedCells(rows: readonly PreparedRow[], columns: readonly Column[]): Mended[] {
  return columns.flatMap(({ field, th }, at): Mended[] => {
    const has = rows[0]?.reader.reading.table.headers.some((header) => header.field === field);
    let [cells, filled] = [0, 0];
    for (const { reader, cells: written } of rows) {
      const raw = has ? (reader.cell(field)?.raw ?? '') : '';
      if (written[at] === raw) continue;
      if (raw === '') filled += 1;
      else cells += 1;
    }
    return [...countedIn('cells', th, cells), ...countedIn('filled', th, filled)];
  });
}

const counted = (what: 'titles' | 'rows-beside' | 'months-joined', count: number): Mended[] =>
  count > 0 ? [{ what, count }] : [];
const countedIn = (what: 'cells' | 'filled', column: string, count: number): Mended[] =>
  count > 0 ? [{ what, column, count }] : [];

/**
 * The folder of the file: the province's when all its rows are of one province, unless the department keeps such
 * files.
 */
function pathOf({ kind, fiscalYear }: FileIdentity, rows: readonly PreparedRow[]): string {
  if (fileRule(kind).folder === 'root') return `${kind}.csv`;
  const provinces = new Set(rows.map(({ place }) => place.province?.slug));
  const [only] = provinces;
  const isOfOne = provinces.size === 1 && only !== undefined && fileRule(kind).ofProvince;
  return `${fiscalYear}/${isOfOne ? `${only}/` : ''}${kind}.csv`;
}

const toLine = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

const quote = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
