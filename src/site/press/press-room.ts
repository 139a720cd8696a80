import type { Announcement } from '../../domain/announcement.ts';
import { compareText } from '../../domain/compare.ts';
import type { Model, Year } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { summarise, type Summary } from '../../domain/summary.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { cardFiles } from '../cards/card.ts';
import { shareCard } from '../cards/share.ts';
import { coveredBy } from '../open-data/downloads.ts';
import { inAlphabet } from '../places/province-choices.ts';
import { href, LOCALES, routes } from '../routes.ts';
import { kindSentence } from '../sentences/credit.ts';
import { yearText } from '../sentences/year-sentences.ts';

/** An announcement as the press page shows it. */
export interface NewsLine {
  readonly announcement: Announcement;
  /** Who announced it. */
  readonly issuer: string;
  /** Full address of its list. */
  readonly to: string;
  /** What it did to its list, and how many tambons it names. */
  readonly says: string;
  readonly sample: boolean;
}

/** At most eight, the last published one first. */
export function newestAnnouncements(locale: Locale, model: Model): readonly NewsLine[] {
  return model.years
    .flatMap((year) => year.announcements.map((announcement) => ({ announcement, year })))
    .map((entry) => ({ ...entry, day: publicSince(model, entry.announcement) }))
    .sort((a, b) => compareText(b.day, a.day))
    .slice(0, 8)
    .map(({ announcement, year }) => newsLine(locale, year, announcement));
}

const publicSince = ({ firstPublic }: Model, { id, announcedOn }: Announcement) =>
  firstPublic?.get(id) ?? announcedOn;

function newsLine(locale: Locale, year: Year, announcement: Announcement): NewsLine {
  const { announcements: say } = words(locale);
  const { fiscalYear, province } = announcement;
  const count = coveredBy(year, announcement);
  const named = (province ? say.passed : say.excellent)(formatNumber(count));
  return {
    announcement,
    issuer: province ? say.ofProvince(province[locale]) : say.byDepartment,
    to: href(
      locale,
      province ? routes.provinceYear(fiscalYear, province) : routes.year(fiscalYear),
    ),
    says: [...kindSentence(locale, announcement), ...(count > 0 ? [named] : [])].join(' · '),
    sample: year.sample,
  };
}

/** A year in one sentence, and the provinces that have texts of their own. */
export interface YearTexts {
  readonly year: Year;
  readonly summary: Summary;
  readonly texts: readonly { readonly lang: Locale; readonly text: string }[];
  /** Provinces with facts in the year, in alphabetical order for the reader's language. */
  readonly provinces: readonly Province[];
}

/** The texts for the press about a year. */
export function yearTexts(locale: Locale, year: Year): YearTexts {
  return {
    year,
    summary: summarise(year),
    texts: LOCALES.flatMap((lang) => {
      const text = yearText(lang, year);
      return text ? [{ lang, text }] : [];
    }),
    provinces: inAlphabet(
      locale,
      [...year.provinces.values()]
        .filter(({ passed, honour }) => passed.length > 0 || honour)
        .map(({ province }) => province),
    ),
  };
}

/** A few cards for download: of the site, a year, a province and an excellent tambon of it. */
export function pressCards(locale: Locale, model: Model, year: Year | undefined) {
  const { place: names, site } = words(locale);
  const shown =
    year &&
    [...year.provinces.values()].find(
      (provinceYear) => provinceYear.passed.length > 0 || provinceYear.honour,
    );
  const honour = year?.honours[0] ?? model.years.flatMap(({ honours }) => honours)[0];
  const cards = [
    { file: cardFiles.site, name: site.name },
    year && { file: cardFiles.year(year.fiscalYear), name: site.yearFull(year.fiscalYear) },
    shown && {
      file: cardFiles.provinceYear(shown.fiscalYear, shown.province.slug),
      name: names.province(shown.province[locale]),
    },
    honour && {
      file: cardFiles.tambon(honour.place.tambon.code),
      name: formatPlace(locale, honour.place),
    },
  ];
  return cards
    .filter((card) => card !== undefined)
    .map(({ file, name }) => ({ name, ...shareCard(file, locale) }));
}
