import type { Announcement } from './announcement.ts';
import type { ProvinceYear } from './model.ts';

/**
 * The announcements that a province's present list is based on, oldest first: those that name a tambon of it, and
 * those that amended it or removed names. A list that a later announcement repeats completely is not among them.
 * Where no names are known yet, all announcements of the province. Every text that names the source of a list names
 * these.
 */
export function creditedAnnouncements({
  announcements,
  passed,
}: Pick<ProvinceYear, 'announcements' | 'passed'>): readonly Announcement[] {
  if (passed.length === 0) return announcements;
  const naming = new Set(passed.map(({ announcement }) => announcement.id));
  return announcements.filter(
    ({ id, kind }) => naming.has(id) || kind === 'amended' || kind === 'withdrawn',
  );
}

/** The kinds of announcement that may name tambons. */
export const listsNames = ({ kind }: Pick<Announcement, 'kind'>): boolean => kind !== 'withdrawn';
