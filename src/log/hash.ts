import { type ChainedEntry, cellsOf, type Entry, type Log, NO_HASH } from './entry.ts';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. The same in Node and in browsers. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The hash of a line: SHA-256 over its cells from `entry` to `previous`, in the order of the columns, as
 * they read once the CSV is parsed, joined by one TAB (U+0009), in UTF-8, with nothing at the end. No cell
 * holds a TAB or a line break, so that two different lines never give the same text.
 */
export function hashOf(entry: Omit<ChainedEntry, 'hash'>): Promise<string> {
  return sha256(cellsOf(entry).join('\t'));
}

/** The lines added to the end of a log, each chained to the line before. */
export async function chain(log: Log, added: readonly Entry[]): Promise<ChainedEntry[]> {
  const chained: ChainedEntry[] = [...log];
  for (const entry of added) {
    const linked = { ...entry, previous: chained.at(-1)?.hash ?? NO_HASH };
    chained.push({ ...linked, hash: await hashOf(linked) });
  }
  return chained;
}
