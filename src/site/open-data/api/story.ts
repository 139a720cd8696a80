import type { Year } from '../../../domain/model.ts';
import type { Story } from '../../../domain/story.ts';
import { routes } from '../../routes.ts';
import { fileAddress } from '../file-address.ts';
import { apiAddress, pageOf, provinceYearPath } from './file.ts';
import { nameOf } from './place.ts';

export function storyHead(year: Year, story: Story) {
  return {
    id: story.id,
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    title: story.title,
    summary: story.summary,
    place: {
      code: story.tambon?.code ?? null,
      tambon: story.tambon ? nameOf(story.tambon) : null,
      amphoe: story.amphoe ? nameOf(story.amphoe) : null,
      province: nameOf(story.province),
    },
    dimension: story.dimension ?? null,
    partners: story.partners,
    ownerOffice: story.ownerOffice,
    publishedOn: story.publishedOn ?? null,
    page: pageOf(routes.story(story.id)),
    url: apiAddress(provinceYearPath(year.fiscalYear, story.province)),
  };
}

/** A story with the texts its owners agreed to publish. */
export function storyBody(year: Year, story: Story) {
  return {
    ...storyHead(year, story),
    background: story.background ?? null,
    process: story.process ?? null,
    successFactors: story.successFactors ?? null,
    results: story.results ?? null,
    lessons: story.lessons ?? null,
    image: story.image
      ? {
          url: fileAddress(story.image.path),
          alt: story.image.alt,
          credit: story.image.credit,
        }
      : null,
  };
}
