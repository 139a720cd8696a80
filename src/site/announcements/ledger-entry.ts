import type { Announcement } from '../../domain/announcement.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { href, routes } from '../routes.ts';
import { kindSentence } from '../sentences/credit.ts';

/** An announcement as the ledger of announcements shows it. */
export interface LedgerEntry {
  /** The office that announced it. */
  readonly name: string;
  /** How many tambons it names, in words. */
  readonly named: string;
  /** What it did to the list and how many tambons it names, in one line; empty where the files do not say. */
  readonly says: string;
  /** The address of the list that it belongs to. */
  readonly list: string;
}

/** @param covers tambons that it covers now, without withdrawn ones */
export function ledgerEntry(
  locale: Locale,
  announcement: Announcement,
  covers: number,
): LedgerEntry {
  const { announcements: say } = words(locale);
  const { fiscalYear, level, province } = announcement;
  const count = formatNumber(covers);
  const named = level === 'province' ? say.passed(count) : say.excellent(count);
  const route = province ? routes.provinceYear(fiscalYear, province) : routes.year(fiscalYear);
  return {
    name: province ? say.ofProvince(province[locale]) : say.byDepartment,
    named,
    says: [...kindSentence(locale, announcement), ...(covers > 0 ? [named] : [])].join(' · '),
    list: href(locale, route),
  };
}
