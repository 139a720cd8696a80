import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { visit, type Visit } from './visit.ts';

const built = readBuiltSite(SITES.main);
/** The script that draws, wherever the bundler has put it. */
const DRAWING = [...built.files].filter(
  (path) => path.endsWith('.js') && built.text(path).includes('maintainAspectRatio'),
);
/** A year's page has charts far below the fold. */
const YEAR = [...built.pages]
  .filter((path) => /^\d{4}\/index\.html$/.test(path) && built.text(path).includes('<data-chart'))
  .map((path) => path.replace('index.html', ''))[0] ?? ''; // prettier-ignore

const fetched = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
const isDrawing = (path: string) => DRAWING.includes(path);
const seen = async (page: Page, at = 0) => {
  const chart = page.locator('data-chart.drawable').nth(at);
  await chart.locator('.drawing').scrollIntoViewIfNeeded();
  await chart.and(page.locator('[data-drawn]')).waitFor();
  return chart;
};
/** How many of the picture's pixels are not empty. */
const inked = (page: Page, at = 0) =>
  page
    .locator('data-chart.drawable canvas')
    .nth(at)
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, index) => index % 4 === 3 && value > 0).length;
    });

describe('a chart', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it('a chart fetches what draws it only when it is seen, and moves nothing when it draws', async () => {
    await here.open(YEAR, async (page, complaints) => {
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift' });
      });
      expect((await fetched(page)).filter(isDrawing)).toEqual([]);
      await seen(page);
      expect((await fetched(page)).filter(isDrawing).length).toBeGreaterThan(0);
      expect(await inked(page)).toBeGreaterThan(1000);
      await page.waitForTimeout(300);
      expect(
        await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('a chart is named and described, and its table stays for screen readers', async () => {
    await here.open('years/', async (page) => {
      const chart = await seen(page);
      const picture = page.getByRole('img', { name: await chart.locator('h2').innerText() });
      expect(await picture.count()).toBe(1);
      expect(await chart.getByRole('table').isVisible()).toBe(true);
      const described = await picture.getAttribute('aria-describedby');
      expect((await page.locator(`#${described}`).innerText()).length).toBeGreaterThan(40);
    });
  });

  it('a chart is hidden and shown again by keyboard, for the whole page, and stays so when the page is loaded again', async () => {
    await here.open(YEAR, async (page) => {
      await seen(page);
      const toggle = page.locator('[data-toggle]').first();
      await toggle.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.drawing:visible').count()).toBe(0);
      expect(await page.locator('data-chart table:visible').count()).toBeGreaterThan(0);
      expect(await toggle.innerText()).toBe('แสดงแผนภูมิ');
      await page.reload();
      await page.locator('data-chart[data-shows="table"]').first().waitFor();
      expect(await page.locator('.drawing:visible').count()).toBe(0);
      await page.locator('[data-toggle]').first().focus();
      await page.keyboard.press('Space');
      expect(await page.locator('.drawing:visible').count()).toBeGreaterThan(0);
    });
  });

  it('a chart is drawn again in the colours of the dark', async () => {
    await here.open(YEAR, async (page) => {
      await seen(page);
      const picture = () =>
        page
          .locator('data-chart.drawable canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
      const light = await picture();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForTimeout(100);
      expect(await picture()).not.toBe(light);
      expect(await inked(page)).toBeGreaterThan(1000);
    });
  });

  it('a chart is saved as a picture, and its table as a file', async () => {
    await here.open(YEAR, async (page) => {
      const chart = await seen(page);
      const [picture] = await Promise.all([
        page.waitForEvent('download'),
        chart.locator('[data-png]').click(),
      ]);
      expect(picture.suggestedFilename()).toMatch(/^\d{4}-[a-z]+\.png$/);
      const file = await chart.locator('a[download]').getAttribute('href');
      const response = await page.request.get(new URL(file ?? '', page.url()).href);
      expect(response.status()).toBe(200);
      expect((await response.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    });
  });

  it('a chart waits for a request where the visitor saves data', async () => {
    await here.open('about/', async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await page.goto(`${here.address}${YEAR}`);
      await page.locator('data-chart.drawable .drawing').first().scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect((await fetched(page)).filter(isDrawing)).toEqual([]);
      await page.locator('[data-draw]').first().click();
      await page.locator('data-chart[data-drawn]').first().waitFor();
      expect(await inked(page)).toBeGreaterThan(1000);
    });
  });

  it.each([
    ['without JavaScript', { javaScriptEnabled: false }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('a chart is a table %s', async (_, options) => {
    await here.open(
      'years/',
      async (page) => {
        expect(await page.locator('data-chart table').first().isVisible()).toBe(true);
        expect(
          await page.locator('data-chart canvas:visible, data-chart button:visible').count(),
        ).toBe(0);
        expect(await page.locator('data-chart a[download]').first().isVisible()).toBe(true);
      },
      options,
    );
  });

  it('a chart is a table on paper', async () => {
    await here.open(YEAR, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('data-chart canvas:visible').count()).toBe(0);
      expect(await page.locator('data-chart table:visible').count()).toBeGreaterThan(0);
    });
  });
});
