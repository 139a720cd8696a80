import type { CutWord } from './cut.ts';

/**
 * Stands by itself where a text has a space beside Thai. A full-text index knows words by spaces only
 * and keeps no others, so this is how the text as it was is found again. It cannot be seen.
 */
export const GAP = '\u2060';

const THAI = /[\u0e01-\u0e4e]/;
const isThaiBeside = (before: string, after: string) => THAI.test(before) || THAI.test(after);

/** Words with a space before each, and a gap wherever the text itself had one; `before` is the word that stands before them. */
export function spaceWords(words: readonly CutWord[], before = ''): string[] {
  let last = before;
  return words.flatMap(({ text, glued }) => {
    const gap = !glued && isThaiBeside(last, text);
    last = text;
    return gap ? [GAP, text] : [text];
  });
}

/** What is written between two words of a spaced text; `gap` tells whether one stood between them. */
export function spaceBetween(before: string, after: string, gap: boolean): string {
  return gap || !isThaiBeside(before, after) ? ' ' : '';
}

/** The text again of which the words were made. */
export function joinWords(text: string): string {
  let joined = '';
  let before = '';
  let gap = false;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (word === GAP) gap = true;
    else {
      joined += (joined && spaceBetween(before, word, gap)) + word;
      before = word;
      gap = false;
    }
  }
  return joined;
}
