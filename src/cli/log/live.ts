import { SITE_LOG_FILE } from '../../log/log-paths.ts';
import { integrityOf, parseRelease, RELEASE_FILE } from '../site/release-note.ts';
import { readServed, siteRoot } from '../site/served-file.ts';

/** The answer of the live site: its log, which is empty where it has none or where nothing is live yet. */
export type Live = { readonly text: string } | { readonly code: 'unreachable' | 'torn' };

/**
 * Asks the live site for its log.
 *
 * @returns `unreachable` where it does not answer with a release note (a login page in front of it may answer
 *   instead), and `torn` where its log is not the one its release note names
 */
export async function liveLog(address: string): Promise<Live> {
  const root = siteRoot(address);
  const note = await readServed(new URL(RELEASE_FILE, root));
  if (note === 'missing') return { text: '' };
  const promised = note && logHashIn(new TextDecoder().decode(note));
  if (promised === undefined) return { code: 'unreachable' };
  if (promised === 'no-log') return { text: '' };
  const bytes = await readServed(new URL(SITE_LOG_FILE, root));
  if (bytes === undefined) return { code: 'unreachable' };
  return bytes !== 'missing' && integrityOf(bytes) === promised
    ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
    : { code: 'torn' };
}

/** The hash of the log in a release note; undefined where the text is no release note. */
export function logHashIn(note: string): string | 'no-log' | undefined {
  try {
    return parseRelease(note).files[SITE_LOG_FILE] ?? 'no-log';
  } catch {
    return undefined;
  }
}
