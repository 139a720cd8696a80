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

/** A page that could have been kept has become another: what stands in the site before is not to be trusted. */
export class KeptPagesDiffer extends Error {}

/**
 * Renders every page into a folder, but those that may be taken over from the site before. Throws what Astro throws: a
 * broken page, two pages at one address; and `KeptPagesDiffer` where one that was rendered all the same differs.
 *
 * @param workDir this build's own, so that no text of another build or another content folder is taken
 *   from a store that was left behind. Public files are copied by `publishFiles`, which follows no links.
 */
export async function renderPages(
  settings: Settings,
  outDir: string,
  workDir: string,
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

/** File by file, so that a full disk is told as one: Node's own copy of folders says EIO. */
function copyFiles(from: string, to: string): void {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Where pages are rendered for a site on another disk; builds of a checkout take turns, so one is enough. */
const OWN_DISK = join(projectRoot, '.astro/render');

/** Astro renames files out of the project's `.astro` into the folder, which no system does from disk to disk. */
const isOnProjectsDisk = (outDir: string): boolean =>
  statSync(dirname(outDir)).dev === statSync(projectRoot).dev;

/** What pages left to files, and the bundler's own sheets, in which scopes are named as in the pages. */
function writePageFiles(outDir: string): void {
  const folder = join(outDir, '_astro');
  const bundled = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const);
  for (const [file, text] of bundled) writeFileSync(file, shortenStyles(text));
  for (const [path, text] of pageFiles()) writeFileSync(join(outDir, path), text);
}
