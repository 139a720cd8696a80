import { toArabic, toThai } from '../thai/digits.ts';
import { type Cutter, makeCutter } from '../thai/cut.ts';
import { clean } from '../thai/normalise.ts';
import { GAP, joinWords, spaceBetween } from '../thai/spaced.ts';

/** A stretch of an excerpt; `found` is what was sought. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
  /** By facet: `kind`, `year`, `province` … */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sample: boolean;
}

export interface TextAnswer {
  readonly hits: readonly TextHit[];
  /** Other words than the typed ones were sought, or not all of them: then the number of hits says nothing. */
  readonly loose: boolean;
}

/** One chosen value of each facet. */
export type Facets = Readonly<Record<string, string>>;

export interface FullText {
  /** The best first. Without words: everything the facets leave. */
  find(query: string, facets: Facets, most: number): Promise<TextAnswer>;
}

/** The part of Pagefind 1.6.0 that is used; nothing of it may be taken for granted in another version. */
interface Pagefind {
  createInstance(settings: { basePath: string }): Instance;
}
interface Instance {
  options(settings: { baseUrl?: string; exactDiacritics?: boolean }): Promise<void>;
  search(
    query: string | null,
    settings: { filters: Facets },
  ): Promise<{ results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}
interface Fragment {
  readonly url: string;
  readonly raw_content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** `ต.` `อ.` `จ.` before a name say nothing that the name does not; in จ.ป.ร. and ต.ค. they are the name. */
const KINDS = /(?<![ก-๎.])[ตอจ]\.\s*(?=[ก-๎])(?!.\.)/g;
const WORDS_BEFORE = 8;
const WORDS_SHOWN = 42;
/** The part of what was typed that must be known words, or nothing is sought. */
const MOSTLY = 0.6;
const MOST_TRIES = 16;

/** `pagefind`: the folder of the index; `vocabulary`: the address of its words; `base`: the base path. */
export async function openFullText(addresses: {
  pagefind: string;
  vocabulary: string;
  base: string;
}): Promise<FullText> {
  const [engine, answer] = await Promise.all([
    import(/* @vite-ignore */ `${addresses.pagefind}pagefind.js`) as Promise<Pagefind>,
    fetch(addresses.vocabulary),
  ]);
  if (!answer.ok) throw new Error(String(answer.status));
  const cutter = makeCutter((await answer.text()).split('\n'));
  const instance = create(engine, addresses.pagefind);
  await instance.options({ baseUrl: `${addresses.base}/` });
  // How exactly signs are compared is a state of the instance: one search after the other.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    find(query, facets, most) {
      const next = turn.then(() => climb(instance, cutter, query, facets, most));
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

/** Pagefind reads the page's language once, and would cut Thai again; the Thai index is under `und`. */
function create(engine: Pagefind, basePath: string): Instance {
  const root = document.documentElement;
  const { lang } = root;
  if (lang === 'th') root.lang = 'und';
  const instance = engine.createInstance({ basePath });
  root.lang = lang;
  return instance;
}

/** From what was typed to ever looser readings of it; the first that finds something is the answer. */
async function climb(
  instance: Instance,
  cutter: Cutter,
  query: string,
  filters: Facets,
  most: number,
): Promise<TextAnswer> {
  const typed = toArabic(clean(query)).replace(KINDS, '').trim();
  const words = cutter.cutQuery(typed);
  const seek = async (terms: readonly string[], exact: boolean): Promise<readonly Result[]> => {
    await instance.options({ exactDiacritics: exact });
    const plain = terms.join(' ');
    const asked = [...(terms.length > 1 ? [`"${plain}"`] : []), plain];
    const thai = toThai(plain);
    const found = new Map<string, Result>();
    for (const one of thai === plain ? asked : [...asked, thai]) {
      for (const result of (await instance.search(one, { filters })).results) {
        if (!found.has(result.id)) found.set(result.id, result);
      }
    }
    return [...found.values()];
  };
  const read = async (results: readonly Result[], loose: boolean): Promise<TextAnswer> => ({
    hits: (await Promise.all(results.slice(0, most).map((one) => one.data()))).map(hitOf),
    loose,
  });

  if (words.length === 0) {
    if (typed !== '' || Object.keys(filters).length === 0) return { hits: [], loose: false };
    return read((await instance.search(null, { filters })).results, false);
  }
  const terms = words.map((one) => one.text);
  const known = words.filter((one) => one.known !== 'unknown').map((one) => one.text);
  const mended = words.some((one) => one.known === 'mended');
  if (known.length === terms.length) {
    const exact = await seek(terms, true);
    if (exact.length > 0) return read(exact, mended);
    const loose = await seek(terms, false);
    if (loose.length > 0) return read(loose, true);
  }
  // Strange words among known ones are left out; else ever shorter parts of what was typed are sought.
  const letters = (some: readonly string[]) => some.join('').length;
  const fewer =
    known.length === terms.length
      ? shorter(terms)
      : letters(known) > letters(terms) * MOSTLY
        ? [known]
        : [];
  for (const some of fewer) {
    const found = await seek(some, true);
    if (found.length > 0) return read(found, true);
  }
  return { hits: [], loose: true };
}

/** All but one word, then its parts down to half the words. */
function shorter(terms: readonly string[]): string[][] {
  const some = terms.length > 2 ? terms.map((_, at) => terms.filter((_one, to) => to !== at)) : [];
  for (let size = terms.length - 2; size >= Math.max(2, terms.length / 2); size -= 1) {
    for (let at = 0; at + size <= terms.length; at += 1) some.push(terms.slice(at, at + size));
  }
  return some.slice(0, MOST_TRIES);
}

function hitOf(fragment: Fragment): TextHit {
  return {
    url: fragment.url,
    title: joinWords(fragment.meta['title'] ?? ''),
    excerpt: excerptOf(fragment),
    facets: fragment.filters,
    sample: fragment.filters['sample'] !== undefined,
  };
}

/** The words round the place with most of what was found, whole words marked, spaces as they were; without the title, which stands above. */
export function excerptOf({
  raw_content,
  locations,
  meta,
}: Pick<Fragment, 'raw_content' | 'locations' | 'meta'>): Piece[] {
  const words = raw_content.split(/\s+/).filter(Boolean);
  const title = (meta['title'] ?? '').split(/\s+/).filter(Boolean);
  const isTitle = title.every((word, at) => words[at]?.replace(/\.$/, '') === word);
  const first = isTitle ? title.length : 0;
  const inText = locations.filter((at) => at >= first);
  const within = (from: number) =>
    inText.filter((at) => at >= from && at < from + WORDS_SHOWN - WORDS_BEFORE).length;
  const centre = [...inText].sort((a, b) => within(b) - within(a) || a - b)[0] ?? 0;
  const from = Math.max(first, centre - WORDS_BEFORE);
  const found = new Set(inText);
  const pieces: Piece[] = from > first ? [{ text: '… ', found: false }] : [];
  const add = (text: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (last && (last.found === isFound || text === ''))
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else if (text) pieces.push({ text, found: isFound });
  };
  let before: string | undefined;
  let gap = false;
  words.slice(from, from + WORDS_SHOWN).forEach((word, at) => {
    if (word === GAP) {
      gap = true;
      return;
    }
    if (before !== undefined) add(spaceBetween(before, word, gap), false);
    add(word.replace(/&lt;/g, '<').replace(/&gt;/g, '>'), found.has(from + at));
    before = word;
    gap = false;
  });
  if (from + WORDS_SHOWN < words.length) add(' …', false);
  return pieces;
}
