import { inSlices } from '../../search/in-slices.ts';
import type { Steps } from '../../search/steps.ts';
import { toArabic } from '../../thai/digits.ts';
import { clean } from '../../thai/normalise.ts';
import { makeReader } from '../../search/text/word-reader.ts';
import { joinWords } from '../../thai/spaced.ts';
import { excerptOf, type ExcerptPiece } from '../../search/text/excerpt.ts';
import {
  createInstance,
  type Facets,
  type Fragment,
  type Pagefind,
} from '../../search/text/pagefind.ts';
import { searchWithFallbacks } from '../../search/text/search-with-fallbacks.ts';

export type { Facets };

/** A page or entry that was found. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPiece[];
  /** By facet: `kind`, `year`, `province` … */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sample: boolean;
  /** It contains the typed text letter for letter; spaces may differ. */
  readonly verbatim: boolean;
  /** How often it has it so. */
  readonly times: number;
}

/** The pages for one search of the full text. */
export interface TextAnswer {
  readonly hits: readonly TextHit[];
  /** Letters that differ between the typed and the searched text; above 0 the number of hits means nothing. */
  readonly apart: number;
  /** Some words were left out of the search. */
  readonly missing: boolean;
}

/** The full-text index of the site. */
export interface FullText {
  /** The best first. Without words: all pages that match the facets. */
  find(query: string, facets: Facets, most: number): Promise<TextAnswer>;
}

/** `pagefind`: the folder of the index; `vocabularies`: the addresses of its words; `base`: the base path. */
export async function openFullText(addresses: {
  pagefind: string;
  vocabularies: readonly string[];
  base: string;
}): Promise<FullText> {
  const [engine, ...words] = await Promise.all([
    import(/* @vite-ignore */ `${addresses.pagefind}pagefind.js`) as Promise<Pagefind>,
    ...addresses.vocabularies.map(wordsAt),
  ]);
  const read = await inSlices(makeReader(words.flat()));
  const instance = createInstance(engine, addresses.pagefind);
  await instance.options({ baseUrl: `${addresses.base}/` });
  // The reader, which knows the vocabulary, handles signs: the index would lose pages if it did so too.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    find(query, facets, most) {
      const next = turn.then(async () => {
        const { results, apart, missing } = await searchWithFallbacks(
          read,
          query,
          async (asked) => (await instance.search(asked, { filters: facets })).results,
        );
        const shown = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return { hits: await inSlices(verbatimFirst(shown, query, missing)), apart, missing };
      });
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

/** Of pages with all the words, those with the exact text come first. */
function* verbatimFirst(
  pages: readonly Fragment[],
  query: string,
  missing: boolean,
): Steps<TextHit[]> {
  const typed = new RegExp(
    plain(query)
      .trim()
      .split(/\s+/)
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('\\s*'),
    'gu',
  );
  // For a number that the index does not have, it uses the longest beginning.
  const numbers = plain(query).match(/\d+/g) ?? [];
  const hits: TextHit[] = [];
  for (const page of pages) {
    yield;
    const text = plainText(page.raw_content);
    yield;
    const has = missing || numbers.every((number) => text.includes(number));
    if (has) hits.push(hitOf(page, text.match(typed)?.length ?? 0, query));
  }
  return [...hits.filter((hit) => hit.verbatim), ...hits.filter((hit) => !hit.verbatim)];
}

const plain = (text: string) => toArabic(clean(text)).toLowerCase();
const plainTexts = new Map<string, string>();

/**
 * The text of a page in the form that queries are compared with; kept, because several questions find the same page.
 */
function plainText(content: string): string {
  const known = plainTexts.get(content) ?? plain(joinWords(content));
  plainTexts.set(content, known);
  return known;
}

function hitOf(fragment: Fragment, times: number, query: string): TextHit {
  return {
    url: fragment.url,
    title: joinWords(fragment.meta['title'] ?? ''),
    excerpt: excerptOf(fragment, query),
    facets: fragment.filters,
    sample: fragment.filters['sample'] !== undefined,
    verbatim: times > 0,
    times,
  };
}

async function wordsAt(address: string): Promise<string[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.text()).split('\n');
}
