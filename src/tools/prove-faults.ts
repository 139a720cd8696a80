import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Ended } from '../cli/child.ts';
import { parseRelease, RELEASE_FILE, type Release } from '../cli/site/release-note.ts';
import { compareFolder } from '../cli/site/release.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { copyPublicFiles } from '../checks/test-sites.ts';
import { BEGUN, YEARS_IN_PART } from '../fixtures/fixture.ts';

/*
 * node src/tools/prove-faults.ts [NAME…]: builds a small register under other circumstances and faults of the
 * machine, and compares each site with one that was built cold. Either every byte is the same, or the build says in a
 * sentence why it ended and the site before it is whole. The figures of a run are in `src/checks/README.md`. What needs
 * a file system of its own is mounted, which takes root; it is told as not run where that is refused.
 */

const parent = mkdtempSync(join(tmpdir(), 'faults-'));
const at = (...names: string[]) => join(parent, ...names);
const RUN = join(projectRoot, 'src/cli/run.mjs');

type Env = Readonly<Record<string, string>>;

/** Builds into a folder, with some variables unset; `under`: the command that starts it. */
function build(
  folder: string,
  env: Env = {},
  unset: readonly string[] = [],
  under: readonly string[] = [],
): Promise<Ended> {
  const register = env['IN_PART'] ? YEARS_IN_PART : BEGUN;
  const given = {
    ...register,
    PUBLIC_DIR: at(env['IN_PART'] ? 'public-in-part' : 'public'),
    OUT_DIR: folder,
    SITE_URL: 'https://tambon.example',
    SOURCE_DATE_EPOCH: '1704067200',
    ...env,
  };
  const without = unset.flatMap((name) => ['-u', name]);
  const command = [...under, process.execPath, RUN, 'build'];
  return run('env', [...without, ...command], { capture: true, env: given });
}

const releaseOf = (folder: string): Release =>
  parseRelease(readFileSync(join(folder, RELEASE_FILE), 'utf8'));
const isWhole = (folder: string) =>
  existsSync(join(folder, RELEASE_FILE)) && compareFolder(folder, releaseOf(folder)).length === 0;

/** The last lines of output of a failed build, joined; a stack trace is no sentence. */
function sentence({ output }: Ended): string {
  // V8 ends the program itself: only the output before can be read.
  if (output.includes('JavaScript heap out of memory'))
    return `out of memory, ${output.includes('NODE_OPTIONS') ? 'which a note foretold' : 'UNTOLD'}`;
  if (/^\s+at .*:\d+:\d+\)?$/m.test(output)) return `TRACE ${output.slice(-400)}`;
  return output.trim().split('\n').slice(-2).join(' · ').replaceAll(parent, '…');
}

/** Whether the bytes equal the cold site, or how they differ, or the message of a failed build. */
function compared(folder: string, ended: Ended, cold: Release): string {
  if (ended.code !== 0) return `exit ${ended.code}: ${sentence(ended)}`;
  const differences = compareFolder(folder, cold);
  if (differences.length === 0) return 'the same bytes';
  return `DIFFERS in ${differences.length}: ${differences
    .slice(0, 4)
    .map(({ path }) => path)
    .join(', ')}`;
}

