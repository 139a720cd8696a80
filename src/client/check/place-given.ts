import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { FILE_KINDS, fileRule } from '../../ingest/columns.ts';
import type { FileKind } from '../../ingest/columns.ts';
import { findProvinceOfFolder } from '../../ingest/province-folder.ts';
import { isOfYear, recognise } from '../../ingest/recognise.ts';
import type { Evidence } from '../../ingest/recognise.ts';
import type { Choice, GivenFile } from './messages.ts';

/** A given file with the path the data folder has for it. */
export interface PlacedGiven {
  readonly given: GivenFile;
  readonly path: string;
  readonly by: Evidence;
  /** Absent where the folder says what a file is. */
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** Nothing in the file tells its year. */
  readonly isYearGuessed?: boolean;
}

/**
 * Gives every file its path: as its folder has it, else by what a person chose, else by what is
 * recognised. A year that nothing tells is that of the other
 * files when they agree, else the given one. A second file of one path keeps its own
 * name, and the report says that it is not read.
 */
export function placeGiven(
  files: readonly GivenFile[],
  choices: readonly (Choice | undefined)[],
  latest: FiscalYear,
): PlacedGiven[] {
  const taken = new Set<string>();
  const found = files.map((one) =>
    (one.path === undefined || folderOfProvince(one)) && !textPath(one)
      ? recognise(one.name, one.bytes)
      : undefined,
  );
  const told = new Set(found.flatMap((one) => one?.fiscalYear ?? []));
  const usual = told.size === 1 ? [...told][0]! : latest;
  return files.map((given, index): PlacedGiven => {
    const text = textPath(given);
    if (text) return { given, path: text, by: 'name' };
    const recognised = found[index];
    if (!recognised) return { given, path: given.path ?? given.name, by: 'folder' };
    const choice = choices[index];
    const kind = choice?.kind ?? recognised.kind;
    const fiscalYear = choice?.fiscalYear ?? recognised.fiscalYear ?? usual;
    const isYearGuessed = isOfYear(kind) && !choice && recognised.fiscalYear === undefined;
    const province = fileRule(kind).ofProvince ? folderOfProvince(given) : '';
    const folder = isOfYear(kind) ? `${fiscalYear}/${province}` : '';
    const path = `${folder}${taken.has(`${folder}${kind}.csv`) ? given.name : `${kind}.csv`}`;
    taken.add(path);
    return { given, path, by: choice ? 'choice' : recognised.by, kind, fiscalYear, isYearGuessed };
  });
}

/** `surat-thani/`, where a file came in the folder of a province without its year; else ''. */
function folderOfProvince({ path, folder = '' }: GivenFile): string {
  const isAlone = path === undefined || !path.includes('/');
  return isAlone && findProvinceOfFolder(folder) ? `${folder}/` : '';
}

/** Where a text of `content/` lies, however it came: `x.mdx` is a story, `pages/th/x.mdx` a page of the site. */
function textPath({ name, path = '' }: GivenFile): string | undefined {
  if (!name.endsWith('.mdx')) return undefined;
  const page = /(?:^|\/)(pages\/(?:th|en)\/[^/]+)$/.exec(path)?.[1];
  return `content/${page ?? `stories/${name}`}`;
}

/** The kind that the intake will read a path as. */
export function kindOf(path: string): FileKind | undefined {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const kind = FILE_KINDS.find((one) => `${one}.csv` === name);
  if (!kind || isOfYear(kind) !== folders.length > 0) return undefined;
  return folders.length < 2 || fileRule(kind).ofProvince ? kind : undefined;
}
