import { owner } from '../owner.ts';
import { siteUrl } from '../routes.ts';

/** The year of this register's `tag:` URIs (RFC 4151). Part of permanent ids: never changes. */
export const TAG_YEAR = 2026;

/**
 * The authority of permanent ids, and its year: `authority` of site.csv, which stays valid after a change of
 * address; else the host of the site.
 */
export const authority: string = owner.authority ?? `${new URL(siteUrl).hostname},${TAG_YEAR}`;

/** The name alone, which follows the `@` in ids of calendars. */
export const authorityName: string = authority.split(',')[0] ?? authority;
