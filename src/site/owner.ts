import type { SiteSettings } from '../domain/site-settings.ts';
import type { Locale } from '../i18n/language.ts';
import { readSiteSettings } from '../ingest/read-folder.ts';

/** What the owner has set: `site.csv` of the data folder, and the environment, which wins over it. */
export const owner: SiteSettings = readSiteSettings();

/** Whose register it is, in that language where it is given in it; nothing where the owner is not set. */
export const ownerName = (locale: Locale): string | undefined =>
  locale === 'th' ? owner.owner_th : (owner.owner_en ?? owner.owner_th);
