import type { Province } from '../../domain/place.ts';
import { clean, cleanLines, repairs } from '../../thai/normalise.ts';
import { COLUMNS, fileRule, findColumn } from '../contract/columns.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { fillDown, rowRanges } from './fill-down.ts';
import { locateHeader, MOST_TITLE_ROWS } from './headers.ts';
import type { HeaderPlace } from './headers.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { cellJudge, unreadJudge } from './cell-judge.ts';
import { dateOrder } from './date-order.ts';
import { FAULT_CODES, findCellFault, isPlaceholder, withoutTextFormula } from './cell-faults.ts';
import { checkHeadings } from './headings.ts';
import { isForm, isUnfilled } from '../contract/form-sheet.ts';
import { findConflict, shapeJudge } from './row-shape.ts';
import { checkColumns, readHeaders } from './read-headers.ts';
import type { Headers } from './read-headers.ts';
import { cleanLabels, readSheet } from './read-sheet.ts';
import type { Sheet } from './read-sheet.ts';
import { checkTitleWords } from './spoken-fields.ts';
import { findPersonal, mask } from '../personal/personal-data.ts';
import { rowJudge } from './rows-outside-table.ts';
import { refOf, SheetCell, SheetRow } from './sheet-cell.ts';
import { MOST_CELLS, MOST_COLUMNS, MOST_LINES } from './split-cells.ts';
import type { Cell, PersonalColumn, Row, Table, TitleSpot } from './table.ts';
import { TableProblems } from './table-problems.ts';
import { readTicks } from '../contract/tick-columns.ts';

export type { Cell, Row, Table } from './table.ts';

/** Excel itself allows no more in a cell. */
const LONGEST_CELL = 32_767;
/** The province that the folder or a title row gives to all rows. */
interface StatedProvince {
  readonly ofFolder?: string | undefined;
  readonly ofTitle?: string | undefined;
}
const LONGEST_TITLE = 200;
/** Of a skipped row, its beginning is enough to know it by. */
const LONGEST_QUOTE = 80;
/** Skipped rows are told one by one, up to this many. */
const MOST_SKIPPED = 50;

/**
 * Text to table: finds delimiter, header and table among title, total and footer rows. Any text
 * ends in a report; there is no table when it cannot be split or has no header. `ofFolder` is the province
 * in whose folder the file lies: it stands for a column or cells of the province that are not there.
 */
