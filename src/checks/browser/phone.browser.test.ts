import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { YEAR_LISTS } from '../../domain/address.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf } from '../kinds.ts';
import { overlaps, setText, sideways } from './text-size.ts';
import { visit, type Visit } from './visit.ts';

const site = SITES.states;
const built = readBuiltSite(site);
const PHONE = { viewport: { width: 360, height: 740 } };

let here: Visit;
beforeAll(async () => {
  here = await visit(site);
});
afterAll(() => here.close());

describe('text a third larger on a phone of 360 pixels', () => {
  // At twice the text size every kind of page is tested in `every-page.browser.test.ts`.
  it.each(['', 'en/'])(
    'text a third larger on a phone of 360 pixels is read without scrolling sideways: /%s',
    async (path) => {
      await here.open(
        path,
        async (page) => {
          await setText(page, 131);
          expect(await sideways(page)).toEqual([]);
          expect(await overlaps(page)).toEqual([]);
        },
        PHONE,
      );
    },
  );
});

describe('the other language', () => {
  it('the other language is one touch away at the head of a page, and keeps query, filters and fragment', async () => {
    await here.open(
      'search/?q=a&year=2567#results',
      async (page) => {
        const link = page.locator('.masthead other-language a');
        expect(await link.isVisible()).toBe(true);
        await link.click();
        await page.waitForURL(/\/en\/search\//);
        const { searchParams, hash } = new URL(page.url());
        expect([searchParams.get('q'), searchParams.get('year'), hash]).toEqual([
          'a',
          '2567',
          '#results',
        ]);
      },
      PHONE,
    );
  });
});

describe('what the map says of a province', () => {
  it.each([
    [360, 740],
    [1280, 657],
  ])(
    'what the map says of a province stands over the map and in view, wherever the province lies (%i × %i)',
    async (width, height) => {
      await here.open(
        '',
        async (page) => {
          const links = page.locator('.map a[data-at]');
          const count = await links.count();
          expect(count).toBe(76);
          for (let at = 0; at < count; at += 5) {
            await links.nth(at).focus();
            const { tag, plate, name } = await page.evaluate(() => {
              const box = (selector: string) =>
                document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
              return {
                tag: box('.tag'),
                plate: box('.plate'),
                name: document.activeElement?.getAttribute('data-name'),
              };
            });
            expect(tag.width, name ?? '').toBeGreaterThan(50);
            expect(tag.top, name ?? '').toBeGreaterThanOrEqual(0);
            expect(tag.bottom, name ?? '').toBeLessThanOrEqual(height);
            expect(tag.left, name ?? '').toBeGreaterThanOrEqual(plate.left - 1);
            expect(tag.right, name ?? '').toBeLessThanOrEqual(plate.right + 1);
          }
        },
        { viewport: { width, height } },
      );
    },
  );
});

describe('the field on the front page', () => {
  it('the field on the front page goes up on a phone, so that names are seen below it', async () => {
    await here.open(
      '',
      async (page) => {
        await page.evaluate(() => scrollTo(0, 0));
        await page.focus('main search-box input');
        await page.waitForFunction(
          () =>
            (document.querySelector('main search-box')?.getBoundingClientRect().top ?? 999) < 240,
        );
      },
      { viewport: { width: 360, height: 620 } },
    );
  });
});

/** Offsets of things on a page of 360 pixels, from its top. */
const placesOf = (page: Page, selectors: Record<string, string>) =>
  page.evaluate(
    (asked) =>
      Object.fromEntries(
        Object.entries(asked).map(([name, selector]) => {
          const found = [...document.querySelectorAll(selector)].find(
            (element) => element.getClientRects().length > 0,
          );
          return [name, found && Math.round(found.getBoundingClientRect().top + scrollY)];
        }),
      ),
    selectors,
  );

/** The longest page of each kind, and the lowest offset that its first things may have. */
const FIRST: readonly (readonly [
  path: RegExp,
  first: Readonly<Record<string, readonly [selector: string, most: number]>>,
])[] = [
  [
    new RegExp(`^2567/(?!${YEAR_LISTS.join('|')})[a-z-]+/$`),
    {
      name: ['.roll .t', 1200],
      honour: ['main .honour', 900],
      action: ['main .btn', 740],
    },
  ],
  [/^2567\/honours\/$/, { name: ['.bolt h3 a', 1200], action: ['main .btn', 740] }],
  [/^2567\/$/, { figures: ['main .register', 900], action: ['main .btn', 900] }],
  [/^tambon\/\d+\/$/, { name: ['main h1', 740], action: ['main .btn', 1200] }],
  [/^stories\/[a-z]+-[a-z-]+\/$/, { name: ['main h1', 740], action: ['main .btn', 740] }],
  [/^$/, { action: ['main input[name="q"]', 740], map: ['.map', 1480] }],
];

describe('on a phone the page answers first', () => {
  it.each(['', 'en/'])(
    'on a phone the page answers first with names, honours and what can be done, below /%s',
    async (locale) => {
      await here.open(
        locale,
        async (page) => {
          const kinds = kindsOf(built);
          for (const [kind, first] of FIRST) {
            const path = kinds.find((path) => kind.test(path));
            expect(path, String(kind)).toBeDefined();
            await page.goto(new URL(`${locale}${path}`, here.address).href);
            const selectors = Object.entries(first).map(([name, [selector]]) => [name, selector]);
            const found = await placesOf(page, Object.fromEntries(selectors));
            for (const [name, [, most]] of Object.entries(first)) {
              expect(found[name], `/${locale}${path} ${name}`).toBeGreaterThan(0);
              expect(found[name], `/${locale}${path} ${name}`).toBeLessThanOrEqual(most);
            }
          }
        },
        PHONE,
      );
    },
  );
});
