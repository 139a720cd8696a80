/** A calendar month in the Common Era, `YYYY-MM`. */
export type Month = string;

/** Every month from one to another, both included; empty when the second is earlier. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let now = from; now <= to; now = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(now);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
