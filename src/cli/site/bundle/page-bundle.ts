import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_FLAGS } from '../../build-memory.ts';
import { run } from '../../child.ts';
import { basePath, siteUrl } from '../../../site/routes.ts';
import { projectRoot, type Settings } from '../settings.ts';
import { filesBelow } from '../site-files.ts';
import { BUNDLE_FILE } from './bundle-files.ts';

/*
 * Astro bundles the program of the pages; which pages there are, and what they say, is known only when they are
 * rendered. So the bundle is kept as long as the program is the same, and a changed row bundles nothing.
 */

const KEPT_BUNDLES = join(projectRoot, 'node_modules/.cache/bundles');
const MAKER = join(projectRoot, 'src/cli/site/bundle/make-bundle.ts');

/** Bundles of several bases and contents, as the tests use. */
const MOST = 12;

/**
 * The folder of the bundle of this program, made where none is kept.
 *
 * @param program the result of `programHash`
 * @param stop ends the bundler, where the data turn out to be wrong
 * @throws with the message of the bundler
 */
export async function pageBundle(
  { contentDir }: Settings,
  program: string,
  stop?: AbortSignal,
): Promise<string> {
  const folder = join(KEPT_BUNDLES, program);
  if (existsSync(join(folder, BUNDLE_FILE))) utimesSync(folder, new Date(), new Date());
  else {
    removeOldest();
    const { code, output } = await run(process.execPath, [...BUILD_FLAGS, MAKER, folder], {
      capture: true,
      env: { CONTENT_DIR: contentDir },
      ...(stop ? { stop } : {}),
    });
    if (code !== 0) throw new BundleFailed(output.trim());
  }
  return folder;
}

/** Thrown with what the bundler printed. */
export class BundleFailed extends Error {}

function removeOldest(): void {
  if (!existsSync(KEPT_BUNDLES)) return;
  const byAge = readdirSync(KEPT_BUNDLES)
    .map((name) => join(KEPT_BUNDLES, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of byAge.slice(MOST - 1)) rmSync(folder, { recursive: true, force: true });
}

/** Hash of everything that is bundled: the engine and its libraries, and the prose of `content/pages`. */
export function programHash({ contentDir }: Settings): string {
  const hash = createHash('sha256');
  const src = join(projectRoot, 'src');
  hashFiles(hash, src, (path) => !/\.test\.ts$|^(?:fixtures|tools|checks)\//.test(path));
  for (const folder of new Set([contentDir, join(projectRoot, 'content')]))
    hashFiles(hash, folder, (path) => path.startsWith('pages/'));
  for (const file of ['package-lock.json', 'astro.config.mjs'])
    hash.update(readFileSync(join(projectRoot, file)));
  hash.update(JSON.stringify([process.version, projectRoot, contentDir, siteUrl, basePath]));
  return hash.digest('base64url');
}

/** Adds names and content of the files below a folder that are chosen. */
export function hashFiles(hash: Hash, folder: string, isTaken: (path: string) => boolean): void {
  for (const path of filesBelow(folder).filter(isTaken))
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(folder, path)))
      .update('\n');
}
