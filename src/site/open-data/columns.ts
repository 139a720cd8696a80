import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Words } from '../../i18n/locale.ts';

export type ColumnName = keyof Words['openData']['columns'];
export type TableName = keyof Words['openData']['files'];

/** A value as JSON says it: codes and enumerations in English, nothing is `null`. */
export type Value = string | number | readonly string[] | null;
export type DownloadRow = { readonly [name in ColumnName]?: Value };

/** One table one may take away, as `<name>.csv` and `<name>.json`. Its columns are a promise: new ones come last. */
export interface Download {
  readonly name: TableName;
  /** Absent for the register of all years. */
  readonly fiscalYear?: FiscalYear;
  readonly columns: readonly ColumnName[];
  readonly rows: readonly DownloadRow[];
}

const PLACE = [
  'tambon_code',
  'tambon',
  'amphoe',
  'province',
  'tambon_en',
  'amphoe_en',
  'province_en',
  'region',
] as const satisfies readonly ColumnName[];

/** The columns of each table. `sample_notice` is filled exactly where the year is invented. */
export const COLUMNS_OF: Readonly<Record<TableName, readonly ColumnName[]>> = {
  register: [
    'fiscal_year',
    ...PLACE,
    'status',
    'announcement',
    'announced_on',
    'honour_announcement',
    'honoured_on',
    'honour_source',
    'page',
    'sample_notice',
  ],
  announced: [
    'fiscal_year',
    'order',
    ...PLACE,
    'honour',
    'announcement',
    'announced_on',
    'document',
    'page',
    'sample_notice',
  ],
  honours: [
    'fiscal_year',
    ...PLACE,
    'honour',
    'announcement',
    'announced_on',
    'document',
    'citation',
    'plaque_text',
    'source',
    'page',
    'sample_notice',
  ],
  targets: ['fiscal_year', ...PLACE, 'batch', 'page', 'sample_notice'],
  progress: [
    'fiscal_year',
    ...PLACE,
    'mou_date',
    'plan_date',
    'agenda_date',
    'partners',
    'page',
    'sample_notice',
  ],
  announcements: [
    'fiscal_year',
    'id',
    'level',
    'kind',
    'province',
    'province_en',
    'region',
    'announced_on',
    'title',
    'number',
    'signed_by_position',
    'tambons',
    'tambons_withdrawn',
    'document',
    'document_bytes',
    'document_sha256',
    'page',
    'sample_notice',
  ],
  stories: [
    'fiscal_year',
    'id',
    'title',
    'summary',
    ...PLACE,
    'dimension',
    'partners',
    'owner_office',
    'published_on',
    'page',
    'sample_notice',
  ],
  corrections: [
    'fiscal_year',
    'id',
    'corrected_on',
    ...PLACE,
    'what',
    'reason',
    'reference',
    'announcement',
    'page',
    'sample_notice',
  ],
};
