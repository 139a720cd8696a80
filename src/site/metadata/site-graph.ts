import type { Model } from '../../domain/model.ts';
import { words } from '../../i18n/locale.ts';
import { absolute, href, routes, type Locale } from '../routes.ts';
import { DEPARTMENT_ID, ownerNode, referOwner, SITE_ID, type GraphNode } from './node.ts';

/** The department that runs the programme. */
function departmentNode(locale: Locale, model?: Model): GraphNode {
  const office = model?.offices.find((office) => office.province === undefined);
  return {
    '@type': 'GovernmentOrganization',
    '@id': DEPARTMENT_ID,
    name: words(locale).site.department,
    alternateName: words(locale === 'th' ? 'en' : 'th').site.department,
    url: office?.website,
  };
}

/** The site itself, with its search: described on the home page. */
export function siteGraph(locale: Locale, model: Model): readonly GraphNode[] {
  const { site } = words(locale);
  const ownerOf = ownerNode(locale);
  return [
    {
      '@type': 'WebSite',
      '@id': SITE_ID,
      url: absolute(href(locale, routes.home())),
      name: site.name,
      alternateName: [site.programme, words(locale === 'th' ? 'en' : 'th').site.name],
      inLanguage: ['th', 'en'],
      publisher: referOwner(),
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${absolute(href(locale, routes.search()))}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    departmentNode(locale, model),
    ...(ownerOf ? [ownerOf] : []),
  ];
}
