import { announcementsTable, correctionsTable } from './documents.ts';
import { announcedTable, honoursTable, progressTable, targetsTable } from './names.ts';
import {
  criteriaTable,
  factsTable,
  officesTable,
  placesTable,
  redirectsTable,
  yearsTable,
} from './settings.ts';
import { storiesTable } from './stories.ts';

/**
 * Everything public, each fact once: two states of the data are compared by these tables. Without the register of
 * all years and the figures of provinces, which repeat other tables, and which the check page need not fetch.
 */
export const COMPARED_TABLES = [
  announcedTable,
  honoursTable,
  targetsTable,
  progressTable,
  announcementsTable,
  storiesTable,
  correctionsTable,
  yearsTable,
  factsTable,
  criteriaTable,
  officesTable,
  redirectsTable,
  placesTable,
] as const;

export type ComparedTableName = (typeof COMPARED_TABLES)[number]['name'];
