import { chromium, type Browser } from 'playwright-core';
import { FLAGS, findBrowser } from '../browser/find-browser.ts';
import { serve } from '../serve.ts';
import type { ChosenPage } from './choose-pages.ts';

/** Widths of a phone and of a desktop, and the height shown of a long page. */
const VIEWS = [
  { name: 'phone', width: 360, height: 1400 },
  { name: 'desk', width: 1280, height: 1600 },
] as const;
type ViewName = (typeof VIEWS)[number]['name'];

/** Pictures of a page before and after the change; JPEG. */
export interface ComparedPage extends ChosenPage {
  readonly pictures: readonly {
    readonly view: ViewName;
    readonly before: Buffer | undefined;
    readonly after: Buffer | undefined;
  }[];
}

interface Folders {
  readonly after: { readonly folder: string; readonly basePath: string };
  readonly before: { readonly folder: string; readonly basePath: string } | undefined;
}

/** Takes pictures of pages in two built sites; empty where this machine has no browser. */
export async function takePictures(
  pages: readonly ChosenPage[],
  { after, before }: Folders,
): Promise<ComparedPage[]> {
  const executablePath = findBrowser();
  if (!executablePath) return [];
  const now = await serve({ ...after, port: 0 });
  const old = before ? await serve({ ...before, port: 0 }) : undefined;
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const compared: ComparedPage[] = [];
    for (const page of pages) {
      const pictures: ComparedPage['pictures'][number][] = [];
      for (const view of VIEWS)
        pictures.push({
          view: view.name,
          before: old && page.before ? await shoot(browser, old.address, page, view) : undefined,
          after: page.after ? await shoot(browser, now.address, page, view) : undefined,
        });
      compared.push({ ...page, pictures });
    }
    return compared;
  } finally {
    await browser.close();
    await now.close();
    await old?.close();
  }
}

async function shoot(
  browser: Browser,
  address: string,
  { path }: ChosenPage,
  { width, height }: (typeof VIEWS)[number],
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    await page.goto(address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
    return await page.screenshot({ type: 'jpeg', quality: 55 });
  } finally {
    await page.close();
  }
}
