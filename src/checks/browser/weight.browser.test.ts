import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { pageKindOf, kindsOf, provinceYearOf } from '../kinds.ts';
import { visit, type Visit } from './visit.ts';

const KB = 1000;

/** Bytes over the wire of a first visit, by kind: all, scripts, fonts. The visitor does nothing. */
interface Weight {
  readonly all: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Pictures that an office supplies, such as a story's. */
  readonly pictures: number;
  /** Cumulative layout shift while the page loads, with its fonts in the cache. */
  readonly shift: number;
}

describe('the weight of a first visit', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  /** Weighs an open page; sizes are the packed ones even of files that the browser had already. */
  const weighOpen = async (page: Page): Promise<Weight> => {
    const { entries, shift } = await page.evaluate(async () => {
      await document.fonts.ready;
      const moved = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 100);
      });
      const fetched = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].map((entry) => {
        const { name, encodedBodySize } = entry as PerformanceResourceTiming;
        return { name: new URL(name).pathname, bytes: encodedBodySize };
      });
      return { entries: fetched, shift: moved };
    });
    const sum = (pattern: RegExp) =>
      entries
        .filter(({ name }) => pattern.test(name))
        .reduce((total, { bytes }) => total + bytes, 0);
    return {
      all: sum(/./),
      scripts: sum(/\.m?js$/),
      fonts: sum(/\.woff2$/),
      pictures: sum(/\.(?:webp|jpg|png)$/),
      shift,
    };
  };
  const phone = { viewport: { width: 360, height: 800 } };
  const weigh = (path: string) =>
    here.open(
      path,
      async (page) => {
        await page.waitForLoadState('networkidle');
        return weighOpen(page);
      },
      phone,
    );

  /** Budgets in kB, pictures of the register left out; the longest lists have no budget of their own. */
  const budgets = () => {
    const built = readBuiltSite(SITES.main);
    const kinds = kindsOf(built);
    const ofKind = (name: string) =>
      kinds.filter((path) => pageKindOf(`${path}index.html`) === name);
    return [
      ['', 120] as const,
      [provinceYearOf(built), 80] as const,
      ...ofKind('tambon/:tambon').map((kind) => [kind, 65] as const),
      ...ofKind('stories/:one').map((kind) => [kind, 75] as const),
    ];
  };

  it.each(['', 'en/'])(
    'the weight of a first visit is at most 120 kB on the home page, 80 on a province page, 65 on a tambon page, 75 on a story (/%s)',
    async (locale) => {
      expect(budgets()).toHaveLength(4);
      for (const [kind, most] of budgets()) {
        const { all, scripts, fonts, pictures } = await weigh(`${locale}${kind}`);
        expect(all, kind).toBeGreaterThan(10 * KB);
        expect(all - pictures, kind).toBeLessThanOrEqual(most * KB);
        expect(scripts, kind).toBeLessThanOrEqual(10 * KB);
        expect(fonts, kind).toBeLessThanOrEqual(60 * KB);
      }
    },
  );

  it('the weight of a first visit has no script above 10 kB before the first touch, and no shift, on any kind of page', async () => {
    await here.open(
      '',
      async (page) => {
        for (const kind of kindsOf(readBuiltSite(SITES.main))) {
          // With the fonts in the cache: this machine has no Thai font to show meanwhile.
          await page.goto(new URL(kind, here.address).href);
          // By now the scripts that start when the page is idle have started.
          await page.waitForTimeout(300);
          const { scripts, fonts, shift } = await weighOpen(page);
          // The check page fetches the checker. What its worker fetches later is not counted here, because a page does
          // not see its worker's requests: the sentences of both languages and the reader of workbooks, so that an
          // officer can then leave the network. The reader of Markdown is fetched when somebody reaches for a file.
          expect(scripts, kind).toBeLessThanOrEqual((kind === 'check/' ? 140 : 10) * KB);
          expect(fonts, kind).toBeLessThanOrEqual(60 * KB);
          // The desk comes with that script, below everything else on the page.
          expect(shift, kind).toBeLessThan(kind === 'check/' ? 0.01 : 0.001);
        }
      },
      phone,
    );
  });
});
