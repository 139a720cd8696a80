import { length } from '../../thai/graphemes.ts';

/** Longer texts are counted in pieces, which needs less memory. */
const PIECE = 20_000;

/** Converts offsets of a text to lines and columns as in an editor. CR, LF and CRLF all end a line. */
export class LineIndex {
  readonly text: string;
  /** Offset at which each line begins. */
  readonly #starts: number[] = [0];
  #last = { line: 0, offset: 0, column: 0 };

  constructor(text: string) {
    this.text = text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  /** 1-based. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** 1-based, in graphemes. Calls from left to right along a long line cost no more than a single call. */
  columnAt(offset: number): number {
    const line = this.lineAt(offset);
    const long = offset - this.#starts[line - 1]! > PIECE;
    const known = long && this.#last.line === line && this.#last.offset <= offset;
    let at = known ? this.#last.offset : this.#starts[line - 1]!;
    let column = known ? this.#last.column : 0;
    while (at < offset) {
      const next = Math.min(at + PIECE, offset);
      column += length(this.text.slice(at, next));
      at = next;
    }
    if (long) this.#last = { line, offset, column };
    return column + 1;
  }

  /** Where a line begins and ends, without its line break; `undefined` where the text has fewer lines. */
  extentOf(line: number): { start: number; end: number } | undefined {
    const start = this.#starts[line - 1];
    if (start === undefined) return undefined;
    let end = this.#starts[line] ?? this.text.length;
    if (line < this.#starts.length) {
      end -= 1;
      if (this.text.charCodeAt(end) === 10 && end > start && this.text.charCodeAt(end - 1) === 13) {
        end -= 1;
      }
    }
    return { start, end };
  }
}
