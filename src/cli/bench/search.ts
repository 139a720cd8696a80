import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Place } from '../../domain/place.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { encodePlaceList } from '../../gazetteer/place-list.ts';
import { readPostcodes } from '../../gazetteer/postcodes.ts';
import { encodeRomanised } from '../../gazetteer/romanised-list.ts';
import { askInBrowser, findChromium } from './search/in-browser.ts';
import { askAll } from './search/page.ts';
import { readQueries } from './search/query-set.ts';
import type { Row } from './search/rivals.ts';
import { type Answer, mostForNonsense, percentile, scoresOf } from './search/score.ts';

const QUERIES = join(import.meta.dirname, 'search/queries');

/** What is promised of the finder; a group below its floor fails the benchmark. */
const FLOORS = { recall: 0.99, rank: 0.98, group: 0.95 } as const;

/**
 * Finding places: the committed queries, asked of our finder and of the engines one would take
 * instead, on the same rows; in Node, and in Chromium where there is one, with Pagefind too.
 */
export async function main(_args: string[]): Promise<number> {
  const places = (await loadGazetteer()).all();
  const postcodes = readPostcodes();
  const list = encodePlaceList(places, (code) => postcodes.get(code));
  const romanised = encodeRomanised(places);
  const known = [...readQueries(QUERIES, 'by-hand.tsv'), ...readQueries(QUERIES, 'made.tsv')];
  const queries = known.map((one) => one.query);
  const rows = rowsOf(places, postcodes);

  console.log(`${queries.length} queries, ${rows.length} rows`);
  console.log('bytes until the first answer       brotli      gzip');
  size('  Thai names, codes, postcodes', list);
  size('  + romanised names', list, romanised);

  const inNode = askAll(list, romanised, rows, queries);
  table('Node', inNode.engines);
  const executable = findChromium();
  let all = inNode.engines;
  if (executable) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    try {
      await indexWithPagefind(rows, folder);
      const input = { list, romanised, rows, queries };
      const inBrowser = await askInBrowser(executable, folder, input);
      all = { ...inBrowser.engines, Pagefind: inBrowser.pagefind };
      table('Chromium', all);
      console.log(
        `list to finder ${inBrowser.ready.toFixed(0)} ms, romanised names ${inBrowser.readyRomanised.toFixed(0)} ms; ` +
          `Pagefind fetched ${(inBrowser.pagefindBytes / 1000).toFixed(0)} kB until its first answer`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  } else {
    console.log('No Chromium here: only Node was measured, and Pagefind was not.');
  }
  return judge();

  function table(where: string, engines: Readonly<Record<string, readonly Answer[]>>): void {
    const ours = scoresOf(known, engines['place finder'] ?? [])[0];
    console.log(
      `\n${where}`.padEnd(18) + 'recall@10     MRR   p50 ms   p95 ms  nonsense   MRR ratio',
    );
    for (const [name, answers] of Object.entries(engines)) {
      const [total] = scoresOf(known, answers);
      const times = answers.map((one) => one.milliseconds);
      const ratio = (ours?.rank ?? 0) / Math.max(total?.rank ?? 0, 0.001);
      const cells = [total?.recall, total?.rank].map((one) => (one ?? 0).toFixed(3).padStart(8));
      cells.push(...[0.5, 0.95].map((part) => percentile(times, part).toFixed(1).padStart(9)));
      cells.push(
        String(mostForNonsense(known, answers)).padStart(10),
        ratio.toFixed(2).padStart(12),
      );
      console.log(name.padEnd(17) + cells.join(''));
    }
  }

  function judge(): number {
    const scores = scoresOf(known, all['place finder'] ?? []);
    const [total, ...groups] = scores;
    console.log('\ngroup                       queries  recall@10     MRR');
    for (const { group, queries: count, recall, rank } of scores) {
      console.log(
        group.padEnd(28) +
          String(count).padStart(7) +
          recall.toFixed(3).padStart(11) +
          rank.toFixed(3).padStart(8),
      );
    }
    const kept =
      total !== undefined &&
      total.recall >= FLOORS.recall &&
      total.rank >= FLOORS.rank &&
      groups.every((one) => one.recall >= FLOORS.group && one.rank >= FLOORS.group);
    return kept ? 0 : 1;
  }
}

function size(label: string, ...texts: string[]): void {
  const bytes = (compress: (text: string) => Buffer) =>
    texts.reduce((sum, text) => sum + compress(text).length, 0);
  const brotli = bytes((text) => brotliCompressSync(text));
  const gzip = bytes((text) => gzipSync(text, { level: 9 }));
  console.log(label.padEnd(31) + String(brotli).padStart(10) + String(gzip).padStart(10));
}

/** Every tambon, amphoe and province as a row of its own. */
function rowsOf(places: readonly Place[], postcodes: ReadonlyMap<string, string>): Row[] {
  const rows = new Map<string, Row>();
  const names = (one: { th: string; en: string }) => [one.th, one.en];
  for (const { tambon, amphoe, province } of places) {
    const add = (id: string, own: string[], around: string[], numbers: string[]) =>
      rows.has(id) || rows.set(id, { id, names: own, around, numbers });
    add(province.code, names(province), [], [province.code]);
    add(amphoe.code, names(amphoe), names(province), [amphoe.code]);
    const numbers = [tambon.code, postcodes.get(tambon.code) ?? ''];
    add(tambon.code, names(tambon), [...names(amphoe), ...names(province)], numbers);
  }
  return [...rows.values()];
}

async function indexWithPagefind(rows: readonly Row[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const row of rows) {
    await index.addCustomRecord({
      url: `/${row.id}/`,
      content: [...row.names, ...row.around, ...row.numbers].join(' '),
      language: 'th',
      meta: { title: row.names.join(' ') },
    });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
