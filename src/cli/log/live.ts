import { createHash } from 'node:crypto';

/** Where a built site keeps the log it was made with. */
export const LOG_PATH = 'data/log.csv';

/** What the live site says: its log, which is empty where it has none or where nothing is live yet. */
export type Live = { readonly text: string } | { readonly code: 'unreachable' | 'torn' };

/**
 * Asks the live site for its log.
 *
 * @returns `unreachable` where it does not answer, `torn` where its log is not the one its release note names
 */
export async function liveLog(address: string): Promise<Live> {
  const root = address.replace(/\/?$/, '/');
  const note = await read(new URL('release.json', root));
  if (note === undefined) return { code: 'unreachable' };
  if (note.length === 0) return { text: '' };
  const promised = hashIn(note);
  if (promised === undefined) return { text: '' };
  const bytes = await read(new URL(LOG_PATH, root));
  if (bytes === undefined) return { code: 'unreachable' };
  const hash = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  return hash === promised
    ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
    : { code: 'torn' };
}

/** Empty where there is nothing at that address. */
async function read(address: URL): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address, {
      headers: { 'cache-control': 'no-cache' },
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status === 404) return new Uint8Array();
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** The hash of the log in a release note; nothing where the site has no log, or the note is none. */
export function hashIn(note: Uint8Array | string): string | undefined {
  try {
    const text = typeof note === 'string' ? note : new TextDecoder().decode(note);
    const { files } = JSON.parse(text) as { files?: Readonly<Record<string, string>> };
    return files?.[LOG_PATH];
  } catch {
    return undefined;
  }
}
