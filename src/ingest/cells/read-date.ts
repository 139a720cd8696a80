import { daysInMonth } from '../../domain/day.ts';
import { BUDDHIST_OFFSET, inBuddhistEra } from '../../domain/fiscal-year.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import { toArabic } from '../../thai/digits.ts';
import { fold } from '../../thai/normalise.ts';
import type { CellNote, Parsed } from './parsed.ts';

/** Full names and abbreviations, folded: `ธ.ค.` and `ธค` meet. English ones too. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'มกราคม มค มกรา january jan',
    'กุมภาพันธ์ กพ กุมภา february feb',
    'มีนาคม มีค มีนา march mar',
    'เมษายน เมย เมษา april apr',
    'พฤษภาคม พค พฤษภา may',
    'มิถุนายน มิย มิถุนา june jun',
    'กรกฎาคม กค กรกฎา กรกฏาคม july jul',
    'สิงหาคม สค สิงหา august aug',
    'กันยายน กย กันยา september sep sept',
    'ตุลาคม ตค ตุลา october oct',
    'พฤศจิกายน พย พฤศจิกา november nov',
    'ธันวาคม ธค ธันวา december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1] as const)),
);

const WEEKDAY =
  /^\(?(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|(?:จ|อ|พ|พฤ|ศ|ส|อา)\. ?(?=[\d๐-๙])|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?=\d))(?:ที่)?\)?/i;
/** What may stand in brackets behind a date and changes nothing of it; `(คาดว่า)` would. */
const IN_BRACKETS =
  /\((?: ?|(?:วัน|ช่วง|เช้า|บ่าย|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|(?:mon|tue|wed|thu|fri|sat|sun)(?![ก-๙]))[\p{L}\p{M}. ]{0,20}|(?:จ|อ|พ|พฤ|ศ|ส|อา)\.?)\)/u;
/** A time of day, and a weekday in brackets, behind a date. */
const BESIDE = new RegExp(
  `(?:,? ?(?:เวลา|time)? ?(?:\\d{1,2}[.:]\\d{2} ?(?:[-–]|ถึง) ?)?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})? ?(?:น\\.?|hrs?\\.?)|,? (?:เวลา )?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,7})?)?(?: ?[AP]M)?|,? เวลา \\d{1,2}[.:]\\d{2})? ?(?:${IN_BRACKETS.source})?\\.?$`,
  'iu',
);
/** No day takes longer to say. */
const LONGEST = 80;
const ERA = /พุทธศักราช|คริสต์ศักราช|พ\.? ?ศ\.?|ค\.? ?ศ\.?|(?<![a-z])(?:b\.?e\.?|a\.?d\.?)(?![a-z])/gi;
/** The word for month between day and month, and the ending of an English number. */
const FILLER = /(?<=\d ?)เดือน ?|(?<=\d)(?:st|nd|rd|th)\b/gi;
/** The time of day of a machine; in another zone than Thailand's it may be another day here. */
const CLOCK =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:T| )(?:00:00(?::00(?:\.0+)?)?Z?|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+07:?00)?)$/;

/**
 * Reads a day as officers write it: `๒๒ ธันวาคม ๒๕๖๖`, `22 ธ.ค. 66`, `22/12/2566` (day first, always),
 * `2566-12-22`, ISO. Years 2500–2600 are Buddhist; 2000–2057 are Christian, with a note. What is no
 * day says what it is instead: a month, a range, a deadline, a serial number, a year converted twice.
 */
export function parseDate(text: string): Parsed<IsoDate> {
  if (text.length > LONGEST) return refuse('date-unreadable', text);
  const plain = toArabic(text)
    .trim()
    .replace(/^['’‘](?=\d)/, '');
  const spoken = plain
    .replace(/^(?:(?:ณ |ลง|เมื่อ)?วันที่|เมื่อ) ?/, '')
    .replace(WEEKDAY, '')
    .replace(/^ที่ ?/, '')
    .trim();
  const words = spoken
    .replace(CLOCK, '$1')
    .replace(ERA, ' ')
    .replace(FILLER, '')
    .replace(BESIDE, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) ?([-/.]) ?(?=\d)/g, '$1')
    .trim();
  if (/^(?:ภายใน|ก่อน|ไม่เกิน|ครบกำหนด|กำหนด|within|by |before )/i.test(spoken)) {
    return refuse('deadline-not-day', text);
  }
  const written = /^(\d{1,2})(?: ?[-/.]? ?)([\p{L}\p{M}.]+?)\.?(?: ?[-/.,]? ?)(\d{2}|\d{4})$/u.exec(
    words,
  );
  if (written) {
    const month = MONTHS.get(fold(written[2]!));
    if (month) return dayOf(text, { day: Number(written[1]), month, writtenYear: written[3]! });
  }
  const numeric =
    /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{2}|\d{4})(?:,? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?น\.?)?)?$/.exec(
      words,
    );
  if (numeric) {
    const [, day, , month, writtenYear] = numeric;
    const written = { day: Number(day), month: Number(month), writtenYear: writtenYear! };
    return dayOf(text, { ...written, numeric: true });
  }
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
  if (iso) {
    const [, writtenYear, , month, day] = iso;
    const written = { day: Number(day), month: Number(month), writtenYear: writtenYear! };
    return dayOf(text, { ...written, numeric: true, yearFirst: true });
  }
  const meant = dayMeant(spoken);
  return meant ? refuse('date-unreadable', text, [meant]) : refuse(whyUnreadable(words), text);
}

