import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildTestSite, SITES } from './test-sites.ts';

/** Builds the test sites that are missing. `npm test` builds all of them anew; delete `.build/` to do so by hand. */
export async function setup(): Promise<void> {
  for (const site of Object.values(SITES)) {
    if (existsSync(join(site.folder, 'index.html'))) continue;
    const { code, output } = await buildTestSite(site);
    if (code !== 0) throw new Error(output);
  }
}
