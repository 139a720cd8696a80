import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../cli/site/test-sites.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf } from './kinds.ts';
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

  /** What a look at each page finds, all pages together. */
  async function walk(look: (page: Page, path: string, complaints: string[]) => Promise<string[]>) {
    const found: string[] = [];
    const left = [...pages];
    const worker = async () => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        const at = path;
        found.push(
          ...(await here.open(at, (page, complaints) => look(page, at, complaints))).map(
            (one) => `/${at} ${one}`,
          ),
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found;
  }

  it('has no error, no sideways scroll from 320 to 1920 pixels, and nothing that axe finds against WCAG 2.2 AA: light and dark, at 360 and 1280 pixels', async () => {
    const found = await walk(async (page, _, complaints) => {
      const faults: string[] = [];
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await sideways(page)));
      }
      await page.evaluate(keepTheFirst, 12);
      // Not as a script of the page: its policy would refuse that.
      await page.evaluate(axe);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // Only colours differ between the themes of one width.
          const all = colorScheme === 'light';
          for (const { id, nodes } of await violations(page, all))
            for (const node of nodes.slice(0, 3))
              faults.push(`${width} ${colorScheme} ${id}: ${node.html.slice(0, 160)}`);
        }
      }
      return [...faults, ...complaints];
    });
    expect(pages.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  }, 500_000);
});

/** What repeats is judged by its first dozen: axe looks at every node, and a register has a thousand rows. */
function keepTheFirst(most: number): void {
  for (const list of document.querySelectorAll(
    'main :is(ul, ol, dl, tbody, g, select, nav, .roll)',
  ))
    [...list.children].slice(most).forEach((one) => one.remove());
}

async function sideways(page: Page): Promise<string[]> {
  const { over, width } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    width: innerWidth,
  }));
  return over > 0 ? [`scrolls sideways by ${over} at ${width}`] : [];
}

type Axe = { run: (options: object) => Promise<AxeResults> };

/** What axe finds wrong on an open page that has been given `axe`; without `all`, of its colours. */
async function violations(page: Page, all: boolean): Promise<AxeResults['violations']> {
  const results = await page.evaluate(
    (options) => (globalThis as unknown as { axe: Axe }).axe.run(options),
    {
      resultTypes: ['violations'],
      runOnly: all
        ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
    },
  );
  return results.violations;
}
