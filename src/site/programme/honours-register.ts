import type { Announcement } from '../../domain/announcement.ts';
import type { Honour } from '../../domain/honour.ts';
import type { Year } from '../../domain/model.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { byRegion, type InRegion } from '../places/by-region.ts';

/** The excellent tambons of a year, by region and province. */
export interface HonoursRegister {
  /** How many there are, or how many are known. */
  readonly count: string;
  /** The document or sources they are known from. */
  readonly credit: readonly string[];
  readonly regions: readonly InRegion<Honour>[];
  /** The department's announcements; empty for a list known from news alone. */
  readonly announcements: readonly Announcement[];
  /** Public addresses for honours without an announcement, each once. */
  readonly sources: readonly string[];
}

/** The excellent tambons of a year, as its page shows them. */
export function honoursRegister(locale: Locale, year: Year): HonoursRegister {
  const { honours: say } = words(locale).programme;
  const announcements = year.announcements.filter(({ level }) => level === 'department');
  const [announcement] = announcements;
  const sources = year.honours.flatMap(({ announcement: covered, source }) =>
    !covered && source ? [source] : [],
  );
  return {
    count: (year.partial ? say.listed : say.count)(year.honours.length),
    credit: announcement
      ? say.announced(formatDate(locale, announcement.announcedOn))
      : say.sourced,
    regions: byRegion(locale, year.honours, ({ place }) => place.province),
    announcements,
    sources: [...new Set(sources)],
  };
}
