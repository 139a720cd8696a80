import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildTestSite, SITES } from './test-sites.ts';
import { DEMO } from '../fixtures/fixture.ts';
import { runTool, type Ended } from '../cli/child.ts';
import { commandWords, readOptions } from '../cli/options.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { countTests, type TestCounts } from './test-counts.ts';

type Words = ReturnType<typeof commandWords>;

interface Step {
  readonly name: keyof Words['steps'];
  readonly run: () => Promise<TestCounts>;
}

/**
 * Runs every check; a step that fails does not stop the next. The code is checked while the sites are built; then
 * the sites are looked at. The last line is always `N passed, N failed`. A tool counts as one; a step that crashes
 * or tests nothing counts as failed.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  rmSync(join(projectRoot, '.build'), { recursive: true, force: true });

  const total = { passed: 0, failed: 0 };
  const take = async ({ name, run }: Step) => {
    const started = performance.now();
    const counts = await run().catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    total.passed += counts.passed;
    total.failed += counts.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const mark = counts.failed === 0 ? '✓' : '✗';
    console.log(
      `${mark} ${say.steps[name]}: ${counts.passed}/${counts.passed + counts.failed} (${seconds} s)`,
    );
  };
  // Builds of one checkout take turns, so they run in one queue; the queue that is free first runs the tools.
  const tools = [...ofTools];
  const runQueue = async (own: readonly Step[]): Promise<void> => {
    for (const step of own) await take(step);
    for (let step = tools.shift(); step; step = tools.shift()) await take(step);
  };
  await Promise.all([runQueue(ofUnits), runQueue(ofBuilding)]);
  for (const step of ofSites) await take(step);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Passed by the exit code; the output of a tool is shown only when it fails. */
const countsOf = async (ended: Promise<Ended>): Promise<TestCounts> => {
  const { code, output } = await ended;
  if (code === 0) return { passed: 1, failed: 0 };
  console.log(output.trimEnd());
  return { passed: 0, failed: 1 };
};

const build = (site: keyof typeof SITES) => countsOf(buildTestSite(SITES[site]));

const vitest = async (project: string): Promise<TestCounts> => {
  const report = join(projectRoot, '.build', `${project}.json`);
  const { code, output } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { capture: true, env: { NO_COLOR: '1' } },
  );
  const counts = countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
  if (counts.failed > 0) console.log(output.trimEnd());
  return counts;
};

/** Also reads the content, while the sites are built. */
const ofTypes = { ...DEMO, ASTRO_CACHE_DIR: join(projectRoot, '.build/types-cache') };

const ofUnits: readonly Step[] = [{ name: 'unit', run: () => vitest('unit') }];

/** The longest first, so that both queues end together. */
const ofTools: readonly Step[] = [
  {
    name: 'types',
    run: () => countsOf(runTool('astro/bin/astro.mjs', ['check'], { capture: true, env: ofTypes })),
  },
  {
    name: 'lint',
    run: () =>
      countsOf(runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], { capture: true })),
  },
  {
    name: 'unused',
    run: () =>
      countsOf(runTool('knip/bin/knip.js', ['-c', 'src/checks/knip.ts'], { capture: true })),
  },
  {
    name: 'format',
    run: () => countsOf(runTool('prettier/bin/prettier.cjs', ['--check', '.'], { capture: true })),
  },
];

const ofBuilding: readonly Step[] = [
  { name: 'build', run: () => build('main') },
  { name: 'subpath', run: () => build('subpath') },
  { name: 'in part', run: () => build('inPart') },
  { name: 'again', run: () => build('again') },
  { name: 'guide', run: () => build('guide') },
  { name: 'begun', run: () => build('begun') },
  { name: 'states', run: () => build('states') },
];

const ofSites: readonly Step[] = [
  { name: 'site', run: () => vitest('site') },
  { name: 'browser', run: () => vitest('browser') },
];
