import { makeTextRivals } from './text-rivals.ts';
import type { Answer } from './score.ts';
import type { TextPage } from './text-page.ts';

/** A query and the language of the page it is typed in. */
export interface Asked {
  readonly query: string;
  readonly locale: 'th' | 'en';
}

export interface TextWork {
  readonly pages: readonly TextPage[];
  readonly queries: readonly Asked[];
  /** Asked of the search page as a whole: places and pages in the order they stand there. */
  readonly whole: readonly (Asked & { readonly wantsPlace: boolean })[];
}

export interface TextAnswers {
  readonly engines: Readonly<Record<string, readonly Answer[]>>;
  readonly whole: readonly Answer[];
}

/** What one query costs when nothing of the index is there yet. */
export interface Cost {
  /** Bytes of the index itself: its list of pages, its facets, the parts that hold the words. */
  readonly index: number;
  /** Bytes of the texts shown as results. */
  readonly shown: number;
  readonly milliseconds: number;
}

// What is measured is the site's own code, brought by its address: commands import nothing from `client`.
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
interface Place {
  readonly code: string;
  readonly path: string;
}
interface PlacesModule {
  openPlaces(
    address: string,
    language: 'th' | 'en',
  ): Promise<{ find(query: string, most: number): Promise<readonly Place[]> }>;
}
interface OrderModule {
  isNamed(place: Place, query: string): boolean;
  orderResults(
    places: readonly Place[],
    answer: Hits,
    shown: (place: Place) => string,
    query: string,
  ): readonly { places?: readonly Place[]; pages?: readonly { url: string }[] }[];
}
interface PagefindModule {
  createInstance(settings: { basePath: string }): {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

const MOST = 10;

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
const full = async () => (await import('/src/client/full-text.ts' as string)) as FullTextModule;

/** In the browser: every query to every engine; `progress` is told the name of each. Answers are addresses, of places codes. */
export async function askTexts(
  { pages, queries, whole }: TextWork,
  progress: (name: string) => void,
): Promise<TextAnswers> {
  const { openFullText } = await full();
  const { openPlaces } = (await import('/src/client/places.ts' as string)) as PlacesModule;
  const { isNamed, orderResults } = (await import(
    '/src/client/search-order.ts' as string
  )) as OrderModule;
  const root = document.documentElement;
  const answers: Record<string, (Answer | undefined)[]> = {};
  const wholeAnswers = new Array<Answer | undefined>(whole.length).fill(undefined);
  for (const locale of ['th', 'en'] as const) {
    root.lang = locale;
    // Pagefind keeps one stemmer for all its instances, so each language brings a Pagefind of its own.
    const [site, bare] = [`/site-${locale}/`, `/plain-${locale}/`];
    const ours = await openFullText(addresses(site, locale));
    const places = await openPlaces(`${site}search/`, locale);
    const engine = (await import(`${bare}pagefind.js`)) as PagefindModule;
    const plain = engine.createInstance({ basePath: bare });
    const prefix = locale === 'en' ? '/en' : '';
    // A place of the very name is a right answer too: where a page is wanted, what stands below it is judged.
    const wholePage = async ({ query, wantsPlace }: TextWork['whole'][number]) => {
      const [found, texts] = await Promise.all([
        places.find(query, 50),
        ours.find(query, {}, 2 * MOST),
      ]);
      return orderResults(found, texts, (one) => prefix + one.path, query).flatMap(
        (one) =>
          one.places
            ?.filter((place) => wantsPlace || !isNamed(place, query))
            .map((place) => (wantsPlace ? place.code : prefix + place.path)) ??
          one.pages?.map(({ url }) => url) ??
          [],
      );
    };
    progress(`search page, ${locale}`);
    for (const [at, asked] of whole.entries()) {
      if (asked.locale === locale) wholeAnswers[at] = await time(() => wholePage(asked));
    }
    const engines: Record<string, (query: string) => Promise<string[]> | string[]> = {
      'full text': async (query) => (await ours.find(query, {}, MOST)).hits.map((one) => one.url),
      'plain Pagefind': async (query) => {
        const { results } = await plain.search(query);
        const shown = await Promise.all(results.slice(0, MOST).map((one) => one.data()));
        return shown.map((one) => one.url);
      },
      ...makeTextRivals(pages.filter((one) => one.locale === locale)),
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
      Object.entries(answers).map(([name, list]) => [name, list.map((one) => one ?? none)]),
    ),
    whole: wholeAnswers.map((one) => one ?? none),
  };
}

/** In the browser: each query to an index of its own that has fetched nothing yet. `sent` reads and clears the counter of the server. */
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
