import type { Announcement } from '../../domain/announcement.ts';
import type { AnnouncementRow } from '../files/announcements.ts';
import type { Recorded } from '../cells/read-row.ts';
import type { YearRecords } from '../files/records.ts';

/** An announcement with its id; whom it withdrew is known only when the corrections have been read. */
export type IdentifiedAnnouncement = Omit<Announcement, 'withdrawn'>;

/**
 * Gives every announcement its permanent id: the file's own, else one made of year, issuer and date. No id depends on
 * where other dates stand, so an earlier announcement that is entered later changes none. Two of one id are an error.
 * `rowsById` holds the ids of all years so far, for an id is an address.
 */
export function identifyAnnouncements(
  year: YearRecords,
  rowsById: Map<string, Recorded<AnnouncementRow>>,
): IdentifiedAnnouncement[] {
  const counts = new Map<string, number>();
  return year.announcements.flatMap((record): IdentifiedAnnouncement[] => {
    const { id: written, ...value } = record.value;
    const base = defaultId(record.value);
    const count = (counts.get(base) ?? 0) + (written ? 0 : 1);
    counts.set(base, count);
    const id = written ?? (count > 1 ? `${base}-${count}` : base);
    const before = rowsById.get(id);
    if (before) {
      const at = written ? record : before.value.id ? before : record;
      const other = at === record ? before : record;
      const params = { id, file: other.row.file, row: other.row.row.row };
      at.row.problem('announcement-id-taken', at.value.id ? 'id' : 'announced_on', params);
      return [];
    }
    rowsById.set(id, record);
    return [{ id, ...value }];
  });
}

/** `2567-84-20240828`, or `2567-cdd-20240920` of the department. */
function defaultId({ fiscalYear, province, announcedOn }: AnnouncementRow): string {
  return `${fiscalYear}-${province?.code ?? 'cdd'}-${announcedOn.replaceAll('-', '')}`;
}
