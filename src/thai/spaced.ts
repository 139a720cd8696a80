import type { CutWord } from './cut.ts';

/**
 * A token for a space beside Thai. A full-text index recognises words only by spaces and keeps no others, so this
 * token keeps the original spaces. It is invisible.
 */
export const GAP = '\u2060';

const THAI = /[\u0e01-\u0e4e]/;
const isThaiBeside = (before: string, after: string) => THAI.test(before) || THAI.test(after);

/**
 * Words with a space before each, and the token wherever the text itself had a space; `before` is the word in front
 * of them.
 */
export function spaceWords(words: readonly CutWord[], before = ''): string[] {
  let last = before;
  return words.flatMap(({ text, glued }) => {
    const gap = !glued && isThaiBeside(last, text);
    last = text;
    return gap ? [GAP, text] : [text];
  });
}

/** The separator between two words of a spaced text; `gap` says whether the text had a space there. */
export function spaceBetween(before: string, after: string, gap: boolean): string {
  return gap || !isThaiBeside(before, after) ? ' ' : '';
}

/** The original text of the words. */
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
