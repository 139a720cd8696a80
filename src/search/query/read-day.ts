import { eraOf, toChristian, type IsoDate } from '../../domain/fiscal-year.ts';

/** Month names as they are written, without dots: the full one, the short one, the spoken one, then English. */
const MONTHS = [
  'มกราคม|มค|มกรา|january|jan',
  'กุมภาพันธ์|กพ|กุมภา|february|feb',
  'มีนาคม|มีค|มีนา|march|mar',
  'เมษายน|เมย|เมษา|april|apr',
  'พฤษภาคม|พค|พฤษภา|may',
  'มิถุนายน|มิย|มิถุนา|june|jun',
  'กรกฎาคม|กรกฏาคม|กค|กรกฎา|july|jul',
  'สิงหาคม|สค|สิงหา|august|aug',
  'กันยายน|กย|กันยา|september|sept|sep',
  'ตุลาคม|ตค|ตุลา|october|oct',
  'พฤศจิกายน|พย|พฤศจิกา|november|nov',
  'ธันวาคม|ธค|ธันวา|december|dec',
].map((line) => line.split('|'));

const ANY_MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    /^[ก-ฮ]{2}$/.test(name) || /^มีค|เมย|มิย$/.test(name) ? [...name].join('\\.?\\s?') : name,
  )
  .join('|');
const BEFORE = '(?:(?:ลง|ณ\\s?)?วันที่\\s?|ลง\\s)?';
const ERA = '(?:พ\\.?\\s?ศ\\.?\\s?|ค\\.?\\s?ศ\\.?\\s?|b\\.?e\\.?\\s?)?';
const YEAR = `${ERA}(\\d{4}|\\d{2})`;

const WRITTEN = new RegExp(
  `${BEFORE}(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]*(${ANY_MONTH})\\.?[\\s.,/-]*${YEAR}(?!\\d)`,
);
const ENGLISH = new RegExp(
  `(?<![a-z])(${ANY_MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`,
);
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/.-])/;
const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;

export interface FoundDay {
  readonly day: IsoDate;
  /** The stretch that says it. */
  readonly text: string;
}

/** The first day in a text of Arabic digits and small letters, in any form the data contract reads; years of either era, two digits are Buddhist. */
export function findDay(text: string): FoundDay | undefined {
  const tries: readonly (readonly [
    RegExp,
    (found: RegExpExecArray) => readonly [string, string, string],
  ])[] = [
    [WRITTEN, ([, day, month, year]) => [day ?? '', monthOf(month ?? ''), year ?? '']],
    [ENGLISH, ([, month, day, year]) => [day ?? '', monthOf(month ?? ''), year ?? '']],
    [ISO, ([, year, , month, day]) => [day ?? '', month ?? '', year ?? '']],
    [DAY_FIRST, ([, day, , month, year]) => [day ?? '', month ?? '', year ?? '']],
  ];
  for (const [pattern, parts] of tries) {
    const found = pattern.exec(text);
    const day = found && isoOf(...parts(found));
    if (found && day) return { day, text: found[0] };
  }
  return undefined;
}

function monthOf(name: string): string {
  const plain = name.replace(/[.\s]/g, '');
  return String(MONTHS.findIndex((names) => names.includes(plain)) + 1);
}

function isoOf(dayText: string, monthText: string, yearText: string): IsoDate | undefined {
  const [day, month] = [Number(dayText), Number(monthText)];
  let year = Number(yearText);
  if (yearText.length === 2) year += 2500;
  if (eraOf(year, 'search') === 'buddhist') year = toChristian(year);
  if (year < 1957 || year > 2057 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
