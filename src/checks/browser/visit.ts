import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve, type Serving } from '../../cli/serve.ts';
import type { Site } from '../test-sites.ts';
import { findOrInstallBrowser, FLAGS } from '../../cli/browser/find-browser.ts';

/** A browser before a served site. Close it when done. */
export interface Visit {
  /** Address of the front page, with base path and trailing slash. */
  readonly address: string;
  /** Opens a page (`2567/` below the front page) in a fresh profile, passes it to the callback, and closes it. */
  readonly open: <T>(
    path: string,
    look: (page: Page, complaints: string[]) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Makes a page wait, whenever it is opened or reloaded, until all custom elements are defined, except those that are
 * loaded on demand.
 */
function waitForScripts(page: Page): void {
  const awake = () =>
    page.waitForFunction(
      () => document.querySelector(':not(:defined, [data-when-needed])') === null,
    );
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (address, how) => {
    const answer = await goto(address, how);
    await awake();
    return answer;
  };
  page.reload = async (how) => {
    const answer = await reload(how);
    await awake();
    return answer;
  };
}

/** Opens a browser before a served site. @throws where this machine has no browser */
export async function visit(site: Site): Promise<Visit> {
  const serving: Serving = await serve({ folder: site.folder, port: 0, basePath: site.basePath });
  const browser: Browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: FLAGS,
  });
  return {
    address: serving.address,
    open: async (path, look, options = {}) => {
      const context = await browser.newContext({
        locale: 'th-TH',
        reducedMotion: 'reduce',
        // It would fetch the offline files anew for every page; the tests of it switch it on.
        serviceWorkers: 'block',
        ...options,
      });
      try {
        const page = await context.newPage();
        if (options.javaScriptEnabled !== false) waitForScripts(page);
        // Everything the browser reports as an error: exceptions of scripts, refused code, missing files.
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await page.goto(new URL(path, serving.address).href);
        return await look(page, complaints);
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}
