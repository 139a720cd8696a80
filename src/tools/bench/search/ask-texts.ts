import { makeTextRivals } from './text-rivals.ts';
import type { Answer } from './score.ts';
import type { TextPage } from './text-page.ts';

/** A query and the language of the page it is typed in. */
interface Asked {
  readonly query: string;
  readonly locale: 'th' | 'en';
}

export interface TextWork {
  readonly pages: readonly TextPage[];
  readonly queries: readonly Asked[];
  /** The results of the search page as a whole: places and pages in their order. */
  readonly whole: readonly (Asked & { readonly wants: 'place' | 'page' | 'anything' })[];
  /** The words that the search page passes to its script. */
  readonly words: Readonly<Record<'th' | 'en', object>>;
}

export interface TextAnswers {
  readonly engines: Readonly<Record<string, readonly Answer[]>>;
  readonly whole: readonly Answer[];
  /** The suggestions of the box for the same queries, before the search page is opened. */
  readonly suggested: readonly Answer[];
}

/** The cost of one query with nothing of the index in the cache. */
export interface Cost {
  /** Bytes of the index itself: its list of pages, its facets, the parts with the words. */
  readonly index: number;
  /** Bytes of the texts shown as results. */
  readonly shown: number;
  readonly milliseconds: number;
}

