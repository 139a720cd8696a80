import type { Announcement, Passed } from '../domain/announcement.ts';
import type { Assessment } from '../domain/assessment.ts';
import { listsNames } from '../domain/credited-announcements.ts';
import { datesOf, findAnnouncement, hasUnreadAnnouncement } from './find-announcement.ts';
import type { Problem } from '../problems/problem.ts';
import type { Recorded } from './read-row.ts';
import type { YearRecords } from './records.ts';

/**
 * The gate of names: a tambon is public when it passed the final assessment and an announcement of its province names
 * it. Where the province has several that list names the row says which; where it has one, that one it is.
 */
export function gatePassed(
  year: YearRecords,
  announcements: readonly Announcement[],
  problems: readonly Problem[],
): Passed[] {
  return year.assessments.flatMap((record): Passed[] => {
    const { place, order, fiscalYear, result, round } = record.value;
    if (round !== 'final' || result !== 'passed') return [];
    const announcement = announcementOf(record, announcements, problems);
    return announcement ? [{ fiscalYear, place, announcement, order }] : [];
  });
}

function announcementOf(
  { value, row }: Recorded<Assessment>,
  announcements: readonly Announcement[],
  problems: readonly Problem[],
): Announcement | undefined {
  const { fiscalYear } = value;
  const { province, amphoe, tambon } = value.place;
  const own = announcements.filter((one) => one.province?.code === province.code);
  const naming = own.filter(listsNames);
  const params = {
    tambon: tambon.th,
    amphoe: amphoe.th,
    province: province.th,
    fiscalYear,
  };
  const word = value.announcement;
  if (word !== undefined) {
    const others = announcements.filter((one) => !own.includes(one));
    const found = findAnnouncement(word, own, others);
    if ('code' in found) {
      if (hasUnreadAnnouncement(fiscalYear, province, problems)) return undefined;
      row.problem(found.code, 'announcement', { ...params, word }, found.suggestions);
      return undefined;
    }
    const announcement = naming.find((one) => one.id === found.announcement.id);
    if (!announcement)
      row.problem('announcement-without-names', 'announcement', params, datesOf(naming));
    return announcement;
  }
  const [only, second] = naming;
  if (!only) row.problem('passed-not-announced', 'result', params);
  if (second) {
    const count = naming.length;
    row.problem('announcement-missing', 'announcement', { ...params, count }, datesOf(naming));
  }
  return second ? undefined : only;
}
