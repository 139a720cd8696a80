import { COLUMNS } from '../../ingest/contract/columns.ts';
import type { Field, FileKind } from '../../ingest/contract/columns.ts';
import { SAMPLE_MARK } from '../../domain/sample.ts';

/** A row by the contract's English column names; a column left out is a blank cell. */
export type SampleRow = Readonly<Partial<Record<Field, string | number>>>;

/** A file to write: its path below the data folder, and its text. */
export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A CSV in the canonical form: a byte order mark, Thai headers, commas, CRLF. `fields` are the columns, in the order
 * of the sheet. A title row marks the rows as invented.
 */
export function sampleSheet(
  path: string,
  kind: FileKind,
  fields: readonly Field[],
  rows: readonly SampleRow[],
): SampleFile {
  const { text } = sheet(path, kind, fields, rows);
  return { path, text: `\uFEFF${SAMPLE_MARK}\r\n${text.slice(1)}` };
}

/** The same for real rows, without that title row. */
export function sheet(
  path: string,
  kind: FileKind,
  fields: readonly Field[],
  rows: readonly SampleRow[],
): SampleFile {
  const headers = fields.map((field) => {
    const column = COLUMNS[kind].find((column) => column.field === field);
    if (!column) throw new RangeError(`${kind} has no column ${field}`);
    return column.th;
  });
  const lines = [headers, ...rows.map((row) => fields.map((field) => row[field] ?? ''))];
  return {
    path,
    text: `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`,
  };
}

function quote(cell: string | number): string {
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
