import type { IsoDate } from '../../domain/fiscal-year.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { citedVersion } from '../editions/cite-edition.ts';
import { ownerName } from '../owner.ts';
import { absolute, href } from '../routes.ts';

/**
 * The citation of a page of the register: the owner as its author where site.csv names one, the day of its data, and
 * the edition where the site is one.
 *
 * @param path without base and locale
 * @param title of the page; without it the register itself is cited
 */
export function citationText(
  locale: Locale,
  of: {
    readonly path: string;
    readonly day: IsoDate;
    readonly title?: string;
    /** Invented years are not part of an edition. */
    readonly sample?: boolean;
  },
): string {
  return words(locale).press.citation({
    author: ownerName(locale),
    title: of.title,
    date: formatDate(locale, of.day),
    version: citedVersion(locale, { sample: of.sample ?? false }),
    address: absolute(href(locale, of.path)),
  });
}
