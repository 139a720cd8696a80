import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf, provinceYearOf } from '../kinds.ts';
import { visit, type Visit } from './visit.ts';

const built = readBuiltSite(SITES.main);
const provinceYear = provinceYearOf(built);

describe.each([
  ['at the root of a host', SITES.main],
  ['below a sub-path', SITES.subpath],
])('a visitor of the site %s', (_, site) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(site);
  });
  afterAll(() => here.close());

  it('a visitor finds tambons by name on the search page', async () => {
    await here.open(`search/?q=${encodeURIComponent('บ้านนา')}`, async (page, complaints) => {
      await page.waitForSelector('[data-search-results][aria-busy="false"] a[href]');
      const links = await page.$$eval('[data-search-results] a[href]', (all) =>
        all.map((link) => ({ text: link.textContent, href: (link as HTMLAnchorElement).href })),
      );
      expect(links.some(({ text }) => text?.includes('บ้านนา'))).toBe(true);
      for (const { href } of links) expect(href.startsWith(here.address), href).toBe(true);
      expect((await page.request.get(links[0]?.href ?? '')).status()).toBe(200);
      expect(complaints).toEqual([]);
    });
  });

  it('a visitor keeps the page when changing the language', async () => {
    const provinceYear = provinceYearOf(readBuiltSite(site));
    await here.open(provinceYear, async (page) => {
      await page.click('a[hreflang="en"]');
      await page.waitForURL(`${here.address}en/${provinceYear}`);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.click('a[hreflang="th"]');
      await page.waitForURL(`${here.address}${provinceYear}`);
    });
  });
});

describe('a visitor of the site below a sub-path', () => {
  it('a visitor of the site below a sub-path meets no error on any kind of page', async () => {
    const here = await visit(SITES.subpath);
    await here.open('', async (page, complaints) => {
      for (const path of kindsOf(readBuiltSite(SITES.subpath))) {
        await page.goto(new URL(path, here.address).href);
        expect(complaints, path).toEqual([]);
      }
    });
    await here.close();
  });
});

describe('a visitor', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it('a visitor reaches the content with the first key: the skip link', async () => {
    await here.open('', async (page) => {
      await page.keyboard.press('Tab');
      const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(target).toMatch(/^#/);
      await page.keyboard.press('Enter');
      const inside = await page.evaluate(
        () => document.querySelector(location.hash || 'body')?.closest('main') !== null,
      );
      expect(inside).toBe(true);
    });
  });

  it('a visitor reads the home page and goes on from it without JavaScript', async () => {
    await here.open(
      '',
      async (page) => {
        expect(await page.textContent('h1')).toBeTruthy();
        expect((await page.textContent('main'))?.length).toBeGreaterThan(500);
        const slug = provinceYear.split('/')[1] ?? '';
        await page.click(`main a[href*="/${slug}/"] >> nth=0`);
        expect(page.url()).toContain(`/${slug}/`);
        expect(await page.textContent('h1')).toContain('จังหวัด');
      },
      { javaScriptEnabled: false },
    );
  });

  it('a visitor gets a page that helps where nothing is', async () => {
    await here.open('nothing/here/', async (page) => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    });
  });
});
