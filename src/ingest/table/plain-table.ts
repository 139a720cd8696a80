import { saysSample } from '../../domain/sample.ts';
import { clean } from '../../thai/normalise.ts';
import { readFile } from './read-file.ts';
import { splitCells } from './split-cells.ts';

/** A table without columns of the contract: a header, and rows of the same width. Text is cleaned. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A title row, or another row of the file, marks it as invented. */
  readonly sample: boolean;
}

/** Reads a CSV file of a story; `undefined` where it is no table. Blank rows are left out. */
export function readPlainTable(path: string, bytes: Uint8Array): PlainTable | undefined {
  const { text } = readFile(path, bytes);
  if (text === undefined) return undefined;
  const first = text.split(/\r\n|\r|\n/, 20).find((line) => /[,;\t]/.test(line)) ?? '';
  const delimiter = ['\t', ';'].find((sign) => first.includes(sign)) ?? ',';
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
  // Title rows have one filled cell; a header has at least two.
  const start = all.findIndex((row) => row.filter(Boolean).length > 1);
  const [header, ...body] = start < 0 ? [] : all.slice(start);
  if (!header || header.length < 2) return undefined;
  return {
    header,
    rows: body.map((row) => header.map((_, at) => row[at] ?? '')),
    sample: saysSample(text),
  };
}

const unquoted = (cell: string): string => {
  const text = cell.trim();
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
};
