import { creditedAnnouncements } from '../../../domain/credited-announcements.ts';
import type { ProvinceYear, Model } from '../../../domain/model.ts';
import { isoCodeOf, type Name, type Place, type Province } from '../../../domain/place.ts';
import { wikidataOf } from '../../../domain/province-wikidata.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';

export const nameOf = ({ th, en }: Name) => ({ th, en });

/** A tambon with all that tells it from its namesakes. */
export function placeHead(place: Place) {
  return {
    code: place.tambon.code,
    tambon: nameOf(place.tambon),
    amphoe: nameOf(place.amphoe),
    province: nameOf(place.province),
  };
}

export const programmeProvinces = (model: Model) =>
  model.provinces.filter((province) => province.inProgramme);

export function provinceHead(province: Province) {
  return {
    code: province.code,
    slug: province.slug,
    th: province.th,
    en: province.en,
    region: province.region,
    iso3166: isoCodeOf(province),
    wikidata: wikidataOf(province),
    page: pageOf(routes.province(province)),
    url: apiAddress(`provinces/${province.slug}`),
  };
}

/** What was announced of a province in a year. */
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
