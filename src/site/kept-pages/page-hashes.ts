/**
 * What a build knows about the pages of the previous site, and records about its own. The pages are rendered by a
 * separate bundle of modules in the same process, so this is kept in the process, where both find it.
 */
export interface PageHashes {
  /**
   * A hash of what each page of the previous site was made of, by its address in links; only pages that may be
   * reused.
   */
  readonly before: ReadonlyMap<string, string>;
  /** Chooses the unchanged pages that are rendered anyway, to be compared. */
  readonly seed: string;
  /** The same for each page of this site, filled while the pages are listed. */
  readonly now: Map<string, string>;
  /** The pages that are reused instead of rendered. */
  readonly kept: Set<string>;
}

const KEY = Symbol.for('strong-tambon-register.page-hashes');
const here = globalThis as { [KEY]?: PageHashes };

/** @param before see `PageHashes`; when empty, every page is rendered */
export function beginPageHashes(before: ReadonlyMap<string, string>, seed: string): PageHashes {
  return (here[KEY] = { before, seed, now: new Map(), kept: new Set() });
}

/** Undefined where no build is running: on the development server and in tests. */
export const pageHashes = (): PageHashes | undefined => here[KEY];

/** The addresses of the reused pages; empty before the pages are listed. */
export const keptAddresses = (): string[] => [...(pageHashes()?.kept ?? [])];
