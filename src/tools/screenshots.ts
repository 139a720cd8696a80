import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { runCommand } from '../cli/child.ts';
import { readOptions } from '../cli/options.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { SITES } from '../checks/test-sites.ts';
import { LOCALES } from '../site/routes.ts';
import { pageKindOf, kindsOf } from '../checks/kinds.ts';
import { visit, type Visit } from '../checks/browser/visit.ts';
import { readBuiltSite } from '../checks/built-site.ts';

const FOLDER = join(projectRoot, '.build/screenshots');

/** Widths of a phone, a tablet and a desktop, in CSS pixels. */
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** The height shown of a page, in CSS pixels: the rest repeats, and larger pictures are hard to open. */
const TALLEST = 6000;

/** Pages open at the same time: more do not go faster on two cores. */
const AT_ONCE = 2;

/** One file made of a page. */
interface Picture {
  readonly file: string;
  /** Width, colour scheme or paper, in the caption below the picture. */
  readonly label: string;
  readonly paper: boolean;
}

/** One kind of page in one language, with an example address. */
interface Shot {
  readonly kind: string;
  readonly path: string;
  readonly pictures: readonly Picture[];
}

/**
 * `npm run screenshots -- [--site DIR] [--out DIR] [--only PART]`: a picture of every kind of page in both
 * languages, at three widths, light and dark, and each Thai and English page as it is printed (PDF), beside
 * `index.html`, a sheet of all of them. Without `--site`, or where that folder is empty, it builds first. `--only`
 * takes the kinds whose name holds that part (`:year/:province`). Exit code 1 when the build ends with an error, or
 * no page is of that kind.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, {
    site: { type: 'string' },
    out: { type: 'string', default: FOLDER },
    only: { type: 'string', default: '' },
  });
  if (!options) return 1;
  const out = resolve(options.values.out);
  const site = options.values.site ? resolve(options.values.site) : join(FOLDER, 'site');
  if (!options.values.site || !existsSync(join(site, 'index.html'))) {
    const { code } = await runCommand('build', [], { env: { OUT_DIR: site, BASE_PATH: '' } });
    if (code !== 0) return 1;
  }
  const place = { ...SITES.main, folder: site, basePath: '' };
  const wanted = kindsOf(readBuiltSite(place)).flatMap((path) => {
    const kind = pageKindOf(`${path}index.html`).replace(/\/$/, '') || 'home';
    return kind.includes(options.values.only)
      ? LOCALES.map((locale) => ({ kind, path: locale === 'th' ? path : `en/${path}` }))
      : [];
  });
  mkdirSync(out, { recursive: true });
  const here = await visit(place);
  const shots: Shot[] = [];
  try {
    const left = [...wanted];
    const worker = async () => {
      for (let next = left.shift(); next; next = left.shift())
        shots.push({ ...next, pictures: await shoot(here, next.path, out) });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await here.close();
  }
  shots.sort((a, b) => a.kind.localeCompare(b.kind) || b.path.length - a.path.length);
  const sheet = join(out, 'index.html');
  writeFileSync(sheet, contactSheet(shots));
  const all = shots.flatMap(({ pictures }) => pictures);
  const papers = all.filter(({ paper }) => paper).length;
  console.log(
    `${shots.length} pages, ${all.length - papers} pictures, ${papers} prints (PDF): ${sheet}`,
  );
  return shots.length > 0 ? 0 : 1;
}

/** Every picture of one page; files are named by its address. */
async function shoot(here: Visit, path: string, out: string): Promise<Picture[]> {
  const name = path.replace(/\/$/, '').replaceAll('/', '-') || 'home';
  return here.open(path, async (page) => {
    const pictures: Picture[] = [];
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await stretch(page, width);
        const file = `${name}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(out, file) });
        pictures.push({ file, label: `${width} ${colorScheme}`, paper: false });
      }
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    const file = `${name}-print.pdf`;
    await page.pdf({ path: join(out, file), format: 'A4', preferCSSPageSize: true });
    return [...pictures, { file, label: 'A4', paper: true }];
  });
}

/** Makes the window as tall as the page, so that everything that loads when it comes into view is drawn. */
async function stretch(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, TALLEST) });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  // Charts are drawn in the frame after they come into view.
  await page.waitForTimeout(150);
}

function contactSheet(shots: readonly Shot[]): string {
  const figure = ({ file, label, paper }: Picture) =>
    `<figure><a href="${file}">${paper ? 'PDF' : `<img src="${file}" alt="" loading="lazy">`}</a><figcaption>${label}</figcaption></figure>`;
  const sections = shots.map(
    ({ kind, path, pictures }) =>
      `<section><h2>${kind} <small>/${path}</small></h2><div>${pictures.map(figure).join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every kind of page</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 1.5rem; color-scheme: light dark }
  div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
  figure { margin: 0 } img { block-size: 24rem; inline-size: 14rem; object-fit: cover; object-position: top; border: 1px solid GrayText }
  small { font-weight: 400 }
</style>
<h1>${shots.length} pages</h1>
${sections.join('\n')}
</html>
`;
}
