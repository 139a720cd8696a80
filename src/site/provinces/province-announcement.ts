import type { Announcement } from '../../domain/announcement.ts';
import { compareText } from '../../domain/compare.ts';
import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import { factKey, type FactSource, type FactSources } from '../../domain/fact-source.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import { hasNames } from '../../domain/has-names.ts';
import type { Model, ProvinceYear, Year } from '../../domain/model.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { type AmphoeTargets, amphoeTargets } from '../programme/target-register.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { routes } from '../routes.ts';
import { stampedIn } from '../sentences/sample-years.ts';
import { searchFacets } from '../search/search-facets.ts';
import { provinceSentences } from '../sentences/province-sentences.ts';
import { sinceLast, type SinceLast } from './since-last.ts';
import { type YearLink, yearLinks } from '../years/year-links.ts';
import { provinceOffices, type ProvinceOffices } from './province-contact.ts';

/** The content of a province's page of a year. */
export interface ProvinceAnnouncement {
  readonly title: string;
  /** The page's path without base and locale. */
  readonly path: string;
  readonly sentences: ReturnType<typeof provinceSentences>;
  readonly facets: string;
  /** An announcement or a public source covers it: it can be shared, cited and embedded. */
  readonly isDocumented: boolean;
  /** A document of the year covers it. */
  readonly isAnnounced: boolean;
  /** The order of its names: that of the document where all have a number. */
  readonly rollOrder: 'document' | 'places' | 'both';
  /** The newest day of a correction. */
  readonly correctedOn: IsoDate | undefined;
  /** The document that is shown beside the names. */
  readonly beside: Announcement | undefined;
  /** The documents below the names: first those the list is based on, then the others. */
  readonly below: readonly Announcement[];
  /** The document that shows the steps of all. */
  readonly chained: Announcement | undefined;
  /** The rows that the list, its announcements and its honour were read from. */
  readonly sources: readonly FactSource[];
  /** The province in every year with facts about it, newest first. */
  readonly acrossYears: readonly ProvinceYear[];
  /** No tambon of it was ever named: there is nothing to compare. */
  readonly hasAcrossYears: boolean;
  readonly years: readonly YearLink[];
  /** The years whose rows are stamped. */
  readonly sampleYears: ReadonlySet<FiscalYear>;
  readonly partialYears: ReadonlySet<FiscalYear>;
  /** Its targets by amphoe. */
  readonly amphoes: AmphoeTargets;
  readonly since: SinceLast | undefined;
  readonly offices: ProvinceOffices;
}

/** The facts of all years, the rows they were read from, and the list of places. */
export interface KnownRegister {
  readonly model: Model;
  readonly sources: FactSources;
  readonly gazetteer: Gazetteer;
}

/** The content of the page of a province in a year. */
export function provinceAnnouncement(
  locale: Locale,
  { model, sources, gazetteer }: KnownRegister,
  year: Year,
  provinceYear: ProvinceYear,
): ProvinceAnnouncement {
  const { province, honour, announcements } = provinceYear;
  const ofProvince = model.years.flatMap(({ provinces }) => provinces.get(province.code) ?? []);
  return {
    title: words(locale).province.title(province[locale], year.fiscalYear),
    path: routes.provinceYear(year.fiscalYear, province),
    sentences: provinceSentences(locale, provinceYear, year),
    facets: searchFacets({ kind: 'page', year: year.fiscalYear, province, sample: year.sample }),
    isDocumented: isDocumented(provinceYear),
    isAnnounced: announcements.length > 0 || honour?.announcement !== undefined,
    rollOrder: rollOrderOf(provinceYear),
    correctedOn: provinceYear.corrections
      .map(({ correctedOn }) => correctedOn)
      .sort(compareText)
      .at(-1),
    ...documentsOf(provinceYear),
    sources: factKeysOf(year, provinceYear).flatMap((key) => sources.get(key) ?? []),
    acrossYears: ofProvince,
    hasAcrossYears: ofProvince.some(hasNames),
    years: yearLinks(locale, ofProvince, (shown) => routes.provinceYear(shown, province)),
    sampleYears: stampedIn(model.years.filter(({ provinces }) => provinces.has(province.code))),
    partialYears: partialYearsOf(model),
    amphoes: amphoeTargets(provinceYear, gazetteer),
    since: sinceLast(provinceYear, model.years),
    offices: provinceOffices(model, province),
  };
}

/** Only numbers show the order of a document. */
function rollOrderOf({ passed }: ProvinceYear): ProvinceAnnouncement['rollOrder'] {
  const numbered = passed.filter(({ order }) => order !== undefined).length;
  return numbered === passed.length ? 'document' : numbered === 0 ? 'places' : 'both';
}

/** Without names every document is shown below, in the order of the model. */
function documentsOf(
  provinceYear: ProvinceYear,
): Pick<ProvinceAnnouncement, 'beside' | 'below' | 'chained'> {
  const { announcements, passed } = provinceYear;
  if (passed.length === 0)
    return { beside: undefined, below: announcements, chained: announcements[0] };
  const credited = creditedAnnouncements(provinceYear);
  const [beside, ...others] = credited;
  const superseded = announcements.filter((announcement) => !credited.includes(announcement));
  const below = [...others, ...superseded];
  return { beside, below, chained: beside ?? below[0] };
}

/** The keys of the rows that its list, its announcements and its honour were read from. */
export function factKeysOf({ fiscalYear }: Year, provinceYear: ProvinceYear): readonly string[] {
  const { honour, passed } = provinceYear;
  return [
    ...passed.map(({ place }) => factKey.tambon('passed', fiscalYear, place.tambon.code)),
    ...creditedAnnouncements(provinceYear).map(({ id }) => factKey.announcement(id)),
    ...(honour ? [factKey.tambon('honour', fiscalYear, honour.place.tambon.code)] : []),
  ];
}

const partialYearsOf = ({ years }: Model): ReadonlySet<FiscalYear> =>
  new Set(years.filter(({ partial }) => partial).map(({ fiscalYear }) => fiscalYear));
