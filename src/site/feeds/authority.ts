import { owner } from '../owner.ts';
import { siteUrl } from '../routes.ts';

/** The year in which this register took its `tag:` URIs (RFC 4151). Part of permanent ids: never changes. */
export const TAG_YEAR = 2026;

/**
 * Who gives permanent ids, and since when: `authority` of site.csv, which outlives a change of address; else the
 * host of the site.
 */
export const authority: string = owner.authority ?? `${new URL(siteUrl).hostname},${TAG_YEAR}`;

/** The name alone, as calendars have it behind the `@` of an id. */
export const authorityName: string = authority.split(',')[0] ?? authority;
