import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Words } from '../../i18n/words.ts';
import { stampWords } from '../sentences/sample-years.ts';
import { owner, ownerName } from '../owner.ts';
import { absolute, basePath, siteUrl, type Locale } from '../routes.ts';

/**
 * A thing in schema.org's vocabulary, as JSON-LD. `checks/json-ld.site.test.ts` checks the names against schema.org
 * itself; a value `undefined` is left out.
 */
export interface GraphNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** Another node, by its name. */
export const refer = (node: GraphNode | string) => ({
  '@id': typeof node === 'string' ? node : node['@id'],
});

/** Ids of things that every page mentions, the same in both languages. */
export const SITE_ID = absolute(`${basePath}/#site`);
export const DEPARTMENT_ID = absolute(`${basePath}/#department`);
const OWNER_ID = absolute(`${basePath}/#owner`);

/** The owner of the register, where site.csv names it; otherwise nothing is guessed. */
export const ownerNode = (locale: Locale): GraphNode | undefined =>
  ownerName(locale) === undefined
    ? undefined
    : { '@type': 'Organization', '@id': OWNER_ID, name: ownerName(locale), url: owner.contact_url };

/** The owner by its name; the home page has the rest. */
export const referOwner = () => (ownerName('th') === undefined ? undefined : refer(OWNER_ID));

/**
 * All nodes of a page as the text of its single script: `<` is escaped, so that no content can end the script. Ids
 * within the site are relative, as JSON-LD reads them against the address of its page; addresses that search engines
 * show (`url`, `item`) are not.
 */
export function graphText(nodes: readonly GraphNode[]): string {
  const relative = (key: string, value: unknown) =>
    key === '@id' && typeof value === 'string' && value.startsWith(`${siteUrl}/`)
      ? value.slice(siteUrl.length)
      : value;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }, relative).replaceAll(
    '<',
    '\\u003c',
  );
}

/** The properties of a thing that is invented, or has invented parts. */
export function sampleOf(
  sample: boolean,
  site: Words['site'],
  sampleYears: readonly FiscalYear[] = [],
) {
  if (!sample) return {};
  const { stamp, note } = stampWords(site, sampleYears);
  return {
    // A page that also shows real years is no sample.
    creativeWorkStatus: sampleYears.length > 0 ? undefined : 'Sample',
    disambiguatingDescription: `${stamp} ${note}`,
  };
}
