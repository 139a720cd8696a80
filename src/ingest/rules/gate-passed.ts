import type { Announcement, Passed } from '../../domain/announcement.ts';
import type { Assessment } from '../../domain/assessment.ts';
import { listsNames } from '../../domain/credited-announcements.ts';
import { datesOf, findAnnouncement, hasUnreadAnnouncement } from './find-announcement.ts';
import { isBareNumber, isOrderOfDocument, type NumberedRow } from './order-of-document.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Recorded, RowReader } from '../cells/read-row.ts';
import type { YearRecords } from '../files/records.ts';

/**
 * The gate of names: a tambon is public when it passed the final assessment and an announcement of its province names
 * it. Where the province has several that list names the row says which; where it has one, that one it is.
 */
export function gatePassed(
  year: YearRecords,
  announcements: readonly Announcement[],
  problems: readonly Problem[],
): Passed[] {
  const named = year.assessments.flatMap((record): Named[] => {
    const { place, order, fiscalYear, result, round } = record.value;
    if (round !== 'final' || result !== 'passed') return [];
    const announcement = announcementOf(record, announcements, problems);
    return announcement
      ? [{ row: record.row, passed: { fiscalYear, place, announcement, order } }]
      : [];
  });
  return withoutRowNumbers(named);
}

interface Named {
  readonly row: RowReader;
  readonly passed: Passed;
}

const numberOf = ({ row, passed }: Named): NumberedRow => ({
  header: row.cell('order')?.header ?? '',
  order: passed.order,
});

/** Numbers that count the rows of an export are let be, and reported once a file. */
function withoutRowNumbers(named: readonly Named[]): Passed[] {
  const lists = Map.groupBy(named, ({ passed }) => passed.announcement.id);
  const reported = new Set<string>();
  const counted = new Set<string>();
  for (const [id, list] of lists) {
    const bare = list.find((entry) => isBareNumber(numberOf(entry)));
    if (!bare || isOrderOfDocument(list.map(numberOf))) continue;
    counted.add(id);
    const { row } = bare;
    const { header } = numberOf(bare);
    if (!reported.has(row.file)) row.problem('order-of-export', 'order', { column: header });
    reported.add(row.file);
  }
  return named.map(({ passed }) =>
    counted.has(passed.announcement.id) ? { ...passed, order: undefined } : passed,
  );
}

function announcementOf(
  { value, row }: Recorded<Assessment>,
  announcements: readonly Announcement[],
  problems: readonly Problem[],
): Announcement | undefined {
  const { fiscalYear } = value;
  const { province, amphoe, tambon } = value.place;
  const own = announcements.filter((announcement) => announcement.province?.code === province.code);
  const naming = own.filter(listsNames);
  const params = {
    tambon: tambon.th,
    amphoe: amphoe.th,
    province: province.th,
    fiscalYear,
  };
  const word = value.announcement;
  if (word !== undefined) {
    const others = announcements.filter((announcement) => !own.includes(announcement));
    const found = findAnnouncement(word, own, others);
    if ('code' in found) {
      if (hasUnreadAnnouncement(fiscalYear, province, problems)) return undefined;
      row.problem(found.code, 'announcement', { ...params, word }, found.suggestions);
      return undefined;
    }
    const announcement = naming.find((announcement) => announcement.id === found.announcement.id);
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