// The site's own code is measured, imported by its address: commands import nothing from `client`.
interface Hits {
  readonly hits: readonly { readonly url: string }[];
}
interface FullTextModule {
  openFullText(addresses: {
    pagefind: string;
    vocabularies: readonly string[];
    base: string;
  }): Promise<{ find(query: string, facets: object, most: number): Promise<Hits> }>;
}
interface PlacesModule {
  openPlaces(
    address: string,
    language: 'th' | 'en',
  ): Promise<{ find(query: string, most: number): Promise<readonly { readonly path: string }[]> }>;
}
interface Outcome {
  readonly answer?: { readonly path: string };
  readonly groups: readonly {
    readonly title: string;
    readonly places?: readonly {
      readonly code: string;
      readonly path: string;
      readonly why?: string;
    }[];
    readonly pages?: readonly { readonly url: string }[];
  }[];
}
interface SearchModule {
  askSearch(
    wanted: { query: string; facets: object; asTyped: ReadonlySet<string> },
    sources: object,
  ): Promise<Outcome>;
}
interface PagefindModule {
  createInstance(settings: { basePath: string }): {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

const MOST = 10;
/** The number of suggestions that the box shows. */
const SUGGESTED = 8;

async function time(ask: () => Promise<readonly string[]> | readonly string[]): Promise<Answer> {
  const started = performance.now();
  const codes = await ask();
  return { codes, milliseconds: performance.now() - started };
}

const addresses = (folder: string, locale: 'th' | 'en') => ({
  pagefind: `${folder}pagefind/`,
  vocabularies: (locale === 'en' ? ['words.txt', 'words.en.txt'] : ['words.txt']).map(
    (name) => `${folder}search/${name}`,
  ),
  base: '',
});
const full = async () =>
  (await import('/src/client/search/full-text.ts' as string)) as FullTextModule;

/**
 * Runs in the browser: every query for every engine; `progress` gets the name of each. Answers are addresses, for
 * places codes.
 */
// eslint-disable-next-line max-lines-per-function -- an engine of each kind is set up and asked in turn, in one language at a time
export async function askTexts(
  { pages, queries, whole, words }: TextWork,
  progress: (name: string) => void,
): Promise<TextAnswers> {
  const { openFullText } = await full();
  const { openPlaces } = (await import('/src/client/search/places.ts' as string)) as PlacesModule;
  const { askSearch } = (await import(
    '/src/client/search/ask-search.ts' as string
  )) as SearchModule;
  const root = document.documentElement;
  const answers: Record<string, (Answer | undefined)[]> = {};
  const wholeAnswers = new Array<Answer | undefined>(whole.length).fill(undefined);
  const suggested = new Array<Answer | undefined>(whole.length).fill(undefined);
  for (const locale of ['th', 'en'] as const) {
    root.lang = locale;
    // Pagefind keeps one stemmer for all its instances, so each language loads a separate Pagefind.
    const [site, bare] = [`/site-${locale}/`, `/plain-${locale}/`];
    const ours = await openFullText(addresses(site, locale));
    const places = await openPlaces(`${site}search/`, locale);
    const engine = (await import(`${bare}pagefind.js`)) as PagefindModule;
    const plain = engine.createInstance({ basePath: bare });
    const prefix = locale === 'en' ? '/en' : '';
    const sources = {
      words: words[locale],
      menu: () => [],
      places: () => Promise.resolve(places),
      fullText: () => Promise.resolve(ours),
      href: (path: string) => prefix + path,
      dayText: (day: string) => dayText(day, locale),
    };
    const wholePage = async ({ query, wants }: TextWork['whole'][number]) =>
      resultsOf(
        await askSearch({ query, facets: {}, asTyped: new Set<string>() }, sources),
        wants,
        prefix,
      );
    progress(`search page, ${locale}`);
    for (const [at, asked] of whole.entries()) {
      if (asked.locale !== locale) continue;
      wholeAnswers[at] = await time(() => wholePage(asked));
      suggested[at] = await time(async () =>
        (await places.find(asked.query, SUGGESTED)).map(({ path }) => path),
      );
    }
    const engines: Record<string, (query: string) => Promise<string[]> | string[]> = {
      'full text': async (query) => (await ours.find(query, {}, MOST)).hits.map((hit) => hit.url),
      'plain Pagefind': (query) => askPlainly(plain, query),
      ...makeTextRivals(pages.filter((page) => page.locale === locale)),
    };
    for (const [name, ask] of Object.entries(engines)) {
      progress(`${name}, ${locale}`);
      const list = (answers[name] ??= new Array<undefined>(queries.length).fill(undefined));
      for (const [at, asked] of queries.entries()) {
        if (asked.locale === locale) list[at] = await time(async () => ask(asked.query));
      }
    }
  }
  root.lang = 'th';
  const none: Answer = { codes: [], milliseconds: 0 };
  return {
    engines: Object.fromEntries(
      Object.entries(answers).map(([name, list]) => [name, list.map((answer) => answer ?? none)]),
    ),
    whole: wholeAnswers.map((wholeAnswer) => wholeAnswer ?? none),
    suggested: suggested.map((answer) => answer ?? none),
  };
}

async function askPlainly(plain: ReturnType<PagefindModule['createInstance']>, query: string) {
  const { results } = await plain.search(query);
  const shown = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return shown.map(({ url }) => url);
}

/** Results that are only similar are no answer. */
const LOOSE = new Set(['near', 'pagesNear']);

/**
 * The results in their order: codes of places where a place is wanted; addresses of pages, where those below a place
 * with exactly that name count, since the place is a right answer too; or, for a visitor's query, the addresses of
 * everything that is shown as an answer.
 */
function resultsOf(
  { answer, groups }: Outcome,
  wants: 'place' | 'page' | 'anything',
  prefix: string,
): string[] {
  if (wants === 'anything') {
    const first = answer ? [answer.path] : [];
    const others = groups.flatMap(({ title, places = [], pages = [] }) =>
      [...places.map(({ path }) => path), ...pages.map(({ url }) => url.slice(prefix.length))].map(
        (path) => (LOOSE.has(title) ? LIKE + path : path),
      ),
    );
    return [...new Set([...first, ...others])];
  }
  return groups.flatMap(({ places = [], pages = [] }) => [
    ...places
      .filter(({ why = 'name' }) => wants === 'place' || !VERY.has(why))
      .map(({ code, path }) => (wants === 'place' ? code : prefix + path)),
    ...pages.map(({ url }) => url),
  ]);
}
const VERY = new Set(['code', 'postcode', 'name', 'nickname']);
/** Precedes the address of a result under a heading that says it is only similar. */
export const LIKE = '~';

/** A day as the pages print it. */
function dayText(day: string, locale: 'th' | 'en'): string {
  const language = locale === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB';
  const parts = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${day}T00:00Z`));
  const part = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}`;
}

/**
 * Runs in the browser: each query to a separate index with an empty cache. `sent` reads and clears the counter of
 * the server.
 */
export async function askCold(
  folder: string,
  queries: readonly string[],
  sent: () => Promise<{ readonly index: number; readonly shown: number }>,
): Promise<Cost[]> {
  const { openFullText } = await full();
  document.documentElement.lang = 'th';
  const costs: Cost[] = [];
  for (const query of queries) {
    await sent();
    const started = performance.now();
    await (await openFullText(addresses(folder, 'th'))).find(query, {}, MOST);
    const milliseconds = performance.now() - started;
    costs.push({ ...(await sent()), milliseconds });
  }
  return costs;
}
