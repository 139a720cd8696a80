import { chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser, FLAGS } from '../cli/browser/find-browser.ts';
import { serve } from '../cli/serve.ts';

/*
 * node src/tools/try-addresses.ts SITE [EVERY]: hostile values in every address a reader can be sent (queries, filters, hashes,
 * the builder of frames, pages that read their address) and in names of files on the check page of a built site, in
 * a browser that records dialogs, errors, refused code and requests to anywhere else. The figures of a run are in
 * `src/checks/README.md`.
 */

const VALUES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '</title><svg onload=alert(1)>',
  '{{7*7}}${7*7}',
  '__proto__',
  'constructor.prototype',
  '\u202e\u0000\ufffe\ud800',
  '%',
  '%E0%A4%A',
  '/etc/passwd',
  '//evil.example/x',
  'a'.repeat(5_000),
  'ก'.repeat(3_000),
  '<'.repeat(2_000),
  '(((((((((((((((((((((',
  '-1 OR 1=1',
] as const;

const PLACES: readonly ((value: string) => string)[] = [
  (value) => `search/?q=${value}`,
  (value) => `en/search/?q=${value}`,
  (value) => `search/?q=a&province=${value}&year=${value}&status=${value}&kind=${value}`,
  (value) => `?q=${value}`,
  (value) => `lookup/?q=${value}#${value}`,
  (value) => `2567/targets/?province=${value}&amphoe=${value}&batch=${value}`,
  (value) => `embed/?province=${value}&year=${value}&tambon=${value}`,
  (value) => `editions/?edition=${value}#${value}`,
  (value) => `offline/?from=${value}`,
  (value) => `tambon/840401/#${value}`,
  (value) => `check/?lang=${value}#${value}`,
  (value) => `${value}/`,
];

const [folder, every = '1'] = process.argv.slice(2);
if (!folder) throw new Error('node src/tools/try-addresses.ts SITE');
const serving = await serve({ folder, port: 0 });
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: FLAGS });
const found: string[] = [];
let opened = 0;

async function look(name: string, address: string, then?: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const tell = (what: string) => {
    found.push(name);
    console.log(`  ${name.slice(0, 90)}: ${what.slice(0, 160)}`);
  };
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`error ${error.message}`));
  page.on('console', (message) => {
    // The browser's own message for an address that does not exist.
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      tell(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(serving.address) && !/^(?:data|blob):/.test(url)) tell(`request ${url}`);
  });
  try {
    opened += 1;
    await page.goto(address, { timeout: 20_000 });
    // Scripts start when all else is painted, and a search answers a moment later.
    await page.waitForTimeout(600);
    await then?.(page);
    const planted = await page.evaluate(
      () => document.querySelectorAll('[onerror], [onload], a[href^="javascript:" i]').length,
    );
    if (planted > 0) tell(`${planted} elements planted`);
  } catch (error) {
    tell(`not settled: ${(error as Error).message.split('\n')[0]}`);
  }
  await context.close();
}

const looks: (() => Promise<void>)[] = [];
for (const place of PLACES)
  for (const value of VALUES) {
    const path = place(/^%/.test(value) ? value : encodeURIComponent(value.toWellFormed()));
    looks.push(() => look(path, `${serving.address}${path}`));
  }
for (const value of VALUES) {
  const name = `${value.slice(0, 100).toWellFormed()}.csv`;
  const table = `จังหวัด,อำเภอ,ตำบล,${value}\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง,${value}\n`;
  const choose = async (page: Page) => {
    const given = { name, mimeType: 'text/csv', buffer: Buffer.from(table) };
    await page.setInputFiles('input[type="file"] >> nth=0', given);
    await page.waitForSelector('[data-part="report"]:not([hidden])', { timeout: 15_000 });
  };
  looks.push(() => look(`check page: ${name}`, `${serving.address}check/`, choose));
}
const waiting = looks.filter((_, at) => at % Number(every) === 0).values();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (const next of waiting) await next();
  }),
);
await browser.close();
await serving.close();
console.log(`${opened} pages opened, ${found.length} complaints`);
