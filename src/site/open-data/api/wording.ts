import { z } from 'zod';

/**
 * The fields that repeat a document word for word. Everything else the register says in its own words: dates in one
 * calendar, names by the list of places, counts and states by its rules.
 */
export const WORD_FOR_WORD = {
  announcement: ['title', 'number'],
  tambon: ['citation', 'plaqueText'],
} as const;

/** Which of an object's own fields are the document's words; all else is the register's. */
export const quotedFields = <Field extends string>(fields: readonly Field[]) =>
  z.array(z.enum(fields)).meta({
    title: 'ฟิลด์ที่เป็นข้อความตามเอกสาร',
    description:
      'The names of those of its fields that repeat the document word for word. Everything else the register says in its own words.',
  });

/** Of these fields, those that an object has something in. */
export const wordForWord = <Field extends string>(
  fields: readonly Field[],
  body: Readonly<Record<Field, string | null>>,
): Field[] => fields.filter((name) => body[name] !== null);
