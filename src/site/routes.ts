import {
  addressOf,
  fixedAddressOf,
  listAddressOf,
  subjectAddressOf,
  unlistedAddressOf,
} from '../domain/address.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Place, Province } from '../domain/place.ts';
import type { Locale } from '../i18n/language.ts';
import { owner } from './owner.ts';

/** Thai is at the root, English below `/en/`. */
export const LOCALES = ['th', 'en'] as const satisfies readonly Locale[];
export type { Locale };

export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Every address of the site, as a path without base and locale. They are permanent. */
export const routes = {
  ...addressOf,
  ...fixedAddressOf,
  ...subjectAddressOf,
  ...unlistedAddressOf,
  ...listAddressOf,
  /** The card that other sites may embed, and within it the part about one tambon. */
  embedProvinceYear: (year: FiscalYear, province: Province) => `/embed/${year}/${province.slug}/`,
  embedTambon: (year: FiscalYear, { province, tambon }: Place) =>
    `/embed/${year}/${province.slug}/#t${tambon.code}`,
  /** The card as of one edition, which its query names. */
  embedEdition: () => '/embed/edition/',
  /** A feed of the whole country, or of one province. */
  feed: (format: FeedFormat, province?: Province) =>
    `${province ? `/${province.slug}` : ''}/feed.${format}`,
  editionsFeed: (format: FeedFormat) => `/editions/feed.${format}`,
  /** The dated steps of a year, as iCalendar. */
  calendar: (year: FiscalYear) => `/${year}/calendar.ics`,
} as const;

/** `SITE_URL`, else `site_url` of site.csv: the address may include a folder, as `BASE_PATH` does. */
const address = new URL(owner.site_url ?? 'http://localhost:4321');

/** The folder of the site, with a slash in front and none at the end; empty at the root of a host. */
export const basePath = `/${process.env.BASE_PATH || address.pathname}`
  .replace(/\/+/g, '/')
  .replace(/\/$/, '');

/** The absolute origin, without a slash at the end. */
export const siteUrl = address.origin;

/** The address of a page in a language, as in links. */
export function href(locale: Locale, path: string): string {
  return `${basePath}${locale === 'th' ? '' : `/${locale}`}${path}`;
}

/**
 * Whether the page at a path without base and locale is a tambon's: there are thousands of them, so each is kept
 * short.
 */
export const isTambonPage = (path: string): boolean => path.startsWith('/tambon/');

/** The language of the page at an address of this site, base path included. */
export const localeAt = (pathname: string): Locale =>
  /^\/en(?:\/|$)/.test(pathname.slice(basePath.length)) ? 'en' : 'th';

/** A file that is the same in every language: a download, a font, a document. */
export function fileHref(path: string): string {
  // A name may contain what an address ends with.
  const written = encodeURI(path.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F');
  return `${basePath}${path.startsWith('/') ? '' : '/'}${written}`;
}

/** The same with its origin, for metadata, feeds and citations. */
export function absolute(address: string): string {
  return `${siteUrl}${address}`;
}

/** The `[...locale]` part of a page's paths, once for each language. */
export const localePaths = () =>
  LOCALES.map((locale) => ({
    params: { locale: locale === 'th' ? undefined : locale },
    props: { locale },
  }));
