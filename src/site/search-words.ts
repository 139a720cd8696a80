import type { Status } from '../domain/model.ts';
import { type Locale, words } from '../i18n/locale.ts';

/** What a search element is told through its `data-words`; the scripts have no words of their own. */
export interface SearchWords {
  readonly locale: 'th' | 'en';
  readonly status: Readonly<Record<Status, string>>;
  readonly patterns: {
    readonly tambon: string;
    /** Between the name and the rest. */
    readonly between: string;
    readonly rest: string;
    readonly province: string;
    readonly announced: string;
  };
  /** Said of a status of an invented year. */
  readonly sample: string;
  readonly places: string;
  readonly pages: string;
  readonly loading: string;
  readonly found: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly failed: string;
  /** With `{query}`. */
  readonly titleFor: string;
}

/** What the search elements say, as their `data-words`. */
export function searchWords(locale: Locale): SearchWords {
  const { search, terms } = words(locale);
  const { patterns, places, pages, loading, found, nothing, nothingHelp, failed } = search;
  return {
    locale,
    status: terms.status,
    patterns,
    sample: search.sample,
    places,
    pages,
    loading,
    found,
    nothing,
    nothingHelp,
    failed,
    titleFor: search.titleFor('{query}'),
  };
}
