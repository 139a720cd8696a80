import type { Model } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { formatPlace } from '../../i18n/place-names.ts';

/** What can be framed of one province: the builder reads this when the province is chosen. */
export interface EmbedChoices {
  /** Newest first. */
  readonly years: readonly number[];
  readonly tambons: readonly { readonly code: string; readonly th: string; readonly en: string }[];
}

export const choicesPath = (slug: string): string => `/embed/choices/${slug}.json`;

export function embedChoices(model: Model, province: Province): EmbedChoices {
  const collator = new Intl.Collator('th');
  return {
    years: model.years.flatMap((year) =>
      year.provinces.has(province.code) ? [year.fiscalYear] : [],
    ),
    tambons: [...model.tambons.values()]
      .filter(({ place }) => place.province.code === province.code)
      .sort(
        ({ place: a }, { place: b }) =>
          collator.compare(a.amphoe.th, b.amphoe.th) || collator.compare(a.tambon.th, b.tambon.th),
      )
      .map(({ place }) => ({
        code: place.tambon.code,
        th: formatPlace('th', place, 'short'),
        en: formatPlace('en', place, 'short'),
      })),
  };
}
