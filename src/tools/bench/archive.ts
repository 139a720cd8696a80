import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_FLAGS } from '../../cli/build-memory.ts';
import { run } from '../../cli/child.ts';
import { filesBelow } from '../../cli/site/site-files.ts';
import { projectRoot } from '../../cli/site/settings.ts';
import { DEMO } from '../../fixtures/fixture.ts';
import { changeRow } from './archive/change-row.ts';
import { writeArchive } from './archive/write-archive.ts';

interface Measured {
  readonly seconds: number;
  /** Bytes of memory at the most. */
  readonly peak: number;
}

const MEASURE = join(projectRoot, 'src/tools/bench/archive/measure.ts');
const OUT = join(projectRoot, '.build/bench-archive');
const BUILD_CACHE = join(projectRoot, '.build/bench-cache');

/** Builds a register in a separate process, with the flags of `npm run build`. */
async function measure(dataDir: string): Promise<Measured> {
  const { CONTENT_DIR, PLACES_DIR } = DEMO;
  const env = { CONTENT_DIR, PLACES_DIR, DATA_DIR: dataDir, OUT_DIR: OUT, BUILD_CACHE };
  const args = [...BUILD_FLAGS, MEASURE];
  const { code, output } = await run(process.execPath, args, { capture: true, env });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured;
}

/** A build after one row was changed. */
async function rowChanged(dataDir: string, whole: number): Promise<string> {
  changeRow(dataDir);
  const { seconds } = await measure(dataDir);
  return `one row changed: ${seconds.toFixed(0)} s, ${(seconds / whole).toFixed(2)} × the whole`;
}

/** Files, bytes, pages and the page with most HTML of what was built. */
function footprint() {
  const files = filesBelow(OUT).map((path) => ({ path, size: statSync(join(OUT, path)).size }));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const [largest] = pages.toSorted((a, b) => b.size - a.size);
  return {
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    pages: pages.length,
    largest,
    elements: largest
      ? (readFileSync(join(OUT, largest.path), 'utf8').match(/<[a-z]/g) ?? []).length
      : 0,
  };
}

/**
 * `npm run bench -- archive [YEARS…]`: the cost of one year and ten years of real size, to build and to store.
 * Seconds depend on the machine and its load; files and bytes do not. Nothing is kept from another build; the second
 * line of a register is a build after it with one row changed.
 */
export async function main(args: string[]): Promise<number> {
  const counts = args.length > 0 ? args.map(Number) : [1, 10];
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  let first: number | undefined;
  for (const years of counts) {
    const dataDir = join(folder, String(years));
    const tambons = await writeArchive(dataDir, years);
    for (const path of [OUT, BUILD_CACHE]) rmSync(path, { recursive: true, force: true });
    const { seconds, peak } = await measure(dataDir);
    const { files, bytes, pages, largest, elements } = footprint();
    first ??= seconds / pages;
    console.log(
      [
        `${years} years, ${tambons} tambons: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(0)} MB`,
        `${seconds.toFixed(0)} s, ${(peak / 1e6).toFixed(0)} MB of memory, ${(seconds / pages / first).toFixed(2)} × the first per page`,
        await rowChanged(dataDir, seconds),
        `largest page ${largest?.path}: ${((largest?.size ?? 0) / 1e3).toFixed(0)} kB, ${elements} elements`,
      ].join('\n  '),
    );
  }
  for (const path of [folder, OUT, BUILD_CACHE]) rmSync(path, { recursive: true, force: true });
  return 0;
}
