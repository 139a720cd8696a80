import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/** So many of each kind: the tests build sites of several addresses and contents. */
const MOST = 12;
const UNFINISHED = /-new-\d+$/;

/**
 * A folder of files that are made once of the same things and kept for later builds, which take turns. Of each kind
 * those used last are kept.
 *
 * @param all the folder of its kind in the cache (`cacheFolder`)
 * @param recipe everything that the files depend on, the program that makes them included
 * @param make writes into the folder that it is given, which exists
 */
export async function keptFolder(
  all: string,
  recipe: readonly string[],
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const part of recipe) hash.update(part).update('\n');
  const folder = join(all, hash.digest('base64url'));
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  const draft = `${folder}-new-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await make(draft);
    removeOldest(all, draft);
    renameSync(draft, folder);
  } finally {
    // A program that was stopped may still be writing.
    rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
  }
  return folder;
}

/** Removes what interrupted builds left, and what was not used for the longest time, but never the draft. */
function removeOldest(all: string, draft: string): void {
  const folders = readdirSync(all).map((name) => join(all, name));
  const whole = folders
    .filter((folder) => !UNFINISHED.test(folder))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const kept = new Set([draft, ...whole.slice(0, MOST - 1)]);
  for (const folder of folders)
    if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true });
}
