import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { FILE_KINDS, fileRule } from '../../ingest/contract/columns.ts';
import type { FileKind } from '../../ingest/contract/columns.ts';
import { findProvinceOfFolder } from '../../ingest/rules/province-folder.ts';
import { isYearKind } from '../../ingest/rules/recognise.ts';
import type { Evidence, Recognised } from '../../ingest/rules/recognise.ts';
import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import type { TableChoice } from './messages.ts';
import type { GivenTable } from './open-given.ts';

/** Of a given table what its place is told by. */
type Placeable = Pick<GivenTable, 'name' | 'path' | 'folder'> & {
  /** By what a person or its folder says of it, else by its name and headers. */
  readonly recognised: Recognised;
  /** The slug of the province that all its rows are of: its folder has room where the country's file is taken. */
  readonly ownProvince?: string | undefined;
};

/** A given table with the path the data folder has for it. */
export interface PlacedGiven<Given = GivenTable> {
  readonly given: Given;
  readonly path: string;
  readonly by: Evidence;
  /** Absent where the folder says what a file is. */
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** The slug of the province whose folder it is in, when it came alone. */
  readonly province?: string;
  /** Nothing in the file tells its year. */
  readonly isYearGuessed?: boolean;
}

/**
 * Gives every file its path: as its folder has it, else by what a person chose, else by what is
 * recognised. A year that nothing tells is that of the other
 * files when they agree, else the given one. A second file of one path goes to the folder of its
 * province, else keeps its own name, and the report says that it is not read.
 */
export function placeGiven<Given extends Placeable>(
  files: readonly Given[],
  choices: readonly (TableChoice | undefined)[],
  latest: FiscalYear,
): PlacedGiven<Given>[] {
  const taken = new Set<string>();
  const found = files.map((file) =>
    (file.path === undefined || folderOfProvince(file)) && !textPath(file)
      ? file.recognised
      : undefined,
  );
  const statedYears = new Set(found.flatMap((sheet) => sheet?.fiscalYear ?? []));
  const usual = statedYears.size === 1 ? [...statedYears][0]! : latest;
  return files.map((given, index): PlacedGiven<Given> => {
    const text = textPath(given);
    if (text) return { given, path: text, by: 'name' };
    const recognised = found[index];
    if (!recognised) return { given, path: given.path ?? given.name, by: 'folder' };
    const choice = choices[index];
    const kind = choice?.kind ?? recognised.kind;
    const fiscalYear = choice?.fiscalYear ?? recognised.fiscalYear ?? usual;
    const isYearGuessed =
      isYearKind(kind) && choice?.fiscalYear === undefined && recognised.fiscalYear === undefined;
    const province = fileRule(kind).ofProvince
      ? (findProvinceBySlug(choice?.province ?? '')?.slug ?? folderOfProvince(given))
      : undefined;
    const places = [province, province ?? given.ownProvince].map((candidate) =>
      [
        ...(isYearKind(kind) ? [fiscalYear] : []),
        ...(candidate ? [candidate] : []),
        `${kind}.csv`,
      ].join('/'),
    );
    const free = places.find((place) => !taken.has(place));
    const path = free ?? places[0]!.replace(/[^/]+$/, () => given.name);
    taken.add(path);
    const by = choice?.kind ? 'choice' : recognised.by;
    return { given, path, by, kind, fiscalYear, isYearGuessed, ...(province && { province }) };
  });
}

/** `surat-thani`, where a file came in the folder of a province without its year. */
function folderOfProvince({ path, folder = '' }: Placeable): string | undefined {
  const isAlone = path === undefined || !path.includes('/');
  return isAlone && findProvinceOfFolder(folder) ? folder : undefined;
}

/** Where a text of `content/` lies, however it came: `x.mdx` is a story, `pages/th/x.mdx` a page of the site. */
function textPath({ name, path = '' }: Placeable): string | undefined {
  if (!name.endsWith('.mdx')) return undefined;
  const page = /(?:^|\/)(pages\/(?:th|en)\/[^/]+)$/.exec(path)?.[1];
  return `content/${page ?? `stories/${name}`}`;
}

/** The kind that the intake will read a path as. */
export function kindOf(path: string): FileKind | undefined {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const kind = FILE_KINDS.find((kind) => `${kind}.csv` === name);
  if (!kind || isYearKind(kind) !== folders.length > 0) return undefined;
  return folders.length < 2 || fileRule(kind).ofProvince ? kind : undefined;
}
