import type { FiscalYear } from '../domain/fiscal-year.ts';
import { toArabic } from '../thai/digits.ts';
import { ROOT_FILES, YEAR_FILES } from './columns.ts';
import type { FileKind } from './columns.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { nearest } from './suggest.ts';

/** A file of which folder and name tell what it is. */
export interface PlacedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of a file too large to be read. */
  readonly size?: number;
  /** Of a file that the machine would not hand over. */
  readonly unreadable?: string;
  readonly kind: FileKind;
  readonly fiscalYear?: FiscalYear;
}

/** What looks like a table; other files in the folder (README.md, .gitkeep) are none of ours. */
const TABLE = /\.(?:csv|tsv|txt|xlsx?|ods)$/i;
const YEAR = /^25\d\d$/;

/** Sorts the files by path and tells each one's kind and year; a name nobody knows is reported. */
export function placeFiles(
  files: readonly Omit<PlacedFile, 'kind' | 'fiscalYear'>[],
  report: (one: Problem) => void,
): PlacedFile[] {
  const oddFolders = new Set<string>();
  const placed = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .flatMap(({ path, bytes, size, unreadable }): PlacedFile[] => {
      const parts = path.split('/');
      const name = parts.at(-1) ?? path;
      const folder = parts.length > 1 ? parts.slice(0, -1).join('/') : undefined;
      if (!TABLE.test(name)) return [];
      if (folder !== undefined && !YEAR.test(folder)) {
        if (!oddFolders.has(folder)) reportFolder(folder, report);
        oddFolders.add(folder);
        return [];
      }
      const known: readonly FileKind[] = folder === undefined ? ROOT_FILES : YEAR_FILES;
      const kind = known.find((one) => `${one}.csv` === name);
      if (!kind) {
        reportFile(path, name, known, report);
        return [];
      }
      const fiscalYear = folder === undefined ? undefined : Number(folder);
      return [{ path, bytes, size, unreadable, kind, fiscalYear }];
    });
  reportEmptyYears(placed, report);
  return placed;
}

function reportFolder(folder: string, report: (one: Problem) => void): void {
  const digits = /\d{4}/.exec(toArabic(folder))?.[0];
  const year = digits && Number(digits) < 2200 ? String(Number(digits) + 543) : digits;
  const suggestions = year && YEAR.test(year) ? [year] : [];
  report(problem('unknown-year-folder', { file: folder }, { folder }, suggestions));
}

function reportFile(
  path: string,
  name: string,
  known: readonly FileKind[],
  report: (one: Problem) => void,
): void {
  const stem = name.replace(TABLE, '').toLowerCase();
  const names = known.map((one) => `${one}.csv`);
  const near = known.some((one) => one === stem) ? [`${stem}.csv`] : nearest(`${stem}.csv`, names);
  const params = { name, known: names.join(', ') };
  report(problem('unknown-file', { file: path }, params, near));
}

/** A year tells nothing public without targets, honours, or assessments and announcements. */
function reportEmptyYears(placed: readonly PlacedFile[], report: (one: Problem) => void): void {
  for (const year of new Set(placed.flatMap((one) => one.fiscalYear ?? []))) {
    const kinds = new Set(placed.filter((one) => one.fiscalYear === year).map((one) => one.kind));
    const enough = kinds.has('targets') || kinds.has('honours') || kinds.has('assessments');
    if (!enough) report(problem('year-without-lists', { file: String(year) }, { year }));
  }
}
