import { PROVINCES } from '../../gazetteer/provinces.ts';
import { fold } from '../../thai/normalise.ts';
import { COLUMNS } from '../contract/columns.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import type { TickWord } from '../contract/tick-columns.ts';
import { HEADER_ALIASES, HEADER_ALIASES_OF } from '../contract/header-aliases.ts';

/** Keys computed before: the same few rows are read for each delimiter, alone and as pairs. */
const madeKeys = new Map<string, string>();
const MOST_KEYS = 2_000;

/** The meaning of a header in a file. `exact`: it is one of the two headers of the data dictionary. */
export type HeaderMeaning =
  | { readonly field: Field; readonly exact: boolean; readonly tick?: TickWord }
  | { readonly personal: true };

/** The header of a table in the sheet: one row, or a row of groups and one of columns. */
export interface HeaderPlace {
  readonly index: number;
  readonly height: 1 | 2;
  /** One per column, groups and columns joined. */
  readonly labels: readonly string[];
  readonly meanings: readonly (HeaderMeaning | undefined)[];
  /** The number of known columns; the higher, the more certain. */
  readonly score: number;
}

/** The most title rows above the header. */
export const MOST_TITLE_ROWS = 15;

const OF_PLACE: ReadonlySet<Field> = new Set(['province', 'amphoe', 'tambon', 'tambon_code']);

/** Columns about the people who fill in forms. They are dropped before any other code reads them. */
const PERSONAL = new RegExp(
  [
    'ประทับเวลา|timestamp|เวลาที่กรอก|วันเวลาที่ส่ง',
    'ผู้รายงาน|ผู้กรอก|ผู้ประสาน|ผู้ติดต่อ|ผู้รับผิดชอบ|ผู้บันทึก|ผู้ให้ข้อมูล|ผู้จัดทำ|ผู้ส่ง|ผู้ตอบ|ผู้ลงนาม|ผู้รับรอง|ผู้ตรวจ|ผู้อนุมัติ|ผู้เห็นชอบ|ผู้ประกาศ|ผู้เขียน|ผู้เล่า|มีอำนาจลงนาม',
    // A column with the bare header "position" names a person's position.
    '^(?:ผู้ว่าราชการจังหวัด|ผู้ว่าราชการจังหวัดที่ลงนาม|ผวจ|ผู้ว่าฯ?|พัฒนาการจังหวัด|พจ|อธิบดี|อธิบดีกรมการพัฒนาชุมชน|ปฏิบัติราชการแทน|ผู้รักษาราชการแทน)$',
    'พัฒนากร|พัฒนาการอำเภอ|กำนัน|ผู้ใหญ่บ้าน|ลงชื่อ|ลงนามโดย|ปราชญ์',
    'ชื่อสกุล|ชื่อนามสกุล|ชื่อและสกุล|ชื่อและนามสกุล|ชื่อเล่น|^นามสกุล|^สกุล|ชื่อผู้|ชื่อเจ้าหน้าที่|คำนำหน้า',
    'เบอร์|โทรศัพท์|^โทร|มือถือ|อีเมล|email|^ติดต่อ|ข้อมูลติดต่อ|ช่องทางติดต่อ|^contact|^tel|phone|mobile|fullname|firstname|lastname|username|signer|signedby$|approver|reporter|respondent|submittedby',
    'ไลน์|lineid|idline|^line$|facebook|เฟซบุ๊ก|เฟสบุ๊ค',
    'เลขบัตร|บัตรประชาชน|เลขประจำตัว|เลขประชาชน|บัตรประจำตัว|citizenid|nationalid|idcard|เลข13หลัก',
    'เลขที่บัญชี|เลขบัญชี|บัญชีธนาคาร|bankaccount|พร้อมเพย์|วันเกิด|วันเดือนปีเกิด|^อายุ$|birth',
  ].join('|'),
);

