import { PROVINCES } from '../../gazetteer/provinces.ts';
import { clean, fold } from '../../thai/normalise.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { isForm, isUnfilled } from '../contract/form-sheet.ts';
import { findPersonal } from '../personal/personal-data.ts';
import { filledColumns, saysNothing } from './blank-cells.ts';
import { unreadJudge } from './cell-judge.ts';
import { CellReader, LONGEST_CELL } from './cell-reader.ts';
import type { StatedProvince } from './cell-reader.ts';
import { fillDown, rowRanges } from './fill-down.ts';
import type { HeaderPlace } from './headers.ts';
import { checkHeadings } from './headings.ts';
import type { Headers } from './read-headers.ts';
import { shapeJudge } from './row-shape.ts';
import { checkNotesBelow } from './notes-below.ts';
import { rowJudge } from './rows-outside-table.ts';
import type { SkipReason } from './rows-outside-table.ts';
import type { TextSheet } from './read-sheet.ts';
import { refOf, SheetCell, SheetRow } from './sheet-cell.ts';
import { checkTitleWords } from './title-words.ts';
import type { TitlePlace } from './title-words.ts';
import type { Cell, Row } from './table.ts';
import type { TableProblems } from './table-problems.ts';

/** The most characters quoted of a skipped row. */
const LONGEST_QUOTE = 80;
/** The most skipped rows that are reported. */
const MOST_SKIPPED = 50;

const PROVINCE_NAMES: ReadonlySet<string> = new Set(PROVINCES.map(({ th }) => fold(th)));

/** A row of the table, 0-based in the sheet. */
interface KeptRow {
  readonly index: number;
  readonly cells: Map<Field, Cell>;
}

/**
 * The rows of the table below its header. Titles, totals and footers among them are reported and left out, and so
 * are rows of a form that nobody filled in. `headings`: the titles above some of the rows.
 */
export function rowsBelowHeader(
  place: HeaderPlace,
  headers: Headers,
  { kind, province }: { readonly kind: FileKind; readonly province: StatedProvince },
  problems: TableProblems,
): { rows: Row[]; headings: readonly TitlePlace[] } {
  const { sheet } = problems;
  const { columns } = headers;
  const reader = new CellReader(headers, province, kind, problems);
  const checkShape = shapeJudge(place, problems);
  const whySkipped = rowJudge(place.labels, columns, kind);
  const judgeUnread = unreadJudge(problems);
  const judgeCells = cellsOutsideFields(headers, judgeUnread, problems);
  const reportSkipped = skippedReporter(headers, checkShape, judgeUnread, problems);
  judgeTitles(place, checkShape, judgeUnread, problems);
  const breaks = new Set<number>();
  const kept: KeptRow[] = [];
  const headings: { row: number; column: number; before: number }[] = [];
  const isUnfilledRow = unfilledJudge(place, headers, kind, problems);
  let unfilled = 0;
  for (let index = place.index + place.height; index < sheet.rows.length; index++) {
    const record = sheet.rows[index]!;
    const filled = filledColumns(record);
    const isEmpty = filled.every((column) => saysNothing(record[column]!));
    if (isEmpty || isUnfilledRow(record)) {
      unfilled += isEmpty ? 0 : 1;
      breaks.add(kept.length);
      continue;
    }
    const reason = whySkipped(record, filled);
    if (reason) {
      breaks.add(kept.length);
      reportSkipped(index, filled, reason);
      const heading = { row: index, column: filled[0]!, before: kept.length };
      if (reason === 'footer' || reason === 'number-only') headings.push(heading);
      continue;
    }
    checkShape(index, filled.at(-1)!);
    judgeCells(index, filled);
    kept.push({ index, cells: reader.read(index) });
  }
  reader.report();
  if (unfilled > 0) problems.ofFile('form-rows-unfilled', { count: unfilled });
  judgeHeadings(headings, { rows: kept, columns, kind, province }, problems);
  const titles = { above: titlesAbove(place, sheet.rows), inside: headings };
  checkTitleWords(titles, columns, kind, problems);
  checkShape.report();
  fillMergedCells(kept, breaks, headers, problems);
  return rowsAndHeadings(kept, headings, sheet);
}

/** What rows that were skipped say of those above and below them. */
function judgeHeadings(
  headings: readonly (TitlePlace & { readonly before: number })[],
  table: {
    readonly rows: readonly KeptRow[];
    readonly columns: ReadonlyMap<Field, number>;
    readonly kind: FileKind;
    readonly province: StatedProvince;
  },
  problems: TableProblems,
): void {
  const titleProvince = table.province.ofTitle ?? table.province.ofFolder;
  checkHeadings(headings, { ...table, titleProvince }, problems);
  checkNotesBelow(headings, table, problems);
}

/** Titles below the last row belong to no row. */
const rowsAndHeadings = (
  kept: readonly KeptRow[],
  headings: readonly (TitlePlace & { readonly before: number })[],
  sheet: TextSheet,
): { rows: Row[]; headings: TitlePlace[] } => ({
  rows: kept.map(({ index, cells }) => new SheetRow(sheet, index, cells)),
  headings: headings.filter(({ before }) => before < kept.length),
});

