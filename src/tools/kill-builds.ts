import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from '../cli/sample/random.ts';
import { parseRelease, RELEASE_FILE } from '../cli/site/release-note.ts';
import { compareFolder } from '../cli/site/release.ts';

/*
 * node src/tools/kill-builds.ts [TIMES] [SEED]: builds a small register again and again, kills each build and its
 * child processes at a time drawn from the seed, and checks the present site. The figures of a run are in
 * `src/checks/README.md`.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'kill-builds-'));
const outDir = join(parent, 'dist');
const FIXTURE = 'src/fixtures/years-in-part';

/**
 * Returns when the build ends, or is killed after so many milliseconds; two titles of the site alternate, so that a
 * mixture would be noticed.
 */
function build(turn: number, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'build'], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      OUT_DIR: outDir,
      DATA_DIR: `${FIXTURE}/data`,
      CONTENT_DIR: `${FIXTURE}/content`,
      SITE_URL: turn % 2 === 0 ? 'https://even.example' : 'https://odd.example',
      SOURCE_DATE_EPOCH: String(1_704_067_200 + turn),
    },
  });
  return new Promise((done) => {
    const timer =
      killAfter === undefined
        ? undefined
        : setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), killAfter);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });
}

const [, , times = '50', seed = 'kills'] = process.argv;
const random = new Random(seed);
const started = performance.now();
if ((await build(0)) !== 0) throw new Error('The first build failed.');
const whole = performance.now() - started;
const counts = { whole: 0, broken: 0, absent: 0, killed: 0, ended: 0, leftovers: 0 };
for (let turn = 1; turn <= Number(times); turn += 1) {
  const code = await build(turn, random.fraction() * whole * 1.1);
  counts[code === null ? 'killed' : 'ended'] += 1;
  if (!existsSync(outDir)) counts.absent += 1;
  else {
    const release = parseRelease(readFileSync(join(outDir, RELEASE_FILE), 'utf8'));
    counts[compareFolder(outDir, release).length === 0 ? 'whole' : 'broken'] += 1;
  }
  console.log(turn, code, JSON.stringify(counts));
}
const last = await build(Number(times) + 1);
counts.leftovers = readdirSync(dirname(outDir)).filter((name) => name !== 'dist').length;
rmSync(parent, { recursive: true });
console.log(
  JSON.stringify({ times, secondsOfOneBuild: Math.round(whole / 1000), last, ...counts }),
);
