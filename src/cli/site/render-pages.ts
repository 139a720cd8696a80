import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFiles } from '../../site/rendering/page-files.ts';
import { shortenStyles } from '../../site/rendering/style-scopes.ts';
import type { KeptPages } from './kept-pages.ts';
import { filesBelow } from './site-files.ts';
import type { Settings } from './settings.ts';
import { dataEnv, projectRoot } from './settings.ts';

/** Thrown when a page that should be unchanged differs: then no page of the previous site is reused. */
export class KeptPagesDiffer extends Error {}

/**
 * Renders every page into a folder, except those that may be reused from the previous site. Throws Astro's errors (a
 * broken page, two pages at one address), and `KeptPagesDiffer` where a page that was rendered anyway differs.
 *
 * @param workDir of this build alone, so that no text of another build or another content folder is read from a
 *   store that was left behind. Public files are copied by `publishFiles`, which follows no links.
 */
export async function renderPages(
  settings: Settings,
  { outDir, workDir }: { readonly outDir: string; readonly workDir: string },
  kept: KeptPages,
): Promise<void> {
  kept.begin();
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  Object.assign(process.env, dataEnv(settings));
  const noFiles = join(workDir, 'public');
  mkdirSync(noFiles, { recursive: true });
  const { build } = await import('astro');
  const renderDir = isOnProjectsDisk(outDir) ? outDir : OWN_DISK;
  rmSync(OWN_DISK, { recursive: true, force: true });
  try {
    await build({
      root: projectRoot,
      outDir: renderDir,
      publicDir: noFiles,
      cacheDir: join(workDir, 'cache'),
      logLevel: 'warn',
      integrations: [
        {
          name: 'kept-pages',
          // Before the sitemap, which reads every page.
          hooks: { 'astro:build:generated': () => kept.copyInto(renderDir) },
        },
      ],
    });
    if (renderDir !== outDir) copyFiles(renderDir, outDir);
  } finally {
    rmSync(OWN_DISK, { recursive: true, force: true });
  }
  if (!kept.isSampleSame(outDir)) throw new KeptPagesDiffer();
  writePageFiles(outDir);
}

/** Copies file by file, so that a full disk is reported as such: Node's own copy of folders reports EIO. */
function copyFiles(from: string, to: string): void {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Folder for a site on another disk; builds of a checkout take turns, so one is enough. */
const OWN_DISK = join(projectRoot, '.astro/render');

/** Whether Astro can rename files from the project's `.astro` into the folder: no system renames from disk to disk. */
const isOnProjectsDisk = (outDir: string): boolean =>
  statSync(dirname(outDir)).dev === statSync(projectRoot).dev;

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
