import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import { words } from '../../i18n/locale.ts';
import { absolute, href, routes, type Locale } from '../routes.ts';
import { refer, sampleOf, SITE_ID, type GraphNode } from './node.ts';

interface PageFacts {
  readonly locale: Locale;
  /** Without base and locale. */
  readonly path: string;
  readonly title: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly sample: boolean;
  /** The invented years of a page that also shows real ones. */
  readonly sampleYears: readonly FiscalYear[];
  /** When the content of the page changed last. */
  readonly modifiedOn?: IsoDate | undefined;
  /** The subjects of the page; the first is the main one. */
  readonly nodes: readonly GraphNode[];
}

const KINDS: Readonly<Record<string, string>> = {
  [routes.about()]: 'AboutPage',
  [routes.search()]: 'SearchResultsPage',
  [routes.stories()]: 'CollectionPage',
  [routes.announcements()]: 'CollectionPage',
  [routes.corrections()]: 'CollectionPage',
  [routes.editions()]: 'CollectionPage',
};

/**
 * Everything that a page says to machines: itself, its crumbs, and its subjects. The home page describes the site
 * and the department.
 */
export function pageGraph(page: PageFacts): readonly GraphNode[] {
  const { locale, path, title, crumbs, sample, sampleYears, modifiedOn, nodes } = page;
  const { site } = words(locale);
  const address = absolute(href(locale, path));
  const [subject] = nodes;
  return [
    {
      '@type': KINDS[path] ?? 'WebPage',
      '@id': address,
      // The name of a page with a single subject is that of the subject.
      name: subject ? undefined : title,
      inLanguage: locale,
      dateModified: modifiedOn,
      isPartOf: refer(SITE_ID),
      mainEntity: subject && refer(subject),
      breadcrumb: crumbs.length > 0 ? crumbsNode(locale, crumbs) : undefined,
      ...sampleOf(sample, site, sampleYears),
    },
    ...nodes,
  ];
}

function crumbsNode(locale: Locale, crumbs: PageFacts['crumbs']): GraphNode {
  const home = { label: words(locale).site.home, href: routes.home() };
  // Search engines know the front page, and ask for two entries.
  const all = crumbs.length > 1 ? crumbs : [home, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.label,
      item: crumb.href && absolute(href(locale, crumb.href)),
    })),
  };
}
