import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf } from '../kinds.ts';
import { visit, type Visit } from './visit.ts';

const kinds = kindsOf(readBuiltSite(SITES.main));
const year = kinds.find((path) => /^\d{4}\/$/.test(path)) ?? '';

let here: Visit;
beforeAll(async () => {
  here = await visit(SITES.main);
});
afterAll(() => here.close());

/** Provinces that the chosen view leaves blank. */
const blanks = (page: Page) =>
  page.$$eval(
    '.map a[data-at] .blank',
    (all) => all.filter((element) => getComputedStyle(element).display !== 'none').length,
  );
const without = (page: Page, view: string) =>
  page.$$eval(
    '.map a[data-at]',
    (all, view) => all.filter((element) => !element.classList.contains(view)).length,
    view,
  );

describe('the map', () => {
  it.each([true, false])(
    'the map shows what is chosen (JavaScript: %s)',
    async (javaScriptEnabled) => {
      await here.open(
        '',
        async (page) => {
          expect(await page.locator('.map a[data-at]').count()).toBe(76);
          for (const view of ['stories', 'excellent', 'announced']) {
            await page.check(`input[value="${view}"]`);
            expect(await blanks(page), view).toBe(await without(page, view));
            expect(await page.locator(`.legend [data-view="${view}"]`).first().isVisible()).toBe(
              true,
            );
          }
        },
        { javaScriptEnabled },
      );
    },
  );

  it('the map keeps the grains of a mark apart from their disc in forced colours', async () => {
    await here.open(
      '',
      async (page) => {
        const colours = await page
          .locator('.mk')
          .first()
          .evaluate((mark) => {
            const style = getComputedStyle(mark);
            return [
              style.forcedColorAdjust,
              style.getPropertyValue('--indigo'),
              style.getPropertyValue('--cotton'),
            ];
          });
        expect(colours).toEqual(['none', 'CanvasText', 'Canvas']);
      },
      { forcedColors: 'active' },
    );
  });

  it('the map keeps the choice in the address, says it, and calls the links by it', async () => {
    await here.open('', async (page) => {
      await page.check('input[value="stories"]');
      expect(new URL(page.url()).searchParams.get('map')).toBe('stories');
      expect(await page.textContent('country-map [role="status"]')).toContain('องค์ความรู้');
      const label = () => page.getAttribute('.map a.stories >> nth=0', 'aria-label');
      expect(await label()).toMatch(/องค์ความรู้ \d+ เรื่อง/);
      await page.reload();
      expect(await page.isChecked('input[value="stories"]')).toBe(true);
      expect(await label()).toMatch(/องค์ความรู้ \d+ เรื่อง/);
      await page.focus('input[value="stories"]');
      await page.keyboard.press('ArrowUp');
      // The address changes after the key, not necessarily at once.
      await page.waitForURL((url) => url.searchParams.get('map') === 'excellent');
    });
  });

  it('the map tells of a province on focus until Escape, and lets a keyboard pass it by', async () => {
    await here.open('', async (page) => {
      const link = page.locator('.map a[data-at]').first();
      const name = await link.getAttribute('data-name');
      await page.focus('country-map .over');
      await page.keyboard.press('Tab');
      expect(await page.textContent('.tag b')).toBe(name);
      await page.keyboard.press('Escape');
      expect(await page.textContent('.tag')).toBe('');
      await page.focus('country-map .over');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('country-map'))).toBeNull();
    });
  });

  it('the map tells of a province at the first tap and opens it at the second', async () => {
    await here.open(
      '',
      async (page) => {
        const before = page.url();
        const link = page.locator('.map a.announced.excellent').first();
        await link.locator('.p').tap();
        expect(page.url()).toBe(before);
        expect(await page.textContent('.tag b')).toBe(await link.getAttribute('data-name'));
        const [passed, best] = await Promise.all(
          ['data-announced', 'data-excellent'].map((name) => link.getAttribute(name)),
        );
        expect(await page.textContent('.tag span')).toContain(`${passed}\n${best}`);
        await link.locator('.p').tap();
        await page.waitForURL((url) => url.href !== before);
      },
      { hasTouch: true, viewport: { width: 390, height: 800 } },
    );
  });
});

describe('a long list', () => {
  it('a long list is folded, and opens at a fragment and all at once', async () => {
    await here.open(year, async (page) => {
      const list = page.locator('section[aria-labelledby="list"]');
      const folds = list.locator('details.fold');
      const open = list.locator('details.fold[open]');
      expect(await folds.count()).toBeGreaterThan(1);
      expect(await open.count()).toBe(0);
      await list.locator('open-all button').click();
      expect(await open.count()).toBe(await folds.count());
      await list.locator('open-all button').click();
      expect(await open.count()).toBe(0);
    });
    await here.open('announcements/2567/', async (page) => {
      const id = (await page.getAttribute('article[data-search-entry]', 'id')) ?? '';
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(false);
      await page.goto(new URL(`announcements/2567/#${id}`, here.address).href);
      await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' });
    });
  });

  it('a long list is narrowed and sorted by the address, and says how much is left', async () => {
    await here.open('stories/', async (page) => {
      const rows = page.locator('sortable-table tbody tr:not([data-group]):visible');
      const all = await rows.count();
      const value =
        (await page.getAttribute('select[name="province"] option >> nth=1', 'value')) ?? '';
      await page.selectOption('select[name="province"]', value);
      const few = await rows.count();
      expect(few).toBeLessThan(all);
      expect(await page.textContent('.tools [role="status"]')).toContain(`${few} จาก ${all}`);
      expect(new URL(page.url()).searchParams.get('province')).toBe(value);
      await page.reload();
      expect(await rows.count()).toBe(few);
      await page.click('.tools [data-clear]');
      expect(await rows.count()).toBe(all);
      await page.click('th[data-sort="title"] button');
      expect(new URL(page.url()).searchParams.get('sort')).toBe('title');
      expect(await page.getAttribute('th[data-sort="title"]', 'aria-sort')).toBe('ascending');
      const titles = await rows.locator('th > a').allTextContents();
      const sorted = [...titles].sort(new Intl.Collator('th', { numeric: true }).compare);
      expect(titles).toEqual(sorted);
    });
  });

  it('a long list stands whole and in order without JavaScript, with no control that does nothing', async () => {
    await here.open(
      'stories/',
      async (page) => {
        expect(
          await page.locator('sortable-table tbody tr:not([data-group])').count(),
        ).toBeGreaterThan(1);
        expect(await page.locator('.tools').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
