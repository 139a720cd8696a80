import type { IsoDate } from '../domain/fiscal-year.ts';
import type { Act, ChainedEntry, Log } from './entry.ts';

/** One publication that changed the register. */
export interface Edition {
  readonly number: number;
  readonly recordedOn: IsoDate;
  /** Number and hash of its last line: what a citation names. */
  readonly entry: number;
  readonly head: string;
  readonly lines: readonly ChainedEntry[];
}

/** The editions of a log, oldest first. */
export function editionsOf(log: Log): Edition[] {
  return [...Map.groupBy(log, (line) => line.edition)].map(([number, lines]) => {
    const last = lines.at(-1) as ChainedEntry;
    return { number, recordedOn: last.recordedOn, entry: last.entry, head: last.hash, lines };
  });
}

/** How many lines of each act an edition has; acts without lines are left out. */
export function countActs(edition: Edition): ReadonlyMap<Act, number> {
  const counts = new Map<Act, number>();
  for (const { act } of edition.lines) counts.set(act, (counts.get(act) ?? 0) + 1);
  return counts;
}

/** Digits shown of a hash of 64: as many as a person compares. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
