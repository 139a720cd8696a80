import { DIMENSIONS, type Dimension } from './assessment.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Model } from './model.ts';
import type { Province, TambonCode } from './place.ts';
import { PARTNERS, type Partner } from './progress.ts';
import { hasProgress, hasTargets } from './year-lists.ts';

/** The pages of running text; each has a text in both languages, `content/pages/<language>/<name>.mdx`. */
export const TEXT_PAGES = ['about', 'criteria', 'privacy', 'accessibility', 'guide'] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

const textPageAddressOf = Object.fromEntries(
  TEXT_PAGES.map((name) => [name, () => `/${name}/`]),
) as Readonly<Record<TextPage, () => string>>;

/** The pages that every site has, whatever its data. */
export const fixedAddressOf = {
  home: () => '/',
  years: () => '/years/',
  stories: () => '/stories/',
  search: () => '/search/',
  announcements: () => '/announcements/',
  corrections: () => '/corrections/',
  editions: () => '/editions/',
  data: () => '/data/',
  press: () => '/press/',
  ...textPageAddressOf,
  check: () => '/check/',
  /** The look-up of many tambons by pasted names. */
  lookup: () => '/lookup/',
} as const;

/** The stories of one subject; each subject has a page, with or without stories. */
export const subjectAddressOf = {
  storiesOf: (dimension: Dimension) => `/stories/dimension/${dimension}/`,
  storiesWith: (partner: Partner) => `/stories/partner/${partner}/`,
} as const;

/** Pages without a link from a menu, an index or another published page. */
export const unlistedAddressOf = {
  /** Shown in place of a page that is not stored, where there is no network. */
  offline: () => '/offline/',
  /** Every component in every state. */
  styleguide: () => '/styleguide/',
} as const;

/** The lists of a year, by the names of their pages. */
export const YEAR_LISTS = ['targets', 'progress', 'honours'] as const;

/** The pages of these lists; each exists as long as the year has the list. */
export const listAddressOf: Readonly<
  Record<(typeof YEAR_LISTS)[number], (year: FiscalYear) => string>
> = {
  targets: (year) => `/${year}/targets/`,
  progress: (year) => `/${year}/progress/`,
  honours: (year) => `/${year}/honours/`,
};

/** The addresses that depend on the data, as paths without base and language. A published address is permanent. */
export const addressOf = {
  year: (year: FiscalYear) => `/${year}/`,
  provinceYear: (year: FiscalYear, province: Province) => `/${year}/${province.slug}/`,
  province: (province: Province) => `/${province.slug}/`,
  tambon: (code: TambonCode) => `/tambon/${code}/`,
  story: (id: string) => `/stories/${id}/`,
  announcementsOf: (year: FiscalYear) => `/announcements/${year}/`,
  announcement: ({ fiscalYear, id }: { readonly fiscalYear: FiscalYear; readonly id: string }) =>
    `/announcements/${fiscalYear}/#${id}`,
} as const;

/** Every address of a page that depends on the data. `realOnly` leaves out pages of invented years and stories. */
export function addressesOf(model: Model, { realOnly = false } = {}): ReadonlySet<string> {
  const all = new Set<string>(model.provinces.map(addressOf.province));
  for (const year of model.years) {
    if (realOnly && year.sample) continue;
    all.add(addressOf.year(year.fiscalYear));
    if (year.announcements.length > 0) all.add(addressOf.announcementsOf(year.fiscalYear));
    for (const { province } of year.provinces.values())
      all.add(addressOf.provinceYear(year.fiscalYear, province));
    for (const story of year.stories) {
      all.add(addressOf.story(story.id));
      if (story.tambon) all.add(addressOf.tambon(story.tambon.code));
    }
  }
  for (const [code, { years }] of model.tambons)
    if (!realOnly || years.some((year) => !year.sample)) all.add(addressOf.tambon(code));
  return all;
}

/** The addresses that do not depend on the data. A redirect may lead to them, but may not replace them. */
export const FIXED_ADDRESSES: readonly string[] = [
  ...Object.values(fixedAddressOf).map((address) => address()),
  ...DIMENSIONS.map(subjectAddressOf.storiesOf),
  ...PARTNERS.map(subjectAddressOf.storiesWith),
];

/** The same for pages without links to them. */
export const UNLISTED_ADDRESSES: readonly string[] = Object.values(unlistedAddressOf).map(
  (address) => address(),
);

/** The lists that the years of a model have. */
export const listAddressesOf = (model: Model): readonly string[] =>
  model.years.flatMap((year) => [
    ...(hasTargets(year) ? [listAddressOf.targets(year.fiscalYear)] : []),
    ...(hasProgress(year) ? [listAddressOf.progress(year.fiscalYear)] : []),
    ...(year.honours.length > 0 ? [listAddressOf.honours(year.fiscalYear)] : []),
  ]);
