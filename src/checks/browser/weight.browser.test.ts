import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { pageKindOf, kindsOf, provinceYearOf } from '../kinds.ts';
import { visit, type Visit } from './visit.ts';

const KB = 1000;

/** Bytes over the wire of a first visit, by kind: all, scripts, fonts. Nothing is touched. */
interface Weight {
  readonly all: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Those that an office gives, such as a story's. */
  readonly pictures: number;
  /** Cumulative layout shift while the page is built, its fonts known. */
  readonly shift: number;
}

describe('the weight of a first visit', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  /** Weighs an open page; sizes are the packed ones even of what the browser had already. */
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

  /** Budgets in kB of everything but pictures of the register; the longest lists have none of their own. */
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
    'is at most 120 kB on the home page, 80 on a province page, 65 on a tambon page, 75 on a story (/%s)',
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

  it('has no script above 10 kB before the first touch, and no shift, on any kind of page', async () => {
    await here.open(
      '',
      async (page) => {
        for (const kind of kindsOf(readBuiltSite(SITES.main))) {
          // With the fonts at hand: here there is no Thai font to stand in for them.
          await page.goto(new URL(kind, here.address).href);
          // What starts when the page is idle has started.
          await page.waitForTimeout(300);
          const { scripts, fonts, shift } = await weighOpen(page);
          // The check page fetches the checker. What its worker fetches after it is not counted here, for a page sees
          // no request of a worker: the sentences of both languages and the reader of workbooks, so that an officer
          // may then leave the network; the reader of Markdown comes when somebody reaches for a file.
          expect(scripts, kind).toBeLessThanOrEqual((kind === 'check/' ? 140 : 10) * KB);
          expect(fonts, kind).toBeLessThanOrEqual(60 * KB);
          // Its desk comes with the script, below everything else that is to be read.
          expect(shift, kind).toBeLessThan(kind === 'check/' ? 0.01 : 0.001);
        }
      },
      phone,
    );
  });
});
