import type { BoxWords, SearchWords } from '../site/search/search-words.ts';

export type { BoxWords, SearchWords };

/** Fills `{name}` and its like; what is not given stays empty. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

/** The words a search element was given. */
export function wordsOf(element: HTMLElement): SearchWords {
  return JSON.parse(element.dataset['words'] ?? '{}') as SearchWords;
}
