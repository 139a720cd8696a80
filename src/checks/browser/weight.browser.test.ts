import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../cli/site/test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf } from './kinds.ts';
import { visit, type Visit } from './visit.ts';

const KB = 1000;

/** Bytes over the wire of a first visit, by kind: all, scripts, fonts. Nothing is touched. */
interface Weight {
  readonly all: number;
  readonly scripts: number;
  readonly fonts: number;
}

describe('the weight of a first visit', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  const weigh = (path: string) =>
    here.open(
      path,
      async (page): Promise<Weight> => {
        await page.waitForLoadState('networkidle');
        const entries = await page.evaluate(() =>
          [
            ...performance.getEntriesByType('navigation'),
            ...performance.getEntriesByType('resource'),
          ].map((entry) => {
            const { name, encodedBodySize } = entry as PerformanceResourceTiming;
            return { name: new URL(name).pathname, bytes: encodedBodySize };
          }),
        );
        const sum = (pattern: RegExp) =>
          entries
            .filter(({ name }) => pattern.test(name))
            .reduce((total, { bytes }) => total + bytes, 0);
        return { all: sum(/./), scripts: sum(/\.m?js$/), fonts: sum(/\.woff2$/) };
      },
      { viewport: { width: 360, height: 800 } },
    );

  it('is at most 150 kB on the home page, map and fonts included', async () => {
    for (const path of ['', 'en/']) {
      const { all, scripts, fonts } = await weigh(path);
      expect(all).toBeGreaterThan(10 * KB);
      expect(all).toBeLessThanOrEqual(150 * KB);
      expect(scripts).toBeLessThanOrEqual(10 * KB);
      expect(fonts).toBeLessThanOrEqual(66 * KB);
    }
  });

  it('is at most 90 kB on a province page and 70 kB on a tambon page, besides the fonts', async () => {
    const kinds = kindsOf(readBuiltSite(SITES.main));
    const province = await weigh(kinds.find((path) => /^\d{4}\/[a-z-]+\/$/.test(path)) ?? '');
    expect(province.all - province.fonts).toBeLessThanOrEqual(90 * KB);
    const tambon = await weigh(kinds.find((path) => path.startsWith('tambon/')) ?? '');
    expect(tambon.all - tambon.fonts).toBeLessThanOrEqual(70 * KB);
  });
});
