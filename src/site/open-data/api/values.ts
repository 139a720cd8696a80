import { z } from 'zod';
import { SCHEMA_VERSION } from './address.ts';

/*
 * What every body of the API is made of. A field says in `.meta` what it is: its `description` in English and, where it
 * helps, its `title` in Thai; both are published.
 */

export const TEXT = z.string().min(1);
export const COUNT = z.int().min(0);
export const FLAG = z.boolean();
export const WEB_ADDRESS = z.url();
export const DAY = z.iso.date();
export const HASH = z.string().regex(/^[0-9a-f]{64}$/);
export const YEAR = z.int().min(2500).max(2700);
export const TAMBON_CODE = z.string().regex(/^[0-9]{6}$/);
export const SLUG = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);
export const ID = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const PROMISE = 'Fields may be added later; none is ever changed or taken away.';

/** An object that has all these fields, always: what is not known is `null`. */
const object = <Fields extends z.ZodRawShape>(description: string, fields: Fields) =>
  z.object(fields).meta({ description: `${description} ${PROMISE}` });

/** An object that others hold, by the name that it has in every schema. */
export const named = <Fields extends z.ZodRawShape>(
  id: string,
  description: string,
  fields: Fields,
) => object(description, fields).meta({ id });

/** A whole file, after the version and the schema that it begins with. */
export const file = <Fields extends z.ZodRawShape>(title: string, fields: Fields) =>
  object(`${title}.`, {
    schemaVersion: z.literal(SCHEMA_VERSION).meta({
      description: 'The version of this form. It stays as long as fields are only added.',
    }),
    $schema: WEB_ADDRESS.meta({ description: 'The address of this schema.' }),
    ...fields,
  }).meta({ title });

/** Fields of many objects. */
export const FISCAL_YEAR = YEAR.meta({
  title: 'ปีงบประมาณ',
  description:
    'Fiscal year in the Buddhist Era: 2567 runs from 1 October 2023 to 30 September 2024.',
});
export const SAMPLE = FLAG.meta({
  title: 'ข้อมูลสมมติ',
  description: 'True where the facts are invented for demonstration.',
});
export const PARTIAL = FLAG.meta({
  description: 'True where the lists are known to be incomplete.',
});
export const AS_OF = DAY.nullable().meta({
  title: 'ข้อมูล ณ วันที่',
  description: 'The day the facts are of.',
});
export const TARGETS = COUNT.nullable().meta({
  title: 'ตำบลเป้าหมาย',
  description: 'Target tambons; null where not known.',
});
export const ORDER = z.int().min(1).nullable().meta({
  title: 'ลำดับในประกาศ',
  description: 'Its number in the announced list, as the document counts.',
});
export const STORY_IDS = z.array(ID).meta({
  title: 'องค์ความรู้',
  description: 'The ids of its stories.',
});
export const ANNOUNCEMENT_IDS = z.array(ID).meta({
  title: 'ประกาศ',
  description: 'The ids of its announcements.',
});
export const PAGE = named('page', 'The pages about one thing.', {
  th: WEB_ADDRESS.meta({ description: 'In Thai.' }),
  en: WEB_ADDRESS.meta({ description: 'In English.' }),
}).meta({ description: 'The pages about it.' });
export const FILE_ADDRESS = WEB_ADDRESS.meta({
  description: 'The address of the file of this API with all of it.',
});