/** The meaning of a header in a file of this kind; `undefined` for an unknown one. */
export function findHeader(label: string, kind: FileKind): HeaderMeaning | undefined {
  const meanings = dictionaryOf(kind);
  const keys = keysOf(label);
  const tick =
    COLUMNS[kind].some((column) => column.field === 'result') && TICK_HEADS.get(keys[0] ?? '');
  if (tick) return { field: 'result', exact: false, tick };
  for (const key of keys) {
    const meaning = meanings.get(key);
    if (meaning) return meaning;
  }
  const both = inBothLanguages(label, meanings);
  if (both) return both;
  // A program adds a number to a repeated header: `อำเภอ.1`, `อำเภอ 2`.
  const again = meanings.get(headerKey(label.replace(/[ ._]\(?[1-9]\)?$/, '')));
  if (again && 'field' in again && OF_PLACE.has(again.field)) return { ...again, exact: false };
  return keys.some((key) => PERSONAL.test(key)) ? { personal: true } : undefined;
}

/** A header in Thai and in Latin letters (`จังหวัด/Province`), where both name the same field. */
function inBothLanguages(
  label: string,
  meanings: ReadonlyMap<string, HeaderMeaning>,
): HeaderMeaning | undefined {
  const [, thai = '', latin = ''] =
    /^([^A-Za-z]{2,40}?)[\s/|(-]*([A-Za-z][A-Za-z _-]{1,30})\)?$/.exec(label.trim()) ?? [];
  const [first, second] = [thai, latin].map((part) => meanings.get(headerKey(part)));
  if (!first || !second || !('field' in first) || !('field' in second)) return undefined;
  return first.field === second.field ? { field: first.field, exact: false } : undefined;
}

/**
 * Finds the header among the first rows: the row, or the pair of rows, that names most columns of this kind of file.
 * `undefined` when no row names any.
 */
export function locateHeader(
  rows: readonly (readonly string[])[],
  kind: FileKind,
): HeaderPlace | undefined {
  let best: HeaderPlace | undefined;
  const seen = rows.slice(0, MOST_TITLE_ROWS + 2);
  for (const [index, row] of seen.slice(0, MOST_TITLE_ROWS + 1).entries()) {
    const under = seen[index + 1];
    const guess = placed(index, row, kind);
    const pair = under && !namesPlace(under) ? paired(index, row, under, kind) : undefined;
    const lower = under && placed(index + 1, under, kind);
    // A title right above the header is not joined to it; a row of groups is.
    const places = pair && lower && pair.score > lower.score ? [guess, pair] : [guess];
    for (const place of places) {
      if (place.score > (best?.score ?? 0)) best = place;
    }
  }
  return best;
}

/** Whether a row names its place: then it is data, and its cells are no headers. */
const namesPlace = (row: readonly string[]): boolean =>
  row.some(
    (cell) => PROVINCES.some((province) => province.th === cell) || /^[1-9]\d{5}$/.test(cell),
  );

function placed(index: number, row: readonly string[], kind: FileKind): HeaderPlace {
  const meanings = row.map((label) => findHeader(label, kind));
  return { index, height: 1, labels: row, meanings, score: scoreOf(meanings) };
}

/**
 * The headers of two rows joined: a merged cell of the upper row extends to the right over blanks; the columns' own
 * names are below.
 */
function paired(
  index: number,
  upper: readonly string[],
  lower: readonly string[],
  kind: FileKind,
): HeaderPlace {
  let group = '';
  const labels: string[] = [];
  const meanings: (HeaderMeaning | undefined)[] = [];
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '') group = above;
    const joined = below === '' ? above : group === '' ? below : `${group} ${below}`;
    labels.push(joined);
    meanings.push(findHeader(joined, kind) ?? (below === '' ? undefined : findHeader(below, kind)));
  }
  return { index, height: 2, labels, meanings, score: scoreOf(meanings, 0) };
}

/**
 * How well a row names columns, 0 where it names no field. `ofLoneTick`: the score of a tick word without its pair, which below another header is a value.
 */
