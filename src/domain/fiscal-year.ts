/** A fiscal year in the Buddhist Era, e.g. 2567 = 1 October 2566 to 30 September 2567 B.E. (2023-10-01 to 2024-09-30). */
export type FiscalYear = number;

/** A calendar day in the Common Era, `YYYY-MM-DD`. It has no time and no zone. */
export type IsoDate = string;

/** Years between the Buddhist and the Common Era. */
export const BUDDHIST_OFFSET = 543;

/** A year of the Common Era in the Buddhist Era. */
export const toBuddhist = (christianYear: number): FiscalYear => christianYear + BUDDHIST_OFFSET;

/** A year of the Buddhist Era in the Common Era. */
export const toChristian = (buddhistYear: FiscalYear): number => buddhistYear - BUDDHIST_OFFSET;

/**
 * The smallest four-digit year that counts as the Buddhist Era where its era is not stated.
 * `ingest/cells/read-date.ts` reads the cells of the register more strictly; for a folder's name it is only a guess
 * for a suggestion.
 */
export const FIRST_BUDDHIST_YEAR = { folder: 2200, sheet: 2400, search: 2500 } as const;

/** The era of a year whose era is not stated. */
export const eraOf = (
  year: number,
  where: keyof typeof FIRST_BUDDHIST_YEAR,
): 'buddhist' | 'christian' => (year >= FIRST_BUDDHIST_YEAR[where] ? 'buddhist' : 'christian');

/** Converts a year of either era to the Buddhist Era. */
export const inBuddhistEra = (year: number, where: keyof typeof FIRST_BUDDHIST_YEAR): FiscalYear =>
  eraOf(year, where) === 'buddhist' ? year : toBuddhist(year);

/** The first and the last day of a fiscal year, both inclusive. */
export function daysOfFiscalYear(year: FiscalYear): { first: IsoDate; last: IsoDate } {
  const christian = year - BUDDHIST_OFFSET;
  return { first: `${christian - 1}-10-01`, last: `${christian}-09-30` };
}

/** The fiscal year a day belongs to: December 2023 belongs to 2567. */
export function fiscalYearOf(day: IsoDate): FiscalYear {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return year + BUDDHIST_OFFSET + (month >= 10 ? 1 : 0);
}
