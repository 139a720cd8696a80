import { announcementsTable, correctionsTable } from './documents.ts';
import { announcedTable, honoursTable, progressTable, targetsTable } from './names.ts';
import { provincesTable } from './provinces.ts';
import { registerTable } from './register.ts';
import {
  criteriaTable,
  factsTable,
  officesTable,
  placesTable,
  redirectsTable,
  yearsTable,
} from './settings.ts';
import { storiesTable } from './stories.ts';

/** The tables that anyone may take away: the register of all years, then those of each year. */
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

/** What is public beside them. */
const OTHER_TABLES = [
  yearsTable,
  factsTable,
  criteriaTable,
  officesTable,
  redirectsTable,
  placesTable,
] as const;

/** What says nothing that other tables do not say. */
type Summary = typeof registerTable | typeof provincesTable;

/** Everything public, each fact once: what two states of the data are compared by. */
export const COMPARED_TABLES = [...DOWNLOAD_TABLES, ...OTHER_TABLES].filter(
  (table) => table !== registerTable && table !== provincesTable,
) as readonly Exclude<(typeof DOWNLOAD_TABLES | typeof OTHER_TABLES)[number], Summary>[];

export type DownloadTableName = (typeof DOWNLOAD_TABLES)[number]['name'];
export type ComparedTableName = (typeof COMPARED_TABLES)[number]['name'];

type AnyTable = (typeof DOWNLOAD_TABLES | typeof OTHER_TABLES)[number];
/** Every column of every table; two more stand in all downloads. */
export type PublicColumnName =
  AnyTable['columns'][number]['name'] | 'fiscal_year' | 'sample_notice';
