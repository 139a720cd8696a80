import type { Locale } from './locale.ts';

/**
 * A list in the alphabet of the reader. Thai lists come in Thai order already, and stay as they are; in
 * English they run from A to Z by the names that are asked for, the first that differs deciding.
 */
export function alphabetical<T>(
  locale: Locale,
  list: readonly T[],
  namesOf: (entry: T) => readonly { readonly en: string }[],
): readonly T[] {
  if (locale === 'th') return list;
  const collator = new Intl.Collator('en');
  const compare = (a: T, b: T): number => {
    const [first, second] = [namesOf(a), namesOf(b)];
    for (const [at, name] of first.entries()) {
      const order = collator.compare(name.en, second[at]?.en ?? '');
      if (order !== 0) return order;
    }
    return 0;
  };
  return [...list].sort(compare);
}
