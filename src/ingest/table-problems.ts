import { length } from '../thai/graphemes.ts';
import { mask } from './personal-data.ts';
import { problem } from './problem.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Sheet } from './read-sheet.ts';
import { refOf } from './sheet-cell.ts';

/** Longer values are cut in a report. */
const LONGEST_VALUE = 400;

/** Collects what is wrong with a table, each thing with its true place. */
export class TableProblems {
  readonly path: string;
  readonly sheet: Sheet;
  readonly list: Problem[] = [];

  constructor(path: string, sheet: Sheet) {
    this.path = path;
    this.sheet = sheet;
  }

  /** Something about the file as a whole. */
  ofFile(code: ProblemCode, params: Problem['params']): void {
    this.list.push(problem(code, { file: this.path }, params));
  }

  /** Something about a row or a cell (0-based) whose text must not, or need not, be shown. */
  at(
    code: ProblemCode,
    [row, column]: readonly [row: number, column: number],
    params: Problem['params'],
    suggestions: readonly string[] = [],
  ): void {
    const spot = { ...this.sheet.placeOf(row, column), row: row + 1, cell: refOf(row, column) };
    this.list.push(problem(code, { file: this.path, ...spot }, params, suggestions));
  }

  /** Something about a cell, shown with its value and its line, personal things masked. */
  ofCell(
    code: ProblemCode,
    [row, column]: readonly [row: number, column: number],
    params: Problem['params'],
    suggestions: readonly string[] = [],
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
    this.list.push(problem(code, spot, params, suggestions));
  }
}
