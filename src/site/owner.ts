import type { SiteSettings } from '../domain/site-settings.ts';
import { readSiteSettings } from '../ingest/read-folder.ts';

/** What the owner has set: `site.csv` of the data folder, and the environment, which wins over it. */
export const owner: SiteSettings = readSiteSettings();
