import Papa from 'papaparse';
import { resolve } from 'node:path';
import { headerOf, type FileKind } from '../../ingest/contract/columns.ts';
import { placeFiles } from '../../ingest/rules/file-places.ts';
import type { PlacedFile } from '../../ingest/rules/file-places.ts';
import { isPrepared } from '../../ingest/prepare/prepare.ts';
import { prepareTable } from '../../ingest/prepare/prepare-table.ts';
import { readFile } from '../../ingest/table/read-file.ts';
import { readTables, type LoadedFolder } from '../../ingest/read-folder.ts';
import { publicRows } from './public-rows.ts';

/** The public data in the form of the data folder, so that the check page can show what a file would change. */
export interface LiveRegister {
  readonly files: readonly LiveFile[];
}

/** A file of it, with only what the site shows: public columns, public rows. */
export interface LiveFile {
  /** Below the data folder. */
  readonly path: string;
  /** The mark of a sample, where the file has one. */
  readonly titles: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The names of a row that follow from its code. */
const TOLD_BY_CODE = ['province', 'amphoe', 'tambon'] as const;

/** The public part of the files of a loaded data folder. */
export async function liveRegister(loaded: LoadedFolder): Promise<LiveRegister> {
  const files = placeFiles(await readTables(resolve(loaded.dataDir)), () => undefined);
  return { files: files.flatMap((file) => publicFile(file, loaded) ?? []) };
}

function publicFile(file: PlacedFile, { model, gazetteer }: LoadedFolder): LiveFile | undefined {
  if (!isPrepared(file.kind)) return undefined;
  const { text } = readFile(file.path, file.bytes);
  const prepared = text === undefined ? undefined : prepareTable(text, file, gazetteer);
  if (!prepared) return undefined;
  const lines = Papa.parse<string[]>(prepared.text.replace(/^\uFEFF/, '').trimEnd(), {
    delimiter: ',',
  }).data;
  const at = Math.max(
    0,
    lines.findIndex((line) => line.length > 1),
  );
  const [titles, [head = [], ...rows]] = [lines.slice(0, at).flat(), lines.slice(at)];
  const year = model.years.find(({ fiscalYear }) => fiscalYear === file.fiscalYear);
  const shown = publicRows(file.kind, head, rows, year);
  return { path: file.path, titles, ...withoutNames(file.kind, head, shown) };
}

/** Half of a long list is names; where each row has its code they are redundant. */
function withoutNames(
  kind: FileKind,
  head: LiveFile['head'],
  rows: LiveFile['rows'],
): Pick<LiveFile, 'head' | 'rows'> {
  const code = head.indexOf(headerOf(kind, 'tambon_code'));
  const names = TOLD_BY_CODE.map((field) => headerOf(kind, field));
  const hasCodes = code >= 0 && rows.every((row) => row[code] !== '');
  const kept = head.flatMap((name, at) => (hasCodes && names.includes(name) ? [] : [at]));
  const keep = (row: readonly string[]): string[] => kept.map((at) => row[at] ?? '');
  return { head: keep(head), rows: rows.map(keep) };
}
