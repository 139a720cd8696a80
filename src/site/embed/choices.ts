import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Model } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { provinceChoices } from '../places/province-choices.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { placesNamed } from './embeddable.ts';

/** The cards of one province: the builder reads this when the province is chosen. Newest year first. */
export type EmbedChoices = readonly {
  readonly year: number;
  readonly tambons: readonly { readonly code: string; readonly th: string; readonly en: string }[];
}[];

/** The choices of the builder: the years, and in alphabetical order the provinces with any card. */
export function framedChoices(
  locale: Locale,
  model: Model,
): { readonly provinces: readonly Province[]; readonly years: readonly FiscalYear[] } {
  const offered = provinceChoices(locale).map((province) => ({
    province,
    years: embedChoices(model, province).map(({ year }) => year),
  }));
  const years = new Set(offered.flatMap((choice) => choice.years));
  return {
    provinces: offered.filter((choice) => choice.years.length > 0).map(({ province }) => province),
    years: model.years.map(({ fiscalYear }) => fiscalYear).filter((year) => years.has(year)),
  };
}

/** The address of the choices of a province, by its slug. */
export const choicesPath = (slug: string): string => `/embed/choices/${slug}.json`;

/** The cards of a province in every year that has any. */
export function embedChoices(model: Model, province: Province): EmbedChoices {
  return model.years.flatMap((year) => {
    const provinceYear = year.provinces.get(province.code);
    if (!provinceYear || !isDocumented(provinceYear)) return [];
    const tambons = placesNamed(provinceYear).map(({ place }) => ({
      code: place.tambon.code,
      th: formatPlace('th', place, 'short'),
      en: formatPlace('en', place, 'short'),
    }));
    return [{ year: year.fiscalYear, tambons }];
  });
}
