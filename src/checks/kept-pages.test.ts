import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importGraph } from './import-graph.ts';

const src = 'src';
const REGISTER = join('site', 'model.ts');
/** The names that a module imports from others, types left out. */
const MODELS = /import (?!type )[^;]*? from '(\.[^']*\/model\.ts)'/g;
const graph = importGraph(src);

/** The modules through which a page reaches the register, itself among them. */
function readersOf(page: string): readonly string[] {
  const reached = new Set<string>();
  const walk = (path: string): void => {
    if (reached.has(path) || path.startsWith('ingest/')) return;
    reached.add(path);
    graph.get(path)?.forEach(walk);
  };
  walk(page);
  return [...reached].filter((path) =>
    readFileSync(join(src, path), 'utf8')
      .matchAll(MODELS)
      .some(([, address = '']) => join(path, '..', address) === REGISTER),
  );
}

/** Read by every page below the frame of the site, with the facts of `frame-facts.ts` and of each page's own. */
const FRAME = [
  // `card`, and the `cards` of each page.
  'site/cards/share.ts',
  // `edition` and `log`, of which receipts are made.
  'site/editions/register-log.ts',
  // Years: `years`.
  'site/frame/menu-entries.ts',
  'site/kept-pages/frame-facts.ts',
  // `twins`.
  'site/metadata/file-twins.ts',
  // `repository`.
  'site/repository/repository.ts',
  // `headline` and `newestDay`.
  'site/years/headline.ts',
];

/** What else each page that may be kept reads, and the fact that tells it. */
const KEPT_PAGES: Readonly<Record<string, readonly string[]>> = {
  // Its history, its province's lists and the rows of its facts: `history`, `province`, `rows`.
  'pages/[...locale]/tambon/[code].astro': [
    ...FRAME,
    'site/kept-pages/tambon-facts.ts',
    // `modified`.
    'site/metadata/modified.ts',
  ],
  // `provinceFacts`, and the offices of `frameFacts`.
  'pages/[...locale]/[province].astro': [
    ...FRAME,
    'site/kept-pages/province-facts.ts',
    // `version` of `provinceYearFacts`; not read here.
    'site/editions/cite-edition.ts',
    // `modified`.
    'site/metadata/modified.ts',
  ],
  // `provinceFacts`, `rows`, and what is counted in the whole country: `named`.
  'pages/[...locale]/[year]/[province].astro': [
    ...FRAME,
    'site/kept-pages/province-facts.ts',
    // `version`.
    'site/editions/cite-edition.ts',
    // `modified`.
    'site/metadata/modified.ts',
    // `announced`, `corrections`, `honours`, and the department's announcements of `frameFacts`.
    'site/programme/announcement-chain.ts',
  ],
  // `provinceFacts`. It has no menu.
  'pages/[...locale]/embed/[year]/[province].astro': [
    ...FRAME.filter((path) => !/menu-entries/.test(path)),
    'site/kept-pages/province-facts.ts',
    'site/editions/cite-edition.ts',
    'site/metadata/modified.ts',
  ],
  // All stories, and the tambon's history.
  'pages/[...locale]/stories/[story].astro': [
    ...FRAME,
    'site/kept-pages/story-facts.ts',
    // Texts and tables: `allStories`.
    'site/content.ts',
    'site/stories/chart-from-csv.ts',
  ],
};

describe('what a page that may be kept is made of', () => {
  it.each(Object.entries(KEPT_PAGES))(
    'what a page that may be kept is made of comes from the register through these modules alone, whose facts are hashed: %s',
    (page, readers) => {
      expect(readersOf(page).toSorted()).toEqual([page, ...readers].toSorted());
    },
  );
});
