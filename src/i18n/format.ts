import { BUDDHIST_OFFSET, type IsoDate } from '../domain/fiscal-year.ts';
import type { Locale } from './language.ts';

/** Of the months, in the order of the calendar year. */
export const MONTHS = {
  th: [
    'มกราคม',
    'กุมภาพันธ์',
    'มีนาคม',
    'เมษายน',
    'พฤษภาคม',
    'มิถุนายน',
    'กรกฎาคม',
    'สิงหาคม',
    'กันยายน',
    'ตุลาคม',
    'พฤศจิกายน',
    'ธันวาคม',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
/** Of the months, short, in the order of the calendar year. */
export const SHORT_MONTHS = {
  th: [
    'ม.ค.',
    'ก.พ.',
    'มี.ค.',
    'เม.ย.',
    'พ.ค.',
    'มิ.ย.',
    'ก.ค.',
    'ส.ค.',
    'ก.ย.',
    'ต.ค.',
    'พ.ย.',
    'ธ.ค.',
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/**
 * A day in words: `30 สิงหาคม 2567`, `30 August 2024 (B.E. 2567)`; short, for tight tables only:
 * `30 ส.ค. 67`, `30 Aug 2024`. Put together by hand: no zone can move it to the day before.
 */
export function formatDate(
  locale: Locale,
  day: IsoDate,
  length: 'long' | 'short' = 'long',
): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const buddhist = year + BUDDHIST_OFFSET;
  if (length === 'short') {
    const name = SHORT_MONTHS[locale][month - 1];
    return locale === 'th' ? `${date} ${name} ${buddhist % 100}` : `${date} ${name} ${year}`;
  }
  const name = MONTHS[locale][month - 1];
  return locale === 'th'
    ? `${date} ${name} ${buddhist}`
    : `${date} ${name} ${year} (B.E. ${buddhist})`;
}

/** A month in words, tight: `ส.ค. 67`, `Aug 2024`. `month` is `YYYY-MM`. */
export function formatMonth(locale: Locale, month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const name = SHORT_MONTHS[locale][number - 1];
  return locale === 'th' ? `${name} ${(year + BUDDHIST_OFFSET) % 100}` : `${name} ${year}`;
}

/** A whole number with its thousands set apart: `1,000`, in Arabic digits in both languages. */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The size of a file: `612 kB`, `1.2 MB`. Decimal units, as file managers count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** English nouns know one and many: `1 tambon`, `19 tambons`. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : many}`;
}

/** A fiscal year in English, the one form: `2024 (B.E. 2567)`, after "fiscal year". */
export const englishYear = (fiscalYear: number): string =>
  `${fiscalYear - BUDDHIST_OFFSET} (B.E. ${fiscalYear})`;
