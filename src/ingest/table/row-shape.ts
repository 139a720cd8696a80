import { PROVINCES } from '../../gazetteer/provinces.ts';
import { fold } from '../../thai/normalise.ts';
import { toArabic } from '../../thai/digits.ts';
import type { Field } from '../contract/columns.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { HeaderPlace } from './headers.ts';
import type { TableProblems } from './table-problems.ts';

/**
 * The lines that git writes where two people changed the same rows: unchanged, indented or moved into another cell
 * by a spreadsheet, and with a sign too few or too many.
 */
const CONFLICT = new RegExp(
  [
    '^"?(?:(?:<{7}|>{7})(?:[ ,;\\t|"]|$)|={7}[,;\\t|" ]*$|\\|{7} \\w)',
    '^[ \\u00a0\\u200b\']+={7}[,;\\t|" ]*$',
    '(?:^|[,;\\t|"])[ \\u00a0\\u200b\']*(?:(?:<{7}|>{7}) ?[\\w/.-]|<{5,9} ?HEAD\\b)',
  ].join('|'),
  'm',
);

/** Reports a file with the two versions of a merge conflict: no row of it can be trusted. */
export function findConflict(path: string, text: string): Problem | undefined {
  const even = text.replace(/\r\n?/g, '\n');
  const found = CONFLICT.exec(even);
  if (!found) return undefined;
  const line = even.slice(0, found.index).split('\n').length;
  const count = even.match(/^[\s"']*>{7}(?:[ ,;\t|"]|$)/gm)?.length ?? 1;
  const excerpt = /^.*/.exec(even.slice(found.index))?.[0].slice(0, 80) ?? '';
  return problem('conflict-markers', { file: path, line, column: 1, excerpt }, { count });
}

/**
 * Judges whether the cells of a row may be shifted: a stray quote that includes the rows below, a space before a
 * quote, or more cells than the header has.
 */
export function shapeJudge(place: HeaderPlace, problems: TableProblems) {
  const { sheet } = problems;
  const width = place.labels.length;
  const named = place.labels.findLastIndex((label) => label !== '') + 1;
  const headerRow = place.index + place.height - 1;
  const isRow = rowInText(place);
  const longer: [row: number, lastFilled: number][] = [];
  let others = 0;

  const check = (row: number, lastFilled: number): void => {
    const record = sheet.rows[row]!;
    if (record.length > width || lastFilled >= named) longer.push([row, lastFilled]);
    else others += 1;
    for (const [column, value] of record.entries()) {
      if (checkSwallowed(row, column)) continue;
      if (/^[ \t\u00a0]+"/.test(value)) problems.at('space-before-quote', [row, column]);
    }
  };
  const checkSwallowed = (row: number, column: number): boolean => {
    const value = sheet.rows[row]![column]!;
    const rows = value.includes('\n')
      ? swallowedRows(value, sheet.delimiter, [width, column]) || linesThatAreRows(value)
      : 0;
    if (rows > 0) problems.at('rows-swallowed', [row, column], { rows });
    return rows > 0;
  };
  const linesThatAreRows = (value: string): number =>
    value
      .split('\n')
      .slice(1)
      .filter((line) => isRow(line, [sheet.delimiter])).length;
  /** A row with all of its text in one cell, between quotes or with another delimiter than the header's. */
  const checkWhole = (row: number, column: number): boolean => {
    const isWhole = isRow(sheet.rows[row]![column]!, DELIMITERS);
    if (isWhole) problems.at('rows-swallowed', [row, column], { rows: 1, whole: 1 });
    return isWhole;
  };
  /** Reports rows longer than the header. Surplus blank cells are harmless where most rows have them, as some programs export them. */
  const report = (): void => {
    for (const [row, lastFilled] of longer) {
      const asMost = longer.length > others;
      // A column that is filled in most rows lacks a header, which is reported once for the column.
      if (asMost && (lastFilled < width || sheet.rows[row]!.length <= width)) continue;
      const cells = Math.max(sheet.rows[row]!.length, lastFilled + 1);
      const isLonger = sheet.rows[row]!.length > width;
      const column = isLonger ? width : named;
      problems.at('row-longer-than-header', [row, column], {
        cells,
        columns: isLonger ? (sheet.rows[headerRow]?.length ?? width) : named,
      });
    }
  };
  return Object.assign(check, { report, ofTitle: checkSwallowed, ofSkipped: checkWhole });
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Judges whether a text is a row of this table: where the header has the province or the code, the text must have
 * one.
 */
function rowInText({ meanings }: HeaderPlace) {
  const columnOf = (field: Field): number =>
    meanings.findIndex((meaning) => meaning && 'field' in meaning && meaning.field === field);
  const [province, code, tambon] = (['province', 'tambon_code', 'tambon'] as const).map(columnOf);
  const isOfTambon = code! >= 0 || (province! >= 0 && tambon! >= 0);
  const last = Math.max(province!, code!, tambon!);
  return (text: string, delimiters: readonly string[]): boolean =>
    isOfTambon &&
    text.length < 2_000 &&
    delimiters.some((delimiter) => {
      const cells = text.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
      if (cells.length < 2 || cells.length <= last || cells.some((cell) => /^\s+\S/.test(cell)))
        return false;
      const isCoded = /^[1-9]\d{5}$/.test(toArabic(cells[code!] ?? ''));
      return isCoded || PROVINCES.some(({ th }) => fold(cells[province!] ?? '') === fold(th));
    });
}

/**
 * How many rows of the table a cell includes: its lines that are whole rows, and where none is, the rest of its own
 * row and the beginning of the row in which the quote ends.
 */
function swallowedRows(
  value: string,
  delimiter: string,
  [width, column]: readonly [width: number, column: number],
): number {
  const [first = '', ...lines] = value.split('\n');
  const last = lines.at(-1) ?? '';
  const cells = (line: string): number => line.split(delimiter).length;
  if (width < 3) return lines.filter((line) => cells(line) === width && LEADS.test(line)).length;
  const whole = lines.filter((line) => cells(line) === width).length;
  const isRest = cells(first) > 1 && cells(first) === width - column;
  if (whole > 0 || !isRest) return whole;
  return column === 0 || (cells(last) > 1 && cells(last) === column + 1) ? lines.length : 0;
}

/**
 * In a table of two columns only the code of a place, or a key of the settings, distinguishes a row from a sentence.
 */
const LEADS = /^\s*(?:[1-9๑-๙][\d๐-๙]{5}\s*\D|[a-z]{3,12}(?:_[a-z]{2,10})*\s*[,;\t|])/;
