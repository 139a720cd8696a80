import { beforeEach, describe, expect, it } from 'vitest';
import { isKept } from './is-kept.ts';
import { beginPageHashes, keptAddresses, pageHashes } from './page-hashes.ts';

const addresses = Array.from({ length: 3000 }, (_, at) => `/tambon/${100000 + at}/`);
const hashed = (hash: string) => new Map(addresses.map((address) => [address, hash]));

describe('a page of the site before', () => {
  beforeEach(() => void beginPageHashes(new Map(), 'seed'));

  it('a page of the site before is never kept where nothing is known of it', () => {
    expect(addresses.some((address) => isKept(address, 'a'))).toBe(false);
    expect(pageHashes()?.now).toEqual(hashed('a'));
  });

  it('a page of the site before is rendered anew when it would be made of something else', () => {
    beginPageHashes(hashed('a'), 'seed');
    expect(addresses.some((address) => isKept(address, 'b'))).toBe(false);
  });

  it('a page of the site before is kept when it would be made of the same, except for a few that are drawn by the data', () => {
    const sampled = (seed: string) => {
      beginPageHashes(hashed('a'), seed);
      return addresses.filter((address) => !isKept(address, 'a'));
    };
    const [first, second] = [sampled('one'), sampled('two')];
    for (const sample of [first, second]) {
      expect(sample.length).toBeGreaterThan(20);
      expect(sample.length).toBeLessThan(90);
    }
    expect(first).not.toEqual(second);
    expect(keptAddresses()).toHaveLength(addresses.length - second.length);
  });
});
