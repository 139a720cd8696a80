import type { Province } from '../../domain/place.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The provinces of the programme to choose from, in alphabetical order for the reader's language. */
export const provinceChoices = (locale: Locale): readonly Province[] =>
  inAlphabet(
    locale,
    PROVINCES.filter(({ inProgramme }) => inProgramme),
  );

/** Provinces in alphabetical order for the reader's language. */
export function inAlphabet(locale: Locale, provinces: readonly Province[]): readonly Province[] {
  const { compare } = new Intl.Collator(locale);
  return provinces.toSorted((a, b) => compare(a[locale], b[locale]));
}
