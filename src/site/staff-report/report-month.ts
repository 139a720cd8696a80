import { daysInMonth } from '../../domain/day.ts';
import {
  BUDDHIST_OFFSET,
  daysOfFiscalYear,
  type FiscalYear,
  type IsoDate,
} from '../../domain/fiscal-year.ts';
import type { Month } from '../../domain/month.ts';
import { parseDate } from '../../ingest/cells/read-date.ts';
import { toArabic } from '../../thai/digits.ts';

/**
 * Reads a month as officers write it: `มิ.ย. 2567`, `มิถุนายน ๒๕๖๗`, `2567-06`, `06/2567`, `Jun 2024`, a whole day
 * in it, or the month's name alone, which means that of the fiscal year. `undefined` for anything else.
 */
export function parseMonth(text: string, fiscalYear: FiscalYear): Month | undefined {
  const plain = toArabic(text)
    .trim()
    .replace(/^(?:ประจำ)?เดือน\s*/, '');
  const { first, last } = daysOfFiscalYear(fiscalYear);
  const years = [first, last].map((day) => Number(day.slice(0, 4)) + BUDDHIST_OFFSET);
  const written = /^\d{4}[-/]\d{1,2}$/.test(plain)
    ? [`${plain.replace('/', '-').replace(/-(\d)$/, '-0$1')}-01`]
    : [plain, `1/${plain}`, `1 ${plain}`];
  for (const day of written) {
    const read = parseDate(day);
    if ('value' in read) return read.value.slice(0, 7);
  }
  for (const year of years) {
    const read = parseDate(`1 ${plain} ${year}`);
    if ('value' in read && isOfYear(read.value, fiscalYear)) return read.value.slice(0, 7);
  }
  return undefined;
}

/** Whether a month, or a day, belongs to a fiscal year. */
export function isOfYear(month: Month, fiscalYear: FiscalYear): boolean {
  const { first, last } = daysOfFiscalYear(fiscalYear);
  return month.slice(0, 7) >= first.slice(0, 7) && month.slice(0, 7) <= last.slice(0, 7);
}

/** The last day of a month. */
export function lastDayOf(month: Month): IsoDate {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${daysInMonth(year, number)}`;
}

/** In the notation of file names and `--month`: `2567-06`, in the Buddhist Era. */
export const buddhistMonth = (month: Month): string =>
  `${Number(month.slice(0, 4)) + BUDDHIST_OFFSET}${month.slice(4, 7)}`;
