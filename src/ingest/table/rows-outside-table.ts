import { PROVINCES } from '../../gazetteer/provinces.ts';
import { toArabic } from '../../thai/digits.ts';
import { fold } from '../../thai/normalise.ts';
import { COLUMNS, fileRule, leadsRow } from '../contract/columns.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { findHeader, headerKey } from './headers.ts';

/** Why a row is not a row of the table. */
export type SkipReason = 'total' | 'footer' | 'number-only' | 'header-again';

/** `รวม`, `รวมทั้งสิ้น 3 ตำบล`, but not ตำบลรวมไทยพัฒนา, which is a place. */
const TOTAL =
  /^(?:ยอด|ผล)?รวม(?:ทั้งสิ้น|ทั้งหมด|จำนวน|เป็น|ทั้งจังหวัด|ทั้งอำเภอ|ทั้งประเทศ|จังหวัด.*|อำเภอ.*)*:?\d*(?:จังหวัด|อำเภอ|ตำบล|แห่ง|เรื่อง)?:?$|^(?:sub|grand)?total:?\d*$|^[^\d]{2,40}(?:total|ผลรวม)$|^(?:sub|grand)?total[^\d]{2,40}$|^ผลรวม(?:ของ)?[^\d]{2,40}$|^จำนวน\d+(?:จังหวัด|อำเภอ|ตำบล|แห่ง)$|^(?:รวม)?จำนวน(?:ตำบล|อำเภอ|จังหวัด)?(?:รวม|ทั้งหมด|ทั้งสิ้น)+:?\d*(?:จังหวัด|อำเภอ|ตำบล|แห่ง)?$|^(?:ค่า|คะแนน|คะแนนรวม|ผล)?เฉลี่ย(?:รวม|ทั้งหมด|ทั้งจังหวัด|ทั้งอำเภอ)?:?$|^(?:average|mean):?$/;
