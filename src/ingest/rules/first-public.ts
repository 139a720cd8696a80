import type { Announcement } from '../../domain/announcement.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Year } from '../../domain/model.ts';
import { publicSince } from './public-before.ts';
import type { Records } from '../files/records.ts';

/**
 * When each announcement of the real years was first public, by id. One that is entered late is news on the day it
 * appears, not on the day of its document. One that names nobody in the files is dated by its document.
 */
export function firstPublic(
  years: readonly Year[],
  records: Records,
): ReadonlyMap<string, IsoDate> {
  const since = publicSince(records);
  const newest = [since.newest, ...years.map((year) => year.asOf)].flatMap((day) => day ?? []);
  if (since.newest === undefined) return new Map();
  const today = newest.toSorted().at(-1)!;
  return new Map(
    years
      .filter((year) => !year.sample)
      .flatMap((year) =>
        year.announcements.map((announcement): [string, IsoDate] => {
          const codes = namedBy(year, announcement);
          const days = codes.flatMap(
            (code) => since.day(year.fiscalYear, announcement.level, code) ?? [],
          );
          const first = days.toSorted()[0] ?? (codes.length > 0 ? today : announcement.announcedOn);
          return [
            announcement.id,
            first < announcement.announcedOn ? announcement.announcedOn : first,
          ];
        }),
      ),
  );
}

const namedBy = (year: Year, { id, level }: Announcement): string[] =>
  (level === 'province' ? year.passed : year.honours)
    .filter((named) => named.announcement?.id === id)
    .map((named) => named.place.tambon.code);
