import type { FiscalYear } from './fiscal-year.ts';
import type { Model } from './model.ts';
import type { Province, TambonCode } from './place.ts';

/** The addresses that depend on the data, as paths without base and language. Once published they never die. */
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

/** Every address that the data gives a page. `real` leaves out what only invented years and stories have. */
export function addressesOf(model: Model, real = false): ReadonlySet<string> {
  const all = new Set<string>(model.provinces.map(addressOf.province));
  for (const year of model.years) {
    if (real && year.sample) continue;
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
    if (!real || years.some((year) => !year.sample)) all.add(addressOf.tambon(code));
  return all;
}
