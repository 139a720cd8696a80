import type { Province } from '../domain/place.ts';
import { PROVINCES } from '../gazetteer/provinces.ts';
import type { Locale } from '../i18n/locale.ts';

/** The provinces of the programme to choose from, in the alphabet of the reader. */
export function provinceChoices(locale: Locale): readonly Province[] {
  const { compare } = new Intl.Collator(locale);
  return PROVINCES.filter(({ inProgramme }) => inProgramme).sort((a, b) =>
    compare(a[locale], b[locale]),
  );
}
