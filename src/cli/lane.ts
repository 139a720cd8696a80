import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { commandWords, readOptions } from './options.ts';
import { parseRelease, RELEASE_FILE } from './site/release-note.ts';
import { readServed, siteRoot } from './site/served-file.ts';
import { projectRoot } from './site/settings.ts';

/** Folders that offices commit to. Everything else is the engine, which needs all tests before it is published. */
const OF_OFFICES = ['data/', 'content/', 'public/documents/', 'public/images/'];

/** The way of a change to publication: the data's short one, or the engine's with all tests. */
export type Lane = 'data' | 'engine';

/** The way of a change to publication: `data` only where every changed file is an office's. */
export const laneOf = (paths: readonly string[]): Lane =>
  paths.every((path) => OF_OFFICES.some((folder) => path.startsWith(folder))) ? 'data' : 'engine';

/**
 * `npm run lane -- [--live URL] [--from COMMIT] [--expect data]`: prints how the checked-out commit is published:
 * `data` (checks of the data only) where it differs from the live commit only in files that offices commit, else
 * `engine` (all tests). Because it is compared with the live commit, an engine that failed its tests cannot be
 * published with the next change of a row. What cannot be compared is `engine`. Exit code 0; with `--expect`, 1 when
 * the result is the other one.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, {
    live: { type: 'string' },
    from: { type: 'string' },
    expect: { type: 'string' },
    lang: { type: 'string' },
  });
  if (!options) return 1;
  const { live, from, expect, lang } = options.values;
  const base = (live && (await liveCommit(live))) || from;
  const paths = base ? changedSince(base) : undefined;
  const lane = paths ? laneOf(paths) : 'engine';
  console.log(commandWords(lang).lane[lane](base ?? '–', paths?.length ?? 0));
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `lane=${lane}\n`);
  return expect === undefined || expect === lane ? 0 : 1;
}

/** The commit that the live site was built from, by its release note; undefined where it does not answer. */
async function liveCommit(address: string): Promise<string | undefined> {
  try {
    const note = await readServed(new URL(RELEASE_FILE, siteRoot(address)));
    if (!note || note === 'missing') return undefined;
    const { commit } = parseRelease(new TextDecoder().decode(note));
    return commit && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}

/** The files that differ between a commit and the checked-out one; undefined where git does not know the commit. */
function changedSince(commit: string): string[] | undefined {
  try {
    return execFileSync('git', ['diff', '--name-only', '-z', commit, 'HEAD', '--'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
      .split('\0')
      .filter((path) => path !== '');
  } catch {
    return undefined;
  }
}
