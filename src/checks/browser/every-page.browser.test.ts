import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf } from '../kinds.ts';
import { overlaps, setText, sideways } from './text-size.ts';
import { visit, type Visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = kindsOf(readBuiltSite(SITES.main)).flatMap((kind) => [kind, `en/${kind}`]);

/** Pages open at the same time: more do not go faster on two cores. */
const AT_ONCE = 2;

describe('every kind of page, in Thai and in English', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  /** Findings from all pages together. */
  async function walk(look: (page: Page, path: string) => Promise<string[]>) {
    const found: string[] = [];
    const left = [...pages];
    const walker = () =>
      here.open('', async (page, complaints) => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(new URL(path, here.address).href);
          for (const complaint of [...(await look(page, path)), ...complaints.splice(0)])
            found.push(`/${path} ${complaint}`);
        }
      });
    await Promise.all(Array.from({ length: AT_ONCE }, walker));
    return found;
  }

  it('every kind of page, in Thai and in English has no error, no sideways scroll from 320 to 1920 pixels and at 360 with text twice as large, and nothing that axe finds against WCAG 2.2 AA: light and dark, at 360 and 1280 pixels', async () => {
    const found = await walk(async (page, path) => {
      const faults: string[] = [];
      for (const width of widthsAt(path)) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await sideways(page)));
      }
      await page.setViewportSize({ width: 360, height: 740 });
      await setText(page, 200);
      for (const fault of [...(await sideways(page)), ...(await overlaps(page))])
        faults.push(`text twice as large: ${fault}`);
      await setText(page, 100);
      await page.evaluate(keepTheFirst, 6);
      const looks = looksAt(path);
      // Not added as a script of the page: the page's policy would refuse it.
      if (looks.length > 0) await page.evaluate(axe);
      for (const [width, colorScheme] of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        for (const { id, nodes } of await violations(page))
          for (const node of nodes.slice(0, 3))
            faults.push(`${width} ${colorScheme} ${id}: ${node.html.slice(0, 160)}`);
      }
      return faults;
    });
    expect(pages.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  }, 500_000);
});

/**
 * A page that fits 320 pixels fits 360. English words wrap differently from Thai ones, so both languages are
 * measured at both ends.
 */
const widthsAt = (path: string): readonly number[] =>
  path.startsWith('en/') && !process.env['THOROUGH'] ? [320, 1280] : [320, 768, 1280, 1920];

const LOOKS = [
  [360, 'light'],
  [1280, 'dark'],
  [360, 'dark'],
  [1280, 'light'],
] as const;

/**
 * Widths and themes in which axe looks at a page. Both languages have one structure and one set of colours, so Thai
 * takes each width and each theme once, and every second kind of page in English one of the two that are left. With
 * `THOROUGH=1` each language takes all.
 */
function looksAt(path: string): ReadonlyArray<(typeof LOOKS)[number]> {
  if (process.env['THOROUGH']) return LOOKS;
  if (!path.startsWith('en/')) return LOOKS.slice(0, 2);
  return pages.indexOf(path) % 4 === 1 ? LOOKS.slice(2, 3) : [];
}

/**
 * Only the first six of a repeated element are judged: axe looks at every node, and a register has a thousand rows.
 */
function keepTheFirst(most: number): void {
  for (const list of document.querySelectorAll(
    // Not `select`: the builder of embeds reads what is chosen, sooner or later than this.
    'main :is(ul, ol, dl, tbody, g, nav, .roll)',
  ))
    [...list.children].slice(most).forEach((child) => child.remove());
}

type Axe = { run: (options: object) => Promise<AxeResults> };

/** What axe finds wrong on an open page that has been given `axe`. */
async function violations(page: Page): Promise<AxeResults['violations']> {
  const results = await page.evaluate(
    (options) => (globalThis as unknown as { axe: Axe }).axe.run(options),
    {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
  );
  return results.violations;
}
