import type { Model, ProvinceYear, Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/** The list that is shown as an example until another is chosen. */
export interface EmbedExample {
  readonly year: Year;
  readonly provinceYear: ProvinceYear;
  /** Province and year in words. */
  readonly name: string;
}

/**
 * The first province with names of the newest year, real ones before invented ones; undefined where none is
 * announced.
 */
export function embedExample(locale: Locale, model: Model): EmbedExample | undefined {
  const { place: names, site } = words(locale);
  const realFirst = [...model.years].sort((a, b) => Number(a.sample) - Number(b.sample));
  for (const year of realFirst) {
    const provinceYear = [...year.provinces.values()].find(
      ({ passed, honour }) => passed.length > 0 || honour,
    );
    if (!provinceYear) continue;
    const name = `${names.province(provinceYear.province[locale])} ${site.yearFull(year.fiscalYear)}`;
    return { year, provinceYear, name };
  }
  return undefined;
}
