import { type ChainedEntry, type Log, NO_HASH } from './entry.ts';
import { hashOf } from './hash.ts';

/** The `entry` number of the first wrong line. */
export interface ChainFault {
  readonly entry: number;
  /** `content`: its hash does not match its cells; `link`: it does not follow the line before. */
  readonly code: 'content' | 'link';
}

/** Whether every line's hash fits its cells and its `previous` is the hash of the line before. */
export async function verifyChain(log: Log): Promise<ChainFault | undefined> {
  let previous = NO_HASH;
  for (const entry of log) {
    if (entry.previous !== previous) return { entry: entry.entry, code: 'link' };
    if ((await hashOf(entry)) !== entry.hash) return { entry: entry.entry, code: 'content' };
    previous = entry.hash;
  }
  return undefined;
}

/** How a log differs from an older one that it should continue. */
export interface ContinuityFault {
  /** `shortened`: lines at the end are missing; `rewritten`: this line differs from the older one. */
  readonly code: 'shortened' | 'rewritten';
  /** The first line concerned. */
  readonly entry: number;
}

/** Whether `log` begins with every line of `older`, unchanged: nothing was rewritten, shortened, reordered or forked. */
export function verifyContinues(older: Log, log: Log): ContinuityFault | undefined {
  for (const [i, entry] of older.entries()) {
    const now: ChainedEntry | undefined = log[i];
    if (!now) return { code: 'shortened', entry: entry.entry };
    if (now.hash !== entry.hash) return { code: 'rewritten', entry: entry.entry };
  }
  return undefined;
}
