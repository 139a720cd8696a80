import { chromium, type Page } from 'playwright-core';
import { serve } from '../../cli/serve.ts';
import { findOrInstallBrowser, FLAGS } from '../../cli/browser/find-browser.ts';
import { sideways } from '../browser/text-size.ts';
import { readBuiltSite } from '../built-site.ts';
import { kindsOf } from '../kinds.ts';

/**
 * What planted markup would leave in a page: handlers, addresses that run code, and the function that the values
 * call.
 */
const planted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const runs =
      'a[href^="javascript:" i], a[href^="data:" i], iframe[src*="evil"], base, object, embed';
    const found = [...document.querySelectorAll('*')].flatMap((element) => [
      ...element.getAttributeNames().filter((name) => name.startsWith('on')),
      ...(element.matches(runs) ? [element.outerHTML.slice(0, 120)] : []),
    ]);
    return [...found, ...('ran' in globalThis ? ['a script ran'] : [])];
  });

/**
 * Opens the largest page of each kind of a built site, Thai and English, at 360 pixels, and returns what no value of
 * the register may cause: a script, a dialog, an error, a refusal by the page's policy, a request to another host, a
 * page at another address, a page that scrolls sideways.
 */
export async function openEach(folder: string): Promise<string[]> {
  // An old address that has moved is a kind of its own; each of its pages leads on to another page.
  const kinds = kindsOf(readBuiltSite({ folder, basePath: '', origin: '' })).filter(
    (kind) => !/^old-/.test(kind),
  );
  const serving = await serve({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: FLAGS });
  const faults: string[] = [];
  let path = '';
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(
    'globalThis.go = globalThis.alert = () => { globalThis.ran = true; };',
  );
  const page = await context.newPage();
  const tell = (what: string) => void faults.push(`/${path} ${what.slice(0, 200)}`);
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(serving.address) && !/^(?:data|blob):/.test(url)) tell(`request ${url}`);
  });
  const addresses = kinds.flatMap((kind) => [kind, `en/${kind}`]);
  for (path of addresses) {
    const address = new URL(path, serving.address).href;
    await page.goto(address, { timeout: 60_000 });
    await page.waitForTimeout(400);
    if (page.url() !== address) tell(`led to ${page.url()}`);
    for (const what of [...(await planted(page)), ...(await sideways(page))]) tell(what);
  }
  await browser.close();
  await serving.close();
  console.log('opened', addresses.length, 'faults', faults.length);
  return faults;
}
