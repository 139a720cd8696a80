import type { Announcement, Passed } from '../../domain/announcement.ts';
import type { Assessment } from '../../domain/assessment.ts';
import { listsNames } from '../../domain/credited-announcements.ts';
import { datesOf, findAnnouncement, hasUnreadAnnouncement } from './find-announcement.ts';
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

/** Headers that say that the number is the document's own. */
const OF_DOCUMENT = /ประกาศ|บัญชี|แนบท้าย|^order$/i;

/**
 * A number under a bare ลำดับ or ที่ is the document's only where the names of an announcement run
 * 1 … n by it; else it counts the rows of an export, and is let be.
 */
function withoutRowNumbers(named: readonly Named[]): Passed[] {
  const lists = Map.groupBy(named, ({ passed }) => passed.announcement.id);
  const told = new Set<string>();
  const counted = new Set<string>();
  for (const [id, list] of lists) {
    const bare = list.find(
      ({ row, passed }) =>
        passed.order !== undefined && !OF_DOCUMENT.test(row.cell('order')?.header ?? ''),
    );
    const orders = new Set(list.map(({ passed }) => passed.order));
    if (!bare || list.every((_, at) => orders.has(at + 1))) continue;
    counted.add(id);
    const { header = '' } = bare.row.cell('order') ?? {};
    if (!told.has(bare.row.file)) bare.row.problem('order-of-export', 'order', { column: header });
    told.add(bare.row.file);
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
