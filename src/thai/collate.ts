const collator = new Intl.Collator('th', { numeric: true });

/** Dictionary order (ก–ฮ, leading vowels after their consonant). Never 0 for two different strings. */
export function compareThai(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Compares two things by a Thai text of theirs. */
export function byThai<T>(text: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => compareThai(text(a), text(b));
}
