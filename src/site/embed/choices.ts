import type { Model } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { isFramed, placesNamed } from './embeddable.ts';

/** What can be framed of one province: the builder reads this when the province is chosen. Newest year first. */
export type EmbedChoices = readonly {
  readonly year: number;
  readonly tambons: readonly { readonly code: string; readonly th: string; readonly en: string }[];
}[];

export const choicesPath = (slug: string): string => `/embed/choices/${slug}.json`;

export function embedChoices(model: Model, province: Province): EmbedChoices {
  return model.years.flatMap((year) => {
    const provinceYear = year.provinces.get(province.code);
    if (!provinceYear || !isFramed(provinceYear)) return [];
    const tambons = placesNamed(provinceYear).map(({ place }) => ({
      code: place.tambon.code,
      th: formatPlace('th', place, 'short'),
      en: formatPlace('en', place, 'short'),
    }));
    return [{ year: year.fiscalYear, tambons }];
  });
}
