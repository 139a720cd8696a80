import { createHash } from 'node:crypto';
import { pageHashes } from './page-hashes.ts';

/** One in so many unchanged pages is rendered anyway, and compared with the page of the previous site. */
const SAMPLE = 64;

/**
 * Whether the page of the previous site may be reused, because it was made of the same facts. Also records the facts
 * of the page for the next build.
 *
 * @param address of the page, as in a link
 * @param hash of everything the page depends on that can differ between two builds of the same program
 */
export function isKept(address: string, hash: string): boolean {
  const pages = pageHashes();
  if (!pages) return false;
  pages.now.set(address, hash);
  if (pages.before.get(address) !== hash || isSampled(address, pages.seed)) return false;
  pages.kept.add(address);
  return true;
}

const isSampled = (address: string, seed: string): boolean =>
  createHash('sha256').update(`${seed} ${address}`).digest().readUInt16BE(0) % SAMPLE === 0;
