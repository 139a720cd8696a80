import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importGraph } from './import-graph.ts';

const src = 'src';
const PAGE = 'pages/[...locale]/tambon/[code].astro';
const REGISTER = join('site', 'model.ts');
/** The names that a module imports from others, types left out. */
const MODELS = /import (?!type )[^;]*? from '(\.[^']*\/model\.ts)'/g;

describe('what a tambon’s page is made of', () => {
  it('what a tambon’s page is made of comes from the register through these modules alone, whose facts `tambonFacts` tells', () => {
    const graph = importGraph(src);
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path) || path.startsWith('ingest/')) return;
      reached.add(path);
      graph.get(path)?.forEach(walk);
    };
    walk(PAGE);
    const readers = [...reached].filter((path) =>
      readFileSync(join(src, path), 'utf8')
        .matchAll(MODELS)
        .some(([, address = '']) => join(path, '..', address) === REGISTER),
    );
    expect(readers.sort()).toEqual([
      // Its history, its province's lists, the years and the rows of its facts: `history`, `province`,
      // `frameFacts.years`, `rows`.
      PAGE,
      // `cards`.
      'site/cards/share.ts',
      // `frameFacts.edition` and `log`, of which receipts are made.
      'site/editions/register-log.ts',
      // Years: `frameFacts.years`.
      'site/frame/menu-entries.ts',
      'site/kept-pages/tambon-facts.ts',
      // `twins`.
      'site/metadata/file-twins.ts',
      // `modified`.
      'site/metadata/modified.ts',
      // `frameFacts.repository`.
      'site/repository/repository.ts',
      // Only the path of a file is used: its words are fetched.
      'site/search/search-words.ts',
      // `frameFacts.headline` and `newestDay`.
      'site/years/headline.ts',
    ]);
  });
});
