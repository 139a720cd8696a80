import type { SiteSettings } from '../domain/site-settings.ts';
import type { Locale } from '../i18n/language.ts';
import { words } from '../i18n/locale.ts';
import { readSiteSettings } from '../ingest/read-folder.ts';

/** What the owner has set: `site.csv` of the data folder, and the environment, which wins over it. */
export const owner: SiteSettings = readSiteSettings();

/** Whose register it is, in that language where it is given in it; nothing where the owner is not set. */
export const ownerName = (locale: Locale): string | undefined =>
  locale === 'th' ? (owner.owner_th ?? owner.owner_en) : (owner.owner_en ?? owner.owner_th);

/** Who says what the register itself says, where a format asks for somebody: its owner, else the register by its own name. */
export const registerVoice = (locale: Locale): string =>
  ownerName(locale) ?? words(locale).site.name;
