import type { SiteSettings } from '../domain/site-settings.ts';
import type { Locale } from '../i18n/language.ts';
import { words } from '../i18n/locale.ts';
import { readSiteSettings } from '../ingest/read-folder.ts';

/** The settings of the owner: `site.csv` of the data folder, and the environment, which wins over it. */
export const owner: SiteSettings = readSiteSettings();

/** The owner of the register, in the given language where it is set in it; undefined where no owner is set. */
export const ownerName = (locale: Locale): string | undefined =>
  locale === 'th' ? (owner.owner_th ?? owner.owner_en) : (owner.owner_en ?? owner.owner_th);

/**
 * The author of the register's own statements, where a format requires one: its owner, else the register's own name.
 */
export const registerVoice = (locale: Locale): string =>
  ownerName(locale) ?? words(locale).site.name;
