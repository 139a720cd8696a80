import type { Log } from '../../log/entry.ts';
import { readVerifiedLog, type LogRefusal } from '../../log/verified-log.ts';

/** The log of this site, fetched once and verified line by line. */
export async function readSiteLog(
  address: string,
): Promise<{ readonly log: Log } | { readonly refusal: LogRefusal }> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return readVerifiedLog(await answer.text());
}