function scoreOf(meanings: HeaderPlace['meanings'], ofLoneTick = 0.5): number {
  const fields = new Set<Field>();
  const ticks = new Set(
    meanings.map((meaning) => meaning && 'field' in meaning && meaning.tick).filter(Boolean),
  );
  // A single tick word may be a value: `ผ่าน` is also found below other headers.
  let score = ticks.size === 2 ? 1 : 0;
  for (const meaning of meanings) {
    if (!meaning) continue;
    if ('personal' in meaning) score += 0.5;
    else if (meaning.tick && ticks.size < 2) score += ofLoneTick;
    else if (!fields.has(meaning.field)) {
      fields.add(meaning.field);
      score += meaning.exact ? 1.01 : 1;
    }
  }
  return fields.size === 0 ? 0 : score;
}

/** The headers of a pair of tick columns, alone or below the name of the field. */
const TICK_HEADS: ReadonlyMap<string, TickWord> = new Map(
  ['', 'ผลการประเมิน', 'ผลประเมิน', 'ผล', 'ผลการพิจารณา'].flatMap((group) =>
    ['', 'เกณฑ์', 'การประเมิน', 'เกณฑ์การประเมิน'].flatMap((rest): [string, TickWord][] => [
      [headerKey(`${group} ผ่าน${rest}`), 'ผ่าน'],
      [headerKey(`${group} ไม่ผ่าน${rest}`), 'ไม่ผ่าน'],
    ]),
  ),
);

const dictionaries = new Map<FileKind, ReadonlyMap<string, HeaderMeaning>>();

/** The headers of the dictionary have priority, then the file's own aliases, then the common ones. */
function dictionaryOf(kind: FileKind): ReadonlyMap<string, HeaderMeaning> {
  const known = dictionaries.get(kind);
  if (known) return known;
  const meanings = new Map<string, HeaderMeaning>();
  const add = (label: string, field: Field, exact: boolean) => {
    const key = headerKey(label);
    if (!meanings.has(key)) meanings.set(key, { field, exact });
  };
  for (const { field, th, en } of COLUMNS[kind]) {
    add(th, field, true);
    add(en, field, true);
  }
  for (const aliases of [HEADER_ALIASES_OF[kind] ?? {}, HEADER_ALIASES]) {
    for (const { field } of COLUMNS[kind]) {
      for (const label of aliases[field] ?? []) add(label, field, false);
    }
  }
  dictionaries.set(kind, meanings);
  return meanings;
}

/** Words beside the name of a column: in brackets, or after a dash. */
const BESIDE = /[([（［]([^)\]）］]*)[)\]）］]| [-–—] ?(.{2,40})$/g;

/** As it is written, then without a number in front (`3. ตำบล`), then without the words in brackets. */
function keysOf(label: string): string[] {
  const whole = headerKey(label);
  if (whole === '' || whole.length > 120) return [];
  const bare = label.replace(/^\s*[\d๐-๙]{1,2}\s*[.)]\s*/, '');
  const short = bare.replace(BESIDE, '');
  if (short === label) return [whole];
  return [...new Set([whole, headerKey(bare), headerKey(short)])].filter((key) => key !== '');
}

/** The words in brackets that do not belong to the header's meaning. */
export function wordsCutOff(label: string, kind: FileKind): string[] {
  if (dictionaryOf(kind).has(headerKey(label))) return [];
  return [...label.matchAll(BESIDE)].map(([, inside, behind]) => (inside ?? behind ?? '').trim());
}

/** The same key for all notations of a header: letters and digits only, folded. `#` and `%` are names themselves. */
export function headerKey(label: string): string {
  const known = madeKeys.get(label);
  if (known !== undefined) return known;
  const folded = fold(label);
  const key = folded.replace(/[^\p{L}\p{M}\p{N}/]/gu, '') || folded;
  if (madeKeys.size >= MOST_KEYS) madeKeys.clear();
  madeKeys.set(label, key);
  return key;
}
