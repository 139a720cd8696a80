import type { FiscalYear } from '../domain/fiscal-year.ts';
import { toArabic } from '../thai/digits.ts';
import { FILE_KINDS, fileRule, ROOT_FILES, YEAR_FILES } from './columns.ts';
import type { FileKind } from './columns.ts';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { recognise } from './recognise.ts';
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

/** Let be: notes to people, and what tools leave. */
const LET_BE = /^(?:\.|readme|thumbs\.db$|desktop\.ini$|~\$)/i;
const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i;
const ENDING = /\.(?:csv|tsv|txt|tab|json|xlsx?|xlsm|xlsb|ods|numbers|docx?|pdf)$/i;
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
      if (LET_BE.test(name) || (folder === undefined && !ENDING.test(name))) return [];
      if (folder !== undefined && !YEAR.test(folder)) {
        if (!oddFolders.has(folder)) reportFolder(folder, report);
        oddFolders.add(folder);
        return [];
      }
      const known: readonly FileKind[] = folder === undefined ? ROOT_FILES : YEAR_FILES;
      const kind = known.find((one) => `${one}.csv` === name);
      if (!kind) {
        reportFile({ path, bytes }, name, known, report);
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

/** A file that is not read is told with the name and place it should have. */
function reportFile(
  { path, bytes }: Pick<PlacedFile, 'path' | 'bytes'>,
  name: string,
  known: readonly FileKind[],
  report: (one: Problem) => void,
): void {
  const meant = kindMeant(name, bytes);
  const folder = path.slice(0, -name.length);
  const place =
    meant && (known.includes(meant) ? folder : fileRule(meant).folder === 'root' ? '' : YEAR_PLACE);
  const suggestions = meant ? [`${place}${meant}.csv`] : [];
  if (WORKBOOK.test(name)) {
    report(problem('workbook-not-csv', { file: path }, { name }, suggestions));
    return;
  }
  const params = { name, known: known.map((one) => `${one}.csv`).join(', ') };
  report(problem('file-not-read', { file: path }, params, suggestions));
}

/** Where a file of a year belongs that lies beside the year folders. */
const YEAR_PLACE = '25xx/';

/** By its name without `copy of`, ` (1)`, endings and capitals; by a near name; else by its headers. */
function kindMeant(name: string, bytes: Uint8Array): FileKind | undefined {
  let stem = name.toLowerCase().normalize('NFC');
  while (ENDING.test(stem)) stem = stem.replace(ENDING, '');
  stem = stem
    .replace(/^(?:สำเนาของ|copy of)\s*/, '')
    .replace(/\s*(?:\(\d+\)|- ?copy|- สำเนา|_\d{4}|25\d\d)\s*$/g, '')
    .trim();
  const exact = FILE_KINDS.find((one) => one === stem);
  if (exact) return exact;
  const [near] = nearest(stem, FILE_KINDS, 1);
  if (near) return near as FileKind;
  if (bytes.length === 0) return undefined;
  const { kind, by } = recognise(name, bytes);
  return by === 'headers' || by === 'name' ? kind : undefined;
}

/** A year tells nothing public without targets, honours, or assessments and announcements. */
function reportEmptyYears(placed: readonly PlacedFile[], report: (one: Problem) => void): void {
  for (const year of new Set(placed.flatMap((one) => one.fiscalYear ?? []))) {
    const kinds = new Set(placed.filter((one) => one.fiscalYear === year).map((one) => one.kind));
    const enough = kinds.has('targets') || kinds.has('honours') || kinds.has('assessments');
    if (!enough) report(problem('year-without-lists', { file: String(year) }, { year }));
  }
}
