import { length } from '../../thai/graphemes.ts';
import { mask } from '../personal/personal-data.ts';
import { problem } from '../../problems/problem.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { ParamsAndSuggestions, Problem } from '../../problems/problem.ts';
import type { TextSheet } from './read-sheet.ts';
import { refOf } from './sheet-cell.ts';

/** The most characters of a value in a report. */
const LONGEST_VALUE = 400;

/** Collects the problems of a table, each with its true place. */
export class TableProblems {
  readonly path: string;
  readonly sheet: TextSheet;
  readonly list: Problem[] = [];

  constructor(path: string, sheet: TextSheet) {
    this.path = path;
    this.sheet = sheet;
  }

  /** A problem of the file as a whole. */
  ofFile<C extends ProblemCode>(code: C, ...rest: ParamsAndSuggestions<C>): void {
    this.list.push(problem(code, { file: this.path }, ...rest));
  }

  /** A problem of a row or a cell (0-based) whose text must not, or need not, be shown. */
  at<C extends ProblemCode>(
    code: C,
    [row, column]: readonly [row: number, column: number],
    ...rest: ParamsAndSuggestions<C>
  ): void {
    const spot = { ...this.sheet.placeOf(row, column), row: row + 1, cell: refOf(row, column) };
    this.list.push(problem(code, { file: this.path, ...spot }, ...rest));
  }

  /** A problem of a cell, shown with its value and its line, personal data masked. */
  ofCell<C extends ProblemCode>(
    code: C,
    [row, column]: readonly [row: number, column: number],
    ...rest: ParamsAndSuggestions<C>
  ): void {
    const place = this.sheet.placeOf(row, column);
    const value = mask(this.sheet.rawAt(row, column).slice(0, LONGEST_VALUE));
    const [firstLine = ''] = value.split(/\r\n|\r|\n/, 1);
    const spot = {
      file: this.path,
      ...place,
      row: row + 1,
      cell: refOf(row, column),
      value,
      excerpt: this.sheet.excerptOf(place.line),
      width: Math.max(1, length(firstLine)),
    };
    this.list.push(problem(code, spot, ...rest));
  }
}
