/**
 * What a build knows of the pages of the site before it, and what it learns of its own. The pages are rendered by a
 * bundle of their own modules in the same process, so it lies where the build and the pages both find it.
 */
export interface PageHashes {
  /** What each page of the site before was made of, by its address as a link writes it; only pages that may be taken over. */
  readonly before: ReadonlyMap<string, string>;
  /** Decides which of the pages that did not change are rendered all the same, to be compared. */
  readonly seed: string;
  /** What each page of this site is made of, filled while the pages are listed. */
  readonly now: Map<string, string>;
  /** The pages that are taken over in place of being rendered. */
  readonly kept: Set<string>;
}

const KEY = Symbol.for('strong-tambon-register.page-hashes');
const here = globalThis as { [KEY]?: PageHashes };

/** @param before see `PageHashes`; empty renders every page */
export function beginPageHashes(before: ReadonlyMap<string, string>, seed: string): PageHashes {
  return (here[KEY] = { before, seed, now: new Map(), kept: new Set() });
}

/** Nothing where no build is under way: at the development server and in tests. */
export const pageHashes = (): PageHashes | undefined => here[KEY];

/** The addresses of the pages that are taken over; none before the pages are listed. */
export const keptAddresses = (): string[] => [...(pageHashes()?.kept ?? [])];
