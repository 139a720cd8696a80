import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Place } from '../../domain/place.ts';
import { placesByBeginning } from '../../search/lists/first-letters.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import type { Script } from '../../search/names/name-key.ts';
import { encodePlaceList } from '../../search/lists/place-list.ts';
import { encodePostcodes } from '../../search/lists/postcode-list.ts';
import { readPostcodes } from '../../gazetteer/postcodes.ts';
import { encodeRomanised } from '../../search/lists/romanised-list.ts';
import { findBrowser, findFirefox } from '../../cli/browser/find-browser.ts';
import { runCommand } from '../../cli/child.ts';
import { indexInto } from '../../cli/site/search-index.ts';
import { searchablesOf } from '../../cli/site/searchable.ts';
import { projectRoot } from '../../cli/site/settings.ts';
import { htmlFiles } from '../../cli/site/site-files.ts';
import { type Browser, runInBrowser } from './search/browser-run.ts';
import { inventYears } from './search/invented-years.ts';
import type { Lists, PageAnswers, Work } from './search/page.ts';
import { askAll } from './search/page.ts';
import { type KnownQuery, readQueries } from './search/query-set.ts';
import { engineTable, growthTable, groupTable, isKept, isLogarithmic } from './search/report.ts';
import { rowsOf } from './search/rivals.ts';
import { readTextPages } from './search/text-page.ts';
import { makeTextQueries } from './search/make-text-queries.ts';
import { makeVisitors } from './search/make-visitors.ts';
import { askVisitors } from './search/ask-visitors.ts';
import {
  parseGiven,
  readVisitors,
  VISITORS,
  type VisitorQuery,
  visitorTables,
  wordsOf,
} from './search/visitors.ts';

const QUERIES = join(import.meta.dirname, 'search/queries');
const YEARS = [1, 3, 10] as const;
/** Queries whose bytes are counted, each with an empty cache. */
const COLD = 30;

/** The seed of the generator; another word draws other queries. */
const SEED = process.env['BENCH_SEED'] ?? 'visitors';
/** The drawn queries for pages: the number of each kind, and the seed. */
const DRAWN = { file: 'texts-made.tsv', seed: 'texts 2567', each: 16 } as const;

const localeOf = (knownQuery: KnownQuery) => (knownQuery.group.startsWith('en') ? 'en' : 'th');
const printProgress = (text: string) => {
  console.error(`· ${text}`);
};

/**
 * Finding places and pages: the committed queries, asked of our search and of the engines one would
 * take instead, on the same data, in every browser that is installed; then what a query fetches as
 * the years add up. `--site DIR` takes a built site instead of building one; `--visitors` asks the three
 * sets of visitors and nothing else, `--asked FILE` only the queries of a file of their form; `--draw` asks
 * nothing and draws the queries for pages anew, for texts and addresses of pages change. Exit code 1 below a floor.
 */
