import { createHash } from 'node:crypto';
import { pageHashes } from './page-hashes.ts';

/** One in so many pages that did not change is rendered all the same, and compared with the page before. */
const SAMPLE = 64;

/**
 * Whether the page of the site before may stand for this one: it was made of the same. Notes what the page is made of
 * for the next build.
 *
 * @param address of the page, as a link writes it
 * @param hash of everything the page follows from that can differ between two builds of the same program
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
