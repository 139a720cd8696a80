import type { COMPARED_TABLES } from './compared.ts';
import { announcementsTable, correctionsTable } from './documents.ts';
import { announcedTable, honoursTable, progressTable, targetsTable } from './names.ts';
import { provincesTable } from './provinces.ts';
import { registerTable } from './register.ts';
import { storiesTable } from './stories.ts';

/** The tables for download: the register of all years, then those of each year. */
export const DOWNLOAD_TABLES = [
  registerTable,
  announcedTable,
  honoursTable,
  targetsTable,
  progressTable,
  announcementsTable,
  storiesTable,
  correctionsTable,
  provincesTable,
] as const;

export type DownloadTableName = (typeof DOWNLOAD_TABLES)[number]['name'];

type AnyTable = (typeof DOWNLOAD_TABLES | typeof COMPARED_TABLES)[number];
/** Every column of every table; all downloads have two more. */
export type PublicColumnName =
  AnyTable['columns'][number]['name'] | 'fiscal_year' | 'sample_notice';