export async function main(args: string[]): Promise<number> {
  const after = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const site = after('--site') ?? (await buildSite());
  if (!site) return 1;
  if (args.includes('--draw')) return drawTexts(site);
  const register = await readRegister();
  const file = after('--asked');
  if (file) return visitorsOnly(parseGiven(readFileSync(file, 'utf8')), site, register);
  if (args.includes('--visitors')) return visitorsOnly(allVisitors(site, register), site, register);
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    return await measure(site, folder, register);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of a site built for this; undefined when the build failed. */
async function buildSite(): Promise<string | undefined> {
  const site = join(projectRoot, '.build/bench-search');
  printProgress('building the site');
  const { code, output } = await runCommand('build', [], { capture: true, env: { OUT_DIR: site } });
  if (code === 0) return site;
  console.error(output);
  return undefined;
}

interface SearchedRegister {
  readonly places: readonly Place[];
  readonly postcodes: ReturnType<typeof readPostcodes>;
  readonly lists: Lists;
}

async function readRegister(): Promise<SearchedRegister> {
  const places = (await loadGazetteer()).all();
  const postcodes = readPostcodes();
  const postcodeOf = (code: string) => postcodes.get(code);
  const lists = {
    thai: encodePlaceList(places),
    english: encodePlaceList(places, 'latin'),
    postcodes: encodePostcodes(places, postcodeOf),
    romanised: encodeRomanised(places),
  };
  return { places, postcodes, lists };
}

function drawTexts(site: string): number {
  const { file, seed, each } = DRAWN;
  const drawn = makeTextQueries(readTextPages(join(site, 'pagefind')), seed, each);
  const lines = drawn.map(({ group, query, answers }) =>
    [group, query, answers.join(' ')].join('\t'),
  );
  const head = `# Made by make-text-queries.ts from seed ${seed}; not written by hand.`;
  writeFileSync(join(QUERIES, file), [head, ...lines, ''].join('\n'));
  return 0;
}

const allVisitors = (site: string, { places }: SearchedRegister) =>
  VISITORS.flatMap((set) => readVisitors(QUERIES, set)).concat(makeVisitors(places, site, SEED));

async function visitorsOnly(
  visitors: readonly VisitorQuery[],
  site: string,
  { lists }: SearchedRegister,
) {
  await askVisitors(visitors, { site, lists, browsers: browsers() }, printProgress);
  return 0;
}

type Visitors = ReturnType<typeof allVisitors>;

/** The committed queries: for places, for pages, and those that nothing was tuned on. */
interface Queries {
  readonly places: readonly KnownQuery[];
  readonly texts: readonly KnownQuery[];
  readonly fresh: readonly KnownQuery[];
  readonly visitors: Visitors;
}

async function measure(site: string, folder: string, register: SearchedRegister) {
  const { places, postcodes, lists } = register;
  const queries: Queries = {
    places: [...readQueries(QUERIES, 'by-hand.tsv'), ...readQueries(QUERIES, 'made.tsv')],
    texts: [...readQueries(QUERIES, 'texts-by-hand.tsv'), ...readQueries(QUERIES, DRAWN.file)],
    fresh: readQueries(QUERIES, 'fresh.tsv'),
    visitors: allVisitors(site, register),
  };
  const rows = rowsOf(places, postcodes);
  const pages = readTextPages(join(site, 'pagefind'));
  console.log(
    `${queries.places.length} queries for ${rows.length} places, ${queries.texts.length} for ${pages.length} pages`,
  );
  printSizes(places, lists);
  printProgress('indexing as plain Pagefind does');
  await indexPlainly(site, join(folder, 'plain'));
  for (const years of YEARS) {
    printProgress(`inventing ${years} years`);
    const into = join(folder, `years-${years}`);
    await indexInto(into, inventYears(pages, places, years));
  }
  const work = workOf(site, queries, { lists, rows, pages });
  const folders = {
    'site-th': site,
    'site-en': site,
    'plain-th': join(folder, 'plain'),
    'plain-en': join(folder, 'plain'),
    ...Object.fromEntries(YEARS.map((years) => [`years-${years}`, join(folder, `years-${years}`)])),
  };

  const inNode = askAll(lists, rows, work.places.queries).engines;
  console.log(engineTable('Places, Node', queries.places, inNode));
  const kept = ['place finder', 'on an English page'].map((name) =>
    isKept(queries.places, inNode[name] ?? []),
  );
  console.log(groupTable(queries.places, inNode['place finder'] ?? []));
  for (const browser of browsers()) {
    const answers = await runInBrowser<PageAnswers>(browser, work, folders, printProgress);
    kept.push(...reportBrowser(browser, answers, queries));
  }
  return kept.every(Boolean) ? 0 : 1;
}

function printSizes(places: readonly Place[], lists: Lists): void {
  console.log('bytes until the first suggestion   brotli      gzip');
  size('  a Thai page', lists.thai);
  size('  an English page', lists.english);
  size('  Latin letters on a Thai page', lists.thai, largest(places, 'latin'));
  size('  Thai on an English page', lists.english, largest(places, 'thai'));
}

/** The work for a browser. */
function workOf(
  site: string,
  { places, texts, fresh, visitors }: Queries,
  { lists, rows, pages }: Pick<Work['places'], 'lists' | 'rows'> & Pick<Work['texts'], 'pages'>,
): Work {
  const cold = texts.filter((query) => localeOf(query) === 'th' && query.answers.length > 0);
  const whole = [...places, ...texts, ...fresh].map((known): Work['texts']['whole'][number] => ({
    query: known.query,
    locale: localeOf(known),
    wants: known.answers.some((answer) => answer.startsWith('/')) ? 'page' : 'place',
  }));
  const asked = visitors.map(({ query, locale }) => ({
    query,
    locale,
    wants: 'anything' as const,
  }));
  return {
    places: { lists, rows, queries: places.map(({ query }) => query) },
    texts: {
      pages,
      queries: texts.map((known) => ({ query: known.query, locale: localeOf(known) })),
      whole: [...whole, ...asked],
      words: { th: wordsOf(site, 'search'), en: wordsOf(site, 'en/search') },
    },
    cold: {
      queries: Array.from(
        { length: COLD },
        (_, at) => cold[Math.floor((at * cold.length) / COLD)]?.query ?? '',
      ),
      folders: YEARS.map((years) => `years-${years}`),
    },
  };
}

/** Prints the answers of a browser; returns whether each of the floors holds. */
function reportBrowser(browser: Browser, answers: PageAnswers, queries: Queries): boolean[] {
  const { places, texts, fresh, visitors } = queries;
  const ours = answers.texts.engines['full text'] ?? [];
  console.log(engineTable(`Places, ${browser.name}`, places, answers.places.engines));
  console.log(engineTable(`Pages, ${browser.name}`, texts, answers.texts.engines));
  console.log(groupTable(texts, ours));
  const whole = [...places, ...texts, ...fresh];
  const part = (some: readonly KnownQuery[]) =>
    answers.texts.whole.slice(whole.indexOf(some[0] as KnownQuery)).slice(0, some.length);
  for (const [title, some] of [
    ['Whole page, places', places],
    ['Whole page, pages', texts],
    ['Whole page, fresh', fresh],
  ] as const)
    console.log(engineTable(`${title}, ${browser.name}`, some, { 'search page': part(some) }));
  console.log(visitorTables(visitors, answers.texts.whole.slice(whole.length)));
  console.log(groupTable(texts, part(texts)));
  console.log(groupTable(fresh, part(fresh)));
  const byYears = new Map(
    YEARS.map((years) => [years, answers.cold[`years-${years}`] ?? []] as const),
  );
  console.log(growthTable(byYears));
  return [
    isKept(places, answers.places.engines['place finder'] ?? []),
    isKept(texts, ours),
    isKept(places, part(places)),
    isKept(texts, part(texts)),
    isLogarithmic(byYears),
  ];
}

function browsers(): Browser[] {
  const found = [
    { name: 'Chromium', path: findBrowser() },
    { name: 'Firefox', path: findFirefox() },
  ] as const;
  return found.flatMap(({ name, path }): Browser[] => {
    if (path) return [{ name, path }];
    console.log(`No ${name} here: it was not measured.`);
    return [];
  });
}

/** The longest list of one first letter, which the other script needs for a first answer. */
const largest = (places: readonly Place[], script: Script): string =>
  [...placesByBeginning(places, script).values()].reduce((a, b) => (b.length > a.length ? b : a));

function size(label: string, ...texts: string[]): void {
  const bytes = (compress: (text: string) => Buffer) =>
    texts.reduce((sum, text) => sum + compress(text).length, 0);
  const brotli = bytes((text) => brotliCompressSync(text));
  const gzip = bytes((text) => gzipSync(text, { level: 9 }));
  console.log(label.padEnd(31) + String(brotli).padStart(10) + String(gzip).padStart(10));
}

/** The same pages as they are served, with Pagefind's own tools. */
async function indexPlainly(site: string, outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const path of htmlFiles(site)) {
    for (const { url, html } of searchablesOf(path, readFileSync(join(site, path), 'utf8')))
      await index.addHTMLFile({ url, content: html });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
