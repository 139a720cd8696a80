import { PROVINCES } from '../../gazetteer/provinces.ts';
import { shortHash } from '../../log/editions.ts';
import type { Embeddable } from '../../site/embed/embed-code.ts';
import { pinnedCard, pinnedQuery, type PinnedSubject } from '../../site/embed/pinned-card.ts';
import { readSiteLog } from '../editions/read-site-log.ts';
import { pinnedWords } from './pinned-words.ts';

/** The log of each address, read once per page; after a failure it is fetched again. */
const reading = new Map<string, Promise<Awaited<ReturnType<typeof readSiteLog>> | undefined>>();

/**
 * The same card as of an edition, or the sentence that explains why there is none.
 * @param newest the card that follows the newest data
 * @param log the address of the log
 */
export async function pinned(
  newest: Embeddable,
  log: string,
  { slug, ...asked }: Omit<PinnedSubject, 'province'> & { readonly slug: string },
): Promise<Embeddable | string> {
  const words = await pinnedWords(newest.locale);
  const { pinned: say } = words.embed;
  const province = PROVINCES.find((province) => province.slug === slug);
  const read = await readOnce(log);
  if (!read || !province) return say.failed;
  if ('refusal' in read) return say.broken(String(read.refusal.line));
  const subject = { ...asked, province };
  const answer = pinnedCard(read.log, subject, words, newest.locale);
  if (!('card' in answer)) return say.noName(asked.edition);
  const { title, heading, status, facts, pinned: edition, head } = answer.card;
  return {
    ...newest,
    kind: 'pinned',
    frame: newest.frame.replace(/\/embed\/.*$/, `/embed/edition/${pinnedQuery(subject)}`),
    title,
    sentence: [heading, status, ...facts, edition, say.hash(shortHash(head))].join(
      newest.locale === 'th' ? ' ' : ' · ',
    ),
  };
}

async function readOnce(address: string) {
  const read = reading.get(address) ?? readSiteLog(address).catch(() => undefined);
  reading.set(address, read);
  const answer = await read;
  if (!answer) reading.delete(address);
  return answer;
}
