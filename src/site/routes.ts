import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Province, TambonCode } from '../domain/place.ts';

/** Thai stands at the root, English below `/en/`. */
export const LOCALES = ['th', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Every address of the site, as a path without base and locale. They are permanent. */
export const routes = {
  home: () => '/',
  year: (year: FiscalYear) => `/${year}/`,
  provinceYear: (year: FiscalYear, province: Province) => `/${year}/${province.slug}/`,
  province: (province: Province) => `/${province.slug}/`,
  tambon: (code: TambonCode) => `/tambon/${code}/`,
  stories: () => '/stories/',
  story: (id: string) => `/stories/${id}/`,
  search: () => '/search/',
  announcements: () => '/announcements/',
  announcement: (id: string) => `/announcements/#${id}`,
  corrections: () => '/corrections/',
  data: () => '/data/',
  press: () => '/press/',
  about: () => '/about/',
  criteria: () => '/criteria/',
  accessibility: () => '/accessibility/',
  privacy: () => '/privacy/',
  check: () => '/check/',
} as const;

/** `BASE_PATH` with a slash in front and none behind; empty at the root of a host. */
export const basePath = `/${process.env.BASE_PATH ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, '');

/** `SITE_URL`: the absolute origin, without a slash behind. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:4321').replace(/\/+$/, '');

/** The address of a page in a language, as a link writes it. */
export function href(locale: Locale, path: string): string {
  return `${basePath}${locale === 'th' ? '' : `/${locale}`}${path}`;
}

/** A file that is the same in every language: a download, a font, a document. */
export function fileHref(path: string): string {
  return `${basePath}${path.startsWith('/') ? '' : '/'}${path}`;
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
