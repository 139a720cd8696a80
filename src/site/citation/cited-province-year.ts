import type { ProvinceYear, Year } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { citedVersion } from '../editions/cite-edition.ts';
import { ownerName } from '../owner.ts';
import { absolute, href, routes } from '../routes.ts';
import type { CitedPage } from './citation-formats.ts';

/** The page of a province's year for reference managers; undefined where it has no day, or is invented. */
export function citedProvinceYear(
  locale: Locale,
  year: Year,
  { province }: ProvinceYear,
): CitedPage | undefined {
  if (year.sample || !year.asOf) return undefined;
  const { province: say, site } = words(locale);
  const author = ownerName(locale);
  return {
    key: `strong-tambon-${year.fiscalYear}-${province.slug}`,
    title: say.title(province[locale], year.fiscalYear),
    site: site.name,
    ...(author !== undefined && { publisher: author }),
    day: year.asOf,
    address: absolute(href(locale, routes.provinceYear(year.fiscalYear, province))),
    locale,
    version: citedVersion(locale, year),
  };
}
