import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { noNames } from '../../i18n/no-names.ts';
import { visit, type Visit } from './visit.ts';

const DONE = '[data-search-results][aria-busy="false"]';
const query = (parts: Record<string, string>) => `search/?${new URLSearchParams(parts).toString()}`;
const hrefs = (page: Page) =>
  page.$$eval('[data-search-results] a[href]', (all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
  );

describe.each([
  ['at the root of a host', SITES.main, ['ธนาคารขยะ', 'ธนาคาร ขยะ', 'ธนาคานขยะ']],
  ['below a sub-path', SITES.subpath, ['ธนาคารเมล็ดพันธุ์']],
])('the search of the site %s', (_, site, ofStories) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(site);
  });
  afterAll(() => here.close());

  it.each([
    ['', 'ตลิ่งงาม เกาะสมุย'],
    ['en/', 'taling ngam koh samui'],
  ])(
    'the search suggests while one types, answers in place, and opens by the keyboard alone (/%s)',
    async (locale, typed) => {
      await here.open(locale, async (page, complaints) => {
        await page.focus('#home-search');
        // Typed without a pause: every letter changes the answer, and the last must be there before an arrow key.
        await page.keyboard.insertText(typed);
        await page
          .locator(`#home-search-list [role=option]:first-child[data-href$="tambon/840403/"]`)
          .waitFor();
        await page.keyboard.press('ArrowDown');
        const id = await page.getAttribute('#home-search', 'aria-activedescendant');
        expect(await page.getAttribute(`#${id}`, 'aria-selected')).toBe('true');
        expect(await page.getAttribute(`#${id}`, 'data-href')).toBe(
          `${site.basePath}/${locale}tambon/840403/`,
        );
        expect(await page.textContent('main search-box [role=status]')).not.toBe('');
        await page.keyboard.press('Escape');
        expect(await page.getAttribute('#home-search', 'aria-expanded')).toBe('false');
        // Opens the list again at its first line.
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        // The answer is shown below the field; its page is one step further.
        const link = page.locator(`[data-answer] a[href$="/${locale}tambon/840403/"]`).first();
        await link.press('Enter');
        await page.waitForURL(`**/${locale}tambon/840403/`);
        expect(complaints).toEqual([]);
      });
    },
  );

  it('the search finds words of stories, however they are written together, and marks them', async () => {
    for (const q of ofStories)
      await here.open(query({ q }), async (page, complaints) => {
        await page.waitForSelector(DONE);
        expect(
          (await hrefs(page)).some((path) => path.includes('/stories/')),
          q,
        ).toBe(true);
        const marks = await page.$$eval('[data-search-results] mark', (all) =>
          all.map((element) => element.textContent ?? ''),
        );
        for (const mark of marks) expect(mark).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
        expect(complaints).toEqual([]);
      });
  });

  it.runIf(site === SITES.main)('the search keeps English apart', async () => {
    await here.open(`en/${query({ kind: 'story' })}`, async (page) => {
      await page.waitForSelector(`${DONE} a[href]`);
      for (const path of await hrefs(page)) expect(path).toContain(`${site.basePath}/en/`);
    });
  });

  it.runIf(site === SITES.main)(
    'the search narrows by facets that stand in the address, with a way back',
    async () => {
      const facets = { year: '2567', status: 'excellent', province: 'surat-thani' };
      await here.open(query(facets), async (page) => {
        await page.waitForSelector(`${DONE} a[href]`);
        expect(await hrefs(page)).toEqual([`${site.basePath}/tambon/840403/`]);
        expect(await page.inputValue('select[name=province]')).toBe('surat-thani');
        await page.selectOption('select[name=status]', '');
        await page.waitForFunction(
          () => document.querySelectorAll('[data-search-results] li').length > 1,
        );
        expect(page.url()).not.toContain('status=');
        await page.goBack();
        await page.waitForFunction(
          () => document.querySelectorAll('[data-search-results] li').length === 1,
        );
        expect(await page.inputValue('select[name=status]')).toBe('excellent');
      });
      await here.open(query({ kind: 'announcement', province: 'surat-thani' }), async (page) => {
        await page.waitForSelector(`${DONE} a[href]`);
        for (const path of await hrefs(page)) expect(path).toMatch(/\/announcements\/\d{4}\/#/);
      });
    },
  );
});

