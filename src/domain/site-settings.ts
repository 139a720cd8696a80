/**
 * The settings of the owner for every build, on every host: the rows of `site.csv`. A setting without a value is
 * absent.
 */
export interface SiteSettings {
  /** The address of the site: an origin, perhaps with a folder, without a slash at the end. */
  readonly site_url?: string;
  /** The name and year that permanent ids of feeds and calendars carry: `cdd.go.th,2026`. */
  readonly authority?: string;
  readonly licence_name?: string;
  readonly licence_url?: string;
  readonly owner_th?: string;
  readonly owner_en?: string;
  /** An office, never a person. */
  readonly contact_office?: string;
  readonly contact_url?: string;
  /** Who can read the committed files, including all earlier versions. */
  readonly repository?: Repository;
  readonly repository_url?: string;
  readonly repository_branch?: string;
}

export const REPOSITORIES = ['public', 'private'] as const;
export type Repository = (typeof REPOSITORIES)[number];

export const SITE_KEYS = [
  'site_url',
  'authority',
  'licence_name',
  'licence_url',
  'owner_th',
  'owner_en',
  'contact_office',
  'contact_url',
  'repository',
  'repository_url',
  'repository_branch',
] as const satisfies readonly (keyof SiteSettings)[];
export type SiteKey = (typeof SITE_KEYS)[number];

/** Whether a text is a key of `site.csv`. */
export const isSiteKey = (key: string): key is SiteKey =>
  (SITE_KEYS as readonly string[]).includes(key);
