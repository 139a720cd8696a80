import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { DOWNLOAD_TABLES } from '../../domain/public-tables/all.ts';
import type { DownloadTableName, PublicColumnName } from '../../domain/public-tables/all.ts';
import type { PublicColumnType, Value } from '../../domain/public-tables/public-table.ts';

export type { Value } from '../../domain/public-tables/public-table.ts';
export type ColumnName = PublicColumnName;
export type TableName = DownloadTableName;

export type DownloadRow = { readonly [name in ColumnName]?: Value };

/**
 * A downloadable table, as `<name>.csv` and `<name>.json`. Its columns are a promise: a new one comes last, but
 * before `sample_notice`.
 */
export interface Download {
  readonly name: TableName;
  /** Absent for the register of all years. */
  readonly fiscalYear?: FiscalYear;
  readonly columns: readonly ColumnName[];
  readonly rows: readonly DownloadRow[];
}

/** The columns of each table. `sample_notice` is filled exactly where the year is invented. */
export const COLUMNS_OF = Object.fromEntries(
  DOWNLOAD_TABLES.map(({ name, columns }) => [
    name,
    ['fiscal_year', ...columns.map((column) => column.name), 'sample_notice'],
  ]),
) as unknown as Readonly<Record<TableName, readonly ColumnName[]>>;

/** The type of each column, the same in all tables. */
export const TYPE_OF = Object.fromEntries([
  ...DOWNLOAD_TABLES.flatMap(({ columns }) => columns.map(({ name, type }) => [name, type])),
  ['fiscal_year', 'count'],
  ['sample_notice', 'text'],
]) as { readonly [name in ColumnName]?: PublicColumnType };
