import { z } from 'zod';
import { creditedAnnouncements } from '../../../domain/credited-announcements.ts';
import type { Model, ProvinceYear } from '../../../domain/model.ts';
import { isoCodeOf, type Province, REGIONS } from '../../../domain/place.ts';
import { wikidataOf } from '../../../domain/province-wikidata.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf, provinceYearPath } from './address.ts';
import { nameOf, PLACE, PLACE_FIELDS, placeHead } from './place.ts';
import {
  ANNOUNCEMENT_IDS,
  AS_OF,
  file,
  FILE_ADDRESS,
  FISCAL_YEAR,
  ID,
  named,
  ORDER,
  PAGE,
  PARTIAL,
  SAMPLE,
  SLUG,
  STORY_IDS,
  TARGETS,
  TEXT,
} from './values.ts';

const NAME_FIELDS = {
  slug: SLUG.meta({ description: 'Part of permanent addresses.' }),
  th: TEXT.meta({ description: 'Thai name, without the word จังหวัด.' }),
  en: TEXT.meta({ description: 'Romanised name.' }),
};

export const PROVINCE_NAME = named('provinceName', 'A province.', NAME_FIELDS);

export const provinceName = (province: Province): z.infer<typeof PROVINCE_NAME> => ({
  slug: province.slug,
  ...nameOf(province),
});

const PROVINCE_FIELDS = {
  code: z
    .string()
    .regex(/^[0-9]{2}$/)
    .meta({ title: 'รหัสจังหวัด', description: 'Two digits, a string.' }),
  ...NAME_FIELDS,
  region: z.enum(REGIONS).meta({
    title: 'ภาค',
    description: 'One of the four regions the department uses.',
  }),
  iso3166: z
    .string()
    .regex(/^TH-[0-9]{2}$/)
    .meta({ description: 'Its code of ISO 3166-2.' }),
  wikidata: z
    .string()
    .regex(/^Q[0-9]+$/)
    .meta({ description: 'Its id in Wikidata.' }),
  page: PAGE,
  url: FILE_ADDRESS,
};

const PROVINCE_HEAD = named('provinceHead', 'A province of the programme.', PROVINCE_FIELDS);

export const provinceHead = (province: Province): z.infer<typeof PROVINCE_HEAD> => ({
  code: province.code,
  slug: province.slug,
  th: province.th,
  en: province.en,
  region: province.region,
  iso3166: isoCodeOf(province),
  wikidata: wikidataOf(province),
  page: pageOf(routes.province(province)),
  url: apiAddress(`provinces/${province.slug}`),
});

const NAMED_BY = named(
  'namedBy',
  'A tambon in an announced list, and the announcement that names it.',
  {
    order: ORDER,
    announcement: ID.meta({
      title: 'รหัสประกาศ',
      description: 'The id of the announcement that names it.',
    }),
    ...PLACE_FIELDS,
  },
);

/** What was announced of a province in a year, as the fields of whatever is a province in a year. */
export const PROVINCE_YEAR_FIELDS = {
  targets: TARGETS,
  announcements: ANNOUNCEMENT_IDS,
  creditedAnnouncements: z.array(ID).meta({
    description: 'The ids of those that the present list rests on: cite these. Oldest first.',
  }),
  announced: z.array(NAMED_BY).meta({
    title: 'ผ่านเกณฑ์การประเมิน',
    description: 'The tambons that passed the assessment, as the province announced them.',
  }),
  excellent: PLACE.nullable().meta({
    title: 'ดีเลิศ ระดับจังหวัด',
    description: 'The tambon the department honoured as excellent, province level.',
  }),
  stories: STORY_IDS,
  page: PAGE,
  url: FILE_ADDRESS,
};

export function provinceYear(record: ProvinceYear) {
  return {
    targets: record.targets.length || null,
    announcements: record.announcements.map((announcement) => announcement.id),
    creditedAnnouncements: creditedAnnouncements(record).map((announcement) => announcement.id),
    announced: record.passed.map((passed) => ({
      order: passed.order ?? null,
      announcement: passed.announcement.id,
      ...placeHead(passed.place),
    })),
    excellent: record.honour ? placeHead(record.honour.place) : null,
    stories: record.stories.map((story) => story.id),
    page: pageOf(routes.provinceYear(record.fiscalYear, record.province)),
    url: apiAddress(provinceYearPath(record.fiscalYear, record.province)),
  };
}

const YEAR_OF_PROVINCE = named('yearOfProvince', 'One year of a province.', {
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  ...PROVINCE_YEAR_FIELDS,
  partial: PARTIAL,
  asOf: AS_OF,
});

export const PROVINCE_FILE = file('One province across years', {
  ...PROVINCE_FIELDS,
  years: z.array(YEAR_OF_PROVINCE).meta({ description: 'Newest first.' }),
});

export function provinceBody(model: Model, province: Province) {
  return {
    ...provinceHead(province),
    years: model.years.flatMap((year) => {
      const found = year.provinces.get(province.code);
      return found
        ? [
            {
              fiscalYear: year.fiscalYear,
              sample: year.sample,
              ...provinceYear(found),
              partial: year.partial,
              asOf: year.asOf ?? null,
            },
          ]
        : [];
    }),
  };
}

export const programmeProvinces = (model: Model) =>
  model.provinces.filter((province) => province.inProgramme);

export const PROVINCES_FILE = file('All provinces of the programme', {
  provinces: z.array(PROVINCE_HEAD).meta({ description: 'By region, then by Thai name.' }),
});
