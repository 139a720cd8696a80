import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
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

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(['', 'en/'])(
      'holds on every kind of page (/%s)',
      { timeout: 240_000 },
      async (locale) => {
        const found: string[] = [];
        for (const path of kinds.map((kind) => `${locale}${kind}`))
          await here.open(
            path,
            async (page) => {
              // Not as a script of the page: its policy would refuse that.
              await page.evaluate(axe);
              const results = await page.evaluate(() =>
                (
                  globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }
                ).axe.run({
                  resultTypes: ['violations'],
                  runOnly: [
                    'wcag2a',
                    'wcag2aa',
                    'wcag21a',
                    'wcag21aa',
                    'wcag22aa',
                    'best-practice',
                  ],
                }),
              );
              for (const { id, nodes } of results.violations)
                for (const node of nodes.slice(0, 3))
                  found.push(`/${path} ${id}: ${node.html.slice(0, 160)}`);
            },
            { colorScheme, viewport: { width: 1280, height: 900 } },
          );
        expect(found).toEqual([]);
      },
    );
  });
});
