import type { LoadedFolder } from '../ingest/read-folder.ts';

/**
 * The data that a build has read and judged, for its pages. They are rendered by a separate bundle of modules in the
 * same process, so the data is kept in the process, where both find it: the rendered data is the checked data, and
 * nothing is read twice.
 */
const KEY = Symbol.for('strong-tambon-register.loaded');
const here = globalThis as { [KEY]?: LoadedFolder };

/** Keeps what the build has read, for the pages. */
export function handOver(loaded: LoadedFolder): void {
  here[KEY] = loaded;
}

/** Undefined where no build is running: on the development server and in tests. */
export const handedOver = (): LoadedFolder | undefined => here[KEY];
