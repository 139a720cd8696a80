import { compareText } from '../domain/compare.ts';

const collator = new Intl.Collator('th', { numeric: true });

/** Dictionary order (ก–ฮ, leading vowels after their consonant). Never 0 for two different strings. */
export function compareThai(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}
