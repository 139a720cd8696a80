import { z } from 'zod';
import type { Year } from '../../../domain/model.ts';
import { summarise } from '../../../domain/summary.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf } from './address.ts';
import { PROVINCE_YEAR_FIELDS, provinceYear } from './province.ts';
import {
  ANNOUNCEMENT_IDS,
  AS_OF,
  COUNT,
  file,
  FILE_ADDRESS,
  FISCAL_YEAR,
  named,
  PAGE,
  PARTIAL,
  SAMPLE,
  SLUG,
  TARGETS,
} from './values.ts';

const YEAR_FIELDS = {
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  partial: PARTIAL,
  asOf: AS_OF,
  targets: TARGETS,
  passed: COUNT.nullable().meta({
    title: 'ผ่านเกณฑ์การประเมิน',
    description: 'Tambons in an announcement of a province; null where not known.',
  }),
  excellent: COUNT.nullable().meta({
    title: 'ดีเลิศ ระดับจังหวัด',
    description: 'Tambons honoured by the department; null where not known.',
  }),
  provincesAnnounced: COUNT.nullable().meta({
    description: 'Provinces with an announcement of their own; null where not known.',
  }),
  provincesInProgramme: COUNT.meta({ description: 'Provinces in the programme that year.' }),
  stories: COUNT.meta({ title: 'องค์ความรู้', description: 'Published stories.' }),
  page: PAGE,
  url: FILE_ADDRESS,
};

const YEAR_HEAD = named('yearHead', 'A fiscal year in figures.', YEAR_FIELDS);

export function yearHead(year: Year): z.infer<typeof YEAR_HEAD> {
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

export const YEARS_FILE = file('All fiscal years', {
  years: z.array(YEAR_HEAD).meta({ description: 'Newest first.' }),
});

const PROVINCE_OF_YEAR = named('provinceOfYear', 'A province in one year.', {
  province: SLUG.meta({ title: 'จังหวัด', description: 'Its slug.' }),
  ...PROVINCE_YEAR_FIELDS,
});

export const YEAR_FILE = file('One fiscal year', {
  ...YEAR_FIELDS,
  announcements: ANNOUNCEMENT_IDS,
  provinces: z.array(PROVINCE_OF_YEAR).meta({ description: 'Those with anything this year.' }),
});

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
