import type { Locale, Words } from '../../i18n/locale.ts';
import { lookupPage } from '../../i18n/pages/lookup.ts';
import { model } from '../model.ts';
import { searchedStatuses } from '../search/searched-statuses.ts';

/** The words of the page's script. */
export type LookupWords = (typeof lookupPage)[Locale] & {
  readonly locale: Locale;
  readonly statuses: Words['terms']['status'];
  /** Invented years: their facts get the class `sample`. */
  readonly sampleYears: readonly number[];
};

/** The words of the look-up page's script in a language. */
export const lookupWords = (locale: Locale): LookupWords => {
  const sampleYears = model.years.flatMap(({ fiscalYear, sample }) => (sample ? [fiscalYear] : []));
  const statuses = searchedStatuses(locale, model.years);
  return { ...lookupPage[locale], locale, statuses, sampleYears };
};