/** Mounts a file system of so many megabytes, or a read-only one, at a folder; false where that is refused. */
function mount(folder: string, options: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const unmount = (folder: string) => execFileSync('umount', [folder], { stdio: 'ignore' });

/** Folders in which the previous site must be unchanged after a build that could not write. */
async function onMount(name: string, options: string, readOnly: boolean): Promise<string> {
  const folder = at(name);
  if (!mount(folder, options)) return 'not run: no right to mount';
  try {
    const site = join(folder, 'dist');
    cpSync(at('cold'), site, { recursive: true });
    if (readOnly) execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' });
    const ended = await build(site, { SITE_URL: 'https://other.example' });
    if (ended.code === 0)
      return `there was room: the new site ${isWhole(site) ? 'is whole' : 'IS BROKEN'}`;
    const stands = isWhole(site) && releaseOf(site).siteUrl === 'https://tambon.example';
    return `exit ${ended.code}, the site before ${stands ? 'is whole' : 'IS BROKEN'}: ${sentence(ended)}`;
  } finally {
    unmount(folder);
  }
}

/** A disk with room for the cold site and a share of another one; files and folders fill whole pages. */
function roomFor(share: number): string {
  const page = 4096;
  const pages = readdirSync(at('cold'), { recursive: true, withFileTypes: true }).map((entry) =>
    entry.isFile() ? Math.ceil(statSync(join(entry.parentPath, entry.name)).size / page) : 1,
  );
  const site = pages.reduce((sum, count) => sum + count, 1);
  return `size=${Math.ceil(site * (1 + share)) * page}`;
}

/** A limit on the file size in blocks of 1024 bytes: what a quota or a damaged disk does to a write. */
async function withLimit(blocks: number): Promise<string> {
  const site = at('no-large-file');
  cpSync(at('cold'), site, { recursive: true });
  const ended = await build(
    site,
    { SITE_URL: 'https://other.example' },
    [],
    ['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, 'limited'],
  );
  const stands = isWhole(site) && releaseOf(site).siteUrl === 'https://tambon.example';
  return `exit ${ended.code}, the site before ${stands ? 'is whole' : 'IS BROKEN'}: ${sentence(ended)}`;
}

/** Builds into a folder on another file system, and into one that is itself a mount point. */
async function elsewhere(name: string, below: string, cold: Release): Promise<string> {
  const folder = at(name);
  if (!mount(folder, 'size=400m')) return 'not run: no right to mount';
  try {
    const site = join(folder, below);
    const first = compared(site, await build(site), cold);
    return `${first}; built again: ${compared(site, await build(site), cold)}`;
  } finally {
    unmount(folder);
  }
}

/**
 * Two builds into one folder at the same time, with two addresses: both end, and one complete site with one address
 * remains.
 */
async function twoAtOnce(cold: Release): Promise<string> {
  const folder = at('two');
  const [first, second] = await Promise.all([
    build(folder),
    build(folder, { SITE_URL: 'https://other.example' }),
  ]);
  const site = isWhole(folder) ? releaseOf(folder).siteUrl : 'NO WHOLE SITE';
  const rebuilt = compared(folder, await build(folder), cold);
  return `exit ${first.code} and ${second.code}; stands: ${site}; built again: ${rebuilt}`;
}

/** Two builds into two folders at the same time. */
async function twoFolders(cold: Release): Promise<string> {
  const folders = [at('left'), at('right')] as const;
  const ended = await Promise.all(folders.map((folder) => build(folder)));
  return folders.map((folder, side) => compared(folder, ended[side]!, cold)).join('; ');
}

/** Another register than the cold one, complete. */
async function buildOther(folder: string): Promise<void> {
  const { code, output } = await build(folder, { IN_PART: '1' });
  if (code !== 0) throw new Error(output);
}

async function variant(name: string, cold: Release, env: Env, unset: readonly string[] = []) {
  return compared(at(name), await build(at(name), env, unset), cold);
}

type Trial = (cold: Release) => Promise<string>;
const TRIALS: Readonly<Record<string, Trial>> = {
  warm: (cold) => variant('warm', cold, {}),
  'after-another': async (cold) => {
    await buildOther(at('another'));
    return variant('after-another', cold, {});
  },
  'over-another': async (cold) => {
    await buildOther(at('over'));
    return variant('over', cold, {});
  },
  bangkok: (cold) => variant('bangkok', cold, { TZ: 'Asia/Bangkok', LC_ALL: 'th_TH.UTF-8' }),
  kiritimati: (cold) =>
    variant('kiritimati', cold, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }),
  honolulu: (cold) => variant('honolulu', cold, { TZ: 'Pacific/Honolulu', LC_ALL: 'C', LANG: 'C' }),
  'no-home': (cold) => variant('no-home', cold, {}, ['HOME', 'USER', 'LANG', 'XDG_CACHE_HOME']),
  'home-not-there': (cold) => variant('home-not-there', cold, { HOME: '/nonexistent' }),
  'thai-folder': (cold) => variant('ที่วาง เว็บไซต์', cold, {}),
  'little-memory': (cold) =>
    variant('little-memory', cold, { NODE_OPTIONS: '--max-old-space-size=400' }),
  'hardly-any-memory': (cold) =>
    variant('hardly-any-memory', cold, { NODE_OPTIONS: '--max-old-space-size=60' }),
  'other-disk': (cold) => elsewhere('other-disk', 'dist', cold),
  'mount-point': (cold) => elsewhere('mount-point', '', cold),
  'disk-full': () => onMount('disk-full', roomFor(0.05), false),
  // Each ends at another step of the build, so that all steps are tested as the site grows.
  ...Object.fromEntries(
    [0.3, 0.5, 0.7].map((share): [string, Trial] => {
      const name = `disk-${share * 100}-percent-free`;
      return [name, () => onMount(name, roomFor(share), false)];
    }),
  ),
  'no-large-file': () => withLimit(256),
  'read-only': () => onMount('read-only', 'size=64m', true),
  'two-at-once': twoAtOnce,
  'two-folders': twoFolders,
};

copyPublicFiles(BEGUN, at('public'));
copyPublicFiles(YEARS_IN_PART, at('public-in-part'));
const cache = { BUILD_CACHE: at('cache') };
const first = await build(at('cold'), cache);
if (first.code !== 0) throw new Error(first.output);
const cold = releaseOf(at('cold'));
console.log(`cold: ${Object.keys(cold.files).length} files, ${cold.site}`);
const asked = process.argv.slice(2);
for (const [name, trial] of Object.entries(TRIALS))
  if (asked.length === 0 || asked.includes(name)) console.log(`${name}: ${await trial(cold)}`);
rmSync(parent, { recursive: true, force: true });
