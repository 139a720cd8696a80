import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_FLAGS } from '../../cli/build-memory.ts';
import { run } from '../../cli/child.ts';
import { projectRoot } from '../../cli/site/settings.ts';
import { htmlFiles } from '../../cli/site/site-files.ts';
import { DEMO } from '../../fixtures/fixture.ts';
import { writeArchive } from './archive/write-archive.ts';
import { deriveTemplate, ofOneShape } from './html/derive-template.ts';
import { copying, eleventy, floor, hugo, type Numbered, type Rival } from './html/rivals.ts';

const RENDER = join(projectRoot, 'src/tools/bench/html/measure.ts');
const ROUNDS = 3;

interface Rendered {
  readonly seconds: number;
  readonly pages: number;
  readonly bytes: number;
}

/** Renders all pages of a register, in a separate process, with the flags of `npm run build`. */
async function render(dataDir: string, out: string): Promise<Rendered> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { CONTENT_DIR, PLACES_DIR } = DEMO;
  const { code, output } = await run(process.execPath, [...BUILD_FLAGS, RENDER, out], {
    capture: true,
    env: { DATA_DIR: dataDir, CONTENT_DIR, PLACES_DIR, RENDER_ALL: '1' },
  });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Rendered;
}

/** So many pages of one structure, made of the rendered ones, each with an address of its own. */
function numbered(records: readonly (readonly string[])[], count: number): Numbered[] {
  return Array.from({ length: count }, (_, at) => ({
    code: String(100000 + at),
    fields: records[at % records.length] ?? [],
  }));
}

const bytesOf = (folder: string): number =>
  htmlFiles(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/**
 * `npm run bench -- html [YEARS]`: the cost of writing a page here and with other tools. The pages of tambons with
 * the most frequent structure are split into a template and fields; as many of them as the register has pages are
 * written by Hugo (where installed), Eleventy (where `ELEVENTY` names a folder with it), Node alone, and by copying.
 * All take turns; the figures are medians of three, and only their ratios are comparable between machines.
 */
export async function main([years = '4']: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-html-'));
  const dataDir = join(folder, 'data');
  const site = join(folder, 'site');
  await writeArchive(dataDir, Number(years));
  const first = await render(dataDir, site);
  const own = ofOneShape(
    htmlFiles(site)
      .filter((path) => path.startsWith('tambon/'))
      .map((path) => readFileSync(join(site, path), 'utf8')),
  );
  const derived = deriveTemplate(own);
  const pages = numbered(derived.records, first.pages);
  const written = join(folder, 'floor');
  const node = floor(derived, pages);
  await node.write(written);
  const rivals = [
    hugo(join(folder, 'hugo'), derived, pages),
    eleventy(join(folder, 'eleventy'), derived, pages),
    node,
    copying(written),
  ].filter((rival) => rival !== undefined);

  const seconds = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  const ours: Rendered[] = [];
  const wrong: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await render(dataDir, site));
    for (const rival of rivals) {
      const out = join(folder, 'out');
      seconds.get(rival.name)?.push(await timed(rival, out));
      const off = bytesOf(out) / bytesOf(written);
      if (Math.abs(off - 1) > 0.05) wrong.push(`${rival.name}: ${off.toFixed(2)} × the bytes`);
      rmSync(out, { recursive: true, force: true });
    }
  }
  const size = { here: first.bytes / first.pages, elsewhere: bytesOf(written) / first.pages };
  console.log(
    `${first.pages} pages, ${(size.here / 1000).toFixed(1)} kB each here, ${(size.elsewhere / 1000).toFixed(1)} kB elsewhere, ${derived.shared.length - 1} fields`,
  );
  printPerPage(first.pages, [
    ['this project, Astro', ours.map((measured) => measured.seconds)],
    ...seconds,
  ]);
  for (const complaint of wrong) console.error(complaint);
  rmSync(folder, { recursive: true });
  return wrong.length === 0 ? 0 : 1;
}

/** Milliseconds per page, and as multiples of Hugo's, or of Node's where there is no Hugo. */
function printPerPage(pages: number, seconds: readonly (readonly [string, readonly number[]])[]) {
  const all = seconds.map(([name, rounds]) => ({ name, ms: (median(rounds) / pages) * 1000 }));
  const base = all.find(({ name }) => name.startsWith('Hugo')) ?? all.at(-2);
  for (const { name, ms } of all)
    console.log(
      `${name.padEnd(26)}${ms.toFixed(2).padStart(8)} ms${(ms / (base?.ms ?? NaN)).toFixed(2).padStart(8)} ×`,
    );
}

/** Seconds. */
async function timed(rival: Rival, out: string): Promise<number> {
  const started = performance.now();
  await rival.write(out);
  return (performance.now() - started) / 1000;
}
