/** A fiscal year in the Buddhist Era, e.g. 2567 = 1 October 2566 to 30 September 2567 B.E. (2023-10-01 to 2024-09-30). */
export type FiscalYear = number;

/** A calendar day in the Common Era, `YYYY-MM-DD`. It has no time and no zone. */
export type IsoDate = string;

/** Years between the Buddhist and the Common Era. */
export const BUDDHIST_OFFSET = 543;

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
