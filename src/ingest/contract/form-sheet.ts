import { COLUMNS } from './columns.ts';
import type { Column, Field, FileKind } from './columns.ts';

/** The mark of a form in its title row; no other table begins with it. */
export const FORM_MARK = 'แบบกรอกของทำเนียบตำบลเข้มแข็ง';

/** The kinds that the check page has a form for. */
export const FORM_KINDS = [
  'targets',
  'progress',
  'assessments',
  'announcements',
  'honours',
] as const satisfies readonly FileKind[];
export type FormKind = (typeof FORM_KINDS)[number];

/**
 * The columns of a form, in the dictionary's order: all of the kind but the year, which its title states, and the
 * columns for the office alone (scores, numbers of rows, notes).
 */
export const formColumns = (kind: FormKind): readonly Column[] =>
  COLUMNS[kind].filter(
    (column) =>
      column.type !== 'year' &&
      column.field !== 'note' &&
      (column.public || column.required || !/^(?:order|number)$/.test(column.type)),
  );

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Whether the titles of a table have the mark of a form. */
export const isForm = (titles: readonly string[]): boolean =>
  titles.some((title) => bare(title).startsWith(bare(FORM_MARK)));

/** The fields that a form has filled in beforehand: the place of a row, for an announcement its level too. */
const isGiven = (column: Column, kind: FileKind): boolean =>
  /^(?:code|province|amphoe|tambon)$/.test(column.type) ||
  (kind === 'announcements' && column.field === 'level');

/**
 * Whether a row of a form contains only what the form filled in: then it is no row of the table. A tambon written by
 * name, without the code that the form would have filled in, is a row.
 */
export function isUnfilled(kind: FileKind, isFilled: (field: Field) => boolean): boolean {
  const filled = COLUMNS[kind].filter((column) => isFilled(column.field));
  if (!filled.every((column) => isGiven(column, kind))) return false;
  return isFilled('tambon_code') || !isFilled('tambon');
}
