import { daysOfFiscalYear, type IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import { calendarOf, type CalendarStep } from './year-calendar.ts';

/** Bangkok is seven hours ahead all year round. */
const AHEAD = 7 * 60 * 60;

/**
 * The day in Thailand at a moment, in seconds since 1970 as in `SOURCE_DATE_EPOCH`; undefined for text that is no
 * number.
 */
export function dayAt(epoch: string | undefined): IsoDate | undefined {
  if (!epoch || !/^\d{1,11}$/.test(epoch)) return undefined;
  return new Date((Number(epoch) + AHEAD) * 1000).toISOString().slice(0, 10);
}

/** The day of this build: the only clock it may read. */
const builtOn: IsoDate | undefined = dayAt(process.env.SOURCE_DATE_EPOCH);

/** The position of a day in the calendar of a year. It shows the plan of that day, never who is early or late. */
export interface CalendarPosition {
  readonly day: IsoDate;
  readonly phase: 'before' | 'during' | 'after';
  /** The steps scheduled for that day; empty before and after the year. */
  readonly steps: readonly CalendarStep[];
}

/**
 * The position of a year's calendar on the day of the build, or on that of its data where it is newer: a site is
 * never older than its content. Undefined where neither is known or no letter dates the steps.
 */
export function calendarPosition(
  year: Year,
  today: IsoDate | undefined = builtOn,
): CalendarPosition | undefined {
  const calendar = calendarOf(year);
  const day = [today, year.asOf]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (!day || calendar.length === 0) return undefined;
  const { first, last } = daysOfFiscalYear(year.fiscalYear);
  if (day < first) return { day, phase: 'before', steps: [] };
  if (day > last) return { day, phase: 'after', steps: [] };
  const steps = calendar.filter(({ from, to }) => from && to && from <= day && day <= to);
  return { day, phase: 'during', steps };
}
