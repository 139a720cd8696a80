/** Milliseconds after which a host counts as not answering. */
const PATIENCE = 20_000;

/** The folder of a site's front page, whose addresses are below it. */
export const siteRoot = (address: string): string => address.replace(/\/?$/, '/');

/**
 * A file of a live site, not from a cache.
 *
 * @returns `missing` where the host answers that it does not exist; undefined without an answer, or with another
 *   error
 */
export async function readServed(address: URL): Promise<Uint8Array | 'missing' | undefined> {
  try {
    const answer = await fetch(address, {
      headers: { 'cache-control': 'no-cache' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 404) return 'missing';
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
