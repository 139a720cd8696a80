import MiniSearch from 'minisearch';
import UFuzzy from '@leeoniya/ufuzzy';
import type { Search } from './rivals.ts';
import type { TextPage } from './text-page.ts';

/**
 * The engines for comparison with the full-text search, each configured as its own documentation advises; addresses,
 * best first.
 */
export function makeTextRivals(pages: readonly TextPage[]): Readonly<Record<string, Search>> {
  return { MiniSearch: miniSearch(pages), uFuzzy: uFuzzy(pages) };
}

function miniSearch(pages: readonly TextPage[]): Search {
  const engine = new MiniSearch({
    idField: 'url',
    fields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 }, combineWith: 'AND' },
  });
  engine.addAll(pages);
  return (query) =>
    engine
      .search(query)
      .slice(0, 10)
      .map((hit) => String(hit.id));
}

function uFuzzy(pages: readonly TextPage[]): Search {
  const texts = pages.map((page) => `${page.title} ${page.text}`);
  const engine = new UFuzzy({ unicode: true, interSplit: "[^\\p{L}\\p{M}\\d']+", intraMode: 1 });
  return (query) => {
    const [indexes, info, order] = engine.search(texts, query, 1, 1000);
    if (!indexes) return [];
    const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : indexes;
    return Array.from(ranked.slice(0, 10), (at) => pages[at]?.url ?? '');
  };
}
