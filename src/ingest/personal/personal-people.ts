import type { Personal } from './personal-numbers.ts';

const PASSPORT =
  /(?:หนังสือเดินทาง|พาสปอร์ต|passport)[ :#-]*(?:เลขที่|หมายเลข|เลข|number|no\.?|#)?[ :#-]*([A-Z]{1,2}[- ]?\d{6,7})(?!\d)/gi;
const LICENCE =
  /(?:ใบขับขี่|ใบอนุญาตขับ(?:ขี่|รถ(?:ยนต์|จักรยานยนต์)?)|driv(?:ing|er'?s) licen[cs]e)[ :#-]*(?:เลขที่|หมายเลข|เลข|number|no\.?|#)?[ :#-]*(\d(?:[- ]?\d){7})(?!\d)/gi;

/** Passports and driving licences, recognised by the word in front. */
export function findDocuments(text: string): Personal[] {
  if (!/เดินทาง|พาสปอร์ต|passport|ขับ|licen/i.test(text)) return [];
  return [PASSPORT, LICENCE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: number = '', index }): Personal => {
      const end = index + whole.length;
      return { kind: 'document', start: end - number.length, end };
    }),
  );
}

const MARK = '[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]';
/** The beginning of a Thai name: a consonant or a vowel written before it. */
const NAME = `[ก-ฮเ-ไ][ก-ฮ\\u0e30-\\u0e3a\\u0e40-\\u0e4e]{1,24}`;
/** Longer titles before shorter ones with the same beginning. */
const TITLE =
  'นางสาว|น\\.ส\\.|นาง|นาย|ด\\.ช\\.|ด\\.ญ\\.|เด็กชาย|เด็กหญิง|ว่าที่ ?(?:ร้อยตรี|ร\\.ต\\.)(?:หญิง)?|(?:ร\\.?ต|ร\\.?ท|ร\\.?อ|พ\\.?ต|พ\\.?ท|พ\\.?อ|ส\\.?อ|จ\\.?ส)\\.(?:[ตทอ]\\.)?|พล\\. ?(?:ต|ท|อ|ร\\.ต|ร\\.ท|ร\\.อ|อ\\.ต|อ\\.ท|อ\\.อ|ต\\.ต|ต\\.ท|ต\\.อ)\\.|ม\\.(?:ล|ร\\.ว)\\.|หม่อม(?:หลวง|ราชวงศ์)|คุณหญิง|ท่านผู้หญิง|ดร\\.|ผศ\\.|รศ\\.|ศ\\.';
/** Words that begin like a title and are none: offices, occupations, things and places. */
const NO_PERSON =
  /^(?:อำเภอ|แดน|ก(?!$)(?:เทศ|องค์|อบ|สมาคม|สโมสร|เหล่า|สภา|รัฐ|ร้อย|ฯ)|ก$|ทะเบียน|แพทย์|ด่าน|สถานี|ช่าง|ทหาร|ตรวจ|หน้า|จ้าง|ทุน|ประกัน|พล|เวร|ท้าย|เรือ|พราน|ฮ้อย|อากร|ตำรวจ|ใหญ่|ฟ้า|รำ|เอก|พญา|งาม|กวัก|แย้ม|เลิ้ง|นวล|แบบ|บำเรอ|พยาบาล|ผดุงครรภ์|สงกรานต์|กำนัล|สนม|ครวญ|ใน|รอง|บวช|ตานี|ตะเคียน|ไม้|นพมาศ|เงือก|ยักษ์|มาร|วัง|ละคร|แอ่น|ลอย|ดิน|ผู้|ที่|จะ|ของ|และ|ว่า|ได้|คือ|เป็น)/;

const TITLED = new RegExp(
  `(?<!ท|หอย|เจ้า|ขุน|บ้าน|ตำบล|อำเภอ|ต\\.|อ\\.|${MARK})(?:${TITLE}) ?(${NAME})(?: +(${NAME}))?`,
  'g',
);
const LATIN =
  /(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss)\.? +(?!Word\b|Excel\b|Office\b|Access\b|Teams\b|DIY\b)[A-Z][a-z]{1,20}(?: +[A-Z][a-z]{1,24})?/g;

