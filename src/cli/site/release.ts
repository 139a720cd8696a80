import { compareText } from '../../domain/compare.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, siteUrl } from '../../site/routes.ts';
import { HOST_FILES } from './host-files.ts';
import {
  GENERATOR,
  integrityOf,
  parseRelease,
  type Release,
  RELEASE_FILE,
} from './release-note.ts';
import { projectRoot, type Settings } from './settings.ts';
import { filesBelow } from './site-files.ts';

/** The differences of a copy from its release. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'changed' | 'added';
}

/** Hash of everything that a build reads: the data, the content, the public files and the log, used or not. */
export const hashSources = (settings: Settings): string =>
  hashOfAll([
    ...(['dataDir', 'contentDir', 'publicDir'] as const).flatMap((name) =>
      existsSync(settings[name])
        ? [...hashesBelow(settings[name])].map(([path, hash]) => [`${name}/${path}`, hash] as const)
        : [],
    ),
    ...(existsSync(settings.logFile)
      ? [['log', integrityOf(readFileSync(settings.logFile))] as const]
      : []),
  ]);

/**
 * Writes the release note of a finished site into it. Run last.
 *
 * @param data the result of `hashSources` when the build began
 */
export function writeRelease(folder: string, data: string): Release {
  const edition = currentEditionOf(folder);
  const files = hashesBelow(folder);
  const release: Release = {
    generator: GENERATOR,
    version: 1,
    ...sourceOf(projectRoot),
    sourceDateEpoch: process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) : null,
    siteUrl,
    basePath,
    edition,
    data,
    site: hashOfAll([...files]),
    files: Object.fromEntries(files),
  };
  writeFileSync(join(folder, RELEASE_FILE), `${JSON.stringify(release, null, 1)}\n`);
  return release;
}

/** Read from the built site itself. */
function currentEditionOf(folder: string): Release['edition'] {
  const file = join(folder, 'api/v1/editions.json');
  if (!existsSync(file)) return null;
  const { current } = JSON.parse(readFileSync(file, 'utf8')) as { current: Release['edition'] };
  return current && { number: current.number, head: current.head };
}

/** Whether a folder was written by a build of this project. */
export function isOurs(folder: string): boolean {
  try {
    parseRelease(readFileSync(join(folder, RELEASE_FILE), 'utf8'));
    return true;
  } catch {
    return false;
  }
}

/** The differences of a folder from a release; empty when it is whole. */
export function compareFolder(folder: string, release: Release): Difference[] {
  return compare(new Map(hashesBelow(folder)), release);
}

/**
 * The differences of a hosted copy from a release; files that the release does not name cannot be found.
 *
 * @param address of the site's front page
 */
export async function compareServed(address: string, release: Release): Promise<Difference[]> {
  // Files that only the host reads are not served.
  const paths = Object.keys(release.files).filter((path) => !HOST_FILES.includes(path));
  const served = new Map<string, string>();
  const fetchNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      // A page is requested by its folder, as readers do: hosts redirect `index.html`.
      const asked = path
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent);
      const answer = await fetch(new URL(asked.join('/'), address), { redirect: 'error' }).catch(
        () => undefined,
      );
      if (answer?.ok) served.set(path, integrityOf(new Uint8Array(await answer.arrayBuffer())));
      else await answer?.body?.cancel();
    }
  };
  await Promise.all(Array.from({ length: 8 }, fetchNext));
  return compare(served, release).filter(({ path }) => !HOST_FILES.includes(path));
}

function compare(found: ReadonlyMap<string, string>, release: Release): Difference[] {
  const differences: Difference[] = [];
  for (const [path, hash] of Object.entries(release.files))
    if (!found.has(path)) differences.push({ path, kind: 'missing' });
    else if (found.get(path) !== hash) differences.push({ path, kind: 'changed' });
  for (const path of found.keys())
    if (!Object.hasOwn(release.files, path)) differences.push({ path, kind: 'added' });
  return differences.sort((a, b) => compareText(a.path, b.path));
}

const hashesBelow = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder)
      .filter((path) => path !== RELEASE_FILE)
      .map((path) => [path, integrityOf(readFileSync(join(folder, path)))]),
  );

const hashOfAll = (files: readonly (readonly [path: string, hash: string])[]): string =>
  integrityOf(Buffer.from(files.map(([path, hash]) => `${hash} ${path}\n`).join('')));

function sourceOf(folder: string): Pick<Release, 'commit' | 'clean'> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    return { commit: git('rev-parse', 'HEAD'), clean: git('status', '--porcelain') === '' };
  } catch {
    return { commit: null, clean: null };
  }
}
