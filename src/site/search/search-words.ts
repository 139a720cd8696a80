import type { Status } from '../../domain/model.ts';
import type { Why } from '../../search/places/place-finder.ts';
import type { Region } from '../../domain/place.ts';
import { DIMENSIONS, type Dimension } from '../../domain/assessment.ts';
import { PARTNERS, type Partner } from '../../domain/progress.ts';
import { hasHonours, hasProgress, hasTargets } from '../../domain/year-lists.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import type { AnswerKey, YearFacts } from '../../search/query/answer.ts';
import type { PageName } from '../../search/query/page-words.ts';
import type { SoughtStatus } from '../../search/query/phrases.ts';
import { model } from '../model.ts';
import { routes } from '../routes.ts';
import { searchedStatuses } from './searched-statuses.ts';

/** The words of a search element, passed through its `data-words`; the scripts have no others. */
export interface SearchWords extends BoxWords {
  /** The title of the window, without and with a query (`{query}`). */
  readonly titles: readonly [string, string];
  readonly places: string;
  /** Heading of places whose names differ from the typed one. */
  readonly near: string;
  readonly pages: string;
  /** Heading of pages that have other words, or not all of them. */
  readonly pagesNear: string;
  readonly loading: string;
  readonly found: string;
  /** Only similar results were found. */
  readonly foundNear: string;
  /** With `{count}`. */
  readonly foundPlaces: string;
  /** With `{query}`: the register does not have it. */
  readonly absent: string;
  readonly nothingHelp: string;
  readonly failed: string;
  readonly showMore: string;
  readonly toProvince: string;
  readonly why: Readonly<Record<Why, string>>;
  /** Heading of pages that have another word of the same meaning. */
  readonly pagesAlso: string;
  readonly years: readonly YearFacts[];
  /** Pages of the site that a query may name. */
  readonly ownPages: Readonly<Partial<Record<PageName, OwnPage>>>;
  readonly statuses: Readonly<Record<SoughtStatus, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly answers: Readonly<Record<AnswerKey, string>>;
  /** With `{year}` and `{christian}`. */
  readonly yearPattern: string;
  readonly dayPattern: string;
  readonly numberPattern: string;
  readonly codePattern: string;
  /** Between the last names of a list. */
  readonly and: string;
  /** Before the recognised parts. */
  readonly readLabel: string;
  /** With `{parts}`, for screen readers. */
  readonly readAs: string;
  /** With `{text}`: the label of the button that removes a part. */
  readonly undo: string;
}

/** A page of the site, by its path without base and language. */
interface OwnPage {
  readonly path: string;
  readonly title: string;
}

/** The words that the suggestions need. */
export interface BoxWords {
  readonly locale: 'th' | 'en';
  readonly status: Readonly<Record<Status, string>>;
  readonly patterns: {
    readonly tambon: string;
    readonly amphoe: string;
    readonly province: string;
    /** Between the names. */
    readonly between: string;
    readonly announced: string;
  };
  /** For a status of an invented year … */
  readonly sample: string;
  /** … and those years. */
  readonly sampleYears: readonly number[];
  /** The kinds of places other than tambons, to distinguish them. */
  readonly kinds: Readonly<Record<'amphoe' | 'province', string>>;
  /** For a place in Bangkok. */
  readonly outside: string;
  readonly more: string;
  /** With `{count}`. */
  readonly moreCount: string;
  /** With `{text}`: the query that was understood, where it was typed with the wrong keyboard layout. */
  readonly meant: string;
  readonly noSuggestion: string;
  /**
   * The label above the field, the placeholder in it, and the name of the list below: for the box that a script
   * makes.
   */
  readonly label: string;
  readonly placeholder: string;
  readonly suggestions: string;
}

/** The file with the words of every search box, fetched when somebody begins to type. */
export const boxWordsPath = (locale: Locale): string => `/search/box-${locale}.json`;

