import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Words } from '../../i18n/words.ts';

interface MaybeSample {
  readonly fiscalYear: FiscalYear;
  readonly sample: boolean;
}

/** The invented ones of these years. */
export const sampleYearsOf = (years: readonly MaybeSample[]): ReadonlySet<FiscalYear> =>
  new Set(years.flatMap(({ fiscalYear, sample }) => (sample ? [fiscalYear] : [])));

/** For a page that shows these years, those whose rows are stamped: empty where the banner says it of all. */
export const stampedIn = (years: readonly MaybeSample[]): ReadonlySet<FiscalYear> =>
  years.every(({ sample }) => sample) ? new Set() : sampleYearsOf(years);

/** What of a page is invented: nothing, everything, or only the named years. */
export interface Invented {
  readonly sample: boolean;
  /** Oldest first; empty where the whole page is invented or real. */
  readonly sampleYears: readonly FiscalYear[];
}

/** For a page that shows these years. */
export function inventedIn(years: readonly MaybeSample[]): Invented {
  const invented = years.filter(({ sample }) => sample).map(({ fiscalYear }) => fiscalYear);
  const isMixed = invented.length > 0 && invented.length < years.length;
  return {
    sample: invented.length > 0,
    sampleYears: isMixed ? [...new Set(invented)].sort((a, b) => a - b) : [],
  };
}

/** The stamp of a page in words, and the text after it. */
export const stampWords = (
  site: Words['site'],
  sampleYears: readonly FiscalYear[],
): { readonly stamp: string; readonly note: string } =>
  sampleYears.length > 0
    ? { stamp: site.sampleOnly(sampleYears), note: site.sampleOnlyNote }
    : { stamp: site.sample, note: site.sampleNote };
