import { BUDDHIST_OFFSET } from '../../domain/fiscal-year.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { toArabic } from '../../thai/digits.ts';
import { FILE_KINDS } from '../contract/columns.ts';

const SIGN = "[\\s._'’-]*";
const ERA = `(?:พ${SIGN}ศ|(?<![a-z])b${SIGN}e)${SIGN}`;
/** A word for the fiscal year: the number behind it is one, also of two digits, whatever stands in front. */
const FISCAL = new RegExp(
  `(?:ปี(?:งบ(?:ประมาณ|ฯ)?|บัญชี)|(?<![a-z])(?:fiscal${SIGN}year|fy))${SIGN}(?:${ERA})?$`,
);
/** A word for any year: as above, but for the year of a month, a quarter, a law or another year compared with. */
const YEAR = new RegExp(`(?:(?:ประจำ)?ปี|(?<![a-z])year)${SIGN}(?:${ERA})?$|${ERA}$`);
/** A number of two or four digits. */
const NUMBER =
  /(?<!\d)(?<!\d\.)(\d{4}|\d{2})(?!\d|[ _]*ปี)(?:(?<=\d{4})\s*[-–_/]\s*(25\d\d|\d{2})(?!\d))?/g;

const MONTH =
  'ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** What, right before a number or its word, makes it a part of a date. */
const OF_DATE = new RegExp(
  `(?:${MONTH}|(?<!\\d)(?:0?[1-9]|1[0-2])|(?:ไตรมาส|ไตรมาสที่|(?<![a-z])q)\\s*[1-4])[\\s._,-]*$`,
);
/** What, before it, makes it a number of another kind, or the year of something that the rows are not of. */
const OF_ANOTHER =
  /(?:(?<!พื้น)ที่|เลข|รหัส[ก-๙]{0,12}|หน้า|ข้อ|มาตรา|หมู่|no|id|tel|โทร)[.\s_-]*(?:\d+[\s._/-]+)?$|(?<![ก-๙])ว[.\s_-]*$|\d{3,}[\s._-]+$|(?:ระเบียบ|พรบ|พ\.ร\.บ|พระราชบัญญัติ|กฎกระทรวง|มติ)[^\d]{0,20}$|(?:เทียบ(?:กับ)?|ก่อน|จาก|ฐาน|หลัง|ตั้งแต่)[\s_]*$/;
/** What, behind it, counts things. */
const COUNTED =
  /^[\s_]*(?:ตำบล|แห่ง|คน|ราย|ครัวเรือน|หมู่บ้าน|บ้าน|ชุด|แถว|รายชื่อ|บาท|อำเภอ|rows?|tambons?)(?![ก-๙a-z])/;

/**
 * The fiscal years that the name of a file, of a sheet or of a folder says: `assessments-2566.csv`,
 * `รายชื่อตำบล ปี ๖๖.xlsx`, `FY2023`. No year of a date, of a letter or a law, and no number of anything else.
 */
export function yearsOfName(name: string): readonly FiscalYear[] {
  const text = toArabic(name.normalize('NFC'))
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '');
  return [...new Set([...text.matchAll(NUMBER)].flatMap((number) => yearsAt(text, number)))];
}

/** A word in a title for the year that the announcement is of. */
const OF_TITLE = new RegExp(`(?:ประจำ)?ปี${SIGN}(?:${ERA})?$`);

/**
 * The fiscal years that the title of an announcement says: behind ปีงบประมาณ, ประจำปี or ปี. No year of a date, a quarter,
 * a law, and no range of years: those are the years of a plan.
 */
export function yearsOfTitle(title: string): readonly FiscalYear[] {
  const text = toArabic(title.normalize('NFC')).toLowerCase();
  const stated = [...text.matchAll(NUMBER)].filter(({ 2: last, index }) => {
    const before = text.slice(0, index);
    return last === undefined && (FISCAL.test(before) || OF_TITLE.test(before));
  });
  return [...new Set(stated.flatMap((number) => yearsAt(text, number)))];
}

function yearsAt(text: string, number: RegExpExecArray): readonly FiscalYear[] {
  const { 0: written, 1: first = '', 2: last, index } = number;
  const before = text.slice(0, index);
  const isFiscal = FISCAL.test(before);
  const isStated = isFiscal || YEAR.test(before);
  const context = isStated ? before.replace(YEAR, '') : before;
  if (!isFiscal && (OF_DATE.test(context) || OF_ANOTHER.test(context))) return [];
  const from = fullYear(first, isStated);
  if (from === undefined) return [];
  if (!isStated && (isGlued(before) || COUNTED.test(text.slice(index + written.length)))) return [];
  if (last === undefined) return [from];
  const to = last.length === 4 ? Number(last) : from - (from % 100) + Number(last);
  if (to > from && to - from <= 10)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  // `2566-08` is a month.
  return !isStated && Number(last) <= 12 ? [] : [from];
}

/** Latin letters right before a number make one word of both, as a camera names its pictures. */
function isGlued(before: string): boolean {
  const letters = /[a-z]+$/.exec(before)?.[0];
  return letters !== undefined && !FILE_KINDS.some((kind) => kind === letters);
}

/** Of two digits a year of the Buddhist Era, of four one of either. */
function fullYear(digits: string, isSaid: boolean): FiscalYear | undefined {
  const number = Number(digits);
  if (digits.length === 2) return isSaid && number >= 60 ? 2500 + number : undefined;
  if (number >= 2550 && number < 2600) return number;
  return isSaid && number >= 2007 && number < 2057 ? number + BUDDHIST_OFFSET : undefined;
}
