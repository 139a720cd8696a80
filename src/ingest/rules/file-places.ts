import { compareText } from '../../domain/compare.ts';
import { inBuddhistEra, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import { toArabic } from '../../thai/digits.ts';
import {
  FILE_KINDS,
  fileRule,
  PROVINCE_FILES,
  ROOT_FILES,
  YEAR_FILES,
} from '../contract/columns.ts';
import type { FileKind } from '../contract/columns.ts';
import { notFinalWordInName } from '../contract/not-final-words.ts';
import { isWorkbookName, WORKBOOK_ENDINGS } from '../contract/file-kind.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { findProvinceOfFolder, provinceFolderUnknown } from './province-folder.ts';
import { isYearKind, recognise } from './recognise.ts';
import { yearsOfName } from './years-of-name.ts';
import { nearest } from '../contract/suggest.ts';
import type { CellMarks } from '../table/cell-marks.ts';

/** A file of which folder and name tell what it is. */
export interface PlacedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of a file too large to be read. */
  readonly size?: number;
  /** The names it came by before it had this path, nearest first: of its sheet, its file, its folders. */
  readonly names?: readonly string[] | undefined;
  /** Of a sheet: what its workbook tells of cells. */
  readonly marks?: CellMarks | undefined;
  /** Of a file that the machine would not hand over. */
  readonly unreadable?: string;
  readonly kind: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** It holds the rows of this province only: its folder says so. */
  readonly province?: Province;
}

/** A file as it was handed in. */
type HandedIn = Omit<PlacedFile, 'kind' | 'fiscalYear' | 'province'>;

/** What a folder holds: the files of a year, of a province in a year, or those beside the years. */
interface Folder {
  readonly known: readonly FileKind[];
  readonly fiscalYear?: FiscalYear;
  readonly province?: Province;
}

/** Let be: notes to people, and what tools leave. */
const LET_BE = /^(?:\.|readme|thumbs\.db$|desktop\.ini$|~\$)/i;
const ENDING = new RegExp(`\\.(?:csv|tsv|txt|tab|json|docx?|pdf|${WORKBOOK_ENDINGS})$`, 'i');
const YEAR = /^25\d\d$/;

/**
 * Tells each file's kind, year and province by its path, the country's files first; a name nobody knows is
 * reported, a folder nobody knows once.
 */
