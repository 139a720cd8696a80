import { once } from '../parts/once.ts';
import type { BoxWords, SearchWords } from '../../site/search/search-words.ts';

export type { BoxWords, SearchWords };

/** Fills placeholders such as `{name}`; one without a value becomes empty. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

/** The words that a search element was given. */
export function wordsOf(element: HTMLElement): SearchWords {
  return JSON.parse(element.dataset['words'] ?? '{}') as SearchWords;
}

const fetched = new Map<string, Promise<BoxWords>>();

/** The words of a box, from the file in its `data-words`: fetched once, and again after a failure. */
export function boxWordsOf(element: HTMLElement): Promise<BoxWords> {
  const address = element.dataset['words'] ?? '';
  return once(fetched, address, async () => {
    const answer = await fetch(address);
    return (await answer.json()) as BoxWords;
  });
}
