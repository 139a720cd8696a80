import type { IsoDate } from './fiscal-year.ts';
import type { Year } from './model.ts';

/** The newest day of any public fact of a year; `undefined` where no fact has a date. */
export function newestFact(
  year: Pick<Year, 'announcements' | 'corrections' | 'stories' | 'progress'>,
): IsoDate | undefined {
  const dates = [
    ...year.announcements.map((announcement) => announcement.announcedOn),
    ...year.corrections.map((correction) => correction.correctedOn),
    ...year.stories.map((story) => story.publishedOn),
    ...year.progress.flatMap((progress) => [
      progress.mouDate,
      progress.planDate,
      progress.agendaDate,
    ]),
  ];
  return dates
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
