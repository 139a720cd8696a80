import { lettersOf } from '../../thai/letters.ts';
import type { TextHit } from './full-text.ts';
import { SHORTEST_PAGE_NAME } from '../../search/tuning.ts';

/** A page of the site that its own menu names: `เกณฑ์การประเมิน`. */
export interface MenuName {
  readonly name: string;
  readonly url: string;
}

/**
 * The pages whose name the query asks for: the name is at least half of the query, or the query is at least half of
 * the name, from its beginning. Hundreds of announcements mention the criteria; the page with that name would come
 * after them all.
 */
export function namedPages(menu: readonly MenuName[], query: string): TextHit[] {
  const typed = lettersOf(query);
  return menu
    .filter(({ name }) => {
      const called = lettersOf(name.replace(/\(.*\)/, ''));
      if (called.length < SHORTEST_PAGE_NAME || typed.length < SHORTEST_PAGE_NAME) return false;
      return typed.length > called.length
        ? typed.includes(called) && called.length * 2 >= typed.length
        : called.startsWith(typed) && typed.length * 2 >= called.length;
    })
    .map(({ name, url }) => ({
      url,
      title: name,
      excerpt: [],
      facets: { kind: ['page'] },
      sample: false,
      verbatim: true,
      times: 1,
    }));
}
