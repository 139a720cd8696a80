import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { fillMounted, finishMounted } from './mounted-folder.ts';
import { isOurs } from './release.ts';
import { projectRoot } from './settings.ts';

/*
 * The site is written into a hidden sibling (`.dist-new-<pid>`), on the same disk, and replaces the old one by two
 * renames. An interruption before that leaves the old site untouched; one between the two is mended by `recover`, at
 * the start of the next command. A folder that is a mount point (a volume of a container) cannot be renamed: see
 * `mounted-folder.ts`.
 */

type Kind = 'new' | 'old';

const sibling = (outDir: string, kind: Kind, pid: number) => {
  const [parent, name] = isMounted(outDir) ? [outDir, 'site'] : [dirname(outDir), basename(outDir)];
  return join(parent, `.${name}-${kind}-${pid}`);
};

/** Folder that this process writes into before it replaces the site. */
export const draftOf = (outDir: string): string => sibling(outDir, 'new', process.pid);

/** Files that only a site of this project has, for sites built without the mark. */
const OLDER_SITE = ['index.html', '_astro', 'api', 'pagefind', 'sw.js'];
/** Folders that file systems make themselves. */
const NOTHING = /^lost\+found$|^\.site-(?:new|old|ready)-\d+$/;

/** Whether the folder may be replaced: absent, empty, or a site that a build of this project wrote; never a folder of the project. */
export function isReplaceable(outDir: string): boolean {
  const below = relative(outDir, projectRoot);
  if (!below.startsWith('..') && !isAbsolute(below)) return false;
  const top = relative(projectRoot, outDir).split(/[\\/]/)[0];
  if (['src', 'data', 'content', 'public', '.git', 'node_modules'].includes(top ?? ''))
    return false;
  if (!existsSync(outDir)) return true;
  if (!statSync(outDir).isDirectory()) return false;
  const names = readdirSync(outDir).filter((name) => !NOTHING.test(name));
  return names.length === 0 || isOurs(outDir) || OLDER_SITE.every((name) => names.includes(name));
}

/** @throws the system error (`EROFS`, `EACCES`) of the nearest existing folder, where no site may be written */
export function assertWritable(outDir: string): void {
  let folder = isMounted(outDir) ? outDir : dirname(outDir);
  while (!existsSync(folder)) folder = dirname(folder);
  accessSync(folder, constants.W_OK);
}

/**
 * Puts the draft in the place of the old site, before it returns: no signal is handled between the renames. What it
 * returns ends when the old site is removed, several files at once, since a disk takes its time for each.
 */
export async function replace(outDir: string, draft: string): Promise<void> {
  const old = sibling(outDir, 'old', process.pid);
  if (isMounted(outDir)) fillMounted(outDir, draft);
  else {
    if (existsSync(outDir)) renameSync(outDir, old);
    try {
      renameSync(draft, outDir);
    } catch (error) {
      if (existsSync(old)) renameSync(old, outDir);
      throw error;
    }
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Cleans up after an interrupted command: restores the old site if there is none in its place (then returns true),
 * and removes the rest. Folders of running commands stay.
 */
export function recover(outDir: string): boolean {
  if (isMounted(outDir)) return finishMounted(outDir, isRunning);
  const parent = dirname(outDir);
  if (!existsSync(parent)) return false;
  let broughtBack = false;
  for (const name of readdirSync(parent)) {
    const [, kind, pid] = leftover(outDir).exec(name) ?? [];
    if (!kind || isRunning(Number(pid))) continue;
    if (kind === 'old' && !existsSync(outDir)) {
      renameSync(join(parent, name), outDir);
      broughtBack = true;
    } else rmSync(join(parent, name), { recursive: true, force: true });
  }
  return broughtBack;
}

const leftover = (outDir: string) =>
  new RegExp(`^\\.${basename(outDir).replace(/[^\w-]/g, '\\$&')}-(new|old)-(\\d+)$`);

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether another file system begins at this folder, or the system lists it as a mount of the same one. */
function isMounted(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  if (found.dev !== statSync(dirname(folder)).dev) return true;
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .some((line) => line.split(' ')[4]?.replaceAll('\\040', ' ') === folder);
  } catch {
    return false;
  }
}
