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
  /** Address on this site, without its origin. */
  readonly address: string;
}

/**
 * The feeds a reader may follow from a page: its province's in both formats, where it has one, and the national one.
 * Each feed links to its other format, so beside a province's the national one is named in Atom alone. The thousands
 * of pages of tambons name only their province's in Atom; the national one is linked at the foot of every page.
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
