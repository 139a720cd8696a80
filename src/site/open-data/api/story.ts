import type { Year } from '../../../domain/model.ts';
import type { Story } from '../../../domain/story.ts';
import { routes } from '../../routes.ts';
import { fileAddress } from '../file-address.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { nameOf } from './place.ts';

export function storyHead(year: Year, one: Story) {
  return {
    id: one.id,
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    title: one.title,
    summary: one.summary,
    place: {
      code: one.tambon?.code ?? null,
      tambon: one.tambon ? nameOf(one.tambon) : null,
      amphoe: one.amphoe ? nameOf(one.amphoe) : null,
      province: nameOf(one.province),
    },
    dimension: one.dimension ?? null,
    partners: one.partners,
    ownerOffice: one.ownerOffice,
    publishedOn: one.publishedOn ?? null,
    page: pageOf(routes.story(one.id)),
    url: apiAddress(provinceYearPath(year.fiscalYear, one.province)),
  };
}

/** A story with the texts its owners agreed to publish. */
export function storyBody(year: Year, one: Story) {
  return {
    ...storyHead(year, one),
    background: one.background ?? null,
    process: one.process ?? null,
    successFactors: one.successFactors ?? null,
    results: one.results ?? null,
    lessons: one.lessons ?? null,
    image: one.image
      ? {
          url: fileAddress(one.image.path),
          alt: one.image.alt,
          credit: one.image.credit,
        }
      : null,
  };
}
