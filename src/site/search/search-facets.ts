import type { Province } from '../../domain/place.ts';

/** What a page or an entry is, for the facets of the search page; values are the same in every language. */
export interface SearchFacets {
  readonly kind: 'tambon' | 'story' | 'announcement' | 'page';
  readonly year?: number | undefined;
  readonly province?: Province | undefined;
  readonly dimension?: string | undefined;
  readonly partners?: readonly string[];
  /** Invented: its card in the results has the stamp. */
  readonly sample?: boolean | undefined;
}

/** In the notation of `data-search-facets`: `kind:story year:2567 province:surat-thani`. */
export function searchFacets(facets: SearchFacets): string {
  const { kind, year, province, dimension, partners = [], sample } = facets;
  const pairs: [string, string | number | undefined][] = [
    ['kind', kind],
    ['year', year],
    ['province', province?.slug],
    ['region', province?.region],
    ['dimension', dimension],
    ...partners.map((partner): [string, string] => ['partner', partner]),
    ['sample', sample ? 'yes' : undefined],
  ];
  return pairs
    .flatMap(([facet, value]) => (value === undefined ? [] : [`${facet}:${value}`]))
    .join(' ');
}
