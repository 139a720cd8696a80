import type { FactSource } from '../../domain/fact-source.ts';
import { repository } from './repository.ts';

/** The rows of one file that facts were read from: its name, and the first and last row. */
export interface RowsOfFile {
  readonly name: string;
  /** `12`, or `2–31`. */
  readonly rows: string;
  readonly first: FactSource;
  readonly last: FactSource;
}

/** One entry per file, in the order of the facts; empty where there is no public repository. */
export function rowsByFile(sources: readonly FactSource[]): readonly RowsOfFile[] {
  if (!repository) return [];
  return [...Map.groupBy(sources, ({ file }) => file)].map(([file, list]) => {
    const sorted = list.toSorted((a, b) => a.line - b.line);
    const [first, last] = [sorted[0]!, sorted.at(-1)!];
    const rows = first.row === last.row ? String(first.row) : `${first.row}–${last.row}`;
    return { name: file.split('/').slice(1).join('/') || file, rows, first, last };
  });
}