describe('the search', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it('the search understands the other keyboard layout, and says so; namesakes stand under one name', async () => {
    await here.open('', async (page) => {
      await page.focus('#home-search');
      await page.keyboard.insertText('[hkook');
      const list = page.locator('#home-search-list');
      await list.locator('.understood', { hasText: 'บ้านนา' }).waitFor();
      await list.locator('.namesake:not(.first)').first().waitFor();
      const options = list.locator('[role=option]');
      expect(await options.count()).toBeGreaterThan(3);
      expect(await list.locator('.namesake.first').count()).toBe(1);
      // A screen reader hears the name in every line.
      expect(await options.nth(1).textContent()).toContain('บ้านนา');
      expect(await list.locator('.more').textContent()).toMatch(/\d/);
      await page.keyboard.press('ArrowDown');
      expect(await page.getAttribute('#home-search', 'aria-activedescendant')).toBe(
        'home-search-list-0',
      );
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=**');
    });
  });

  it('the search opens from the head of any page', async () => {
    await here.open('tambon/840403/', async (page, complaints) => {
      await page.focus('.find');
      await page.keyboard.press('Enter');
      await page.keyboard.type('ดอยงาม');
      await page.locator('#head-search-list [role=option]').first().waitFor();
      // Escape closes the list first, then the box; the focus returns to where it was.
      await page.keyboard.press('Escape');
      expect(await page.getAttribute('#head-search', 'aria-expanded')).toBe('false');
      expect(await page.locator('search-dialog dialog[open]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('search-dialog dialog[open]').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('find');
      expect(complaints).toEqual([]);
    });
  });

  it('the search says that nothing was found, and gives nonsense few results', async () => {
    await here.open(query({ q: 'ฟหกดฟหกดสวฟก' }), async (page) => {
      await page.waitForSelector(DONE);
      expect((await hrefs(page)).length).toBeLessThan(6);
      expect(await page.textContent('search-results [role=status]')).not.toBe('');
      expect(await page.locator('main section a[href]').count()).toBeGreaterThan(70);
    });
    await here.open('search/', async (page) => {
      for (const q of ['กกกกกกกก', 'qqqqq', '999999']) {
        await page.goto(new URL(query({ q }), here.address).href);
        await page.waitForSelector(DONE);
        expect((await hrefs(page)).length, q).toBeLessThan(4);
      }
    });
  });

  it('the search says when it read the query by the other keyboard layout', async () => {
    await here.open(query({ q: '[hkook' }), async (page) => {
      await page.waitForSelector(`${DONE} a[href]`);
      expect(await page.textContent('[data-search-results] .understood')).toContain('บ้านนา');
      expect(await page.textContent('search-results [role=status]')).toContain('บ้านนา');
    });
  });

  it('the search puts a story first that has what was typed, a place that is named, and a page of the menu', async () => {
    for (const [q, path] of [
      ['ธนาคารเมล็ดพันธุ์', '/stories/'],
      ['ตำบลบ้านนา แกลง', '/tambon/210308/'],
      ['เกณฑ์การประเมินตำบลเข้มแข็ง', '/criteria/'],
    ] as const)
      await here.open(query({ q }), async (page) => {
        await page.waitForSelector(`${DONE} a[href]`);
        expect((await hrefs(page))[0], q).toContain(path);
      });
  });

  it('the search goes on answering names when the network is gone', async () => {
    await here.open('', async (page) => {
      await page.fill('#home-search', 'บ้านนา');
      await page.locator('#home-search-list [role=option]').first().waitFor();
      await page.context().setOffline(true);
      await page.fill('#home-search', 'ดอยงาม');
      await page
        .locator('#home-search-list [role=option]', { hasText: 'ดอยงาม' })
        .first()
        .waitFor();
    });
  });
});

describe('a search box whose names cannot be fetched', () => {
  it.each([
    ['its list of names', '**/search/places*.txt'],
    ['its own words', '**/search/box-*.json'],
  ])(
    'a search box whose names cannot be fetched says so, and stays a form, without %s',
    async (_, missing) => {
      const here = await visit(SITES.subpath);
      await here.open('en/', async (page) => {
        await page.route(missing, (route) => route.abort());
        await page.focus('#home-search');
        await page.keyboard.insertText('ang thong');
        const sentence = noNames.en;
        await page.locator('#home-search-list li', { hasText: sentence }).waitFor();
        expect(await page.textContent('main search-box [role=status]')).toBe(sentence);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/en\/search\/\?q=ang(\+|%20)thong/);
      });
      await here.close();
    },
  );
});

describe('the first suggestion', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it.each([
    ['', 'บ้านนา', 53],
    ['', '210308', 53],
    ['', 'Nong Bua', 57],
    ['en/', 'ban na', 53],
    ['en/', '210308', 53],
    ['en/', 'หนองบัว', 54],
  ])(
    'the first suggestion comes from a host that only knows gzip, all that was fetched included (/%s, %s), after at most %i kB',
    async (locale, typed, most) => {
      await here.open(locale, async (page) => {
        await page.waitForLoadState('networkidle');
        const shown = page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              performance.clearResourceTimings();
              const list = document.querySelector('#home-search-list');
              if (list)
                new MutationObserver(() => {
                  if (list.querySelector('[role=option]')) resolve(performance.now());
                }).observe(list, { childList: true });
            }),
        );
        await page.focus('#home-search');
        await page.keyboard.insertText(typed);
        const fetched = await page.evaluate(
          (until) =>
            performance
              .getEntriesByType('resource')
              // A suggestion that is shown already gets its marks when they arrive.
              .filter((resource) => resource.startTime < until)
              .map((resource) => new URL(resource.name).pathname.slice(1))
              .filter((path) => !path.endsWith('.svg')),
          await shown,
        );
        // The names are among the files fetched: none came before by another way.
        expect(fetched.filter((path) => /^search\/places[.\w]*\.txt$/.test(path))).toHaveLength(1);
        const sizes = fetched.map(
          (path) => gzipSync(readFileSync(join(SITES.main.folder, path))).length,
        );
        expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most * 1000);
      });
    },
  );

  it('the first suggestion fetches the names in the other script when one is typed in it, and then finds by both', async () => {
    for (const [locale, typed, name] of [
      ['', 'ban na klaeng', 'บ้านนา'],
      ['en/', 'บ้านนา แกลง', 'Ban Na'],
    ] as const)
      await here.open(locale, async (page) => {
        await page.focus('#home-search');
        await page.keyboard.insertText(typed);
        await page
          .locator('#home-search-list [role=option]:first-child[data-href$="tambon/210308/"]')
          .waitFor();
        expect(await page.textContent('#home-search-list [role=option]')).toContain(name);
      });
  });
});
