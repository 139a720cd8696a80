import { type Locale, type Words, words } from '../../i18n/locale.ts';
import { model } from '../model.ts';
import { searchedStatuses } from '../search/searched-statuses.ts';

/** The words of the page's script. */
export type LookupWords = Words['lookup'] & {
  readonly locale: Locale;
  readonly statuses: Words['terms']['status'];
  /** Invented years: their facts get the class `sample`. */
  readonly sampleYears: readonly number[];
};

export const lookupWords = (locale: Locale): LookupWords => {
  const sampleYears = model.years.flatMap(({ fiscalYear, sample }) => (sample ? [fiscalYear] : []));
  const statuses = searchedStatuses(locale, model.years);
  return { ...words(locale).lookup, locale, statuses, sampleYears };
};
