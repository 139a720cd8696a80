import { BUDDHIST_OFFSET } from '../../domain/fiscal-year.ts';
import { toThai } from '../../thai/digits.ts';
import { MONTHS } from '../../i18n/format.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';

/** Holidays on weekdays within the months the sample draws days from. */
const HOLIDAYS: ReadonlySet<IsoDate> = new Set([
  '2023-12-05',
  '2023-12-11',
  '2024-01-01',
  '2024-07-22',
  '2024-12-05',
  '2024-12-10',
]);

/** The days on which offices are open from one day to another, both inclusive. */
export function workingDays(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (
    let time = Date.parse(`${first}T00:00:00Z`);
    time <= Date.parse(`${last}T00:00:00Z`);
    time += 86_400_000
  ) {
    const weekday = new Date(time).getUTCDay();
    const day = new Date(time).toISOString().slice(0, 10);
    if (weekday % 6 !== 0 && !HOLIDAYS.has(day)) days.push(day);
  }
  return days;
}

/** As an announcement writes it: `๒๘ สิงหาคม พ.ศ. ๒๕๖๗`. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return toThai(`${date} ${MONTHS.th[month - 1]} พ.ศ. ${year + BUDDHIST_OFFSET}`);
}
