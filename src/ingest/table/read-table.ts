import type { Province } from '../../domain/place.ts';
import { COLUMNS, fileRule } from '../contract/columns.ts';
import type { FileKind } from '../contract/columns.ts';
import { isBlank } from './blank-cells.ts';
import { locateHeader, MOST_TITLE_ROWS } from './headers.ts';
import type { HeaderPlace } from './headers.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { dateOrder } from './date-order.ts';
import { FAULT_CODES, findCellFault } from './cell-faults.ts';
import { findConflict } from './row-shape.ts';
import { checkColumns, readHeaders } from './read-headers.ts';
import type { Headers } from './read-headers.ts';
import { rowsBelowHeader } from './read-rows.ts';
import { cleanLabels, readSheet } from './read-sheet.ts';
import type { TextSheet } from './read-sheet.ts';
import { mask } from '../personal/personal-data.ts';
import { refOf, SheetCell } from './sheet-cell.ts';
import { MOST_CELLS, MOST_COLUMNS, MOST_LINES } from './split-cells.ts';
import type { PersonalColumn, Table, TitleSpot } from './table.ts';
import { TableProblems } from './table-problems.ts';

export type { Cell, Row, Table } from './table.ts';

const LONGEST_TITLE = 200;

/**
 * Reads text to a table: finds delimiter, header and table among title, total and footer rows. Any text gives a
 * report; there is no table when the text cannot be split or has no header. `ofFolder` is the province of the file's
 * folder: it replaces a missing column or blank cells of the province.
 */
export function readTable(
  path: string,
  text: string,
  kind: FileKind,
  ofFolder?: Province,
): { table?: Table; problems: Problem[] } {
  const bare = withLines(text.replace(/^\uFEFF+/, ''));
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
    if (reportLostHeads(top, problems)) return { problems: problems.list };
    problems.ofFile('no-header', { expected: expectedColumns(kind), rows: MOST_TITLE_ROWS });
    return { problems: problems.list };
  }
  const headers = readHeaders(place, kind, problems);
  const titles = top.slice(0, place.index).flatMap((row) => row.filter((cell) => cell !== ''));
  const province = checkColumns(place, headers, { kind, titles, ofFolder }, problems);
  const stated = { kind, province: { ofFolder: ofFolder?.th, ofTitle: province } };
  const { rows, headings } = rowsBelowHeader(place, headers, stated, problems);
  const table: Table = {
    kind,
    path,
    headers: headers.list,
    rows,
    personal: personalColumns(place, headers, problems),
    delimiter: sheet.delimiter,
    titles,
    titleSpots: titleSpotsOf(top.slice(0, place.index), sheet),
    headings: [
      ...headsThatAreRead(place, headers, sheet),
      ...headings.map(({ row, column }) => titleSpot(sheet, row, column)),
    ],
    dateOrder: dateOrder(sheet.rows, place, kind),
    excerptOf: (line) => sheet.excerptOf(line),
  };
  return { table, problems: problems.list };
}

/** Other line breaks than those of text files, which web pages and old programs write. */
const withLines = (text: string): string =>
  /[\r\n]/.test(text) ? text : text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n');

const titleSpotsOf = (titles: readonly (readonly string[])[], sheet: TextSheet): TitleSpot[] =>
  titles.flatMap((record, row) =>
    record.flatMap((cell, at) => (cell === '' ? [] : titleSpot(sheet, row, at))),
  );

/** The places of the headers that a field reads. */
const headsThatAreRead = (
  { index, height }: HeaderPlace,
  { list }: Headers,
  sheet: TextSheet,
): TitleSpot[] =>
  list.flatMap(({ field, column }) =>
    field ? [titleSpot(sheet, index + height - 1, column - 1)] : [],
  );

function titleSpot(sheet: TextSheet, row: number, at: number): TitleSpot {
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

/** Counts the filled cells of the personal columns below the header, without keeping any of them. */
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
    const { line } = new SheetCell(sheet, { row: first, column, header, text: '' });
    return { header, count, line, row: first + 1, cell: refOf(first, column) };
  });
}

/**
 * Reports a header whose letters are all lost or wrongly decoded, instead of a missing header. Returns whether it
 * did.
 */
function reportLostHeads(top: readonly (readonly string[])[], problems: TableProblems): boolean {
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
