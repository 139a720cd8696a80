import { z } from 'zod';
import { STATUSES, type TambonHistory, type TambonYear } from '../../../domain/model.ts';
import { BATCHES } from '../../../domain/target.ts';
import { routes } from '../../routes.ts';
import { apiAddress, pageOf, provinceYearPath } from './address.ts';
import { PARTNERS_FIELD } from './partners.ts';
import { PLACE_FIELDS, placeHead } from './place.ts';
import {
  DAY,
  file,
  FILE_ADDRESS,
  FISCAL_YEAR,
  ID,
  named,
  ORDER,
  PAGE,
  SAMPLE,
  TEXT,
  WEB_ADDRESS,
} from './values.ts';
import { quotedFields, WORD_FOR_WORD, wordForWord } from './wording.ts';

const STATUS = z
  .enum(STATUSES)
  .meta({
    id: 'status',
    description:
      'none: nothing announced; target: chosen; passed: announced by the province; excellent: honoured by the department.',
  })
  .meta({ title: 'สถานะ', description: 'Its public status in that year.' });

const TAMBON_HEAD = named('tambonHead', 'A tambon in the list of all.', {
  ...PLACE_FIELDS,
  years: z
    .array(
      named('tambonYearHead', 'The status of a tambon in a year.', {
        fiscalYear: FISCAL_YEAR,
        sample: SAMPLE,
        status: STATUS,
      }),
    )
    .meta({ description: 'Newest first.' }),
  page: PAGE,
  url: FILE_ADDRESS,
});

/** A tambon in the list of all; its address is that of its newest year’s province. */
export function tambonHead({ place, years }: TambonHistory): z.infer<typeof TAMBON_HEAD> {
  const [newest] = years;
  return {
    ...placeHead(place),
    years: years.map((year) => ({
      fiscalYear: year.fiscalYear,
      sample: year.sample,
      status: year.status,
    })),
    page: pageOf(routes.tambon(place.tambon.code)),
    url: apiAddress(
      newest
        ? provinceYearPath(newest.fiscalYear, place.province)
        : `provinces/${place.province.slug}`,
    ),
  };
}

export const TAMBONS_FILE = file('All tambons of which something is public', {
  tambons: z.array(TAMBON_HEAD).meta({
    description: 'Every tambon of which something is public.',
  }),
});

export const TAMBON_OF_YEAR = named('tambonOfYear', 'All that is public of a tambon in a year.', {
  ...PLACE_FIELDS,
  status: STATUS,
  order: ORDER,
  announcement: ID.nullable().meta({
    title: 'รหัสประกาศ',
    description: 'The id of its province’s announcement that names it.',
  }),
  honourAnnouncement: ID.nullable().meta({
    description: 'The id of the department’s announcement.',
  }),
  honourSource: WEB_ADDRESS.nullable().meta({
    description: 'Published news that names it as excellent.',
  }),
  mouDate: DAY.nullable().meta({
    title: 'วันที่ลงนาม MOU',
    description: 'When the memorandum was signed.',
  }),
  planDate: DAY.nullable().meta({ title: 'วันที่แผนตำบล', description: 'Date of the tambon plan.' }),
  agendaDate: DAY.nullable().meta({
    title: 'วันที่ประกาศวาระ',
    description: 'When it declared its agenda.',
  }),
  partners: PARTNERS_FIELD,
  citation: TEXT.nullable().meta({
    title: 'คำประกาศ',
    description: 'Words of the honour, word for word.',
  }),
  plaqueText: TEXT.nullable().meta({
    title: 'ข้อความโล่',
    description: 'Text of the plaque, whole and word for word.',
  }),
  batch: z.enum(BATCHES).nullable().meta({
    title: 'ชุดเป้าหมาย',
    description: 'Which batch of targets it is of.',
  }),
  page: PAGE,
  wordForWord: quotedFields(WORD_FOR_WORD.tambon),
});

export function tambonOfYear(
  { place }: TambonHistory,
  tambonYear: TambonYear,
): z.infer<typeof TAMBON_OF_YEAR> {
  const quoted = {
    citation: tambonYear.honour?.citation ?? null,
    plaqueText: tambonYear.honour?.plaqueText ?? null,
  };
  return {
    ...placeHead(place),
    status: tambonYear.status,
    order: tambonYear.passed?.order ?? null,
    announcement: tambonYear.passed?.announcement.id ?? null,
    honourAnnouncement: tambonYear.honour?.announcement?.id ?? null,
    honourSource: tambonYear.honour?.source ?? null,
    mouDate: tambonYear.progress?.mouDate ?? null,
    planDate: tambonYear.progress?.planDate ?? null,
    agendaDate: tambonYear.progress?.agendaDate ?? null,
    partners: [...(tambonYear.progress?.partners ?? [])],
    ...quoted,
    batch: tambonYear.target?.batch ?? null,
    page: pageOf(routes.tambon(place.tambon.code)),
    wordForWord: wordForWord(WORD_FOR_WORD.tambon, quoted),
  };
}