function judgeTitles(
  place: HeaderPlace,
  checkShape: ReturnType<typeof shapeJudge>,
  judgeUnread: ReturnType<typeof unreadJudge>,
  { sheet }: TableProblems,
): void {
  for (const { row, column } of titlesAbove(place, sheet.rows)) {
    judgeUnread([row, column], sheet.rows[row]![column]!, '');
    checkShape.ofTitle(row, column);
  }
}

/**
 * Returns a function that reports rows that are left out, with their text as far as it may be shown, and content
 * that is an error in them too: an error of a formula, or a whole row of the table.
 */
function skippedReporter(
  { list }: Headers,
  checkShape: ReturnType<typeof shapeJudge>,
  judgeUnread: ReturnType<typeof unreadJudge>,
  problems: TableProblems,
) {
  let skipped = 0;
  return (index: number, filled: readonly number[], reason: SkipReason): void => {
    const record = problems.sheet.rows[index]!;
    for (const column of filled) {
      const { length } = record[column]!;
      const header = list[column]?.header ?? '';
      const params = { column: header, length, limit: LONGEST_CELL };
      if (length > LONGEST_CELL) problems.at('cell-too-long', [index, column], params);
      judgeUnread([index, column], record[column]!, header);
    }
    if (filled.length === 1 && checkShape.ofSkipped(index, filled[0]!)) return;
    if (skipped++ >= MOST_SKIPPED) return;
    const text = quotable(filled.map((column) => record[column]!));
    problems.at('row-skipped', [index, filled[0]!], { reason, row: index + 1, text });
  };
}

/** Judges the cells of a row that no field reads, and reports each column with cells but no header once. */
function cellsOutsideFields(
  headers: Headers,
  judgeUnread: ReturnType<typeof unreadJudge>,
  problems: TableProblems,
) {
  const { list } = headers;
  const unread = unreadColumns(headers);
  const headerless = new Set<number>();
  const named = list.findLastIndex(({ header }) => header !== '') + 1;
  return (index: number, filled: readonly number[]): void => {
    const record = problems.sheet.rows[index]!;
    for (const column of filled) {
      if (unread(column)) judgeUnread([index, column], record[column]!, list[column]?.header ?? '');
    }
    for (const column of filled) {
      if (column >= list.length) break;
      if ((list[column]?.header ?? '') !== '' || headerless.has(column)) continue;
      headerless.add(column);
      // A place in it means a second table beside this one, whose rows are not read.
      if (PROVINCE_NAMES.has(fold(record[column]!.slice(0, 60)))) {
        const params = { cells: filled.at(-1)! + 1, columns: named };
        problems.at('row-longer-than-header', [index, column], params);
      } else problems.at('cell-without-header', [index, column], { cell: refOf(index, column) });
    }
  };
}

/** Fills province and amphoe down where cells were merged, and reports how many rows of each. */
function fillMergedCells(
  kept: readonly KeptRow[],
  breaks: ReadonlySet<number>,
  { columns, list }: Headers,
  problems: TableProblems,
): void {
  const fill = (row: number, field: Field, text: string) => {
    const column = columns.get(field)!;
    const { header } = list[column]!;
    return new SheetCell(problems.sheet, { row, column, header, text, filled: true });
  };
  for (const { field, indexes } of fillDown(kept, breaks, columns.has('province'), fill)) {
    const column = columns.get(field)!;
    const { header } = list[column]!;
    const params = { column: header, count: indexes.length, rows: rowRanges(indexes) };
    problems.at('filled-down', [indexes[0]!, column], params);
  }
}

/** Returns a function that says whether a row of a form was left unfilled; always false in other tables. */
function unfilledJudge(
  place: HeaderPlace,
  { columns }: Headers,
  kind: FileKind,
  { sheet }: TableProblems,
): (record: readonly string[]) => boolean {
  if (!isForm(sheet.rows.slice(0, place.index).flat())) return () => false;
  return (record) =>
    isUnfilled(kind, (field) => !saysNothing(record[columns.get(field) ?? -1] ?? ''));
}

/** The text of a skipped row as far as it may be shown: names of signers and reporters are private. */
function quotable(cells: readonly string[]): string {
  const text = clean(cells.join(' ').slice(0, 400)).slice(0, LONGEST_QUOTE);
  return /ลงชื่อ|ลงนาม|ผู้|โทร|ตำแหน่ง/.test(text) || findPersonal(text).length > 0 ? '' : text;
}

/** Whether no field reads a column, and it is not personal. */
function unreadColumns({
  columns,
  further,
  ticks,
  personal,
}: Headers): (column: number) => boolean {
  const read = new Set([...columns.values(), ...[...further.values()].flat(), ...ticks.keys()]);
  return (column) => !read.has(column) && !personal.has(column);
}

/** The filled cells above the header, 0-based. */
const titlesAbove = (place: HeaderPlace, rows: readonly (readonly string[])[]) =>
  rows
    .slice(0, place.index)
    .flatMap((record, row) => filledColumns(record).map((column) => ({ row, column })));
