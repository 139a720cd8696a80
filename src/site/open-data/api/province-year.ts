import type {
  Model,
  ProvinceYear,
  TambonHistory,
  TambonYear,
  Year,
} from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { announcementBody } from './announcement.ts';
import { correctionOf } from './correction.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { nameOf, placeHead } from './place.ts';
import { storyBody } from './story.ts';
import { tambonOfYear } from './tambon.ts';

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
    province: { slug: province.slug, ...nameOf(province) },
    tambons: tambons.map((tambon) => tambonOfYear(tambon.history, tambon.year)),
    announcements: provinceYear.announcements.map((announcement) =>
      announcementBody(year, announcement),
    ),
    stories: provinceYear.stories.map((story) => storyBody(year, story)),
    corrections: provinceYear.corrections.map((correction) => ({
      ...correctionOf(model, correction),
      place: placeHead(correction.place),
    })),
    page: pageOf(routes.provinceYear(year.fiscalYear, province)),
    url: apiAddress(provinceYearPath(year.fiscalYear, province)),
  };
}
