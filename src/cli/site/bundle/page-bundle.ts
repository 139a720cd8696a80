import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_PAGES } from '../../../domain/address.ts';
import { BUILD_FLAGS } from '../../build-memory.ts';
import { run } from '../../child.ts';
import { basePath, LOCALES, siteUrl } from '../../../site/routes.ts';
import { BuildRefusal } from '../build-failure.ts';
import { keptFolder } from '../kept-folder.ts';
import { programCacheFolder, projectRoot, type Settings } from '../settings.ts';
import { filesBelow } from '../site-files.ts';

/*
 * Astro bundles the program of the pages; which pages there are, and what they say, is known only when they are
 * rendered. So the bundle is kept as long as the program is the same, and a changed row bundles nothing.
 */

const MAKER = join(projectRoot, 'src/cli/site/bundle/make-bundle.ts');

/**
 * The folder of the bundle of this program, made where none is kept.
 *
 * @param program the result of `programHash`
 * @param stop ends the bundler, where the data turn out to be wrong
 * @throws the error of the bundler
 */
export const pageBundle = (
  { contentDir }: Settings,
  program: string,
  stop?: AbortSignal,
): Promise<string> =>
  keptFolder(programCacheFolder('bundles'), [program], async (draft) => {
    const { code, output } = await run(process.execPath, [...BUILD_FLAGS, MAKER, draft], {
      capture: true,
      env: { CONTENT_DIR: contentDir },
      ...(stop ? { stop } : {}),
    });
    if (code !== 0) throw failureOf(output);
    // Warnings of the bundler.
    if (output.trim() !== '') console.warn(output.trim());
  });

/** The error that `make-bundle.ts` told in its last line. */
function failureOf(output: string): Error {
  const lines = output.trim().split('\n');
  try {
    return Object.assign(new Error(), JSON.parse(lines.at(-1) ?? ''));
  } catch {
    return new BuildRefusal(output.trim());
  }
}

/** Hash of everything that is bundled: the engine and its libraries, and the prose of `content/pages`. */
export function programHash({ contentDir }: Settings): string {
  const hash = createHash('sha256');
  const src = join(projectRoot, 'src');
  hashFiles(hash, src, (path) => !/\.test\.ts$|^(?:fixtures|tools|checks)\//.test(path));
  const prose = join(contentDir, 'pages');
  hashFiles(hash, prose, () => true);
  // In the place of pages that the folder lacks, the project's own are bundled.
  if (!TEXT_PAGES.every((name) => LOCALES.every((locale) => isIn(prose, `${locale}/${name}.mdx`))))
    hashFiles(hash, join(projectRoot, 'content/pages'), () => true);
  for (const file of ['package-lock.json', 'astro.config.mjs'])
    hash.update(readFileSync(join(projectRoot, file)));
  hash.update(JSON.stringify([process.version, projectRoot, contentDir, siteUrl, basePath]));
  return hash.digest('base64url');
}

const isIn = (folder: string, path: string): boolean => existsSync(join(folder, path));

/** Adds names and content of the files below a folder that are chosen. */
export function hashFiles(hash: Hash, folder: string, isTaken: (path: string) => boolean): void {
  for (const path of filesBelow(folder).filter(isTaken))
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(folder, path)))
      .update('\n');
}
