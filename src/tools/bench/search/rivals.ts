import MiniSearch from 'minisearch';
import UFuzzy from '@leeoniya/ufuzzy';
import type { Place } from '../../../domain/place.ts';

/** A place as a row for any search engine: its names in both languages, its code and postcode. */
export interface Row {
  readonly id: string;
  readonly names: readonly string[];
  readonly around: readonly string[];
  readonly numbers: readonly string[];
}

/** Finds ids, best first. Runs in Node and in the browser, as the finder itself does. */
export type Search = (query: string) => string[];

/** The engines for comparison, each configured as its own documentation advises for such rows. */
export function makeRivals(rows: readonly Row[]): Readonly<Record<string, Search>> {
  return { substring: substring(rows), MiniSearch: miniSearch(rows), uFuzzy: uFuzzy(rows) };
}

const textOf = (row: Row) => [...row.names, ...row.around, ...row.numbers].join(' ');

function substring(rows: readonly Row[]): Search {
  const texts = rows.map((row) => textOf(row).toLowerCase());
  return (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found: string[] = [];
    for (let at = 0; at < rows.length && found.length < 10; at += 1) {
      if (words.every((word) => texts[at]?.includes(word))) found.push(rows[at]?.id ?? '');
    }
    return found;
  };
}

function miniSearch(rows: readonly Row[]): Search {
  const engine = new MiniSearch({
    fields: ['names', 'around', 'numbers'],
    extractField: (row: Row, field) =>
      field === 'id' ? row.id : row[field as 'names' | 'around' | 'numbers'].join(' '),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 2 }, combineWith: 'AND' },
  });
  engine.addAll(rows);
  return (query) =>
    engine
      .search(query)
      .slice(0, 10)
      .map((hit) => String(hit.id));
}

function uFuzzy(rows: readonly Row[]): Search {
  const texts = rows.map(textOf);
  const engine = new UFuzzy({ unicode: true, interSplit: "[^\\p{L}\\p{M}\\d']+", intraMode: 1 });
  return (query) => {
    const [indexes, info, order] = engine.search(texts, query, 1, 1000);
    if (!indexes) return [];
    const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : indexes;
    return Array.from(ranked.slice(0, 10), (at) => rows[at]?.id ?? '');
  };
}

/** Every tambon, amphoe and province as a separate row. */
export function rowsOf(places: readonly Place[], postcodes: ReadonlyMap<string, string>): Row[] {
  const rows = new Map<string, Row>();
  const names = (place: { th: string; en: string }) => [place.th, place.en];
  for (const { tambon, amphoe, province } of places) {
    const add = (id: string, own: string[], around: string[], numbers: string[]) =>
      rows.has(id) || rows.set(id, { id, names: own, around, numbers });
    add(province.code, names(province), [], [province.code]);
    add(amphoe.code, names(amphoe), names(province), [amphoe.code]);
    const numbers = [tambon.code, postcodes.get(tambon.code) ?? ''];
    add(tambon.code, names(tambon), [...names(amphoe), ...names(province)], numbers);
  }
  return [...rows.values()];
}
