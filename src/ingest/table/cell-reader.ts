import { clean, cleanLines, repairs } from '../../thai/normalise.ts';
import { findColumn } from '../contract/columns.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { readTicks } from '../contract/tick-columns.ts';
import { saysNothing } from './blank-cells.ts';
import { withoutTextFormula } from './cell-faults.ts';
import { cellJudge } from './cell-judge.ts';
import type { Headers } from './read-headers.ts';
import { SheetCell } from './sheet-cell.ts';
import type { Cell } from './table.ts';
import type { TableProblems } from './table-problems.ts';

/** The most characters of a cell; Excel itself has the same limit. */
export const LONGEST_CELL = 32_767;

/** The province of the folder or of a title row, which applies to all rows. */
export interface StatedProvince {
  readonly ofFolder?: string | undefined;
  readonly ofTitle?: string | undefined;
}

/** Reads the known cells of a row; at the end `report` reports how many had invisible characters that were mended. */
export class CellReader {
  readonly #headers: Headers;
  readonly #province: StatedProvince;
  readonly #kind: FileKind;
  readonly #problems: TableProblems;
  readonly #judge: ReturnType<typeof cellJudge>;
  readonly #cleanOften = memoisedClean();
  #mended = 0;
  #firstMended: readonly [number, number] = [0, 0];

  constructor(headers: Headers, province: StatedProvince, kind: FileKind, problems: TableProblems) {
    this.#headers = headers;
    this.#province = province;
    this.#kind = kind;
    this.#problems = problems;
    this.#judge = cellJudge(headers, kind, problems);
  }

  /** The cells of a row of the sheet, 0-based, by their fields. */
  read(index: number): Map<Field, Cell> {
    const { columns, list, ticks } = this.#headers;
    const { sheet } = this.#problems;
    const cells = new Map<Field, Cell>();
    for (const [field, first] of columns) {
      const column = this.#columnOf(field, first, sheet.rows[index]!);
      if (field === 'result' && ticks.has(column)) {
        // Read for its reports only: the tick determines the result.
        this.#textOf(field, index, column);
        cells.set(field, this.#tickedCell(index));
        continue;
      }
      const value = sheet.rows[index]![column] ?? '';
      let text = this.#textOf(field, index, column);
      const refused = this.#judge.refuses(field, [index, column], text, value);
      if (refused || this.#judge.isBlank(field, [index, column], text)) text = '';
      const { header } = list[column]!;
      cells.set(field, new SheetCell(sheet, { row: index, column, header, text, refused }));
    }
    const name = provinceOf(cells, this.#province);
    if (name !== undefined) {
      const column = columns.get('province') ?? 0;
      cells.set(
        'province',
        new SheetCell(sheet, { row: index, column, header: 'จังหวัด', text: name }),
      );
    }
    return cells;
  }

  report(): void {
    this.#judge.report();
    if (this.#mended > 0)
      this.#problems.at('invisible-characters', this.#firstMended, { count: this.#mended });
  }

  /** Of the columns of a field, the first that is not blank in a row. */
  #columnOf(field: Field, first: number, record: readonly string[]): number {
    if (!saysNothing(record[first] ?? '')) return first;
    const others = this.#headers.further.get(field);
    return others?.find((column) => !saysNothing(record[column] ?? '')) ?? first;
  }

  /** A cell cleaned; empty where it is longer than the limit, which is reported. */
  #textOf(field: Field, index: number, column: number): string {
    const value = this.#problems.sheet.rows[index]![column] ?? '';
    if (value.length > LONGEST_CELL) {
      const { header } = this.#headers.list[column]!;
      const params = { column: header, length: value.length, limit: LONGEST_CELL };
      this.#problems.at('cell-too-long', [index, column], params);
      return '';
    }
    const cleaned = keepsLines(this.#kind, field) ? cleanLines(value) : this.#cleanOften(value);
    const text = CONTINUED.has(field) ? withoutContinued(cleaned) : withoutTextFormula(cleaned);
    if (text !== value && isMended(value) && this.#mended++ === 0)
      this.#firstMended = [index, column];
    return text;
  }

  #tickedCell(index: number): SheetCell {
    const { sheet } = this.#problems;
    const { column, word, clash } = readTicks(sheet.rows[index]!, this.#headers.ticks);
    const { header } = this.#headers.list[column]!;
    if (clash) this.#problems.ofCell('ticked-twice', [index, column], { column: header });
    const refused = clash === true;
    return new SheetCell(sheet, { row: index, column, header, text: word, refused });
  }
}

/** `ขอนแก่น (ต่อ)`: the place above goes on, on the next page. */
const CONTINUED: ReadonlySet<Field> = new Set(['province', 'amphoe'] as const);
const withoutContinued = (text: string): string =>
  withoutTextFormula(text).replace(/ ?\((?:ต่อ|cont\.?|continued)\)$/i, '');

/** A list may have a line for each of its words, like the paragraphs of prose. */
function keepsLines(kind: FileKind, field: Field): boolean {
  const type = findColumn(kind, field)?.type;
  return type === 'prose' || type === 'choices';
}

/**
 * The province of a row that does not name one, from the folder or the title; a row with a code gets it from the
 * code.
 */
function provinceOf(
  cells: ReadonlyMap<Field, Cell>,
  { ofFolder, ofTitle }: StatedProvince,
): string | undefined {
  if (ofFolder === undefined) return ofTitle;
  const written = cells.get('province');
  const hasCode = written?.text || written?.refused || cells.get('tambon_code')?.text;
  return hasCode ? undefined : ofFolder;
}

/** Remembers the cleaned text of short cells: a column of provinces repeats a few names ten thousand times. */
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