const HOUSE = /บ้านเลขที่ *(\d{1,4}(?:\/\d{1,4})?)/g;
/** An office's own house number is on its letterhead, so it is not personal. */
const OF_OFFICE =
  /สำนักงาน|ที่ทำการ|ศูนย์|ศาลา|วัด|โรงเรียน|กลุ่ม|วิสาหกิจ|โรงพยาบาล|ที่ว่าการ|เทศบาล|อบต|ร้าน|บริษัท|สหกรณ์/;

/** Finds names of persons with a title and a surname, and the house numbers of homes. */
export function findPeople(text: string): Personal[] {
  const found: Personal[] = [];
  if (/นา[งย]|น\.ส|ด\.[ชญ]|เด็ก|ว่าที่|[รพสจศ]\.|ดร\./.test(text))
    for (const { 0: whole, 1: given = '', 2: family, index } of text.matchAll(TITLED)) {
      if (!family || NO_PERSON.test(given) || given.length < 3) continue;
      if (given.length > 14 || family.length > 18) continue;
      found.push({ kind: 'name', start: index, end: index + whole.length });
    }
  if (/M(?:r|s|iss)/.test(text))
    for (const { 0: whole, index } of text.matchAll(LATIN))
      found.push({ kind: 'name', start: index, end: index + whole.length });
  if (text.includes('บ้านเลขที่'))
    for (const { 0: whole, 1: number = '', index } of text.matchAll(HOUSE)) {
      if (OF_OFFICE.test(text.slice(Math.max(0, index - 40), index))) continue;
      const end = index + whole.length;
      found.push({ kind: 'house', start: end - number.length, end });
    }
  return found;
}

/** Words of which every position has at least one. */
const POSITION =
  /ผู้|รอง|อธิบดี|พัฒนา|นายอำเภอ|นายก|ปลัด|หัวหน้า|ผอ\.|ผวจ|รักษา|แทน|รัฐมนตรี|เลขา|ประธาน|กรรมการ|สำนัก|กรม|จังหวัด|อำเภอ|กระทรวง|นักวิชาการ|เจ้า|พนักงาน|ท้องถิ่น|governor|director|deputy|acting|chief|officer|head|minister|secretary/i;
const ANY_TITLE = new RegExp(
  `(?<!${MARK})(?:${TITLE}|Mr|Mrs|Ms|Miss) ?\\.? ?(${NAME}|[A-Z][a-z]+)`,
  'g',
);
const FAMILY_NAME = new RegExp(`^ *(${NAME})`);
/** A given and a family name in front of a position: สมชาย ใจดี ผู้ว่าราชการจังหวัด. */
const BEFORE_POSITION = new RegExp(`^\\(? *(${NAME} +${NAME}) *\\)? +(?=\\S)`);
const TWO_WORDS = new RegExp(`^\\(? *${NAME} +${NAME} *\\)?$`);

/** Finds a person's name in a cell that is for a position: by a title, or where no word belongs to a position. */
export function findNameInPosition(text: string): { start: number; end: number } | undefined {
  for (const { 0: whole, 1: given = '', index } of text.matchAll(ANY_TITLE)) {
    if (!NO_PERSON.test(given)) return { start: index, end: index + whole.length };
  }
  const before = BEFORE_POSITION.exec(text);
  if (before && !before[1]?.split(/ +/).some((word) => POSITION.test(word)))
    return { start: 0, end: before[0].trimEnd().length };
  return !POSITION.test(text) && TWO_WORDS.test(text.trim())
    ? { start: 0, end: text.length }
    : undefined;
}

/** The position without the person, as a suggestion; undefined where they cannot be separated. */
export function positionWithoutName(text: string): string | undefined {
  const found = findNameInPosition(text);
  if (!found) return undefined;
  const family = FAMILY_NAME.exec(text.slice(found.end));
  const isName = family?.[1] !== undefined && !POSITION.test(family[1]);
  const end = found.end + (isName ? family[0].length : 0);
  const position = `${text.slice(0, found.start)} ${text.slice(end)}`
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return POSITION.test(position) && !findNameInPosition(position) ? position : undefined;
}
