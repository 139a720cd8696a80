import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadFolder } from '../../ingest/read-folder.ts';
import { run, runCommand } from '../../cli/child.ts';
import { draftOf } from '../../cli/site/out-folder.ts';
import { projectRoot } from '../../cli/site/settings.ts';
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
const ROW = join(DATA, '2567/progress.csv');

/** Reads every file of a folder and writes it elsewhere, one by one: the least time of any build. */
async function copyOneByOne(from: string, to: string): Promise<void> {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
  rmSync(to, { recursive: true });
}

/** Changes the day on which one tambon signed. */
function changeRow(): void {
  const text = readFileSync(ROW, 'utf8');
  const changed = text.replace(/(?<=,)[45](?=\/12\/2566,)/, (day) => (day === '4' ? '5' : '4'));
  if (changed === text) throw new Error(`${ROW} has no day to change`);
  writeFileSync(ROW, changed);
}

/** @throws with the output, where the build fails */
async function build(env: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await runCommand('build', [], {
    capture: true,
    env: { ...DEMO, DATA_DIR: DATA, OUT_DIR: FOLDER, PUBLIC_DIR: 'public', ...env },
  });
  if (code !== 0) throw new Error(output);
}

/**
 * The cost of a build as multiples of the least possible time, copying the same files one by one, and of a check as
 * a multiple of starting Node; for the demonstration of the whole country, with cached cards. Multiples are
 * comparable between machines; seconds are not.
 */
export async function main(_args: string[]): Promise<number> {
  rmSync(DATA, { recursive: true, force: true });
  cpSync(DEMO.DATA_DIR, DATA, { recursive: true });
  await build({ RENDER_ALL: '1' });
  const files = filesBelow(FOLDER).length;
  const floor = await quickest(3, () => copyOneByOne(FOLDER, draftOf(join(FOLDER, '../copy'))));
  const whole = await quickest(2, () => build({ RENDER_ALL: '1' }));
  const again = await quickest(2, () => {
    changeRow();
    return build({});
  });
  const start = await quickest(3, async () => {
    await run(process.execPath, ['-e', ''], { capture: true });
  });
  const check = await quickest(3, async () => {
    await loadFolder({ ...DEMO });
  });
  const row = (name: string, seconds: number, ratio: number) =>
    console.log(
      `${name.padEnd(26)}${seconds.toFixed(2).padStart(8)} s${ratio.toFixed(1).padStart(8)} ×`,
    );
  console.log(`${files} files`);
  row('copy the site, the floor', floor, 1);
  row('build and index', whole, whole / floor);
  row('the same, one row changed', again, again / floor);
  row('start Node', start, 1);
  row('read and check the data', check, check / start);
  rmSync(DATA, { recursive: true });
  return 0;
}
