/** Made on first use: each takes a browser the time of a frame. */
let segmenter: Intl.Segmenter | undefined;

/** In printable ASCII and Thai the code alone identifies a mark, which is far faster. */
const SIMPLE = /^[ -~\u0e01-\u0e7f]*$/;
const CLUSTER = /[^][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*/g;
/** Marks that need no width of their own. Sara am is not one: it is to the right of its consonant. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/**
 * The characters as a reader sees them: combining marks belong to their base, and so does sara am (`น้ำ` is one), as
 * in Unicode and in every text cursor.
 */
export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return text.match(CLUSTER) ?? [];
  segmenter ??= new Intl.Segmenter('th', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** How many graphemes a text has. */
export function length(text: string): number {
  return graphemes(text).length;
}

/** `String.slice` by graphemes. */
export function slice(text: string, from: number, to?: number): string {
  return graphemes(text).slice(from, to).join('');
}

/** Columns in a terminal or a fixed-width font: here sara am has one of its own. */
export function width(text: string): number {
  return Array.from(text.replace(ZERO_WIDTH, '')).length;
}
