import type { Model } from '../../domain/model.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { Locale } from '../routes.ts';
import { formatDate } from '../../i18n/format.ts';
import { lookupPage } from '../../i18n/pages/lookup.ts';

/** Which announcement names each honoured tambon in its newest year, for the look-up page. */
export interface NamingAnnouncements {
  /** Each in the words of people, with its id; one that several tambons share occurs once. */
  readonly announcements: readonly { readonly id: string; readonly name: string }[];
  /** By tambon code: the fiscal year and the index in the list above. */
  readonly tambons: Readonly<Record<string, readonly [year: number, announcement: number]>>;
}

/** Collects the naming announcements of all years. */
export function namingAnnouncements(model: Model, locale: Locale): NamingAnnouncements {
  const announcements: { id: string; name: string }[] = [];
  const at = new Map<string, number>();
  const tambons: Record<string, [number, number]> = {};
  // The newest year comes first, and an honour before a list.
  for (const year of model.years)
    for (const { place, announcement } of [...year.honours, ...year.passed]) {
      if (!announcement || tambons[place.tambon.code]) continue;
      if (!at.has(announcement.id)) {
        at.set(announcement.id, announcements.length);
        announcements.push({ id: announcement.id, name: nameOf(announcement, locale) });
      }
      tambons[place.tambon.code] = [year.fiscalYear, at.get(announcement.id)!];
    }
  return { announcements, tambons };
}

function nameOf({ province, announcedOn }: Announcement, locale: Locale): string {
  const say = lookupPage[locale];
  const date = formatDate(locale, announcedOn);
  return province ? say.byProvince(province[locale], date) : say.byDepartment(date);
}
