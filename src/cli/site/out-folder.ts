import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { projectRoot } from './settings.ts';

/*
 * The site is written into a hidden sibling (`.dist-new-<pid>`), on the same disk, and takes the place of
 * the old one by two renames. Whatever stops the work before that leaves the old site untouched;
 * what stops it between the two is mended by `recover`, at the start of the next command.
 */

const sibling = (outDir: string, kind: 'new' | 'old', pid: number) =>
  join(dirname(outDir), `.${basename(outDir)}-${kind}-${pid}`);

/** Where this process writes before the site takes its place. */
export const draftOf = (outDir: string): string => sibling(outDir, 'new', process.pid);

/** Whether the folder may be replaced: absent, empty, or a site (it has an index page or bundled assets), and not a folder of the project. */
export function isReplaceable(outDir: string): boolean {
  const below = relative(outDir, projectRoot);
  if (!below.startsWith('..') && !isAbsolute(below)) return false;
  const top = relative(projectRoot, outDir).split(/[\\/]/)[0];
  if (['src', 'data', 'content', 'public', '.git', 'node_modules'].includes(top ?? ''))
    return false;
  if (!existsSync(outDir)) return true;
  const names = readdirSync(outDir);
  return names.length === 0 || names.includes('index.html') || names.includes('_astro');
}

/** Puts the draft in the place of the old site. Synchronous, so that no signal comes between the renames. */
export function replace(outDir: string, draft: string): void {
  const old = sibling(outDir, 'old', process.pid);
  if (existsSync(outDir)) renameSync(outDir, old);
  try {
    renameSync(draft, outDir);
  } catch (error) {
    if (existsSync(old)) renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Clears what an earlier command left when it was cut short: brings the old site back if none stands
 * in its place (then returns true), and removes the rest. Folders of commands still running stay.
 */
export function recover(outDir: string): boolean {
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
