import type { AnnouncementKind } from '../domain/announcement.ts';
import type { IsoDate } from '../domain/fiscal-year.ts';
import { formatDate } from './format.ts';
import { type Locale, words } from './locale.ts';

/** An announcement that a list rests on, or a correction that had none of its own. */
export interface CreditPart {
  readonly kind: AnnouncementKind | 'corrected';
  readonly announcedOn: IsoDate;
}

/**
 * The announcements that a list rests on (`creditedAnnouncements`), as a sentence goes on after `ลงวันที่` or
 * `announcement of`: `28 สิงหาคม 2567 และที่แก้ไข ลงวันที่ 9 กันยายน 2567`. Nothing where there are none.
 */
export function formatCredit(
  locale: Locale,
  announcements: readonly CreditPart[],
): string | undefined {
  const { credit: say } = words(locale);
  const parts = announcements.map(({ kind, announcedOn }, at) => {
    const day = formatDate(locale, announcedOn);
    return at === 0 ? say.first(day) : say.later[kind](day);
  });
  const last = parts.pop();
  if (last === undefined) return undefined;
  return parts.length > 0 ? parts.join(say.between) + say.last + last : last;
}
