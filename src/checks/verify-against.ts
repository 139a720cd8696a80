import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseRelease, RELEASE_FILE, type Release } from '../cli/site/release-note.ts';
import { compareFolder, compareServed, type Difference } from '../cli/site/release.ts';
import { projectRoot } from '../cli/site/settings.ts';
import type { words } from '../i18n/locale.ts';

type Words = ReturnType<typeof words>['verify']['against'];

/** Exit codes: the copy is whole, it differs, it could not be compared. */
export const EXIT = { whole: 0, differs: 1, unreadable: 2 } as const;

/** The most files that are named; the rest is counted. */
const MOST = 50;

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/**
 * Whether a copy of a site, in a folder or at its address, has exactly the files of a release.
 *
 * @param site a folder, or the address of the front page
 * @param against a `release.json`, a folder that holds one, or the address of either
 */
export async function verifyAgainst(site: string, against: string, say: Words): Promise<number> {
  const release = await readRelease(against);
  if (!release) {
    console.error(say.noRelease(shown(against)));
    return EXIT.unreadable;
  }
  const differences = await compareSite(site, release);
  if (!differences) {
    console.error(say.noSite(shown(site)));
    return EXIT.unreadable;
  }
  const count = (number: number) => number.toLocaleString('en');
  console.log(say.reading(shown(site), shown(against), count(Object.keys(release.files).length)));
  if (release.commit) console.log(say.madeOf(release.commit));
  for (const { kind, path } of differences.slice(0, MOST)) console.log(`  ✗ ${say[kind](path)}`);
  if (differences.length > MOST) console.log(`  ${say.more(differences.length - MOST)}`);
  if (isAddress(site)) console.log(say.servedOnly);
  console.log(differences.length === 0 ? say.whole : say.differs(differences.length));
  return differences.length === 0 ? EXIT.whole : EXIT.differs;
}

/** Paths are taken relative to the working folder; addresses stay unchanged. */
const shown = (place: string): string =>
  isAddress(place) ? place : relative(projectRoot, resolve(place)) || place;

async function readRelease(place: string): Promise<Release | undefined> {
  try {
    return parseRelease(await (isAddress(place) ? fetchRelease(place) : readFile(place)));
  } catch {
    return undefined;
  }
}

function readFile(place: string): string {
  const path = resolve(place);
  return readFileSync(statSync(path).isDirectory() ? join(path, RELEASE_FILE) : path, 'utf8');
}

async function fetchRelease(address: string): Promise<string> {
  const file = address.endsWith('.json') ? address : new URL(RELEASE_FILE, folderOf(address));
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

/** Undefined where the folder does not exist, or no host answers. */
async function compareSite(site: string, release: Release): Promise<Difference[] | undefined> {
  if (!isAddress(site))
    return existsSync(resolve(site)) ? compareFolder(resolve(site), release) : undefined;
  const address = folderOf(site);
  const reached = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  return reached ? compareServed(address, release) : undefined;
}

const folderOf = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
