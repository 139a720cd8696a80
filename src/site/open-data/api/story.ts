import { z } from 'zod';
import { DIMENSIONS } from '../../../domain/assessment.ts';
import type { Year } from '../../../domain/model.ts';
import type { Story } from '../../../domain/story.ts';
import { routes } from '../../routes.ts';
import { fileAddress } from '../file-address.ts';
import { apiAddress, pageOf, provinceYearPath } from './address.ts';
import { PARTNERS_FIELD } from './partners.ts';
import { NAME, nameOf, PLACE_FIELDS } from './place.ts';
import {
  DAY,
  file,
  FILE_ADDRESS,
  FISCAL_YEAR,
  ID,
  named,
  PAGE,
  SAMPLE,
  TAMBON_CODE,
  TEXT,
  WEB_ADDRESS,
} from './values.ts';

const STORY_PLACE = named('storyPlace', 'Where a story happened.', {
  code: TAMBON_CODE.nullable().meta({ title: 'รหัสตำบล', description: 'Of the tambon.' }),
  tambon: NAME.nullable().meta({ title: 'ตำบล', description: 'The tambon.' }),
  amphoe: NAME.nullable().meta({ title: 'อำเภอ', description: 'The amphoe.' }),
  province: PLACE_FIELDS.province,
});

const STORY_FIELDS = {
  id: ID.meta({ title: 'รหัส', description: 'Permanent in this register.' }),
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  title: TEXT.meta({ title: 'ชื่อเรื่อง', description: 'Its title.' }),
  summary: TEXT.meta({ title: 'สรุปย่อ', description: 'Its summary.' }),
  place: STORY_PLACE.meta({
    description: 'Where it happened: a tambon, an amphoe or a whole province.',
  }),
  dimension: z.enum(DIMENSIONS).nullable().meta({
    title: 'มิติ',
    description: 'One of the three dimensions.',
  }),
  partners: PARTNERS_FIELD,
  ownerOffice: TEXT.meta({
    title: 'หน่วยงานเจ้าของความรู้',
    description: 'The office whose knowledge it is.',
  }),
  publishedOn: DAY.nullable().meta({
    title: 'วันที่เผยแพร่',
    description: 'When it was published.',
  }),
  page: PAGE,
  url: FILE_ADDRESS,
};

const STORY_HEAD = named('storyHead', 'A story (องค์ความรู้) in the list of all.', STORY_FIELDS);

export function storyHead(year: Year, story: Story): z.infer<typeof STORY_HEAD> {
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
    partners: [...story.partners],
    ownerOffice: story.ownerOffice,
    publishedOn: story.publishedOn ?? null,
    page: pageOf(routes.story(story.id)),
    url: apiAddress(provinceYearPath(year.fiscalYear, story.province)),
  };
}

export const STORIES_FILE = file('All stories', {
  stories: z.array(STORY_HEAD).meta({ description: 'Newest year first.' }),
});

const IMAGE = named('image', 'A picture, with what must stand beside it.', {
  url: WEB_ADDRESS.meta({ description: 'Where it lies.' }),
  alt: TEXT.meta({ title: 'คำอธิบายรูป', description: 'What it shows.' }),
  credit: TEXT.meta({ title: 'เครดิต', description: 'Whose it is.' }),
});

const paragraphs = (title: string, description: string) =>
  TEXT.nullable().meta({
    title,
    description: `${description} Plain text; line breaks divide paragraphs.`,
  });

export const STORY_BODY = named('storyBody', 'A story (องค์ความรู้), whole.', {
  ...STORY_FIELDS,
  background: paragraphs('ที่มาและความสำคัญ', 'Why it began.'),
  process: paragraphs('กระบวนการ', 'What was done.'),
  successFactors: paragraphs('ปัจจัยความสำเร็จ', 'What made it work.'),
  results: paragraphs('ผลลัพธ์', 'What came of it.'),
  lessons: paragraphs('บทเรียน', 'What to mind.'),
  image: IMAGE.nullable().meta({ title: 'รูป', description: 'Its picture.' }),
});

/** A story with the texts its owners agreed to publish. */
export function storyBody(year: Year, story: Story): z.infer<typeof STORY_BODY> {
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
