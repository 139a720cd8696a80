import { toArabic } from './digits.ts';
import { clean } from './normalise.ts';

/** A text as its letters, marks and digits alone, in lower case: what two writings of the same words share. */
export const lettersOf = (text: string): string =>
  toArabic(clean(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
