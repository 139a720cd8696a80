import { daysOfFiscalYear, toBuddhist, type IsoDate } from '../../domain/fiscal-year.ts';
import type { Model } from '../../domain/model.ts';
import type { Province } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import { registerVoice } from '../owner.ts';
import { authority, TAG_YEAR } from './authority.ts';
import { absolute, href, routes, type FeedFormat, type Locale } from '../routes.ts';
import type { EntryKind, FeedEntry } from './feed-entry.ts';

type Limits = Readonly<Record<EntryKind, number>>;

/**
 * The most entries of each kind in the country's feed, so that no kind displaces another: a whole season of
 * announcements fits. A feed holds news and does not grow with the years; pages hold everything.
 */
export const NATIONAL_LIMITS: Limits = {
  announcement: 80,
  correction: 40,
  honour: 40,
  story: 20,
  // Editions have a feed of their own.
  edition: 0,
};

/** The same for a province's feed: several years of what one province announces. */
export const PROVINCE_LIMITS: Limits = {
  announcement: 10,
  correction: 10,
  honour: 5,
  story: 10,
  edition: 0,
};

/** The subject of a feed: the country, or one province, in one language. */
export interface Feed {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page it belongs to, absolute. */
  readonly page: string;
  readonly address: (format: FeedFormat) => string;
  readonly updated: IsoDate;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** A `tag:` URI: permanently unique, and the same for an entry in the national and in a province's feed. */
export const tagOf = (locale: Locale, id: string): string => `tag:${authority}:${locale}:${id}`;

/** Midday in Thailand (UTC+7): the same day in nearly every time zone. */
export const momentOf = (day: IsoDate): Date => new Date(`${day}T12:00:00+07:00`);

/**
 * The feed of the country or of a province from all entries (`entriesOf`). A feed without news has the date of the
 * data.
 */
export function feedOf(
  locale: Locale,
  model: Model,
  all: readonly FeedEntry[],
  province?: Province,
): Feed {
  const { feeds: say, press } = words(locale);
  const entries = province
    ? newestOfEachKind(
        all.filter((feedEntry) => feedEntry.province === province.code),
        PROVINCE_LIMITS,
      )
    : newestOfEachKind(
        all.filter((feedEntry) => !feedEntry.ofProvinceOnly),
        NATIONAL_LIMITS,
      );
  const sample = entries.some((entry) => entry.sample) ? `${press.sampleMark} ` : '';
  const oldest = model.years.at(-1)?.fiscalYear ?? toBuddhist(TAG_YEAR);
  return {
    locale,
    id: tagOf(locale, `feed:${province?.code ?? 'all'}`),
    title: province ? say.titleOf(province[locale]) : say.title,
    subtitle: `${sample}${province ? say.subtitleOf(province[locale]) : say.subtitle}`,
    page: absolute(href(locale, province ? routes.province(province) : routes.home())),
    address: (format) => absolute(href(locale, routes.feed(format, province))),
    updated:
      entries[0]?.updated ??
      model.years.find((year) => year.asOf)?.asOf ??
      daysOfFiscalYear(oldest).first,
    author: registerVoice(locale),
    entries,
  };
}

/** In their order, at most as many of each kind as the limits say. */
function newestOfEachKind(entries: readonly FeedEntry[], limits: Limits): FeedEntry[] {
  const counts = new Map<EntryKind, number>();
  return entries.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= limits[kind];
  });
}
