/** One chosen value of each facet. */
export type Facets = Readonly<Record<string, string>>;

/** The part of Pagefind 1.6.0 that is used; nothing of it may be taken for granted in another version. */
export interface Pagefind {
  createInstance(settings: { basePath: string }): Instance;
}
export interface Instance {
  options(settings: { baseUrl?: string; exactDiacritics?: boolean }): Promise<void>;
  search(
    query: string | null,
    settings: { filters: Facets },
  ): Promise<{ results: readonly IndexResult[] }>;
}
export interface IndexResult {
  readonly id: string;
  data(): Promise<Fragment>;
}
export interface Fragment {
  readonly url: string;
  readonly raw_content: string;
  /** Which words of `raw_content` were sought, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Pagefind reads the page's language once, and would cut Thai again; the Thai index is under `und`. */
export function createInstance(engine: Pagefind, basePath: string): Instance {
  const root = document.documentElement;
  const { lang } = root;
  if (lang === 'th') root.lang = 'und';
  const instance = engine.createInstance({ basePath });
  root.lang = lang;
  return instance;
}
