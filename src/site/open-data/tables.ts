import type { Announcement } from '../../domain/announcement.ts';
import type { Model, Year } from '../../domain/model.ts';
import { DOWNLOAD_TABLES } from '../../domain/public-tables/all.ts';
import { countNamed } from '../../domain/public-tables/documents.ts';
import { documentAddress as addressOfDocument } from '../../domain/public-tables/names.ts';
import type { Addresses, PublicRow } from '../../domain/public-tables/public-table.ts';
import { registerTable } from '../../domain/public-tables/register.ts';
import type { Words } from '../../i18n/locale.ts';
import { absolute, href } from '../routes.ts';
import { sampleYearsOf } from '../sentences/sample-years.ts';
import { type ColumnName, COLUMNS_OF, type Download, type DownloadRow } from './columns.ts';
import { fileAddress } from './file-address.ts';

/** Whole addresses of this site, of the Thai pages. */
const ADDRESSES: Addresses = { page: (path) => absolute(href('th', path)), file: fileAddress };

/** The register of all years, then the tables of each year, newest first. */
export function allDownloads(model: Model, words: Words): readonly Download[] {
  return [register(model, words), ...model.years.flatMap((year) => downloadsOf(year, words))];
}

/** The address of the scan of an announcement, absolute. */
export const absoluteDocument = (announcement: Announcement | undefined): string | null =>
  addressOfDocument(announcement, ADDRESSES) ?? null;

/** How many tambons of the present lists an announcement names. */
export const coveredBy = countNamed;

/** The same where it is known: an announcement that names no tambon in the files may name some on paper. */
export const countUnder = (year: Year, announcement: Announcement): number | null =>
  countNamed(year, announcement) || null;

const downloadsByYear = new WeakMap<Year, Map<Words, readonly Download[]>>();

/** All tables of a year, the empty ones too, so that programs find the same files each year. Computed once. */
export function downloadsOf(year: Year, words: Words): readonly Download[] {
  const known = downloadsByYear.get(year) ?? new Map<Words, readonly Download[]>();
  downloadsByYear.set(year, known);
  const downloads = known.get(words) ?? tablesOf(year, words);
  known.set(words, downloads);
  return downloads;
}

/** Tables of a year need only the year, not the rest of the model. */
const NOTHING_ELSE = { offices: [], moved: [], tambons: new Map() };

function tablesOf(year: Year, words: Words): readonly Download[] {
  return DOWNLOAD_TABLES.flatMap((table): Download[] => {
    if (table === registerTable) return [];
    const rows = table.read([year], NOTHING_ELSE, ADDRESSES);
    const columns = COLUMNS_OF[table.name];
    return [
      {
        name: table.name,
        fiscalYear: year.fiscalYear,
        columns,
        rows: rows.map((row) => stamped(row, columns, year.sample, words)),
      },
    ];
  });
}

/** All years in one table: a row for each tambon and year of which a public status is known. */
export function register(model: Model, words: Words): Download {
  const samples = sampleYearsOf(model.years);
  const rows = registerTable.read(model.years, model, ADDRESSES);
  return {
    name: 'register',
    columns: COLUMNS_OF.register,
    rows: rows.map((row) =>
      stamped(row, COLUMNS_OF.register, samples.has(row.fiscalYear ?? 0), words),
    ),
  };
}

/** A row with all its columns in order, its year and, for an invented year, the notice. */
function stamped(
  { fiscalYear, values }: PublicRow,
  columns: readonly ColumnName[],
  sample: boolean,
  words: Words,
): DownloadRow {
  const whole: DownloadRow = {
    ...values,
    fiscal_year: fiscalYear ?? null,
    sample_notice: sample ? words.openData.sampleRow : null,
  };
  return Object.fromEntries(columns.map((name) => [name, whole[name] ?? null]));
}
