import { z } from 'zod';
import { compareText } from '../../../domain/compare.ts';
import { type Correction, REASONS } from '../../../domain/correction.ts';
import type { Model } from '../../../domain/model.ts';
import { LOGGED_STATUSES } from '../../../log/entry.ts';
import type { RegisteredName } from '../../../log/register.ts';
import { changeOf } from '../../editions/name-changes.ts';
import { PLACE, placeHead } from './place.ts';
import { isSample } from './sample.ts';
import { COUNT, DAY, file, FISCAL_YEAR, ID, named, SAMPLE, TEXT } from './values.ts';

const LOGGED_NAME = named('loggedName', 'A name as the log has it, in Thai.', {
  status: z.enum(LOGGED_STATUSES).meta({ title: 'สถานะ', description: 'Its status.' }),
  tambon: TEXT.meta({ title: 'ตำบล', description: 'The tambon.' }),
  amphoe: TEXT.meta({ title: 'อำเภอ', description: 'Its amphoe.' }),
  province: TEXT.meta({ title: 'จังหวัด', description: 'Its province.' }),
  announcement: TEXT.nullable().meta({
    title: 'ประกาศ',
    description: 'Id of the announcement, or the source.',
  }),
});

const NAME_CHANGE = named(
  'nameChange',
  'A name before and after an edition; null where it is in no list.',
  {
    edition: COUNT.meta({ title: 'ฉบับที่', description: 'The number of the edition.' }),
    recordedOn: DAY.meta({ title: 'วันที่', description: 'The day of the edition.' }),
    before: LOGGED_NAME.nullable().meta({ title: 'ก่อน', description: 'As it was.' }),
    after: LOGGED_NAME.nullable().meta({ title: 'หลัง', description: 'As it is after.' }),
  },
);

export const CORRECTION = named('correctionOfPlace', 'A dated change of an announced list.', {
  id: ID.meta({ title: 'รหัส', description: 'Permanent in this register.' }),
  fiscalYear: FISCAL_YEAR,
  correctedOn: DAY.meta({ title: 'วันที่แก้ไข', description: 'When the list was corrected.' }),
  what: TEXT.meta({ title: 'รายการที่แก้', description: 'What was corrected.' }),
  reason: z.enum(REASONS).meta({ title: 'เหตุผล', description: 'Why.' }),
  reference: TEXT.nullable().meta({
    title: 'เอกสารอ้างอิง',
    description: 'The document behind it.',
  }),
  announcement: ID.nullable().meta({
    title: 'รหัสประกาศ',
    description: 'The id of the announcement that made it.',
  }),
  change: NAME_CHANGE.nullable().meta({
    description:
      "The name before and after, by the register's log; null where the log has no line of it.",
  }),
  sample: SAMPLE,
  place: PLACE.meta({ description: 'The tambon it is of.' }),
});

const nameBody = (name: RegisteredName | undefined): z.infer<typeof LOGGED_NAME> | null =>
  name
    ? {
        status: name.status,
        tambon: name.tambon,
        amphoe: name.amphoe,
        province: name.province,
        announcement: name.announcement || null,
      }
    : null;

/** The name before and after, by the log. */
function changeBody(correction: Correction): z.infer<typeof NAME_CHANGE> | null {
  const change = changeOf(correction);
  if (!change) return null;
  const { line, before, after } = change;
  return {
    edition: line.edition,
    recordedOn: line.recordedOn,
    before: nameBody(before),
    after: nameBody(after),
  };
}

export function correctionBody(model: Model, correction: Correction): z.infer<typeof CORRECTION> {
  return {
    id: correction.id,
    fiscalYear: correction.fiscalYear,
    correctedOn: correction.correctedOn,
    what: correction.what,
    reason: correction.reason,
    reference: correction.reference ?? null,
    announcement: correction.announcement?.id ?? null,
    change: changeBody(correction),
    sample: isSample(model, correction.fiscalYear),
    place: placeHead(correction.place),
  };
}

/** The corrections of a file, in the order that it says. */
export const corrections = (order: string) =>
  z.array(CORRECTION).meta({ title: 'บันทึกการแก้ไข', description: order });

export const CORRECTIONS_FILE = file('All corrections of announced lists', {
  corrections: corrections('Newest first.'),
});

/** All corrections, newest first. */
export function correctionsBody(model: Model) {
  return {
    corrections: model.years
      .flatMap((year) => year.corrections)
      .toSorted((a, b) => compareText(b.correctedOn, a.correctedOn))
      .map((correction) => correctionBody(model, correction)),
  };
}
