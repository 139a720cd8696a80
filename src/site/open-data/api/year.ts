import type { Year } from '../../../domain/model.ts';
import { summarise } from '../../../domain/summary.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf } from './file.ts';
import { provinceYear } from './place.ts';

/** A fiscal year in figures, as `/api/v1/years.json` lists it. */
export function yearHead(year: Year) {
  const { targets, passed, excellent, provincesAnnounced, provincesInProgramme, stories } =
    summarise(year);
  return {
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    partial: year.partial,
    asOf: year.asOf ?? null,
    // The files of a year that lack a list say nothing of it: not known is not 0.
    targets: targets || null,
    passed: passed || null,
    excellent: excellent || null,
    provincesAnnounced: provincesAnnounced || null,
    provincesInProgramme,
    stories,
    page: pageOf(routes.year(year.fiscalYear)),
    url: apiAddress(`years/${year.fiscalYear}`),
  };
}

export function yearBody(year: Year) {
  return {
    ...yearHead(year),
    announcements: year.announcements.map((announcement) => announcement.id),
    provinces: [...year.provinces.values()].map((own) => ({
      province: own.province.slug,
      ...provinceYear(own),
    })),
  };
}
