import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { finishPage } from '../../site/rendering/finish-page.ts';
import { pageFiles } from '../../site/rendering/page-files.ts';
import { countPage } from '../../site/rendering/rendered-pages.ts';
import { shortenStyles } from '../../site/rendering/style-scopes.ts';
import { basePath, siteUrl } from '../../site/routes.ts';
import { CLIENT } from './bundle/bundle-files.ts';
import { openBundle, type OpenBundle, type RenderedPath } from './bundle/open-bundle.ts';
import type { KeptPages } from './kept-pages.ts';
import { copyFiles } from './site-files.ts';

/** Thrown when a page that should be unchanged differs: then no page of the previous site is reused. */
export class KeptPagesDiffer extends Error {}

/**
 * Renders every page into a folder, except those that may be reused from the previous site, which are copied. Throws
 * what a page throws, and `KeptPagesDiffer` where a page that was rendered anyway differs.
 *
 * @param bundle folder of the program of the pages (`pageBundle`)
 */
export async function renderPages(bundle: string, outDir: string, kept: KeptPages): Promise<void> {
  kept.begin();
  process.env.NODE_ENV = 'production';
  copyFiles(join(bundle, CLIENT), outDir);
  const opened = await openBundle(bundle);
  assertDistinct(opened.paths);
  for (const path of opened.paths) {
    await renderPath(opened, path, { outDir, kept });
    // Cards are drawn meanwhile, and a terminal shows how far it is.
    await setImmediate();
  }
  writePageFiles(outDir);
  if (!kept.isSampleSame(outDir)) throw new KeptPagesDiffer();
  kept.copyInto(outDir);
}

/** Throws where two routes would write one file. */
function assertDistinct(paths: readonly RenderedPath[]): void {
  const routes = new Map<string, string>();
  for (const path of paths) {
    const file = fileOf(path);
    const other = routes.get(file);
    if (other) throw new Error(`${file}: both ${other} and ${path.route.component} render it.`);
    routes.set(file, path.route.component);
  }
}

/** Path below the site. */
function fileOf({ pathname, route }: RenderedPath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  // Hosts expect the page of an error as a file.
  return path === '404' ? '404.html' : join(path, 'index.html');
}

async function renderPath(
  { render }: OpenBundle,
  path: RenderedPath,
  { outDir, kept }: { readonly outDir: string; readonly kept: KeptPages },
): Promise<void> {
  const { pathname, route } = path;
  const isPage = route.type === 'page';
  const address = `${basePath}/${pathname.replace(/^\/|\/$/g, '')}${isPage && !/^\/?$/.test(pathname) ? '/' : ''}`;
  const response = await render(new Request(new URL(address, siteUrl)), route);
  if (!response.ok && response.status !== 404)
    throw new Error(`${address}: ${route.component} answered ${response.status}.`);
  if (!response.body) return;
  const file = join(outDir, fileOf(path));
  mkdirSync(dirname(file), { recursive: true });
  if (isPage) {
    const html = finishPage(await response.text());
    writeFileSync(file, html);
    kept.rendered(fileOf(path), html);
    countPage();
  } else writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}

/**
 * Writes the files that pages share, and the bundler's own style sheets with the same short scope names as in the
 * pages.
 */
function writePageFiles(outDir: string): void {
  const folder = join(outDir, '_astro');
  const bundled = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const);
  for (const [file, text] of bundled) writeFileSync(file, shortenStyles(text));
  for (const [path, text] of pageFiles()) writeFileSync(join(outDir, path), text);
}
