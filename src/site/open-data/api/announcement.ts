import { z } from 'zod';
import { ANNOUNCEMENT_KINDS, type Announcement } from '../../../domain/announcement.ts';
import type { Year } from '../../../domain/model.ts';
import { routes } from '../../routes.ts';
import { countUnder, absoluteDocument } from '../tables.ts';
import { apiAddress, pageOf, provinceYearPath } from './address.ts';
import { LISTED, PLACE, placeHead } from './place.ts';
import { PROVINCE_NAME, provinceName } from './province.ts';
import {
  COUNT,
  DAY,
  file,
  FILE_ADDRESS,
  FISCAL_YEAR,
  HASH,
  ID,
  named,
  PAGE,
  SAMPLE,
  TEXT,
  WEB_ADDRESS,
} from './values.ts';
import { quotedFields, WORD_FOR_WORD, wordForWord } from './wording.ts';

const DOCUMENT = named('document', 'The scan of an announcement.', {
  url: WEB_ADDRESS.meta({ description: 'Where it lies.' }),
  bytes: COUNT.nullable().meta({ description: 'Its size; null for a file of another site.' }),
  sha256: HASH.nullable().meta({
    description: 'Proves that it is unaltered; null for a file of another site.',
  }),
});

const ANNOUNCEMENT_FIELDS = {
  id: ID.meta({ title: 'รหัสประกาศ', description: 'Permanent in this register.' }),
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  level: z.enum(['province', 'department']).meta({
    title: 'ระดับประกาศ',
    description: 'Who announced.',
  }),
  kind: z.enum(ANNOUNCEMENT_KINDS).meta({
    title: 'ประเภทประกาศ',
    description: 'What it does to the list.',
  }),
  province: PROVINCE_NAME.nullable().meta({
    title: 'จังหวัด',
    description: 'Given for a province’s announcement.',
  }),
  announcedOn: DAY.meta({ title: 'ประกาศ ณ วันที่', description: 'The date in the document.' }),
  title: TEXT.nullable().meta({ title: 'เรื่อง', description: 'Word for word, Thai digits kept.' }),
  number: TEXT.nullable().meta({
    title: 'หนังสือนำส่ง',
    description: 'Word for word; the covering letter’s.',
  }),
  signedByPosition: TEXT.nullable().meta({
    title: 'ตำแหน่งผู้ลงนาม',
    description: 'A position, never a person.',
  }),
  tambons: COUNT.nullable().meta({
    title: 'จำนวนตำบล',
    description: 'Tambons of the present list that it names; null where the files give none.',
  }),
  withdrawn: z.array(PLACE).meta({
    title: 'ตำบลที่ถอน',
    description: 'The tambons it took from the list, by the corrections that name it.',
  }),
  document: DOCUMENT.nullable().meta({ title: 'สำเนาประกาศ', description: 'The scan.' }),
  page: PAGE,
  url: FILE_ADDRESS,
  wordForWord: quotedFields(WORD_FOR_WORD.announcement),
};

const ANNOUNCEMENT_HEAD = named(
  'announcementHead',
  'An announcement (ประกาศ).',
  ANNOUNCEMENT_FIELDS,
);

export function announcementHead(
  year: Year,
  announcement: Announcement,
): z.infer<typeof ANNOUNCEMENT_HEAD> {
  const quoted = {
    title: announcement.title ?? null,
    number: announcement.number ?? null,
  };
  return {
    id: announcement.id,
    fiscalYear: year.fiscalYear,
    sample: year.sample,
    level: announcement.level,
    kind: announcement.kind,
    province: announcement.province ? provinceName(announcement.province) : null,
    announcedOn: announcement.announcedOn,
    ...quoted,
    signedByPosition: announcement.signedByPosition ?? null,
    tambons: countUnder(year, announcement),
    withdrawn: announcement.withdrawn.map(placeHead),
    document: announcement.document
      ? {
          url: absoluteDocument(announcement)!,
          bytes: announcement.document.kind === 'file' ? announcement.document.bytes : null,
          sha256: announcement.document.kind === 'file' ? announcement.document.sha256 : null,
        }
      : null,
    page: pageOf(routes.announcement(announcement)),
    url: apiAddress(
      announcement.province
        ? provinceYearPath(year.fiscalYear, announcement.province)
        : `years/${year.fiscalYear}`,
    ),
    wordForWord: wordForWord(WORD_FOR_WORD.announcement, quoted),
  };
}

export const ANNOUNCEMENTS_FILE = file('All announcements', {
  announcements: z.array(ANNOUNCEMENT_HEAD).meta({ description: 'Newest year first.' }),
});

export const ANNOUNCEMENT_BODY = named(
  'announcementBody',
  'An announcement of a province, with its list.',
  {
    ...ANNOUNCEMENT_FIELDS,
    list: z.array(LISTED).meta({
      description: 'The tambons of the present list that it names, in the order of the document.',
    }),
  },
);

/** An announcement of a province with the tambons of the present list that it names, in the order of the document. */
export function announcementBody(
  year: Year,
  announcement: Announcement,
): z.infer<typeof ANNOUNCEMENT_BODY> {
  const list = (year.provinces.get(announcement.province?.code ?? '')?.passed ?? [])
    .filter((passed) => passed.announcement.id === announcement.id)
    .map((passed) => ({ order: passed.order ?? null, ...placeHead(passed.place) }));
  return { ...announcementHead(year, announcement), list };
}