/** The day that a program's own writing most likely means: it is asked about, never taken. */
function dayMeant(spoken: string): string | undefined {
  const buddhist = (day: number, month: number, year: number): string =>
    `${day}/${month}/${inBuddhistEra(year, 'sheet')}`;
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(spoken)) {
    const here = new Date(Date.parse(spoken) + 7 * 3_600_000);
    if (Number.isNaN(here.getTime())) return undefined;
    return buddhist(here.getUTCDate(), here.getUTCMonth() + 1, here.getUTCFullYear());
  }
  const monthFirst =
    /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(spoken);
  const month = monthFirst && MONTHS.get(fold(monthFirst[1]!));
  if (month) return buddhist(Number(monthFirst[2]), month, Number(monthFirst[3]));
  const run = /^(\d{2})(\d{2})(2[45]\d{2})$/.exec(spoken);
  return run && Number(run[2]) <= 12 && Number(run[1]) <= 31
    ? buddhist(Number(run[1]), Number(run[2]), Number(run[3]))
    : undefined;
}

function whyUnreadable(words: string): Refusal {
  if (/^(?:\d{5}|2[34]\d{4})(?:\.\d+)?$/.test(words)) return 'serial-date';
  if (/\p{L}/u.test(words) && /\d ?(?:[-–—]|ถึง|และ|to) ?\d/.test(words)) return 'date-range';
  if (/^\d{1,2}\D{0,20} (?:[-–—]|ถึง|และ|to) ?\d{1,2}(?!\d)/.test(words)) return 'date-range';
  const month = /^(?:เดือน ?)?([\p{L}\p{M}.]+?)\.? ?(?:\d{4}|\d{2})?$/u.exec(words);
  if (month && MONTHS.has(fold(month[1]!))) return 'not-a-day';
  if (/^(?:\d{1,2}\/)?(?:25\d{2}|20\d{2})$/.test(words)) return 'not-a-day';
  return 'date-unreadable';
}

/** The parts of a written day. */
interface WrittenDay {
  readonly day: number;
  readonly month: number;
  /** Of two or four digits, in either era. */
  readonly writtenYear: string;
  /** Whether the month is written as a number. */
  readonly numeric?: boolean;
  readonly yearFirst?: boolean;
}

function dayOf(
  text: string,
  { day, month, writtenYear, numeric = false, yearFirst = false }: WrittenDay,
): Parsed<IsoDate> {
  const notes: CellNote[] = [];
  let year = Number(writtenYear);
  if (writtenYear.length === 2) {
    year += 2500;
    if (numeric) notes.push({ code: 'two-digit-year', params: { year } });
  }
  const christian = year >= 2000 && year <= 2057;
  if (christian) {
    const buddhist = year + BUDDHIST_OFFSET;
    const params = { year, buddhist, meant: `${day}/${month}/${buddhist}` };
    notes.push({ code: 'christian-year', params });
  } else if (year >= 2500 && year <= 2600) {
    year -= BUDDHIST_OFFSET;
  } else {
    return refuseYear(text, day, month, year);
  }
  if (month < 1 || month > 12) {
    return day >= 1 && day <= 12 && month >= 1 && month <= 31 && !yearFirst
      ? refuse('month-first-date', text, [`${month}/${day}/${writtenYear}`], { month })
      : refuse('impossible-date', text);
  }
  if (day < 1 || day > daysInMonth(year, month)) {
    return refuse('impossible-date', text, [], { day, days: daysInMonth(year, month) });
  }
  return { value: `${year}-${two(month)}-${two(day)}`, notes };
}

/** 3109 is 2566 converted twice; 1966 is `66` that Excel took for Christian. */
function refuseYear(text: string, day: number, month: number, year: number): Parsed<IsoDate> {
  const other = (right: number) => (right < 2550 ? [] : [`${day}/${month}/${right}`]);
  if (year >= 2500 + BUDDHIST_OFFSET && year <= 2600 + BUDDHIST_OFFSET) {
    const right = year - BUDDHIST_OFFSET;
    return refuse('double-converted-date', text, other(right), { year, right });
  }
  if (year >= 1900 && year <= 1999) {
    const right = year + 600;
    return refuse('year-1900s', text, other(right), { year, right });
  }
  return refuse('year-out-of-range', text, [], { year });
}

type Refusal =
  | 'serial-date'
  | 'date-range'
  | 'not-a-day'
  | 'date-unreadable'
  | 'deadline-not-day'
  | 'month-first-date'
  | 'impossible-date'
  | 'double-converted-date'
  | 'year-1900s'
  | 'year-out-of-range';

function refuse(
  code: Refusal,
  text: string,
  suggestions: readonly string[] = [],
  params: Readonly<Record<string, string | number>> = {},
): Parsed<IsoDate> {
  if (code !== 'serial-date') return { code, params, suggestions };
  // Excel counts days from 30 December 1899.
  const serial = Math.floor(Number(toArabic(text).trim()));
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  const year = day.getUTCFullYear();
  // One of six digits is of a year that was typed in the Buddhist Era.
  const meant = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${year < 2400 ? year + BUDDHIST_OFFSET : year}`;
  return { code, params: { ...params, serial, meant }, suggestions: [meant] };
}

const two = (number: number): string => String(number).padStart(2, '0');
