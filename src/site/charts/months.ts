import type { IsoDate } from '../../domain/fiscal-year.ts';
import { type Month, monthsBetween } from '../../domain/month.ts';

/** Every month from the earliest of the days to the latest, including months without any. */
export function monthsOfDays(days: readonly IsoDate[]): readonly Month[] {
  const months = days.map((day) => day.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? monthsBetween(first, last) : [];
}
