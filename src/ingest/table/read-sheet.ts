import Papa from 'papaparse';
import { length } from '../../thai/graphemes.ts';
import { clean } from '../../thai/normalise.ts';
import type { FileKind } from '../contract/columns.ts';
import { locateHeader, MOST_TITLE_ROWS } from './headers.ts';
import { LineIndex } from './line-index.ts';
import { mask, maskAll } from '../personal/personal-data.ts';
import { splitCells } from './split-cells.ts';
import type { CellExtents, SplitFault } from './split-cells.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The characters that are parsed to find the delimiter: enough for the header, few enough to parse three times. */
const PREVIEW = 64_000;
/** The most characters of a line in a message. */
const LONGEST_EXCERPT = 2_000;
/** Characters before and after a line: personal data may begin on the line before or end on the one after. */
const PERSONAL_REACH = 60;

/**
 * A text split into rows of cells, every cell with its true place. Values come from the parser, places from
 * `splitCells`; a property test holds that the two always agree.
 */
export class TextSheet {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  readonly #extents: CellExtents;
  readonly #lines: LineIndex;
  #hidden: readonly number[] = [];
  #hiddenFrom = 0;

  constructor(text: string, delimiter: Delimiter, extents: CellExtents) {
    this.text = text;
    this.delimiter = delimiter;
    this.#extents = extents;
    this.#lines = new LineIndex(text);
    this.rows = parse(text, delimiter, extents.rows.length);
  }

  /** Columns whose cells no excerpt may show, from a row on; all 0-based. */
  hide(columns: Iterable<number>, fromRow: number): void {
    this.#hidden = [...columns].sort((column, other) => column - other);
    this.#hiddenFrom = fromRow;
  }

  /** The text as it is written, without quotes. Row and column are 0-based. */
  rawAt(row: number, column: number): string {
    const cell = this.#cell(row, column);
    if (cell === undefined) return '';
    const written = this.text.slice(this.#extents.starts[cell], this.#extents.ends[cell]);
    return written.startsWith('"')
      ? written.slice(1, written.lastIndexOf('"')).replaceAll('""', '"')
      : written;
  }

  /** Line and column, 1-based, of a cell's content: its first character inside the quotes. */
  placeOf(row: number, column: number): { line: number; column: number } {
    const offset = this.#offset(row, column);
    return { line: this.#lines.lineAt(offset), column: this.#lines.columnAt(offset) };
  }

  lineOf(row: number, column = 0): number {
    return this.#lines.lineAt(this.#offset(row, column));
  }

  /** A line as it may be shown: hidden columns and personal data masked, grapheme by grapheme. */
  excerptOf(line: number): string {
    const extent = this.#lines.extentOf(line);
    if (!extent) return '';
    const start = extent.start;
    const end = Math.min(extent.end, start + LONGEST_EXCERPT);
    const from = Math.max(0, start - PERSONAL_REACH);
    const masked = mask(this.text.slice(from, end + PERSONAL_REACH)).slice(
      start - from,
      end - from,
    );
    let shown = '';
    let at = start;
    for (const hidden of this.#hiddenBetween(start, end)) {
      shown += masked.slice(at - start, hidden.start - start);
      shown += maskAll(masked.slice(hidden.start - start, hidden.end - start));
      at = hidden.end;
    }
    return shown + masked.slice(at - start);
  }

  #hiddenBetween(start: number, end: number): { start: number; end: number }[] {
    if (this.#hidden.length === 0) return [];
    const found: { start: number; end: number }[] = [];
    const { starts, ends, rows } = this.#extents;
    let row = this.#rowAt(start);
    for (; row < rows.length && starts[rows[row]!]! <= end; row++) {
      if (row < this.#hiddenFrom) continue;
      for (const column of this.#hidden) {
        const cell = this.#cell(row, column);
        if (cell === undefined || ends[cell]! <= start || starts[cell]! >= end) continue;
        found.push({ start: Math.max(start, starts[cell]!), end: Math.min(end, ends[cell]!) });
      }
    }
    return found;
  }

  /** The last row that begins at or before an offset. */
  #rowAt(offset: number): number {
    const { starts, rows } = this.#extents;
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[rows[middle]!]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #cell(row: number, column: number): number | undefined {
    const first = this.#extents.rows[row];
    if (first === undefined) return undefined;
    const after = this.#extents.rows[row + 1] ?? this.#extents.starts.length;
    return first + column < after ? first + column : undefined;
  }

  /** A cell that a short row lacks is placed at the row's end. */
  #offset(row: number, column: number): number {
    const cell = this.#cell(row, column);
    if (cell === undefined) {
      const after = this.#extents.rows[row + 1] ?? this.#extents.starts.length;
      return this.#extents.ends[after - 1] ?? 0;
    }
    const start = this.#extents.starts[cell]!;
    return this.text.charCodeAt(start) === 34 ? start + 1 : start;
  }
}

/** Splits a text by the delimiter with which its header has the most known columns. */
export function readSheet(
  text: string,
  kind: FileKind,
): { sheet: TextSheet } | { fault: SplitFault; line: number; column: number } {
  const delimiter = findDelimiter(text, kind);
  const extents = splitCells(text, delimiter);
  if (!('code' in extents)) return { sheet: new TextSheet(text, delimiter, extents) };
  return { fault: extents, ...placeIn(text, extents.at) };
}

/** The first rows of a text that may be cut anywhere, cleaned, split as a file of this kind would be. */
export function readTop(text: string, kind: FileKind, most: number): string[][] {
  const start = text.slice(0, PREVIEW);
  return parse(start, findDelimiter(start, kind), most).map(cleanLabels);
}

/** The cleaned labels of a row; a header is never as long as a story. */
export function cleanLabels(row: readonly string[]): string[] {
  return row.map((label) => (label.length > 300 ? '' : clean(label)));
}

function findDelimiter(text: string, kind: FileKind): Delimiter {
  const start = text.slice(0, PREVIEW);
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const rows = parse(start, delimiter, MOST_TITLE_ROWS + 2).map(cleanLabels);
    const known = locateHeader(rows, kind)?.score ?? 0;
    const score = known + (start.split(delimiter, 1_001).length - 1) / 10_000;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Turns every kind of line break into LF before parsing, because the parser knows one kind per file; the text keeps
 * its length, so that places stay right.
 */
function parse(text: string, delimiter: string, most: number): string[][] {
  const even = `${text.replace(/\r\n?/g, (ending) => (ending.length === 2 ? ' \n' : '\n'))}\n`;
  return Papa.parse<string[]>(even, { delimiter, newline: '\n', quoteChar: '"', preview: most })
    .data;
}

/** Line and column of an offset without an index of all lines, for texts with too many. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
    line += 1;
    start = at + 1;
  }
  return { line, column: length(text.slice(Math.max(start, offset - 20_000), offset)) + 1 };
}
