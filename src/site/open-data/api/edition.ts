import { z } from 'zod';
import { countActs, type Edition } from '../../../log/editions.ts';
import { type Act, ACTS } from '../../../log/entry.ts';
import { currentEdition, editions, LOG_PATH } from '../../editions/register-log.ts';
import { fileAddress } from '../file-address.ts';
import { COUNT, DAY, file, HASH, named, WEB_ADDRESS } from './values.ts';

const EDITION_FIELDS = {
  number: COUNT.meta({ title: 'ฉบับที่', description: 'From 1.' }),
  recordedOn: DAY.meta({ title: 'วันที่', description: 'The day of the publication.' }),
  head: HASH.meta({
    title: 'ค่าแฮช',
    description: 'The hash of its last line: it stands for all lines up to it.',
  }),
};

export const EDITION_HEAD = named(
  'editionHead',
  'A publication that changed what the register says.',
  EDITION_FIELDS,
);

/** An edition as programs name it. */
export const editionHead = ({
  number,
  recordedOn,
  head,
}: Edition): z.infer<typeof EDITION_HEAD> => ({
  number,
  recordedOn,
  head,
});

const ACT_COUNTS = named('acts', 'Lines of the log by act.', {
  listed: COUNT.meta({ title: 'ขึ้นรายชื่อ', description: 'Names listed as passed.' }),
  honoured: COUNT.meta({ title: 'ยกย่อง', description: 'Names honoured as excellent.' }),
  amended: COUNT.meta({ title: 'แก้ไข', description: 'Names told otherwise.' }),
  withdrawn: COUNT.meta({ title: 'ถอน', description: 'Names taken off.' }),
  document: COUNT.meta({
    title: 'สำเนาประกาศ',
    description: 'Copies of announcements added or replaced.',
  }),
  opened: COUNT.meta({ title: 'หน้าใหม่', description: 'Addresses opened that no name implies.' }),
} satisfies Record<Act, z.ZodType>);

const EDITION = named('edition', 'An edition, and how many lines of the log it added.', {
  ...EDITION_FIELDS,
  entry: COUNT.meta({ description: 'The number of its last line.' }),
  lines: COUNT.meta({ description: 'How many lines it added.' }),
  acts: ACT_COUNTS.meta({ description: 'How many of each act.' }),
});

export const EDITIONS_FILE = file('The editions of the register', {
  current: EDITION_HEAD.nullable().meta({
    description: 'The edition that this site is; null where it is none.',
  }),
  log: WEB_ADDRESS.nullable().meta({
    description: 'The whole log as CSV; null while there is no edition.',
  }),
  editions: z.array(EDITION).meta({ title: 'ฉบับ', description: 'Newest first.' }),
});

/** All editions, newest first, and the one that this site is. */
export function editionsBody() {
  return {
    current: currentEdition ? editionHead(currentEdition) : null,
    log: editions.length > 0 ? fileAddress(LOG_PATH) : null,
    editions: editions.toReversed().map((edition) => {
      const counts = countActs(edition);
      const acts = Object.fromEntries(ACTS.map((act) => [act, counts.get(act) ?? 0])) as z.infer<
        typeof ACT_COUNTS
      >;
      return { ...editionHead(edition), entry: edition.entry, lines: edition.lines.length, acts };
    }),
  };
}
