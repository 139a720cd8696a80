import { once } from '../parts/once.ts';
import type { BoxWords, SearchWords } from '../../site/search/search-words.ts';

export type { BoxWords, SearchWords };

/** Fills `{name}` and its like; what is not given stays empty. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

/** The words a search element was given. */
export function wordsOf(element: HTMLElement): SearchWords {
  return JSON.parse(element.dataset['words'] ?? '{}') as SearchWords;
}

const fetched = new Map<string, Promise<BoxWords>>();

/** The words of a box, from the file it names (`data-words`): asked for once, and anew where the line broke. */
export function boxWordsOf(element: HTMLElement): Promise<BoxWords> {
  const address = element.dataset['words'] ?? '';
  return once(fetched, address, async () => {
    const answer = await fetch(address);
    return (await answer.json()) as BoxWords;
  });
}
