import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { readBuiltSite } from './built-site.ts';
import { pageKindOf } from './kinds.ts';

/**
 * The largest allowed weight of the site of the whole country, so that ten years of it fit the common free hosts
 * (20,000 to 32,000 files, 1 GB): in total, for every thousand tambons, and for a page of each frequent kind.
 */
const built = readBuiltSite(SITES.main);
const sizeOf = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + built.bytes(path).length, 0);
const files = [...built.files];
const tambons = files.filter((path) => /^tambon\/\d{6}\/index\.html$/.test(path)).length;

/** Average bytes of a page of a kind, or of a file below a folder. */
const AVERAGES: readonly (readonly [kind: string, most: number])[] = [
  ['tambon/:tambon', 12_000],
  [':year/:province', 26_500],
  [':province', 15_000],
  ['stories/:one', 18_500],
  ['embed/:year/:province', 11_300],
];

describe('the footprint of the site', () => {
  it('the footprint of the site is at most 8,500 files and 114 MB for the demonstration as it is cloned', () => {
    expect(tambons).toBeGreaterThan(1500);
    expect(files.length).toBeLessThanOrEqual(8_500);
    expect(sizeOf(files)).toBeLessThanOrEqual(114e6);
  });

  it('the footprint of the site is two pages for a tambon, a card where it is honoured, in English too where it is excellent, and no other file: 33 MB for a thousand tambons', () => {
    const named = files.filter((path) => /\/\d{6}[./]/.test(path));
    const kinds = new Set(named.map((path) => path.replace(/\d{6}(?=[./])/, '*')));
    expect([...kinds].sort()).toEqual([
      'cards/en/tambon/*.png',
      'cards/tambon/*.png',
      'en/tambon/*/index.html',
      'tambon/*/index.html',
    ]);
    // For every thousand of them, of which four in ten are honoured.
    expect((named.length / tambons) * 1000).toBeLessThanOrEqual(2_550);
    expect((sizeOf(named) / tambons) * 1000).toBeLessThanOrEqual(33e6);
  });

  it.each(AVERAGES)(
    'the footprint of the site of a page of the kind %s is at most %d bytes on the average',
    (kind, most) => {
      const pages = built.pages.filter((path) => pageKindOf(path.replace(/^en\//, '')) === kind);
      expect(pages.length).toBeGreaterThan(10);
      expect(sizeOf(pages) / pages.length).toBeLessThanOrEqual(most);
    },
  );

  it('the footprint of the site of no page is above 250 kB', () => {
    const heavy = built.pages.filter((path) => built.bytes(path).length > 250_000);
    expect(heavy).toEqual([]);
  });

  it('the footprint of the site of a share card is at most 17 kB on the average', () => {
    const cards = files.filter((path) => path.startsWith('cards/'));
    expect(sizeOf(cards) / cards.length).toBeLessThanOrEqual(17_000);
  });
});
