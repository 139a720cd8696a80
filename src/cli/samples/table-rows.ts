import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { FILE_KINDS } from '../../ingest/contract/columns.ts';
import type { FileKind } from '../../ingest/contract/columns.ts';
import { locateHeader } from '../../ingest/table/headers.ts';
import { readFile } from '../../ingest/table/read-file.ts';
import { cleanLabels, readSheet } from '../../ingest/table/read-sheet.ts';

/** The rows of a table, whatever its encoding and separator; a cell may hold line breaks. */
export interface TableRows {
  /** The kind by the file's name; `targets` for a name that says nothing. */
  readonly kind: FileKind;
  readonly rows: readonly (readonly string[])[];
  /** 1-based line on which each row begins. */
  readonly lines: readonly number[];
  /** Index of the row of headings; -1 where none is recognised. */
  readonly header: number;
}

/** Reads a table as the intake does; undefined for a file that is no text or no table. */
export function readTableRows(file: string): TableRows | undefined {
  const { text } = readFile(file, readFileSync(file));
  if (text === undefined) return undefined;
  const kind = kindOf(file);
  const read = readSheet(text, kind);
  if ('fault' in read) return undefined;
  const { sheet } = read;
  const header = locateHeader(sheet.rows.slice(0, 40).map(cleanLabels), kind)?.index ?? -1;
  const rows = sheet.rows.map((row, at) => row.map((_, column) => sheet.rawAt(at, column)));
  return { kind, rows, lines: sheet.rows.map((_, row) => sheet.lineOf(row)), header };
}

/** A table in the canonical form: a byte order mark, commas, CRLF. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`;

/** By the name alone, also of a copy: `offices (2).csv`, `ours-targets.csv`. */
function kindOf(file: string): FileKind {
  const name = (/[^/\\]+$/.exec(file)?.[0] ?? file).toLowerCase();
  return FILE_KINDS.find((kind) => name.includes(kind)) ?? 'targets';
}