const FOOTER =
  /^[*(]*(?:ข้อมูลณ|ข้อมูลสมมติ|หมายเหตุ|ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้ตรวจ|ผู้รับรอง|ผู้จัดทำ|ผู้ให้ข้อมูล|ผู้กรอก|ผู้ประสาน|ตำแหน่ง|ที่มา|แหล่งที่มา|แหล่งข้อมูล|พิมพ์เมื่อ|พิมพ์วันที่|วันที่พิมพ์|รายงานณ|โทร|source:|note:|printed)/;

/** Beginnings of titles within the table and of signatures below it, with which no tambon's name begins. */
const TITLE =
  /^(?:บัญชี|รายชื่อ|ประกาศ|จังหวัด|อำเภอ|\((?:นาย|นาง|นางสาว|นส|ว่าที่)|ผู้ว่าราชการจังหวัด|รองผู้ว่าราชการจังหวัด|นายอำเภอ|พัฒนาการจังหวัด|พัฒนาการอำเภอ|อธิบดีกรม)/;
/** The day below a signature. */
const DAY =
  /^(?:ณ)?(?:วันที่|ลงวันที่)?(?:0?[1-9]|[12]\d|3[01]|[._…]+)(?:[-/]|เดือน)?[ก-๙\d._…]{1,14}?[-/]?(?:พศ)?(?:\d{2}|\d{4}|[._…]+)$/;

/** Returns a function that says why a filled row below the header is skipped; `undefined` for a row of the table. */
export function rowJudge(
  labels: readonly string[],
  columns: ReadonlyMap<Field, number>,
  kind: FileKind,
): (record: readonly string[], filled: readonly number[]) => SkipReason | undefined {
  const keys = labels.map(headerKey);
  const width = labels.filter((label) => label !== '').length;
  const code = columns.get('tambon_code') ?? -1;
  const tambon = columns.get('tambon') ?? -1;
  const province = columns.get('province') ?? -1;
  const { ofTambon, exported } = fileRule(kind);
  // Only these columns mark a total: a story may begin its summary with รวม.
  const lastOfPlace = Math.max(
    0,
    ...COLUMNS[kind].filter(leadsRow).map(({ field }) => columns.get(field) ?? 0),
  );

  const isInOtherWords = headerInOtherWords(columns, kind);
  return (record, filled) => {
    if (isHeaderAgain(record, filled, keys) || isInOtherWords(record, filled))
      return 'header-again';
    if (isColumnNumbers(record, filled) || isRule(record, filled) || isLegend(record, filled))
      return 'number-only';
    const first = record[filled[0]!]!;
    const only = filled.length === 1 ? filled[0]! : -1;
    if (!exported) {
      return only >= 0 && width > 1 && isFooter(first) ? 'footer' : undefined;
    }
    const coded = filled.includes(code) && /\d{6}/.test(toArabic(record[code]!));
    if (coded) return undefined;
    if (filled.some((column) => column <= lastOfPlace && isTotal(record[column]!))) return 'total';
    if (filled.includes(province) && isTotalOfProvince(record[province]!)) return 'total';
    if (!filled.includes(tambon) && isFooter(first)) return 'footer';
    if (only < 0 || width < 2) return undefined;
    if (only === columns.get('order')) return 'number-only';
    if (only === tambon || only === code)
      return isFooter(first) || TITLE.test(plain(first)) || isDayBelow(first, only === code)
        ? 'footer'
        : undefined;
    return ofTambon || isFooter(first) ? 'footer' : undefined;
  };
}

function isTotal(value: string): boolean {
  return /ม|l|จำนวน|เฉลี่ย|average|mean/i.test(value) && TOTAL.test(plain(value));
}

/** `ขอนแก่น รวม`, a row of a table of subtotals; not a name that ends in รวม. */
function isTotalOfProvince(value: string): boolean {
  const [, name] = /^(.{2,40}?)รวม$/.exec(plain(value)) ?? [];
  return name !== undefined && PROVINCES.some((province) => fold(province.th) === name);
}

/** A line of dashes below the header, as in a Markdown table. */
const isRule = (record: readonly string[], filled: readonly number[]): boolean =>
  filled.length > 1 && filled.every((column) => /^\s*:?-{2,}:?\s*$/.test(record[column]!));

/** `(1) (2) (3)` below a header, one for each column. */
const isColumnNumbers = (record: readonly string[], filled: readonly number[]): boolean =>
  filled.length > 2 &&
  filled.every(
    (column, at) => toArabic(record[column]!).replace(/[()\s.]/g, '') === String(at + 1),
  );

function isFooter(value: string): boolean {
  return FOOTER.test(plain(value));
}

/** Whether a cell holds a day and nothing else; no tambon's name has a digit on both sides. */
const isDay = (value: string): boolean => /^\D*\d/.test(toArabic(value)) && DAY.test(plain(value));

/** The same below a list. Among codes, `40 01 02` and whatever else is digits alone is a code, right or wrong. */
const isDayBelow = (value: string, isOfCodes: boolean): boolean =>
  isDay(value) && !(isOfCodes && /^\d+$/.test(plain(value)));

/** Long exports repeat the header on every printed page. */
function isHeaderAgain(
  record: readonly string[],
  filled: readonly number[],
  keys: readonly string[],
): boolean {
  return (
    filled.length > 1 &&
    filled.every((column) => {
      const key = keys[column] ?? '';
      const value = record[column]!;
      return key !== '' && value.length < 300 && (value === key || headerKey(value) === key);
    })
  );
}

/**
 * Judges whether a row is a second header below the first, in the other language or in other words: each of its
 * cells names the field of its column.
 */
function headerInOtherWords(columns: ReadonlyMap<Field, number>, kind: FileKind) {
  const fields = new Map([...columns].map(([field, column]) => [column, field]));
  const known = new Map<string, Field | undefined>();
  const fieldOf = (label: string): Field | undefined => {
    if (label.length > 60 || /\d/.test(label)) return undefined;
    if (!known.has(label) && known.size < 2_000) {
      const meaning = findHeader(label, kind);
      known.set(label, meaning && 'field' in meaning ? meaning.field : undefined);
    }
    return known.get(label);
  };
  return (record: readonly string[], filled: readonly number[]): boolean =>
    filled.length > 2 &&
    filled.every((column) => {
      const field = fields.get(column);
      return field !== undefined && fieldOf(record[column]!) === field;
    });
}

/** `(ชื่อ) (ชื่อ) (หลัก/เพิ่มเติม)` below a header: instructions, each in brackets. */
const isLegend = (record: readonly string[], filled: readonly number[]): boolean =>
  filled.length > 2 && filled.every((column) => /^\s*\([^()\n]{1,40}\)\s*$/.test(record[column]!));

function plain(value: string): string {
  return value.length > 400 ? '' : toArabic(fold(value));
}
