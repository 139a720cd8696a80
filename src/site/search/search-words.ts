import type { Status } from '../../domain/model.ts';
import type { Why } from '../../search/places/place-finder.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { model } from '../model.ts';

/** What a search element is told through its `data-words`; the scripts have no words of their own. */
export interface SearchWords extends BoxWords {
  /** The title of the window, without and with a query (`{query}`). */
  readonly titles: readonly [string, string];
  readonly places: string;
  /** Over places with other names than the one typed. */
  readonly near: string;
  readonly pages: string;
  /** Over pages that have other words, or not all of them. */
  readonly pagesNear: string;
  readonly loading: string;
  readonly found: string;
  /** Only what is like it was found. */
  readonly foundNear: string;
  /** With `{count}`. */
  readonly foundPlaces: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly failed: string;
  readonly showMore: string;
  readonly toProvince: string;
  readonly why: Readonly<Record<Why, string>>;
}

/** What the suggestions need. */
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
  /** Said of a status of an invented year … */
  readonly sample: string;
  /** … and which years those are. */
  readonly sampleYears: readonly number[];
  /** Said of a place in Bangkok. */
  readonly outside: string;
  readonly more: string;
  /** With `{count}`. */
  readonly moreCount: string;
  /** With `{text}`: what was understood of letters typed with the other keyboard layout. */
  readonly meant: string;
  readonly noSuggestion: string;
}

export function boxWords(locale: Locale): BoxWords {
  const { search, terms } = words(locale);
  return {
    locale,
    status: terms.status,
    patterns: search.patterns,
    sample: search.sample,
    sampleYears: model.years.filter((year) => year.sample).map((year) => year.fiscalYear),
    outside: search.outside,
    more: search.more,
    moreCount: search.moreCount,
    meant: search.meant,
    noSuggestion: search.noSuggestion,
  };
}

export function searchWords(locale: Locale): SearchWords {
  const { search, site } = words(locale);
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
    nothing: search.nothing,
    nothingHelp: search.nothingHelp,
    failed: search.failed,
    showMore: search.showMore,
    toProvince: search.toProvince,
    why: search.why,
  };
}
