import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Words } from '../../i18n/words.ts';
import { stampWords } from '../sentences/sample-years.ts';
import { owner, ownerName } from '../owner.ts';
import { absolute, basePath, type Locale } from '../routes.ts';

/**
 * A thing in schema.org's vocabulary, as JSON-LD says it. What its names mean is checked against
 * schema.org itself in `checks/json-ld.site.test.ts`; a value `undefined` is left out.
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

/** Names of things that every page speaks of, the same in both languages. */
export const SITE_ID = absolute(`${basePath}/#site`);
export const DEPARTMENT_ID = absolute(`${basePath}/#department`);
const OWNER_ID = absolute(`${basePath}/#owner`);

/** Whose register it is, once site.csv names it; who else could be meant is nobody's to say. */
export const ownerNode = (locale: Locale): GraphNode | undefined =>
  ownerName(locale) === undefined
    ? undefined
    : { '@type': 'Organization', '@id': OWNER_ID, name: ownerName(locale), url: owner.contact_url };

/** The owner by its name, of which the home page tells the rest. */
export const referOwner = () => (ownerName('th') === undefined ? undefined : refer(OWNER_ID));

/** All nodes of a page as the text of its one script: `<` can end no element from inside it. */
export function graphText(nodes: readonly GraphNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll(
    '<',
    '\\u003c',
  );
}

/** What is said of a thing that is invented, or of what is invented in it. */
export function sampleOf(
  sample: boolean,
  site: Words['site'],
  sampleYears: readonly FiscalYear[] = [],
) {
  if (!sample) return {};
  const { stamp, note } = stampWords(site, sampleYears);
  return {
    // A page that shows real years too is no sample itself.
    creativeWorkStatus: sampleYears.length > 0 ? undefined : 'Sample',
    disambiguatingDescription: `${stamp} ${note}`,
  };
}
