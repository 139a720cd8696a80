import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { identify, isPrepared } from '../../ingest/prepare/prepare.ts';
import type { Missing, StatedByPerson } from '../../ingest/prepare/prepare.ts';
import { prepareTable } from '../../ingest/prepare/prepare-table.ts';
import type { PreparedTable } from '../../ingest/prepare/prepare-table.ts';
import { findProvinceOfFolder } from '../../ingest/rules/province-folder.ts';
import { recognise } from '../../ingest/rules/recognise.ts';
import type { Recognised } from '../../ingest/rules/recognise.ts';
import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { MOST_BYTES, readFile } from '../../ingest/table/read-file.ts';
import type { Encoding } from '../../ingest/table/read-file.ts';
import type { Province } from '../../domain/place.ts';
import type { TableChoice } from './messages.ts';
import type { GivenTable } from './open-given.ts';
import { kindOf } from './place-given.ts';

/** A given table as `npm run prepare` prepares it, not yet judged. */
export interface TableToHandIn {
  readonly recognised: Recognised;
  /** What nothing states; without it there is no prepared file. */
  readonly missing: readonly Missing[];
  readonly encoding: Encoding;
  readonly province?: Province | undefined;
  /** Absent where something is missing, where there is no table, and for files that the project keeps itself. */
  readonly table?: PreparedTable | undefined;
}

/** Prepared as the command does: by a person's choice, else by its folders, its name, its headers. */
export function prepareGiven(
  given: GivenTable,
  choice: TableChoice | undefined,
  gazetteer: Gazetteer,
): TableToHandIn {
  const { label, name, bytes } = given;
  const stated = statedBy(given, choice);
  const recognised = recognise(name, bytes, stated.kind);
  const nothing = { recognised, missing: [], encoding: 'utf-8' } as const;
  if (bytes.length > MOST_BYTES || name.endsWith('.mdx')) return nothing;
  const identity = identify({ name, bytes }, stated, recognised);
  if ('missing' in identity) return { ...nothing, missing: identity.missing };
  if (!isPrepared(identity.kind)) return nothing;
  const { text, encoding } = readFile(label, bytes);
  const table = text === undefined ? undefined : prepareTable(text, identity, gazetteer);
  return { ...nothing, encoding, province: identity.province, table };
}

/** The kind of a table in a folder follows from its path; a path that the folder does not have is of no kind. */
function statedBy({ path, folder }: GivenTable, choice: TableChoice | undefined): StatedByPerson {
  const [year = '', province = ''] = (path ?? '').split('/');
  const isInYear = /^25\d\d$/.test(year);
  const named = findProvinceOfFolder(isInYear ? province : (folder ?? ''));
  return {
    kind: choice?.kind ?? (path?.includes('/') ? kindOf(path) : undefined),
    fiscalYear: choice?.fiscalYear ?? (isInYear ? Number(year) : undefined),
    province:
      findProvinceBySlug(choice?.province ?? '') ?? (named?.inProgramme ? named : undefined),
  };
}

/** The slug of the province that a prepared file belongs to, by its path. */
export function provinceOfPath(path: string): string | undefined {
  const [, folder = ''] = path.split('/');
  return findProvinceBySlug(folder)?.slug;
}