export function readTable(
  path: string,
  text: string,
  kind: FileKind,
  ofFolder?: Province,
): { table?: Table; problems: Problem[] } {
  const bare = text.replace(/^\uFEFF+/, '');
  if (!/[^\s\p{Cf},;"]/u.test(bare)) return { problems: [problem('empty-file', { file: path })] };
  const conflict = findConflict(path, bare);
  if (conflict) return { problems: [conflict] };
  const read = readSheet(bare, kind);
  if ('fault' in read) {
    const { fault, line, column } = read;
    const limits = { columns: MOST_COLUMNS, lines: MOST_LINES, cells: MOST_CELLS };
    return { problems: [problem(fault.code, { file: path, line, column }, limits)] };
  }
  const { sheet } = read;
  const problems = new TableProblems(path, sheet);
  const top = sheet.rows.slice(0, MOST_TITLE_ROWS + 2).map(cleanLabels);
  const place = locateHeader(top, kind);
  if (!place) {
    if (tellLostHeads(top, problems)) return { problems: problems.list };
    problems.ofFile('no-header', { expected: expectedColumns(kind), rows: MOST_TITLE_ROWS });
    return { problems: problems.list };
  }
  const headers = readHeaders(place, kind, problems);
  const titles = top.slice(0, place.index).flatMap((row) => row.filter((cell) => cell !== ''));
  const province = checkColumns(place, headers, titles, kind, problems, ofFolder);
  const stated = { ofFolder: ofFolder?.th, ofTitle: province };
  const rows = readRows(place, headers, stated, kind, problems);
  const table: Table = {
    kind,
    path,
    headers: headers.list,
    rows,
    personal: personalColumns(place, headers, problems),
    delimiter: sheet.delimiter,
    titles,
    titleSpots: top
      .slice(0, place.index)
      .flatMap((record, row) =>
        record.flatMap((cell, at) => (cell === '' ? [] : titleSpot(sheet, row, at))),
      ),
    dateOrder: dateOrder(sheet.rows, place, kind),
    excerptOf: (line) => sheet.excerptOf(line),
  };
  return { table, problems: problems.list };
}

function titleSpot(sheet: Sheet, row: number, at: number): TitleSpot {
  const place = sheet.placeOf(row, at);
  const value = mask(sheet.rawAt(row, at).slice(0, LONGEST_TITLE));
  return {
    ...place,
    row: row + 1,
    cell: refOf(row, at),
    value,
    excerpt: sheet.excerptOf(place.line),
  };
}

/** Counts the filled cells of the personal columns below the header, and keeps none of them. */
function personalColumns(
  place: HeaderPlace,
  { list, personal }: Headers,
  { sheet }: TableProblems,
): PersonalColumn[] {
  return [...personal].map((column): PersonalColumn => {
    const header = list[column]?.header ?? '';
    let first: number | undefined;
    let count = 0;
    for (let index = place.index + place.height; index < sheet.rows.length; index++) {
      if (isBlank(sheet.rows[index]![column] ?? '')) continue;
      first ??= index;
      count++;
    }
    if (first === undefined) return { header, count };
    const { line } = new SheetCell(sheet, first, column, header, '');
    return { header, count, line, row: first + 1, cell: refOf(first, column) };
  });
}

/** A header of which every letter is lost, or turned into others, is told as that: no header can be added to it. */
function tellLostHeads(top: readonly (readonly string[])[], problems: TableProblems): boolean {
  for (const [row, labels] of top.entries()) {
    const filled = labels.filter((label) => label !== '');
    const column = labels.findIndex((label) => findCellFault(label) !== undefined);
    if (column < 0 || filled.filter(findCellFault).length * 2 < filled.length) continue;
    const header = labels[column]!;
    problems.ofCell(FAULT_CODES[findCellFault(header)!], [row, column], { column: header });
    return true;
  }
  return false;
}

function expectedColumns(kind: FileKind): string {
  const place = fileRule(kind).ofTambon ? ['จังหวัด', 'อำเภอ', 'ตำบล'] : [];
  return [
    ...place,
    ...COLUMNS[kind].filter((column) => column.required).map((column) => column.th),
  ].join(', ');
}

function readRows(
  place: HeaderPlace,
  headers: Headers,
  province: StatedProvince,
  kind: FileKind,
  problems: TableProblems,
): Row[] {
  const { sheet } = problems;
  const { list, columns } = headers;
  const readCells = cellReader(headers, province, kind, problems);
  const checkShape = shapeJudge(place, problems);
  const whySkipped = rowJudge(place.labels, columns, kind);
  const headerless = new Set<number>();
  const judgeUnread = unreadJudge(problems);
  const unread = unreadColumns(headers);
  for (const { row, column } of titlesAbove(place, sheet.rows)) {
    judgeUnread([row, column], sheet.rows[row]![column]!, '');
    checkShape.ofTitle(row, column);
  }
  const breaks = new Set<number>();
  const kept: { index: number; cells: Map<Field, Cell> }[] = [];
  const headings: { index: number; column: number; before: number }[] = [];
  let skipped = 0;
  let unfilled = 0;
  const isUnfilledRow = unfilledJudge(place, headers, kind, problems);
  for (let index = place.index + place.height; index < sheet.rows.length; index++) {
    const record = sheet.rows[index]!;
    const filled = filledColumns(record);
    if (filled.length === 0) {
      breaks.add(kept.length);
      continue;
    }
    if (isUnfilledRow(record)) {
      unfilled += 1;
      breaks.add(kept.length);
      continue;
    }
    const reason = whySkipped(record, filled);
    if (reason) {
      breaks.add(kept.length);
      for (const column of filled) {
        const { length } = record[column]!;
        const params = { column: list[column]?.header ?? '', length, limit: LONGEST_CELL };
        if (length > LONGEST_CELL) problems.at('cell-too-long', [index, column], params);
      }
      if (skipped++ < MOST_SKIPPED) {
        const text = quotable(filled.map((column) => record[column]!));
        problems.at('row-skipped', [index, filled[0]!], { reason, row: index + 1, text });
      }
      if (reason === 'footer' || reason === 'number-only') {
        headings.push({ index, column: filled[0]!, before: kept.length });
      }
      continue;
    }
    checkShape(index, filled.at(-1)!);
    for (const column of filled) {
      if (unread(column)) judgeUnread([index, column], record[column]!, list[column]?.header ?? '');
    }
    for (const column of filled) {
      if (column >= list.length) break;
      if ((list[column]?.header ?? '') !== '' || headerless.has(column)) continue;
      headerless.add(column);
      problems.at('cell-without-header', [index, column], { cell: refOf(index, column) });
    }
    kept.push({ index, cells: readCells(index) });
  }
  readCells.report();
  if (unfilled > 0) problems.ofFile('form-rows-unfilled', { count: unfilled });
  checkHeadings(headings, kept, province.ofTitle ?? province.ofFolder, problems, columns);
  const titles = headings.map(({ index, column }) => ({ row: index, column }));
  checkTitleWords([...titlesAbove(place, sheet.rows), ...titles], columns, kind, problems);
  checkShape.report();
  for (const { field, indexes } of fillDown(
    kept,
    breaks,
    columns.has('province'),
    (row, field, text) => {
      const column = columns.get(field)!;
      return new SheetCell(sheet, row, column, list[column]!.header, text, { filled: true });
    },
  )) {
    const column = columns.get(field)!;
    const { header } = list[column]!;
    const told = { column: header, count: indexes.length, rows: rowRanges(indexes) };
    problems.at('filled-down', [indexes[0]!, column], told);
  }
  return kept.map(({ index, cells }) => new SheetRow(sheet, index, cells));
}

/** Whether a row is one of a form that nobody filled in; of any other table none is. */
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

/** What a skipped row says, as far as it may be shown: who signed or reported is nobody's business. */
function quotable(cells: readonly string[]): string {
  const text = clean(cells.join(' ').slice(0, 400)).slice(0, LONGEST_QUOTE);
  return /ลงชื่อ|ลงนาม|ผู้|โทร|ตำแหน่ง/.test(text) || findPersonal(text).length > 0 ? '' : text;
}

/** Whether no field reads a column, and it holds nothing personal. */
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

/** Reads the known cells of a row; `report` tells at the end how many held invisible faults that were mended. */
function cellReader(
  headers: Headers,
  province: StatedProvince,
  kind: FileKind,
  problems: TableProblems,
) {
  const { sheet } = problems;
  const cleanOften = memoisedClean();
  const judge = cellJudge(headers, kind, problems);
  let mended = 0;
  let firstMended: readonly [number, number] = [0, 0];
  const read = (index: number): Map<Field, Cell> => {
    const cells = new Map<Field, Cell>();
    for (const [field, first] of headers.columns) {
      const record = sheet.rows[index]!;
      const column = saysNothing(record[first] ?? '')
        ? (headers.further.get(field)?.find((one) => !saysNothing(record[one] ?? '')) ?? first)
        : first;
      const value = record[column] ?? '';
      const { header } = headers.list[column]!;
      let text = '';
      if (value.length > LONGEST_CELL) {
        const params = { column: header, length: value.length, limit: LONGEST_CELL };
        problems.at('cell-too-long', [index, column], params);
      } else {
        text = keepsLines(kind, field) ? cleanLines(value) : cleanOften(value);
        text = withoutTextFormula(text);
        if (text !== value && isMended(value) && mended++ === 0) firstMended = [index, column];
      }
      if (field === 'result' && headers.ticks.has(column)) {
        cells.set(field, tickedCell(index));
        continue;
      }
      const refused = judge.refuses(field, [index, column], text, value);
      if (refused || judge.isBlank(field, [index, column], text)) text = '';
      cells.set(field, new SheetCell(sheet, index, column, header, text, { refused }));
    }
    const name = provinceOf(cells, province);
    if (name !== undefined) {
      const column = headers.columns.get('province') ?? 0;
      cells.set('province', new SheetCell(sheet, index, column, 'จังหวัด', name));
    }
    return cells;
  };
  const tickedCell = (index: number): SheetCell => {
    const { column, word, clash } = readTicks(sheet.rows[index]!, headers.ticks);
    const { header } = headers.list[column]!;
    if (clash) problems.ofCell('ticked-twice', [index, column], { column: header });
    return new SheetCell(sheet, index, column, header, word, { refused: clash === true });
  };
  const report = () => {
    judge.report();
    if (mended > 0) problems.at('invisible-characters', firstMended, { count: mended });
  };
  return Object.assign(read, { report });
}

/** A list may have a line for each of its words, as prose has for its paragraphs. */
function keepsLines(kind: FileKind, field: Field): boolean {
  const type = findColumn(kind, field)?.type;
  return type === 'prose' || type === 'choices';
}

const saysNothing = (value: string): boolean => isBlank(value) || isPlaceholder(value);

/** The province that a row itself does not name, of the folder or the title; of a row with a code the code says it. */
function provinceOf(
  cells: ReadonlyMap<Field, Cell>,
  { ofFolder, ofTitle }: StatedProvince,
): string | undefined {
  if (ofFolder === undefined) return ofTitle;
  const written = cells.get('province');
  const isTold = written?.text || written?.refused || cells.get('tambon_code')?.text;
  return isTold ? undefined : ofFolder;
}

/** Remembers what short cells become: a column of provinces says the same few things ten thousand times. */
function memoisedClean(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (value.length > 60) return clean(value);
    let text = known.get(value);
    if (text === undefined) {
      text = clean(value);
      if (known.size < 20_000) known.set(value, text);
    }
    return text;
  };
}

function isMended(value: string): boolean {
  return repairs(value).some((repair) => repair !== 'space' && repair !== 'composition');
}

function filledColumns(record: readonly string[]): number[] {
  const filled: number[] = [];
  for (const [column, value] of record.entries()) if (!isBlank(value)) filled.push(column);
  return filled;
}

function isBlank(value: string): boolean {
  return value === '' || (!/[!-~ก-๛]/.test(value) && clean(value.slice(0, 1_000)) === '');
}
