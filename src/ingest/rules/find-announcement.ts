import { compareText } from '../../domain/compare.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import { fold } from '../../thai/normalise.ts';
import type { IdentifiedAnnouncement } from './announcement-ids.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import { buddhistDay } from '../../domain/day.ts';
import { parseDate } from '../cells/read-cell.ts';
import { findProvinceOfFolder } from './province-folder.ts';
import { nearest } from '../contract/suggest.ts';

/** The announcement that a cell names, or why it names none. */
export type FoundAnnouncement =
  | { readonly announcement: IdentifiedAnnouncement }
  | { readonly code: ProblemCode; readonly suggestions: readonly string[] };

/** What may stand before the date: `ประกาศจังหวัดมหาสารคาม ลงวันที่ 9 กันยายน 2567`. */
const BEFORE_DATE = /^(?:ประกาศ)?\s*(.*?)\s*(?:ฉบับ)?(?:ลง|ณ ?)วันที่\s*(.+)$/;

/**
 * Finds the announcement a row names, by its id or its date in any form a date is read. `own` are those the row may
 * be about: its province's of the year and, of a correction, the department's too. `others` are the rest of the year.
 */
export function findAnnouncement(
  text: string,
  own: readonly IdentifiedAnnouncement[],
  others: readonly IdentifiedAnnouncement[],
): FoundAnnouncement {
  const id = fold(text);
  const byId = own.find((announcement) => fold(announcement.id) === id);
  if (byId) return { announcement: byId };
  const foreign = others.find((other) => fold(other.id) === id);
  if (foreign) return { code: 'announcement-of-another-province', suggestions: datesOf(own) };

  const [, issuer = '', dated] = BEFORE_DATE.exec(text) ?? [];
  const day = parseDate(dated ?? text);
  if (!('value' in day)) {
    const near = nearest(
      text,
      own.map((announcement) => announcement.id),
    );
    return { code: 'unknown-announcement', suggestions: near.length > 0 ? near : datesOf(own) };
  }
  const named =
    issuer === '' ? undefined : others.find((other) => isIssuedBy(other.province, issuer));
  if (named && !own.some((announcement) => isIssuedBy(announcement.province, issuer)))
    return { code: 'announcement-of-another-province', suggestions: datesOf(own) };
  const ofDay = own.filter((announcement) => announcement.announcedOn === day.value);
  const [only, second] = ofDay;
  if (only && !second) return { announcement: only };
  if (second)
    return {
      code: 'ambiguous-announcement',
      suggestions: ofDay.map((announcement) => announcement.id),
    };
  return { code: 'unknown-announcement', suggestions: datesOf(own, day.value) };
}

const isIssuedBy = (province: Province | undefined, issuer: string): boolean =>
  province !== undefined && fold(issuer.replace(/^จังหวัด/, '')) === fold(province.th);

/** The dates of announcements as officers write them, the nearest to a day first; of two on one day their ids. */
export function datesOf(
  announcements: readonly IdentifiedAnnouncement[],
  day?: IsoDate,
): readonly string[] {
  const far = (announcement: IdentifiedAnnouncement) =>
    day === undefined ? 0 : Math.abs(Date.parse(announcement.announcedOn) - Date.parse(day));
  return announcements
    .toSorted((a, b) => far(a) - far(b) || compareText(a.announcedOn, b.announcedOn))
    .slice(0, 3)
    .map((announcement) =>
      announcements.some(
        (other) => other !== announcement && other.announcedOn === announcement.announcedOn,
      )
        ? announcement.id
        : buddhistDay(announcement.announcedOn),
    );
}

/**
 * Whether an announcement of a province may be missing only because its own row could not be read. Then that error is
 * the one to fix, and to call a row that names it wrong would be false.
 */
export function hasUnreadAnnouncement(
  fiscalYear: FiscalYear,
  province: Province,
  problems: readonly Problem[],
): boolean {
  return problems.some(
    ({ severity, file, line, excerpt = '', suggestions }) =>
      severity === 'error' &&
      file.startsWith(`${fiscalYear}/`) &&
      file.endsWith('announcements.csv') &&
      (line === undefined ||
        excerpt === '' ||
        findProvinceOfFolder(file.split('/').at(-2) ?? '')?.code === province.code ||
        excerpt.includes(province.th) ||
        suggestions.includes(province.th)),
  );
}
