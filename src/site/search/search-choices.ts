import { DIMENSIONS } from '../../domain/assessment.ts';
import type { Model } from '../../domain/model.ts';
import { REGIONS } from '../../domain/place.ts';
import { PARTNERS } from '../../domain/progress.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { provinceChoices } from '../places/province-choices.ts';

type Choices = readonly (readonly [value: string, label: string])[];

/** The choices of each field that narrows a search, by the part of the search page's address that it sets. */
export function searchChoices(locale: Locale, model: Model) {
  const { search: say, terms } = words(locale);
  return {
    year: model.years.map(({ fiscalYear }) => [String(fiscalYear), String(fiscalYear)] as const),
    region: named(terms.regions, REGIONS),
    province: provinceChoices(locale).map((province) => [province.slug, province[locale]] as const),
    kind: named(say.kinds),
    status: named(terms.status, ['excellent', 'passed', 'target']),
    dimension: named(terms.dimensions, DIMENSIONS),
    partner: named(terms.partners, PARTNERS),
  } satisfies Record<string, Choices>;
}

export type SearchChoices = ReturnType<typeof searchChoices>;

const named = (
  names: Readonly<Record<string, string>>,
  keys: readonly string[] = Object.keys(names),
): Choices => keys.map((key) => [key, names[key] ?? key]);
