/** Made when first needed: each costs a browser a frame. */
let segmenter: Intl.Segmenter | undefined;

/** For printable ASCII and Thai a mark is told by its code alone, which is far faster. */
const SIMPLE = /^[ -~\u0e01-\u0e7f]*$/;
const CLUSTER = /[^][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]*/g;
/** Marks that take no room of their own. Sara am is not one: it stands to the right of its consonant. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/**
 * The characters a reader sees: combining marks count with their base, and so does sara am
 * (`น้ำ` is one), which is what Unicode and every text cursor do.
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

/** Columns a terminal or a fixed-width font needs: here sara am takes one of its own. */
export function width(text: string): number {
  return Array.from(text.replace(ZERO_WIDTH, '')).length;
}
