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

const kinds = kindsOf(readBuiltSite(SITES.main));

describe('WCAG 2.2 AA, as far as axe can see', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it.each(['', 'en/'])(
    'holds on every kind of page, light and dark (/%s)',
    { timeout: 400_000 },
    async (locale) => {
      const found: string[] = [];
      for (const path of kinds.map((kind) => `${locale}${kind}`))
        await here.open(path, async (page) => {
          // Not as a script of the page: its policy would refuse that.
          await page.evaluate(axe);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            for (const { id, nodes } of await violations(page))
              for (const node of nodes.slice(0, 3))
                found.push(`/${path} ${colorScheme} ${id}: ${node.html.slice(0, 160)}`);
          }
        });
      expect(found).toEqual([]);
    },
  );
});

type Axe = { run: (options: object) => Promise<AxeResults> };

/** What axe finds wrong on an open page that has been given `axe`. */
async function violations(page: Page): Promise<AxeResults['violations']> {
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations;
}
