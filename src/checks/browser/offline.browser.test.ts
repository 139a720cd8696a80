import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serve } from '../../cli/serve.ts';
import { SITES, type Site } from '../test-sites.ts';
import { visit, type Visit } from './visit.ts';

const DONE = '[data-search-results][aria-busy="false"]';
const asking = (q: string) => `search/?${new URLSearchParams({ q }).toString()}`;
const QUESTION = asking('โคกหนองนา');
const PLACE = asking('ดอยงาม พาน');

const answers = async (page: Page) => {
  await page.waitForSelector(`${DONE} a[href]`);
  return page.$$eval('[data-search-results] li', (all) =>
    all.map((element) => element.textContent),
  );
};
/** The names of the browser's stores. */
const stores = (page: Page) => page.evaluate(() => caches.keys());
const withWorker = { serviceWorkers: 'allow' } as const;
const patient = { timeout: 20_000, interval: 200 };
const stored = (page: Page, address: string) =>
  vi.waitFor(async () => {
    const found = await page.evaluate(
      async (key) => (await caches.match(key)) !== undefined,
      address,
    );
    expect(found, address).toBe(true);
  }, patient);
/** Waits until the worker of a publication answers and no store but its own can hold what was read. */
const kept = (page: Page, address: string, number: number) =>
  vi.waitFor(async () => {
    const found = await page.evaluate(async (key) => {
      const names = (await caches.keys()).filter((name) => / read \w+$/.test(name));
      const holding = [];
      for (const name of names)
        if (await (await caches.open(name)).match(key)) holding.push(name.split(' ')[1]);
      return { versions: [...new Set(names.map((name) => name.split(' ')[1]))], holding };
    }, address);
    expect(found).toEqual({ versions: [nameOf(number)], holding: [nameOf(number)] });
  }, patient);
/** Waits for the last path of a language's list, which is stored last. */
const allStored = async (page: Page, site: Site, root: string) => {
  const list = readFileSync(join(site.folder, 'search/offline-th.txt'), 'utf8').split('\n');
  await stored(page, root + (list.at(-1) ?? ''));
};

/** A site whose publications differ in the version of their worker and in the title of the home page. */
function layPublications(site: Site) {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  for (const name of readdirSync(site.folder))
    if (name !== 'sw.js' && name !== 'index.html')
      symlinkSync(join(site.folder, name), join(folder, name));
  const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8');
  const version = /[\da-f]{12}/.exec(worker)?.[0] ?? '';
  const home = readFileSync(join(site.folder, 'index.html'), 'utf8');
  const publish = (number: number) => {
    writeFileSync(join(folder, 'sw.js'), worker.replaceAll(version, nameOf(number)));
    writeFileSync(join(folder, 'index.html'), home.replace(/<title>/, `<title>${number} `));
  };
  return { folder, publish };
}
const nameOf = (number: number) => `${number}`.padStart(12, '0');

describe.each([
  ['at the root of a host', SITES.main, QUESTION],
  ['below a sub-path', SITES.subpath, asking('ธนาคารเมล็ดพันธุ์')],
])('a visitor without a network, of the site %s', (_, site, question) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(site);
  });
  afterAll(() => here.close());

  const settings = { folder: site.folder, port: 0, basePath: site.basePath };

  // Below a sub-path is the harder case: every address that the worker keeps has to include it.
  it.runIf(site === SITES.subpath)(
    'a visitor without a network goes on reading and searching: the same answers as before',
    async () => {
      const serving = await serve(settings);
      const root = serving.address;
      const look = async (page: Page, complaints: string[]) => {
        // The page reports itself to the worker once there is one; a visitor who leaves sooner has kept nothing.
        await stored(page, root);
        await page.goto(new URL(PLACE, root).href);
        const places = await answers(page);
        await page.goto(new URL(question, root).href);
        const pages = await answers(page);
        await allStored(page, site, root);
        expect(complaints).toEqual([]);
        // A worker's requests are not those of the page, so the host is stopped instead of the page going offline.
        await serving.close();
        await page.reload();
        expect(await answers(page)).toEqual(pages);
        await page.goto(new URL(PLACE, root).href);
        expect(await answers(page)).toEqual(places);
        await page.goto(root);
        expect(await page.locator('h1').textContent()).not.toBe('');
        // A page that was never opened, nor fetched.
        await page.goto(new URL(`search/?q=${encodeURIComponent('โคราช')}`, root).href);
        expect((await answers(page)).join(' ')).toContain('นครราชสีมา');
        await page.goto(new URL('accessibility/', root).href);
        await page.locator('kept-pages a[href]').first().waitFor();
        expect(await page.$$eval('kept-pages a', (all) => all.length)).toBeGreaterThan(1);
      };
      await here.open(root, look, withWorker);
    },
  );

  // The worker is the same at either address: the versions it keeps do not depend on the base.
  it.runIf(site === SITES.main)(
    'a visitor without a network sees what was published since, at the next load, and the older versions go',
    async () => {
      const { folder, publish } = layPublications(site);
      publish(1);
      const serving = await serve({ ...settings, folder, followLinks: true });
      try {
        const look = async (page: Page) => {
          await stored(page, serving.address);
          for (const number of [2, 3]) {
            publish(number);
            await page.reload();
            expect(await page.title()).toMatch(new RegExp(`^${number} `));
            const name = ` ${nameOf(number)} `;
            await vi.waitFor(
              async () => expect((await stores(page)).join()).toContain(name),
              patient,
            );
          }
          await vi.waitFor(async () => {
            const versions = (await stores(page)).map((name) => name.split(' ')[1]);
            expect([...new Set(versions)].sort()).toEqual(['000000000002', '000000000003']);
          }, patient);
        };
        await here.open(serving.address, look, withWorker);
      } finally {
        await serving.close();
        rmSync(folder, { recursive: true });
      }
    },
  );
});

it('sees a site that was taken back, never what was withdrawn, when the host is gone', async () => {
  const site = SITES.begun;
  const here = await visit(site);
  const { folder, publish } = layPublications(site);
  publish(1);
  const serving = await serve({ folder, port: 0, basePath: '', followLinks: true });
  try {
    await here.open(
      serving.address,
      async (page) => {
        await kept(page, serving.address, 1);
        for (const number of [2, 1]) {
          publish(number);
          await page.reload();
          expect(await page.title()).toMatch(new RegExp(`^${number} `));
          await kept(page, serving.address, number);
        }
        await serving.close();
        for (let turn = 0; turn < 3; turn += 1) {
          await page.reload();
          expect(await page.title()).toMatch(/^1 /);
        }
      },
      withWorker,
    );
  } finally {
    await here.close();
    await serving.close();
    rmSync(folder, { recursive: true });
  }
});
