import type { Status, Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/**
 * The words of search results for the status of a tambon. Where every year is a partial list, a tambon without a
 * status is just not in it, which does not mean that nothing was announced.
 */
export function searchedStatuses(
  locale: Locale,
  years: readonly Pick<Year, 'partial'>[],
): Readonly<Record<Status, string>> {
  const { terms } = words(locale);
  const isPartial = years.length > 0 && years.every(({ partial }) => partial);
  return isPartial ? { ...terms.status, none: terms.notListed } : terms.status;
}
