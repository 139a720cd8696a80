import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { documentPicture } from '../announcements/document-pictures.ts';
import { cardFiles } from '../cards/card.ts';
import { drawnCard } from '../cards/share.ts';
import { citedVersion } from '../editions/cite-edition.ts';
import { fileTwins } from '../metadata/file-twins.ts';
import { modified } from '../metadata/modified.ts';
import { model, sources } from '../model.ts';
import { factKeysOf } from '../provinces/province-announcement.ts';
import { repository } from '../repository/repository.ts';
import { LOCALES, routes } from '../routes.ts';
import { frameFacts, factsHash, provinceFacts } from './frame-facts.ts';

/** A hash of every fact that the page of a province over all years can show. */
export const provincePageFacts = (province: Province): string =>
  factsHash([
    frameFacts,
    provinceFacts(province.code),
    modified.province(model.years.flatMap(({ provinces }) => provinces.get(province.code) ?? [])),
    fileTwins(routes.province(province)),
  ]);

/** A hash of every fact that the card of a province in a year, which other sites frame, can show. */
export const embedFacts = (year: Year, { province }: ProvinceYear): string =>
  factsHash([frameFacts, provinceFacts(province.code), year.fiscalYear]);

/**
 * A hash of every fact that the page of a province in a year can show: the province in all years, the department's
 * announcements, and what the chain of an announcement tells of the country.
 */
export function provinceYearFacts(year: Year, provinceYear: ProvinceYear): string {
  const { province, announcements } = provinceYear;
  const card = cardFiles.provinceYear(year.fiscalYear, province.slug);
  return factsHash([
    frameFacts,
    provinceFacts(province.code),
    {
      ...{ fiscalYear: year.fiscalYear, card: LOCALES.map((locale) => drawnCard(card, locale)) },
      named: year.passed.length + year.honours.length,
      announced: new Set(year.announcements.map((announcement) => announcement.province?.code))
        .size,
      corrections: year.corrections,
      honours: year.honours.map(({ place }) => place.tambon.code),
      version: LOCALES.map((locale) => citedVersion(locale, year)),
      modified: modified.provinceYear(provinceYear),
      twins: fileTwins(routes.provinceYear(year.fiscalYear, province)),
      pictures: [...announcements, ...creditedAnnouncements(provinceYear)].map(
        ({ document }) => document?.kind === 'file' && documentPicture(document.path),
      ),
      rows: repository && factKeysOf(year, provinceYear).map((key) => sources.get(key)),
    },
  ]);
}