export function placeFiles(
  files: readonly HandedIn[],
  report: (problem: Problem) => void,
): PlacedFile[] {
  const readFolder = folderReader(report);
  const placed = [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap((file): PlacedFile[] => {
      const parts = file.path.split('/');
      const name = parts.at(-1) ?? file.path;
      const isOther = parts.length === 1 && !isDataName(name) && !isYearName(name);
      if (LET_BE.test(name) || isOther) return [];
      if (file.unreadable !== undefined && !ENDING.test(name)) {
        const { path, unreadable: cause } = file;
        report(problem('file-unreadable', { file: path }, { cause }));
        return [];
      }
      const folder = readFolder(parts.slice(0, -1));
      if (!folder) return [];
      const { known, fiscalYear, province } = folder;
      const kind = known.find((kind) => `${kind}.csv` === name);
      if (kind) return [{ ...file, kind, fiscalYear, province }];
      reportFile({ ...file, name }, known, files, report);
      return [];
    })
    .sort((a, b) => compareText(a.province?.code ?? '', b.province?.code ?? ''));
  reportEmptyYears(placed, report);
  return placed;
}

/** What a folder holds, by the names that lead to it; `undefined` for one that is not read, which is reported once. */
function folderReader(report: (problem: Problem) => void) {
  const reported = new Set<string>();
  return (names: readonly string[]): Folder | undefined => {
    const [year, provinceName, ...deeper] = names;
    if (year === undefined) return { known: ROOT_FILES };
    const path = names.join('/');
    const province = findProvinceOfFolder(provinceName ?? '');
    if (YEAR.test(year) && deeper.length === 0) {
      const fiscalYear = Number(year);
      if (provinceName === undefined) return { known: YEAR_FILES, fiscalYear };
      if (province?.inProgramme) return { known: PROVINCE_FILES, fiscalYear, province };
    }
    if (reported.has(path)) return undefined;
    reported.add(path);
    if (YEAR.test(year)) report(provinceFolderUnknown(path));
    else reportFolder(path, report);
    return undefined;
  };
}

function reportFolder(folder: string, report: (problem: Problem) => void): void {
  const digits = /\d{4}|(?<!\d)[5-9]\d(?!\d)/.exec(toArabic(folder))?.[0];
  const year =
    digits?.length === 2
      ? `25${digits}`
      : digits && String(inBuddhistEra(Number(digits), 'folder'));
  const suggestions = year && YEAR.test(year) ? [year] : [];
  report(problem('unknown-year-folder', { file: folder }, { folder }, suggestions));
}

/** A file, or a link, where the folder of a year should be. */
const isYearName = (name: string): boolean => YEAR.test(toArabic(name));

/** Beside the year folders other things may lie; what is named as a file of data is meant as one. */
const isDataName = (name: string): boolean =>
  ENDING.test(name) || FILE_KINDS.some((kind) => kind === name.toLowerCase());

/** A file that is not read is told with the name and place it should have. */
function reportFile(
  { path, bytes, name }: Pick<PlacedFile, 'path' | 'bytes'> & { readonly name: string },
  known: readonly FileKind[],
  files: readonly HandedIn[],
  report: (problem: Problem) => void,
): void {
  const meant = kindMeant(name, bytes);
  const folder = path.slice(0, -name.length);
  const year = /^25\d\d\//.exec(folder)?.[0] ?? yearMeant(name, bytes, files);
  const own = ofNamedYear(folder, name);
  const place =
    meant && (known.includes(meant) ? own : fileRule(meant).folder === 'root' ? '' : year);
  const nowhere = meant !== undefined && place === '' && isYearKind(meant);
  // To read a draft, or a file that is out of use, under its proper name would publish it.
  const isFinal = meant === undefined || notFinalWordInName(name, meant) === undefined;
  const suggestions = meant && !nowhere && isFinal ? [`${place}${meant}.csv`] : [];
  if (isWorkbookName(name)) {
    report(problem('workbook-not-csv', { file: path }, { name }, suggestions));
    return;
  }
  const ofYear = nowhere ? { ofYear: `${meant}.csv` } : {};
  const params = { name, known: known.map((kind) => `${kind}.csv`).join(', '), ...ofYear };
  report(problem('file-not-read', { file: path }, params, suggestions));
}

/** The folder that a file lies in, but of the one year that its own name says. */
function ofNamedYear(folder: string, name: string): string {
  const [year, another] = yearsOfName(name);
  return year === undefined || another !== undefined
    ? folder
    : folder.replace(/^25\d\d/, `${year}`);
}

/** The year folder of a file that lies beside them: by its name, titles or dates, else the newest there is; '' where nothing tells it. */
function yearMeant(name: string, bytes: Uint8Array, files: readonly HandedIn[]): string {
  const statedYear = bytes.length > 0 ? recognise(name, bytes).fiscalYear : undefined;
  const [newest] = files
    .flatMap(({ path }) => /^25\d\d(?=\/)/.exec(path)?.[0] ?? [])
    .sort()
    .reverse();
  const year = statedYear ?? newest;
  return year === undefined ? '' : `${year}/`;
}

/** By its name without `copy of`, ` (1)`, endings and capitals; by a near name; else by its headers. */
function kindMeant(name: string, bytes: Uint8Array): FileKind | undefined {
  let stem = name.toLowerCase().normalize('NFC');
  while (ENDING.test(stem)) stem = stem.replace(ENDING, '');
  stem = stem
    .replace(/^(?:สำเนาของ|copy of)\s*/, '')
    .replace(/\s*(?:\(\d+\)|- ?copy|- สำเนา|_\d{4}|25\d\d)\s*$/g, '')
    .trim();
  const exact = FILE_KINDS.find((kind) => kind === stem);
  if (exact) return exact;
  const [near] = nearest(stem, FILE_KINDS, 1);
  if (near) return near as FileKind;
  if (bytes.length === 0) return undefined;
  const { kind, by } = recognise(name, bytes);
  return by === 'headers' || by === 'name' ? kind : undefined;
}

/** A year tells nothing public without targets, honours, or assessments and announcements. */
function reportEmptyYears(placed: readonly PlacedFile[], report: (problem: Problem) => void): void {
  for (const year of new Set(placed.flatMap((placedFile) => placedFile.fiscalYear ?? []))) {
    const kinds = new Set(
      placed
        .filter((placedFile) => placedFile.fiscalYear === year)
        .map((placedFile) => placedFile.kind),
    );
    const enough = kinds.has('targets') || kinds.has('honours') || kinds.has('assessments');
    if (!enough) report(problem('year-without-lists', { file: String(year) }, { year }));
  }
}
