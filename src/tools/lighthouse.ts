import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { run as runProgram, runCommand } from '../cli/child.ts';
import { readOptions } from '../cli/options.ts';
import { serve } from '../cli/serve.ts';
import { projectRoot, readSettings } from '../cli/site/settings.ts';
import { SITES } from '../checks/test-sites.ts';
import { SAMPLE_MARK } from '../domain/sample.ts';
import { findOrInstallBrowser, FLAGS } from '../cli/browser/find-browser.ts';
import { longestOf } from '../checks/kinds.ts';
import { type BuiltSite, readBuiltSite } from '../checks/built-site.ts';

const FOLDER = join(projectRoot, '.build/lighthouse');
const PORT = 4399;
const ORIGIN = `http://127.0.0.1:${PORT}`;
/** The port at which Lighthouse connects to the browser. */
const CHROME_PORT = 4398;
/** A separate package: 128 MB that are not installed with the project. */
const PACKAGE = join(projectRoot, 'src/tools/lighthouse');

/** The parts of Lighthouse's result that are read. */
interface Result {
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
      }
    >
  >;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}
type Lighthouse = (
  url: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Result } | undefined>;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The judged figures of one run: scores of 0–100, milliseconds, and the layout shift. */
interface Figures {
  readonly scores: readonly number[];
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Audits below full marks, for whoever mends them. */
  readonly short: readonly string[];
}

/**
 * `npm run lighthouse -- [--runs 3] [--only tambon]`: Lighthouse with its defaults (mobile, simulated slow 4G) on
 * home, year, province, tambon, story, search and data in both languages; prints the median of the runs. Exit code 1
 * when a score is below 100, the shift or the blocking time above 0, or the largest paint after 1.2 s. What is
 * measured is a build of the same data without its sample flag: a page of invented data asks not to be indexed,
 * which Lighthouse would count against it. Lighthouse itself is installed, by its own lock, when it is first asked
 * for.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  });
  if (!options) return 1;
  const runs = Number(options.values.runs);
  const lighthouse = await loadLighthouse();
  if (!lighthouse || !(await build())) return 1;
  const built = readBuiltSite({ ...SITES.main, folder: join(FOLDER, 'site') });
  const kinds = Object.entries(pagesOf(built)).filter(([name]) =>
    name.includes(options.values.only),
  );
  const serving = await serve({ folder: join(FOLDER, 'site'), port: PORT });
  const chrome = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [...FLAGS, `--remote-debugging-port=${CHROME_PORT}`],
  });
  let held = true;
  console.log('page'.padEnd(14), 'perf a11y best seo   LCP ms  TBT ms  CLS');
  try {
    for (const [name, path] of kinds)
      for (const locale of ['', 'en/']) {
        const all: Figures[] = [];
        for (let run = 0; run < runs; run += 1)
          all.push(await measure(lighthouse, `${serving.address}${locale}${path}`));
        const figures = median(all);
        held &&= isGood(figures);
        printFigures(`${locale}${name}`, figures);
      }
  } finally {
    await chrome.close();
    await serving.close();
  }
  return held ? 0 : 1;
}

/** The address of one page of each kind, the longest where there are many. */
const pagesOf = (built: BuiltSite) => ({
  home: '',
  year: longestOf(built, ':year'),
  province: longestOf(built, ':year/:province'),
  tambon: longestOf(built, 'tambon/:tambon'),
  story: longestOf(built, 'stories/:one'),
  search: 'search/',
  data: 'data/',
});

const isGood = ({ scores, lcp, tbt, cls }: Figures): boolean =>
  scores.every((score) => score === 100) && lcp <= 1200 && tbt === 0 && cls === 0;

function printFigures(page: string, figures: Figures): void {
  console.log(
    page.padEnd(14),
    figures.scores.map((score) => String(score).padStart(4)).join(' '),
    String(Math.round(figures.lcp)).padStart(8),
    String(Math.round(figures.tbt)).padStart(7),
    ` ${figures.cls.toFixed(3)}`,
    isGood(figures) ? '' : figures.short.join(' · '),
  );
}

/** Builds the data as if it were real, into a folder that no one publishes. */
async function build(): Promise<boolean> {
  const data = join(FOLDER, 'data');
  rmSync(FOLDER, { recursive: true, force: true });
  const { dataDir, contentDir } = readSettings();
  const content = join(FOLDER, 'content');
  cpSync(dataDir, data, { recursive: true });
  cpSync(contentDir, content, { recursive: true });
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const file = join(FOLDER, name);
    if (!/\.(?:csv|mdx)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8')
      .replaceAll(/^\uFEFF?ข้อมูลสมมติเพื่อสาธิต\r?\n/gm, '')
      .replaceAll(SAMPLE_MARK, '')
      .replaceAll(/^sample: true\r?\n/gm, '')
      .replaceAll(/documents\/sample\/[\w-]+\.pdf/g, '');
    writeFileSync(file, text);
  }
  const { code, output } = await runCommand('build', [], {
    capture: true,
    env: {
      DATA_DIR: data,
      CONTENT_DIR: content,
      OUT_DIR: join(FOLDER, 'site'),
      SITE_URL: ORIGIN,
      BASE_PATH: '',
    },
  });
  if (code !== 0) console.error(output);
  return code === 0;
}

async function loadLighthouse(): Promise<Lighthouse | undefined> {
  const folder = join(PACKAGE, 'node_modules/lighthouse');
  if (!existsSync(folder)) {
    const args = ['ci', '--ignore-scripts', '--prefix', PACKAGE];
    const { code } = await runProgram('npm', args);
    if (code !== 0) return undefined;
  }
  const { default: lighthouse } = (await import(
    pathToFileURL(join(folder, 'core/index.js')).href
  )) as { readonly default: Lighthouse };
  return lighthouse;
}

async function measure(lighthouse: Lighthouse, url: string): Promise<Figures> {
  const run = await lighthouse(url, {
    port: CHROME_PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories } = run.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? Infinity;
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    short: Object.values(audits)
      .filter(isShort)
      .map(({ id }) => id),
  };
}

const isShort = ({ score, scoreDisplayMode }: NonNullable<Result['audits'][string]>) =>
  score !== null && score < 1 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode);

/** Each figure's own median; the audits are those of the last run. */
function median(all: readonly Figures[]): Figures {
  const middle = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return {
    scores: CATEGORIES.map((_, at) => middle(all.map(({ scores }) => scores[at] ?? NaN))),
    lcp: middle(all.map(({ lcp }) => lcp)),
    tbt: middle(all.map(({ tbt }) => tbt)),
    cls: middle(all.map(({ cls }) => cls)),
    short: all.at(-1)?.short ?? [],
  };
}
