import { BUDDHIST_OFFSET, type IsoDate } from './fiscal-year.ts';

/** A day in the notation of officers: `22/11/2569`. */
export function buddhistDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date}/${month}/${year + BUDDHIST_OFFSET}`;
}

/** The number of days of a month of the Common Era; January is 1. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
