import type { Province } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import { absolute, FEED_FORMATS, href, routes, type FeedFormat, type Locale } from '../routes.ts';

const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

export interface FeedLink {
  readonly format: FeedFormat;
  readonly type: string;
  readonly title: string;
  readonly address: string;
}

/**
 * The feeds a reader may follow from a page: its province's in both formats, where it has one, and the national one.
 * Each feed links to its other format, so beside a province's the national one is named in Atom alone.
 */
export function feedLinks(locale: Locale, province?: Province): readonly FeedLink[] {
  const { feeds: say } = words(locale);
  const of = (
    one: Province | undefined,
    title: string,
    formats: readonly FeedFormat[] = FEED_FORMATS,
  ): FeedLink[] =>
    formats.map((format) => ({
      format,
      type: FEED_TYPES[format],
      title: `${title} (${say.formats[format]})`,
      address: absolute(href(locale, routes.feed(format, one))),
    }));
  return [
    ...(province ? of(province, say.followOf(province[locale])) : []),
    ...of(undefined, say.follow, province ? ['atom'] : FEED_FORMATS),
  ];
}
