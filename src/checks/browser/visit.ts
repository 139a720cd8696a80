import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve, type Serving } from '../../cli/serve.ts';
import type { Site } from '../test-sites.ts';
import { findOrInstallBrowser, FLAGS } from '../../cli/browser/find-browser.ts';

/** A browser before a served site. Close it when done. */
export interface Visit {
  /** The front page, with base path and trailing slash. */
  readonly address: string;
  /** Opens a page (`2567/` below the front page) in a fresh profile, hands it over, and closes it. */
  readonly open: <T>(
    path: string,
    look: (page: Page, complaints: string[]) => Promise<T>,
    options?: BrowserContextOptions,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Makes a page wait, whenever it is opened or reloaded, until all custom elements are defined, but for those that are loaded when somebody needs them. */
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
        // It would fetch the offline shelf anew for every page; who tests it asks for it.
        serviceWorkers: 'block',
        ...options,
      });
      try {
        const page = await context.newPage();
        if (options.javaScriptEnabled !== false) waitForScripts(page);
        // What the browser complains about: errors of scripts, refused code, files that are missing.
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
