import type { Locale } from './language.ts';

/** A few words that stand in both languages beside each other, where a thing has its words in one place. */
export type InBothLanguages = Readonly<Record<Locale, string>>;

/** The words of many things in one of the languages. */
export const inLanguage = <Name extends string>(
  locale: Locale,
  words: Readonly<Record<Name, InBothLanguages>>,
) =>
  Object.fromEntries(
    Object.entries<InBothLanguages>(words).map(([name, pair]) => [name, pair[locale]]),
  ) as Record<Name, string>;
