import { compareText } from '../domain/compare.ts';

/** Made on first use: it takes a browser the time of a frame. */
let collator: Intl.Collator | undefined;

/** Compares by dictionary order (ก–ฮ, leading vowels after their consonant). Never 0 for two different strings. */
export function compareThai(a: string, b: string): number {
  collator ??= new Intl.Collator('th', { numeric: true });
  return collator.compare(a, b) || compareText(a, b);
}
