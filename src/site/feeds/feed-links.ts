import type { Province } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import {
  FEED_FORMATS,
  href,
  isTambonPage,
  routes,
  type FeedFormat,
  type Locale,
} from '../routes.ts';

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

export interface FeedLink {
  readonly format: FeedFormat;
  readonly type: string;
  readonly title: string;
  /** On this site, without its origin. */
  readonly address: string;
}

/**
 * The feeds a reader may follow from a page: its province's in both formats, where it has one, and the national one.
 * Each feed links to its other format, so beside a province's the national one is named in Atom alone. Pages of tambons,
 * of which there are thousands, name their province's in Atom, and the national one at their foot as every page does.
 *
 * @param path of the page, without base and locale
 */
export function feedLinks(locale: Locale, path: string, province?: Province): readonly FeedLink[] {
  const { feeds: say } = words(locale);
  const of = (
    province: Province | undefined,
    title: string,
    formats: readonly FeedFormat[] = FEED_FORMATS,
  ): FeedLink[] =>
    formats.map((format) => ({
      format,
      type: FEED_TYPES[format],
      title: `${title} (${say.formats[format]})`,
      address: href(locale, routes.feed(format, province)),
    }));
  if (province && isTambonPage(path)) return of(province, say.followOf(province[locale]), ['atom']);
  return [
    ...(province ? of(province, say.followOf(province[locale])) : []),
    ...of(undefined, say.follow, province ? ['atom'] : FEED_FORMATS),
  ];
}
