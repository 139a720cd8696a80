import Papa from 'papaparse';
import { resolve } from 'node:path';
import type { Model } from '../../domain/model.ts';
import { placeFiles } from '../../ingest/rules/file-places.ts';
import type { PlacedFile } from '../../ingest/rules/file-places.ts';
import { isPrepared } from '../../ingest/prepare/prepare.ts';
import { prepareTable } from '../../ingest/prepare/prepare-table.ts';
import { readFile } from '../../ingest/table/read-file.ts';
import { readTables } from '../../ingest/read-folder.ts';
import { loaded } from '../model.ts';

/** What is public now, in the form of the data folder, so that the check page can say what a file would change. */
export interface LiveRegister {
  readonly files: readonly LiveFile[];
}

/** A file of it, with only what its pages show: public columns, public rows. */
export interface LiveFile {
  /** Below the data folder. */
  readonly path: string;
  /** The mark of a sample, where it is one. */
  readonly titles: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The names of a row that its code tells as well. */
const TOLD_BY_CODE = ['จังหวัด', 'อำเภอ', 'ตำบล'];

export async function liveRegister(): Promise<LiveRegister> {
  const files = placeFiles(await readTables(resolve(loaded.dataDir)), () => undefined);
  return { files: files.flatMap((file) => publicFile(file, loaded.model) ?? []) };
}

function publicFile(file: PlacedFile, model: Model): LiveFile | undefined {
  if (!isPrepared(file.kind)) return undefined;
  const { text } = readFile(file.path, file.bytes);
  const prepared = text === undefined ? undefined : prepareTable(text, file, loaded.gazetteer);
  if (!prepared) return undefined;
  const lines = Papa.parse<string[]>(prepared.text.replace(/^\uFEFF/, '').trimEnd()).data;
  const at = Math.max(
    0,
    lines.findIndex((line) => line.length > 1),
  );
  const [titles, [head = [], ...rows]] = [lines.slice(0, at).flat(), lines.slice(at)];
  const shown = file.kind === 'assessments' ? rows.filter(isShown(file, head, model)) : rows;
  return { path: file.path, titles, ...withoutNames(head, shown) };
}

/** A tambon that passed is public once it is announced; till then its row stays here. */
function isShown({ fiscalYear }: PlacedFile, head: readonly string[], model: Model) {
  const year = model.years.find((one) => one.fiscalYear === fiscalYear);
  const codes = new Set(year?.passed.map(({ place }) => place.tambon.code));
  const code = head.indexOf('รหัสตำบล');
  return (row: readonly string[]): boolean => codes.has(row[code] ?? '');
}

/** Half the weight of a long list is names; where each row has its code they say nothing more. */
function withoutNames(
  head: LiveFile['head'],
  rows: LiveFile['rows'],
): Pick<LiveFile, 'head' | 'rows'> {
  const code = head.indexOf('รหัสตำบล');
  const isTold = code >= 0 && rows.every((row) => row[code] !== '');
  const kept = head.flatMap((name, at) => (isTold && TOLD_BY_CODE.includes(name) ? [] : [at]));
  const keep = (row: readonly string[]): string[] => kept.map((at) => row[at] ?? '');
  return { head: keep(head), rows: rows.map(keep) };
}
