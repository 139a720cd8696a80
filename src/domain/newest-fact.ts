import type { IsoDate } from './fiscal-year.ts';
import type { Year } from './model.ts';

/** The newest day on which something public of a year happened; `undefined` where nothing has a date. */
export function newestFact(
  year: Pick<Year, 'announcements' | 'corrections' | 'stories' | 'progress'>,
): IsoDate | undefined {
  const dates = [
    ...year.announcements.map((one) => one.announcedOn),
    ...year.corrections.map((one) => one.correctedOn),
    ...year.stories.map((one) => one.publishedOn),
    ...year.progress.flatMap((one) => [one.mouDate, one.planDate, one.agendaDate]),
  ];
  return dates
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
