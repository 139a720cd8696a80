import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/*
 * A mount point cannot be renamed, so the draft is made inside it, and the entries of the folder are exchanged one
 * by one: some thirty renames, which take about a millisecond. Once the draft is marked as ready, the next command
 * completes an interrupted exchange.
 */

/** Names of the drafts, and of folders that file systems make themselves. */
const NOT_OF_SITE = /^\.site-(?:new|old|work|ready)-(\d+)$|^lost\+found$/;

/** Inside the folder of the old entries: the names of the new ones. */
const NAMES = '.names.json';

/** Replaces the content of a mount point with the draft inside it. */
export function fillMounted(outDir: string, draft: string): void {
  const ready = join(outDir, `.site-ready-${process.pid}`);
  const old = join(outDir, `.site-old-${process.pid}`);
  mkdirSync(old);
  writeFileSync(join(old, NAMES), JSON.stringify(readdirSync(draft)));
  renameSync(draft, ready);
  exchange(outDir, ready, old);
}

/** Completes what another process had begun; returns true when there was something to complete. */
export function finishMounted(outDir: string, isRunning: (pid: number) => boolean): boolean {
  let finished = false;
  const names = readdirSync(outDir).flatMap((name) => {
    const pid = NOT_OF_SITE.exec(name)?.[1];
    return pid && !isRunning(Number(pid)) ? [{ name, pid }] : [];
  });
  for (const { pid } of names.filter(({ name }) => name.startsWith('.site-ready-'))) {
    exchange(outDir, join(outDir, `.site-ready-${pid}`), join(outDir, `.site-old-${pid}`));
    finished = true;
  }
  for (const { name } of names) rmSync(join(outDir, name), { recursive: true, force: true });
  return finished;
}

/** May be repeated, wherever it stopped: an entry is done when the draft does not contain it any more. */
function exchange(outDir: string, ready: string, old: string): void {
  const names = JSON.parse(readFileSync(join(old, NAMES), 'utf8')) as string[];
  const placed = (name: string) => names.includes(name) && !existsSync(join(ready, name));
  for (const name of readdirSync(outDir))
    if (!NOT_OF_SITE.test(name) && !placed(name)) renameSync(join(outDir, name), join(old, name));
  for (const name of readdirSync(ready)) renameSync(join(ready, name), join(outDir, name));
  rmSync(ready, { recursive: true });
  rmSync(old, { recursive: true });
}
