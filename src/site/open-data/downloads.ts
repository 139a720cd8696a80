import type { Words } from '../../i18n/locale.ts';
import type { ColumnName, Download } from './columns.ts';
import { csvText } from './csv.ts';
import { spokenTable } from './spoken.ts';

export * from './columns.ts';
export { allDownloads, coveredBy, downloadsOf, register } from './tables.ts';

/** Below `/data/`, without its extension: `2567/announced`, `register`. */
export function downloadFile(download: Download): string {
  return download.fiscalYear === undefined
    ? download.name
    : `${download.fiscalYear}/${download.name}`;
}

/** The path of a table, without base path: `/data/2567/announced.csv`. */
export function downloadPath(download: Download, format: 'csv' | 'json' | 'en.csv'): string {
  return `/data/${downloadFile(download)}.${format}`;
}

/** The table for a spreadsheet: headers and enumerations in the given words, Thai on this site. */
export function downloadCsv(download: Download, words: Words): string {
  const { header, rows } = spokenTable(download, words);
  return csvText(header, rows);
}

/**
 * The same with the column names for programs (`tambon_code`), and values as in JSON: days as 2024-08-28, words of a
 * list as their codes. For portals that require English column names without spaces.
 */
export function downloadEnglishCsv({ columns, rows }: Download): string {
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

/** The name of a column in JSON and in the API: `tambonCode` for `tambon_code` of the English CSV. */
export const jsonKey = (column: ColumnName): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The same for a program, a row on each line. */
export function downloadJson(download: Download): string {
  const { name, fiscalYear, columns, rows } = download;
  const head = { schemaVersion: 1, name, fiscalYear, columns: columns.map(jsonKey) };
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [jsonKey(column), row[column]]))),
  );
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`;
}
