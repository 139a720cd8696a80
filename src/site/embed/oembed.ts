import type { Model } from '../../domain/model.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { CARD } from '../cards/card-part.ts';
import { cardFiles } from '../cards/card.ts';
import { shareCard } from '../cards/share.ts';
import { absolute, href, LOCALES, routes } from '../routes.ts';
import { EMBED_SIZE, frameCode, type Embeddable } from './embed-code.ts';
import { isDocumented } from '../../domain/is-documented.ts';
import { embedProvince } from './embeddable.ts';

/** An answer of oEmbed 1.0 of the type `rich` (oembed.com, section 2.3.4). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** The path of the answer about a page: `/2567/phuket/` → `/oembed/2567/phuket.json`, English below `/oembed/en/`. */
export const oembedPath = (locale: Locale, page: string): string =>
  `/oembed${locale === 'th' ? '' : `/${locale}`}${page.replace(/\/$/, '')}.json`;

/** The answer about one embeddable thing; `card` is its share card. */
function oembedOf(embeddable: Embeddable, card: string): OEmbed {
  const { site } = words(embeddable.locale);
  const { width, height } = EMBED_SIZE[embeddable.kind];
  return {
    version: '1.0',
    type: 'rich',
    title: embeddable.title,
    provider_name: site.name,
    provider_url: absolute(href(embeddable.locale, routes.home())),
    cache_age: 86_400,
    thumbnail_url: shareCard(card, embeddable.locale).address,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    width,
    height,
    html: frameCode(embeddable),
  };
}

/** Every answer with its path, in both languages: of each province’s year that may be embedded. */
export function oembedFiles(model: Model): { path: string; answer: () => OEmbed }[] {
  return LOCALES.flatMap((locale) =>
    model.years.flatMap((year) =>
      [...year.provinces.values()].filter(isDocumented).map((provinceYear) => ({
        path: oembedPath(locale, routes.provinceYear(year.fiscalYear, provinceYear.province)),
        answer: () =>
          oembedOf(
            embedProvince(locale, year, provinceYear),
            cardFiles.provinceYear(year.fiscalYear, provinceYear.province.slug),
          ),
      })),
    ),
  );
}
