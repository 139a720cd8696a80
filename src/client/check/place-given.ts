import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { FILE_KINDS, fileRule } from '../../ingest/contract/columns.ts';
import type { FileKind } from '../../ingest/contract/columns.ts';
import { findProvinceOfFolder } from '../../ingest/rules/province-folder.ts';
import { isYearKind } from '../../ingest/rules/recognise.ts';
import type { Evidence, Recognised } from '../../ingest/rules/recognise.ts';
import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import type { TableChoice } from './messages.ts';
import type { GivenTable } from './open-given.ts';

/** What determines the place of a given table. */
type Placeable = Pick<GivenTable, 'name' | 'path' | 'folder'> & {
  /** From a person or its folder, else from its name and headers. */
  readonly recognised: Recognised;
  /**
   * The slug of the province that all its rows are of; with it the file goes to the province's folder when the
   * country's file exists.
   */
  readonly ownProvince?: string | undefined;
};

/** A given table with its path in the data folder. */
export interface PlacedGiven<Given = GivenTable> {
  readonly given: Given;
  readonly path: string;
  readonly by: Evidence;
  /** Absent where the folder determines the kind. */
  readonly kind?: FileKind;
  readonly fiscalYear?: FiscalYear;
  /** The slug of the province whose folder it goes to, when it came alone. */
  readonly province?: string;
  /** Nothing in the file states its year. */
  readonly isYearGuessed?: boolean;
}

/**
 * Gives every file its path: from its folder, else from a person's choice, else from what is recognised. A year that
 * nothing states is that of the other files when they agree, else the given one. A second file with the same path
 * goes to the folder of its province, else keeps its own name, and is reported as not read.
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

/** `surat-thani`, where a file came with the folder of a province but without its year. */
function folderOfProvince({ path, folder = '' }: Placeable): string | undefined {
  const isAlone = path === undefined || !path.includes('/');
  return isAlone && findProvinceOfFolder(folder) ? folder : undefined;
}

/** The path of a text of `content/`, however it came: `x.mdx` is a story, `pages/th/x.mdx` a page of the site. */
function textPath({ name, path = '' }: Placeable): string | undefined {
  if (!name.endsWith('.mdx')) return undefined;
  const page = /(?:^|\/)(pages\/(?:th|en)\/[^/]+)$/.exec(path)?.[1];
  return `content/${page ?? `stories/${name}`}`;
}

/** The kind as which the intake will read a path. */
export function kindOf(path: string): FileKind | undefined {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const kind = FILE_KINDS.find((kind) => `${kind}.csv` === name);
  if (!kind || isYearKind(kind) !== folders.length > 0) return undefined;
  return folders.length < 2 || fileRule(kind).ofProvince ? kind : undefined;
}
