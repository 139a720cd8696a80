import { clean } from '../thai/normalise.ts';
import { readFile } from './read-file.ts';
import { splitCells } from './split-cells.ts';

/** A table without rules of its own: a header, and rows of as many cells. Text is cleaned. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV file that a story is told with; `undefined` where it is no table. Blank rows are left out. */
export function readPlainTable(path: string, bytes: Uint8Array): PlainTable | undefined {
  const { text } = readFile(path, bytes);
  if (text === undefined) return undefined;
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const delimiter = ['\t', ';'].find((one) => first.includes(one)) ?? ',';
  const cells = splitCells(text, delimiter);
  if ('code' in cells) return undefined;
  const { starts, ends, rows } = cells;
  const all = rows
    .map((from, at) =>
      starts
        .slice(from, rows[at + 1] ?? starts.length)
        .map((start, cell) => clean(unquoted(text.slice(start, ends[from + cell])))),
    )
    .filter((row) => row.some(Boolean));
  const [header, ...body] = all;
  if (!header || header.length < 2) return undefined;
  return { header, rows: body.map((row) => header.map((_, at) => row[at] ?? '')) };
}

const unquoted = (cell: string): string => {
  const text = cell.trim();
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
};
