import type { Field, FileKind } from '../contract/columns.ts';
import { toArabic } from '../../thai/digits.ts';
import { parseDate } from './read-date.ts';

/** What a text is whole, though its column is for words of another sort. `no-number`: a number without a digit. */
export type Misplaced = 'day' | 'number' | 'address' | 'file' | 'position' | 'no-number';

/** The columns whose cells are titles, sentences and names. */
const TEXT_COLUMNS: ReadonlySet<Field> = new Set([
  'title',
  'summary',
  'citation',
  'plaque_text',
  'owner_office',
  'what',
  'image_alt',
  'image_credit',
  'name',
] as const);
const POSITION =
  /^(?!.*(?:ประกาศ|รายชื่อ|เรื่อง))(?:รอง)?(?:ผู้ว่าราชการจังหวัด|อธิบดีกรม|ปลัดจังหวัด|นายอำเภอ|พัฒนาการจังหวัด|ผวจ\.)[ก-๙ ]{0,40}$/;

/**
 * What a cell holds in place of what its column is for: where one cell of a row was deleted, or pasted one column too
 * far, each that follows stands under the head of its neighbour.
 */
export function findMisplaced(kind: FileKind, field: Field, text: string): Misplaced | undefined {
  const isNumber = kind === 'announcements' && field === 'number';
  if ((!TEXT_COLUMNS.has(field) && !isNumber) || text.length > 120) return undefined;
  if ('value' in parseDate(text)) return 'day';
  // A credit may be the address that a picture was taken from.
  if (/^https?:\/\/\S+$/i.test(text)) return field === 'image_credit' ? undefined : 'address';
  if (/^\S+\.(?:pdf|jpe?g|png|webp|docx?|xlsx?)$/i.test(text)) return 'file';
  if (!isNumber && /^[\d๐-๙.,]+$/.test(text)) return 'number';
  if (isNumber) return /\d/.test(toArabic(text)) ? undefined : 'no-number';
  if (kind === 'announcements' && field === 'title' && POSITION.test(text)) return 'position';
  return undefined;
}
