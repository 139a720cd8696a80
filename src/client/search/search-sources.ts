import type { FullText } from './full-text.ts';
import type { Places } from './places.ts';
import type { SearchWords } from './search-words.ts';

/** What the search page searches in, and the words it answers with. */
export interface SearchSources {
  places(): Promise<Places>;
  fullText(): Promise<FullText>;
  readonly words: SearchWords;
  /** The entries of the site's own menu. */
  menu(): readonly { readonly name: string; readonly url: string }[];
  /** The address of a path in the language of the page. */
  href(path: string): string;
  /** A day as the pages of this language print it. */
  dayText(day: string): string;
}
