import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadFolder } from '../../ingest/read-folder.ts';
import { run, runCommand } from '../../cli/child.ts';
import { draftOf } from '../../cli/site/out-folder.ts';
import { projectRoot } from '../../cli/site/settings.ts';
import { changeRow } from './archive/change-row.ts';
import { DEMO } from '../../fixtures/fixture.ts';
import { filesBelow } from '../../cli/site/site-files.ts';

/** Seconds of the fastest of some runs: the cost without disturbances. */
async function quickest(times: number, work: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let at = 0; at < times; at += 1) {
    const started = performance.now();
    await work();
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return best;
}

const FOLDER = join(projectRoot, '.build/bench');
const DATA = join(projectRoot, '.build/bench-data');
const BUILD_CACHE = join(projectRoot, '.build/bench-cache');

/** Reads every file of a folder and writes it elsewhere, one by one: the least time of any build. */
async function copyOneByOne(from: string, to: string): Promise<void> {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
  rmSync(to, { recursive: true });
}

/** @throws with the output, where the build fails */
async function build(env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { code, output } = await runCommand('build', [], {
    capture: true,
    env: { ...DEMO, DATA_DIR: DATA, OUT_DIR: FOLDER, PUBLIC_DIR: 'public', BUILD_CACHE, ...env },
  });
  if (code !== 0) throw new Error(output);
}

/** A build of a fresh checkout: no site before, no bundle, no drawing. */
async function buildFromNothing(): Promise<void> {
  for (const folder of [BUILD_CACHE, FOLDER]) rmSync(folder, { recursive: true, force: true });
  await build();
}

/**
 * The cost of a build as multiples of one from nothing, and of a check as a multiple of starting Node; for the
 * demonstration of the whole country. Multiples are comparable between machines; seconds are not.
 */
export async function main(_args: string[]): Promise<number> {
  rmSync(DATA, { recursive: true, force: true });
  cpSync(DEMO.DATA_DIR, DATA, { recursive: true });
  const whole = await quickest(2, buildFromNothing);
  const files = filesBelow(FOLDER);
  const bytes = files.reduce((sum, path) => sum + statSync(join(FOLDER, path)).size, 0);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  const row = (name: string, seconds: number, base: number) =>
    console.log(
      `${name.padEnd(32)}${seconds.toFixed(2).padStart(8)} s${(seconds / base).toFixed(2).padStart(8)} ×`,
    );
  row('build from nothing', whole, whole);
  row('every page again', await quickest(2, () => build({ RENDER_ALL: '1' })), whole);
  const again = await quickest(3, () => {
    changeRow(DATA);
    return build();
  });
  row('one row changed', again, whole);
  row('nothing changed', await quickest(2, build), whole);
  const copied = await quickest(3, () => copyOneByOne(FOLDER, draftOf(join(FOLDER, '../copy'))));
  row('copy the site file by file', copied, whole);
  const start = await quickest(3, async () => {
    await run(process.execPath, ['-e', ''], { capture: true });
  });
  row('start Node', start, start);
  const check = await quickest(3, async () => {
    await loadFolder({ ...DEMO });
  });
  row('read and check the data', check, start);
  for (const folder of [BUILD_CACHE, DATA]) rmSync(folder, { recursive: true });
  return 0;
}
