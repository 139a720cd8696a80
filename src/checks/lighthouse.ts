import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { runCommand } from '../cli/child.ts';
import { readOptions } from '../cli/options.ts';
import { serve } from '../cli/serve.ts';
import { projectRoot, readSettings } from '../cli/site/settings.ts';
import { SITES } from '../cli/site/test-sites.ts';
import { SAMPLE_MARK } from '../domain/sample.ts';
import { findOrInstallBrowser, FLAGS } from './browser/find-browser.ts';
import { longestOf } from './kinds.ts';
import { readBuiltSite } from './built-site.ts';

const FOLDER = join(projectRoot, '.build/lighthouse');
const PORT = 4399;
const ORIGIN = `http://127.0.0.1:${PORT}`;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One run, as far as it is judged: scores of 0–100, milliseconds, and the shift as it is. */
interface Figures {
  readonly scores: readonly number[];
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Audits below full marks, for whoever has to mend them. */
  readonly short: readonly string[];
}

/**
 * `npm run lighthouse -- [--runs 3] [--only tambon]`: Lighthouse as it comes (mobile, simulated slow 4G) on
 * home, year, province, tambon, story, search and data in both languages; prints the median of the runs.
 * Exit code 1 when a score is below 100, the shift or the blocking time above 0, or the largest paint after
 * 1.2 s. What is measured is a build of the same data without its sample flag: a page of invented data asks
 * not to be indexed, which Lighthouse would count against it.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  });
  if (!options) return 1;
  const runs = Number(options.values.runs);
  if (!(await build())) return 1;
  const built = readBuiltSite({ ...SITES.main, folder: join(FOLDER, 'site') });
  const kinds = {
    home: '',
    year: longestOf(built, ':year'),
    province: longestOf(built, ':year/:province'),
    tambon: longestOf(built, 'tambon/:tambon'),
    story: longestOf(built, 'stories/:one'),
    search: 'search/',
    data: 'data/',
  };
  const serving = await serve({ folder: join(FOLDER, 'site'), port: PORT });
  const chrome = await launch({
    chromePath: findOrInstallBrowser(),
    chromeFlags: ['--headless=new', ...FLAGS],
  });
  let held = true;
  console.log('page'.padEnd(14), 'perf a11y best seo   LCP ms  TBT ms  CLS');
  try {
    for (const [name, path] of Object.entries(kinds).filter(([name]) =>
      name.includes(options.values.only),
    ))
      for (const locale of ['', 'en/']) {
        const all: Figures[] = [];
        for (let run = 0; run < runs; run += 1)
          all.push(await measure(`${serving.address}${locale}${path}`, chrome.port));
        const figures = median(all);
        const good =
          figures.scores.every((score) => score === 100) &&
          figures.lcp <= 1200 &&
          figures.tbt === 0 &&
          figures.cls === 0;
        held &&= good;
        console.log(
          `${locale}${name}`.padEnd(14),
          figures.scores.map((score) => String(score).padStart(4)).join(' '),
          String(Math.round(figures.lcp)).padStart(8),
          String(Math.round(figures.tbt)).padStart(7),
          ` ${figures.cls.toFixed(3)}`,
          good ? '' : figures.short.join(' · '),
        );
      }
  } finally {
    chrome.kill();
    await serving.close();
  }
  return held ? 0 : 1;
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

async function measure(url: string, port: number): Promise<Figures> {
  const run = await lighthouse(url, {
    port,
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

const isShort = ({ score, scoreDisplayMode }: Result['audits'][string]) =>
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
