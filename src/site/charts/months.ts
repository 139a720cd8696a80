import type { IsoDate } from '../../domain/fiscal-year.ts';

/** Every month, `YYYY-MM`, from the earliest of the days to the latest, the empty ones too. */
export function monthsBetween(days: readonly IsoDate[]): readonly string[] {
  const months = days.map((day) => day.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const count = numberOf(last) - numberOf(first) + 1;
  return Array.from({ length: count }, (_, at) => nameOf(numberOf(first) + at));
}

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const nameOf = (number: number) =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
