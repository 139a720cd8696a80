import type { Field } from '../contract/columns.ts';
import type { TextSheet } from './read-sheet.ts';
import type { Cell, Row } from './table.ts';

/** A cell as it was read: its place, 0-based in the sheet, and its text. */
interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly text: string;
  readonly refused?: boolean;
  readonly filled?: boolean;
}

/** A cell of a sheet; its place is computed on access, because it is rarely needed. */
export class SheetCell implements Cell {
  readonly text: string;
  readonly refused: boolean;
  readonly filled: boolean;
  readonly header: string;
  readonly row: number;
  readonly #sheet: TextSheet;
  readonly #column: number;

  constructor(
    sheet: TextSheet,
    { row, column, header, text, refused = false, filled = false }: CellContent,
  ) {
    this.refused = refused;
    this.filled = filled;
    this.#sheet = sheet;
    this.#column = column;
    this.row = row + 1;
    this.header = header;
    this.text = text;
  }

  get raw(): string {
    return this.#sheet.rawAt(this.row - 1, this.#column);
  }
  get line(): number {
    return this.#sheet.lineOf(this.row - 1, this.#column);
  }
  get column(): number {
    return this.#sheet.placeOf(this.row - 1, this.#column).column;
  }
  get ref(): string {
    return refOf(this.row - 1, this.#column);
  }
}

/** A row of a sheet; its place is computed on access. */
export class SheetRow implements Row {
  readonly row: number;
  readonly cells: ReadonlyMap<Field, Cell>;
  readonly #sheet: TextSheet;

  constructor(sheet: TextSheet, row: number, cells: ReadonlyMap<Field, Cell>) {
    this.#sheet = sheet;
    this.row = row + 1;
    this.cells = cells;
  }

  get line(): number {
    return this.#sheet.lineOf(this.row - 1);
  }
  get excerpt(): string {
    return this.#sheet.excerptOf(this.line);
  }
}

/** `C12`, from 0-based row and column. */
export function refOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