/** The words of a search box in a language. */
export function boxWords(locale: Locale): BoxWords {
  const { search } = words(locale);
  return {
    locale,
    status: searchedStatuses(locale, model.years),
    patterns: search.patterns,
    sample: search.sample,
    sampleYears: model.years.filter((year) => year.sample).map((year) => year.fiscalYear),
    kinds: search.areas,
    outside: search.outside,
    more: search.more,
    moreCount: search.moreCount,
    meant: search.meant,
    noSuggestion: search.noSuggestion,
    label: search.label,
    placeholder: search.placeholder,
    suggestions: search.suggestions,
  };
}

/** The words of the search page in a language. */
export function searchWords(locale: Locale): SearchWords {
  const { search, site, terms } = words(locale);
  return {
    ...boxWords(locale),
    titles: [search.title, search.titleFor('{query}')].map(
      (title) => `${title} – ${site.programme}`,
    ) as [string, string],
    places: search.places,
    near: search.near,
    pages: search.pages,
    pagesNear: search.pagesNear,
    loading: search.loading,
    found: search.found,
    foundNear: search.foundNear,
    foundPlaces: search.foundPlaces,
    absent: search.absent,
    nothingHelp: search.nothingHelp,
    failed: search.failed,
    showMore: search.showMore,
    toProvince: search.toProvince,
    why: search.why,
    pagesAlso: search.pagesAlso,
    years: yearFacts,
    ownPages: ownPages(locale),
    statuses: search.statuses,
    regions: terms.regions,
    answers: search.answers,
    yearPattern: search.yearPattern,
    dayPattern: search.dayPattern,
    numberPattern: search.numberPattern,
    codePattern: search.codePattern,
    and: search.and,
    readLabel: search.readLabel,
    readAs: search.readAs,
    undo: search.undo,
  };
}

const yearFacts: readonly YearFacts[] = model.years.map((year) => ({
  year: year.fiscalYear,
  sample: year.sample,
  partial: year.partial,
  hasHonours: hasHonours(year),
  hasTargets: hasTargets(year),
  provinces: [...year.provinces.values()].map(({ province }) => province.slug),
}));

/** The stories of each dimension, and those with each partner. */
function storiesPages(locale: Locale) {
  const { terms, site } = words(locale);
  const named = (name: Dimension | Partner, path: string, title: string) =>
    [`stories-${name}`, { path, title: `${site.nav.stories} · ${title}` }] as const;
  return Object.fromEntries([
    ...DIMENSIONS.map((name) =>
      named(name, routes.storiesOf(name), terms.dimension(terms.dimensions[name])),
    ),
    ...PARTNERS.map((name) => named(name, routes.storiesWith(name), terms.partners[name])),
  ]) satisfies Record<string, OwnPage>;
}

function ownPages(locale: Locale): SearchWords['ownPages'] {
  const { site, search, programme } = words(locale);
  const { nav } = site;
  const [newest] = model.years;
  const inProgress = model.years.find(hasProgress);
  const page = (path: string, title: string): OwnPage => ({ path, title });
  return {
    home: page(routes.home(), site.home),
    data: page(routes.data(), nav.data),
    press: page(routes.press(), nav.press),
    about: page(routes.about(), nav.about),
    criteria: page(routes.criteria(), nav.criteria),
    privacy: page(routes.privacy(), nav.privacy),
    accessibility: page(routes.accessibility(), nav.accessibility),
    check: page(routes.check(), nav.check),
    lookup: page(routes.lookup(), nav.lookup),
    guide: page(routes.guide(), nav.guide),
    announcements: page(routes.announcements(), nav.announcements),
    corrections: page(routes.corrections(), nav.corrections),
    editions: page(routes.editions(), nav.editions),
    stories: page(routes.stories(), nav.stories),
    ...storiesPages(locale),
    years: page(routes.years(), nav.years),
    search: page(routes.search(), search.title),
    ...(inProgress
      ? {
          progress: page(
            routes.progress(inProgress.fiscalYear),
            programme.progress.title(inProgress.fiscalYear),
          ),
        }
      : {}),
    ...(newest
      ? { calendar: page(routes.year(newest.fiscalYear), site.year(newest.fiscalYear)) }
      : {}),
  };
}
