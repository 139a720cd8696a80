import { z } from 'zod';
import type {
  Model,
  ProvinceYear,
  TambonHistory,
  TambonYear,
  Year,
} from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf, provinceYearPath } from './address.ts';
import { ANNOUNCEMENT_BODY, announcementBody } from './announcement.ts';
import { correctionBody, corrections } from './correction.ts';
import { PROVINCE_NAME, provinceName } from './province.ts';
import { STORY_BODY, storyBody } from './story.ts';
import { TAMBON_OF_YEAR, tambonOfYear } from './tambon.ts';
import { AS_OF, file, FILE_ADDRESS, FISCAL_YEAR, PAGE, PARTIAL, SAMPLE } from './values.ts';

export const PROVINCE_YEAR_FILE = file(
  'One province in one fiscal year, with all that is public of it',
  {
    fiscalYear: FISCAL_YEAR,
    sample: SAMPLE,
    partial: PARTIAL,
    asOf: AS_OF,
    province: PROVINCE_NAME.meta({ title: 'จังหวัด', description: 'The province.' }),
    tambons: z.array(TAMBON_OF_YEAR).meta({
      title: 'ตำบล',
      description: 'Every tambon of which something is public that year, by its code.',
    }),
    announcements: z.array(ANNOUNCEMENT_BODY).meta({
      title: 'ประกาศ',
      description: 'Oldest first.',
    }),
    stories: z.array(STORY_BODY).meta({ title: 'องค์ความรู้', description: 'Whole.' }),
    corrections: corrections('Its corrections.'),
    page: PAGE,
    url: FILE_ADDRESS,
  },
);

/** A tambon with what is known of it in one year. */
interface InYear {
  readonly history: TambonHistory;
  readonly year: TambonYear;
}

/** The tambons of each province and year, by `2567/84`. */
export function tambonsByProvinceYear(model: Model): ReadonlyMap<string, readonly InYear[]> {
  const all = [...model.tambons.values()].flatMap((history) =>
    history.years.map((year) => ({ history, year })),
  );
  return Map.groupBy(
    all,
    ({ history, year }) => `${year.fiscalYear}/${history.place.province.code}`,
  );
}

/** All that is public of a province in a year: one file in the place of one for each tambon, announcement and story. */
export function provinceYearBody(
  model: Model,
  year: Year,
  provinceYear: ProvinceYear,
  tambons: readonly InYear[],
) {
  const { province } = provinceYear;
  return {
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    partial: year.partial,
    asOf: year.asOf ?? null,
    province: provinceName(province),
    tambons: tambons.map((tambon) => tambonOfYear(tambon.history, tambon.year)),
    announcements: provinceYear.announcements.map((announcement) =>
      announcementBody(year, announcement),
    ),
    stories: provinceYear.stories.map((story) => storyBody(year, story)),
    corrections: provinceYear.corrections.map((correction) => correctionBody(model, correction)),
    page: pageOf(routes.provinceYear(year.fiscalYear, province)),
    url: apiAddress(provinceYearPath(year.fiscalYear, province)),
  };
}
