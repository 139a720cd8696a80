import type { LoadedFolder } from '../ingest/read-folder.ts';

/**
 * What a build has read and judged, for the pages. They are rendered by a bundle of its own modules in the same
 * process, so it lies where both find it: what is rendered is what was checked, and nothing is read twice.
 */
const KEY = Symbol.for('strong-tambon-register.loaded');
const here = globalThis as { [KEY]?: LoadedFolder };

export function handOver(loaded: LoadedFolder): void {
  here[KEY] = loaded;
}

/** Nothing where no build is under way: at the development server and in tests. */
export const handedOver = (): LoadedFolder | undefined => here[KEY];
