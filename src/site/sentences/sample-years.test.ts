import { describe, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { inventedIn, stampedIn, stampWords } from './sample-years.ts';

const years = (...all: readonly [fiscalYear: number, sample: boolean][]) =>
  all.map(([fiscalYear, sample]) => ({ fiscalYear, sample }));

describe('what of a page is invented', () => {
  it('what of a page is invented is named by its years only beside real ones', () => {
    expect(inventedIn(years([2567, true], [2566, false], [2564, true]))).toEqual({
      sample: true,
      sampleYears: [2564, 2567],
    });
    expect(inventedIn(years([2567, true], [2564, true]))).toEqual({
      sample: true,
      sampleYears: [],
    });
    for (const all of [years([2566, false]), years()])
      expect(inventedIn(all)).toEqual({ sample: false, sampleYears: [] });
  });

  it('what of a page is invented is stamped row by row only beside real years: else the banner says it of all', () => {
    expect(stampedIn(years([2567, true], [2566, false], [2564, true]))).toEqual(
      new Set([2567, 2564]),
    );
    expect(stampedIn(years([2567, true], [2564, true]))).toEqual(new Set());
    expect(stampedIn(years([2566, false]))).toEqual(new Set());
  });

  it('what of a page is invented is said in the words of both languages, which begin alike', () => {
    for (const locale of ['th', 'en'] as const) {
      const { site } = words(locale);
      for (const some of [[2564], [2564, 2567], [2564, 2567, 2568]]) {
        const { stamp, note } = stampWords(site, some);
        expect(stamp.startsWith(site.sample)).toBe(true);
        for (const year of some) expect(stamp).toContain(String(year));
        expect(note).not.toBe(site.sampleNote);
      }
      expect(stampWords(site, [])).toEqual({ stamp: site.sample, note: site.sampleNote });
    }
    expect(words('th').site.sampleOnly([2564, 2567, 2568])).toContain('ปี 2564, 2567 และ 2568');
    expect(words('en').site.sampleOnly([2564, 2567])).toContain('2567) only');
  });
});
