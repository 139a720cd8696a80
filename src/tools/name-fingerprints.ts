import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compareText } from '../domain/compare.ts';
import { fingerprintOf, writeFingerprints } from '../gazetteer/fixtures/name-fingerprints.ts';

const TARGET = 'src/gazetteer/fixtures/name-fingerprints.txt';

/**
 * `node src/cli/run.mjs ../tools/name-fingerprints provinces.csv amphoes.csv tambons.csv`: writes the fingerprints of
 * the romanised names of a list of places that was made apart from ours. The first column of each file is a code, and
 * the column whose name ends in `_en` a romanised name; the list itself is not kept.
 */
export function main(files: readonly string[]): number {
  const fingerprints = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const { data, meta } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    const [codes = ''] = meta.fields ?? [];
    const names = meta.fields?.find((field) => field.endsWith('_en')) ?? '';
    return data.map((row): readonly [string, string] => {
      const code = row[codes] ?? '';
      return [code, fingerprintOf(code, row[names] ?? '')];
    });
  });
  fingerprints.sort(([a], [b]) => compareText(a, b));
  writeFileSync(TARGET, writeFingerprints(new Map(fingerprints)));
  console.log(`${TARGET}: ${fingerprints.length} names`);
  return files.length > 0 ? 0 : 1;
}
