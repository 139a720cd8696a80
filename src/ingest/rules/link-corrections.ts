import type { Announcement } from '../../domain/announcement.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Place } from '../../domain/place.ts';
import type { IdentifiedAnnouncement } from './announcement-ids.ts';
import { findAnnouncement, hasUnreadAnnouncement } from './find-announcement.ts';
import type { Problem } from '../../problems/problem.ts';
import type { YearRecords } from '../files/records.ts';

/** Joins corrections and announcements: a correction says which announcement made it, and so whom one withdrew. */
export function linkCorrections(
  year: YearRecords,
  identified: readonly IdentifiedAnnouncement[],
  problems: readonly Problem[],
): { readonly announcements: Announcement[]; readonly corrections: Correction[] } {
  const withdrawn = new Map<string, Place[]>();
  const ids = correctionIds(year);
  const named = year.corrections.map(({ value, row }) => {
    if (value.announcement === undefined) return undefined;
    const { province } = value.place;
    const own = identified.filter(
      (announcement) => !announcement.province || announcement.province.code === province.code,
    );
    const others = identified.filter((announcement) => !own.includes(announcement));
    const found = findAnnouncement(value.announcement, own, others);
    if ('code' in found) {
      const { fiscalYear } = value;
      if (hasUnreadAnnouncement(fiscalYear, province, problems)) return undefined;
      const params = { word: value.announcement, tambon: value.place.tambon.th };
      const place = { province: province.th, fiscalYear };
      row.problem(found.code, 'announcement', { ...params, ...place }, found.suggestions);
      return undefined;
    }
    const { id, kind } = found.announcement;
    if (value.reason === 'withdrawn' || (kind === 'withdrawn' && value.reason !== 'added')) {
      const places = withdrawn.get(id) ?? [];
      if (!places.some((place) => place.tambon.code === value.place.tambon.code))
        withdrawn.set(id, [...places, value.place]);
    }
    return id;
  });
  const announcements = identified.map((announcement) => ({
    ...announcement,
    withdrawn: withdrawn.get(announcement.id) ?? [],
  }));
  const corrections = year.corrections.map(({ value }, at): Correction => {
    const announcement = announcements.find((announcement) => announcement.id === named[at]);
    return { ...value, id: ids[at]!, announcement };
  });
  return { announcements, corrections };
}

/** `2567-440906-20240910`: year, tambon and day, with `-2` for a second one in the order of the file. */
export function correctionIds(year: YearRecords): string[] {
  const counts = new Map<string, number>();
  return year.corrections.map(({ value }) => {
    const day = value.correctedOn.replaceAll('-', '');
    const base = `${value.fiscalYear}-${value.place.tambon.code}-${day}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count > 1 ? `${base}-${count}` : base;
  });
}
