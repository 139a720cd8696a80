import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Locale } from '../../i18n/locale.ts';
import { href } from '../routes.ts';

/** A link to a year, in the form of `components/year/YearNav.astro`. */
export interface YearLink {
  readonly fiscalYear: FiscalYear;
  /** Full address. */
  readonly to: string;
}

/** Links to a page that each of these years has, in the given order. */
export const yearLinks = (
  locale: Locale,
  years: readonly { readonly fiscalYear: FiscalYear }[],
  pathOf: (year: FiscalYear) => string,
): readonly YearLink[] =>
  years.map(({ fiscalYear }) => ({ fiscalYear, to: href(locale, pathOf(fiscalYear)) }));
