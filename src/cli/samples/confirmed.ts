import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FoundSample } from './find-samples.ts';

/*
 * A row of targets, results or honours is little more than a place: a real row may equal an invented one. The row
 * alone does not decide it, so a person must: `npm run publishable -- --confirm`, after looking at the rows, writes
 * a line for each into `.confirmed-rows` of the data folder, which is committed.
 */

const FILE = '.confirmed-rows';

/** The statement that a row of this file is real. */
const lineOf = (dataDir: string, file: string, row: string): string =>
  createHash('sha256')
    .update(`${relative(dataDir, file).split(sep).join('/')}\n${row}`)
    .digest('hex')
    .slice(0, 16);

/** The rows without those that somebody confirmed as real. */
export function withoutConfirmed(
  dataDir: string,
  samples: readonly FoundSample[],
): readonly FoundSample[] {
  const file = join(dataDir, FILE);
  const confirmed = new Set(existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/) : []);
  return samples.flatMap((sample) => {
    const { lines, rows } = sample;
    if (sample.why !== 'equal' || !lines || !rows) return [sample];
    const open = rows.flatMap((row, at) =>
      confirmed.has(lineOf(dataDir, sample.file, row)) ? [] : [at],
    );
    if (open.length === 0) return [];
    return [{ ...sample, lines: open.map((at) => lines[at] ?? 0) }];
  });
}

/** Records that these rows are real; confirmed rows that no longer exist are dropped. */
export function confirm(dataDir: string, samples: readonly FoundSample[]): number {
  const lines = samples.flatMap(({ file, why, rows }) =>
    why === 'equal' && rows ? rows.map((row) => lineOf(dataDir, file, row)) : [],
  );
  writeFileSync(join(dataDir, FILE), `${[...new Set(lines)].sort().join('\n')}\n`);
  return lines.length;
}
