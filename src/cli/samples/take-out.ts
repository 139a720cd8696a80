import { existsSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FoundSample } from './find-samples.ts';
import { readTableRows, tableText } from './table-rows.ts';

/** Whether a thing is marked as invented; what only equals something invented may be real. */
export const saysItself = ({ why }: FoundSample): boolean => why === 'mark' || why === 'place';

/**
 * Removes a marked sample: a whole file with the folders it leaves empty, or the marked rows of a file that also
 * holds real ones, which is then written in the canonical form.
 */
export function takeOut(sample: FoundSample, keep: readonly string[]): void {
  if (!saysItself(sample)) return;
  const { file, lines } = sample;
  if (lines) {
    const table = readTableRows(file);
    const gone = new Set(lines);
    const rest = table?.rows.filter((_, at) => !gone.has(table.lines[at] ?? 0)) ?? [];
    if (table)
      writeFileSync(file, tableText(rest.filter((row) => row.some((cell) => cell !== ''))));
    return;
  }
  rmSync(file, { force: true });
  let folder = dirname(file);
  while (!keep.includes(folder) && existsSync(folder) && readdirSync(folder).length === 0) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
}
