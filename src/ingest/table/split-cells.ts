/** The extents of all cells of a text: cell `i` is `text.slice(starts[i], ends[i])`, quotes included. */
export interface CellExtents {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the first cell of each row. */
  readonly rows: readonly number[];
}

/** Why a text cannot be split, and where: at the faulty quote, or at the first cell beyond the limit. */
export interface SplitFault {
  readonly code: 'unterminated-quote' | 'stray-quote' | 'too-many-columns' | 'too-many-rows';
  readonly at: number;
}

/** Far more than any real file: a year of the whole country with monthly reports has 90,000 rows. */
export const MOST_COLUMNS = 2_000;
export const MOST_LINES = 300_000;
export const MOST_CELLS = 4_000_000;

const QUOTE = 34;
const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;

/**
 * Finds the extents of all cells in one pass, reading each character once. A parser that must guess the meaning of
 * broken quotes can take very long; so they are refused here, with their place, and only text that splits cleanly
 * reaches the parser.
 */
export function splitCells(text: string, delimiter: string): CellExtents | SplitFault {
  const crowded = tooManyLines(text);
  if (crowded !== undefined) return { code: 'too-many-rows', at: crowded };
  const between = delimiter.charCodeAt(0);
  const starts: number[] = [];
  const ends: number[] = [];
  const rows: number[] = [0];
  const isEnd = (code: number) => code === between || code === LF || code === CR;
  let at = 0;
  while (true) {
    const start = at;
    if (text.charCodeAt(at) === QUOTE) {
      const closing = closingQuote(text, at);
      if (closing < 0) return { code: 'unterminated-quote', at: start };
      at = closing + 1;
      while (at < text.length && isBlank(text.charCodeAt(at)) && !isEnd(text.charCodeAt(at))) at++;
      if (at < text.length && !isEnd(text.charCodeAt(at)))
        return { code: 'stray-quote', at: closing };
    } else {
      while (at < text.length && !isEnd(text.charCodeAt(at))) at++;
    }
    starts.push(start);
    ends.push(at);
    if (starts.length - rows.at(-1)! > MOST_COLUMNS) return { code: 'too-many-columns', at: start };
    if (starts.length > MOST_CELLS) return { code: 'too-many-rows', at: start };
    if (at >= text.length) return { starts, ends, rows };
    const ended = text.charCodeAt(at) !== between;
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    if (ended) {
      // A line break at the very end closes the last row and begins none.
      if (at >= text.length) return { starts, ends, rows };
      rows.push(starts.length);
    }
  }
}

/** The quote that closes the cell opened at `open`; a doubled quote means a quote in the text. */
function closingQuote(text: string, open: number): number {
  let at = open + 1;
  while (true) {
    at = text.indexOf('"', at);
    if (at < 0 || text.charCodeAt(at + 1) !== QUOTE) return at;
    at += 2;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === NO_BREAK_SPACE;
}

/** Offset of the first line beyond the limit. Lines inside quotes count too, because they cost as much. */
function tooManyLines(text: string): number | undefined {
  let lines = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && (code !== CR || text.charCodeAt(at + 1) === LF)) continue;
    if (++lines > MOST_LINES) return at + 1;
  }
  return undefined;
}
