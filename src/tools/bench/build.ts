import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadFolder } from '../../ingest/read-folder.ts';
import { run, runCommand } from '../../cli/child.ts';
import { draftOf } from '../../cli/site/out-folder.ts';
import { dataEnv, projectRoot, readSettings } from '../../cli/site/settings.ts';
import { filesBelow } from '../../cli/site/site-files.ts';

/** Seconds of the quickest of some runs: what the work costs when nothing else disturbs it. */
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

/** Reads every file of a folder and writes it elsewhere, one by one: no build can be quicker. */
async function copyOneByOne(from: string, to: string): Promise<void> {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
  rmSync(to, { recursive: true });
}

/**
 * The cost of a build as multiples of its floor, copying the same files one by one, and of a check as
 * a multiple of starting Node. Multiples hold from machine to machine; seconds do not.
 */
export async function main(_args: string[]): Promise<number> {
  const settings = readSettings();
  const env = { OUT_DIR: FOLDER };
  const { code, output } = await runCommand('build', [], { capture: true, env });
  if (code !== 0) {
    console.error(output);
    return 1;
  }
  const files = filesBelow(FOLDER).length;
  const floor = await quickest(3, () => copyOneByOne(FOLDER, draftOf(join(FOLDER, '../copy'))));
  const build = await quickest(2, async () => {
    await runCommand('build', [], { capture: true, env });
  });
  const start = await quickest(3, async () => {
    await run(process.execPath, ['-e', ''], { capture: true });
  });
  const check = await quickest(3, async () => {
    await loadFolder(dataEnv(settings));
  });
  const row = (name: string, seconds: number, ratio: number) =>
    console.log(
      `${name.padEnd(26)}${seconds.toFixed(2).padStart(8)} s${ratio.toFixed(1).padStart(8)} ×`,
    );
  console.log(`${files} files`);
  row('copy the site, the floor', floor, 1);
  row('build and index', build, build / floor);
  row('start Node', start, 1);
  row('read and check the data', check, check / start);
  return 0;
}
