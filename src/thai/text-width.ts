import { graphemes } from './graphemes.ts';

/** The width of a text in Trirong, in ems: a mark above or below needs no width of its own. */
export const widthInEms = (text: string): number =>
  graphemes(text).reduce(
    (sum, grapheme) => sum + (grapheme.includes('ำ') ? 0.98 : grapheme === ' ' ? 0.3 : 0.6),
    0,
  );
