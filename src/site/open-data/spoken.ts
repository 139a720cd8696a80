import type { Words } from '../../i18n/locale.ts';
import type { ReportWords } from '../../i18n/report-words.ts';
import type { ColumnName, Download } from './columns.ts';
import type { CsvValue } from './csv.ts';

/** The columns whose values are a closed list, each value in the given words. */
export function spokenValues({
  tables,
  terms,
  corrections,
}: Pick<ReportWords, 'tables' | 'terms' | 'corrections'>): {
  readonly [name in ColumnName]?: Readonly<Record<string, string>>;
} {
  return {
    status: terms.status,
    region: terms.regions,
    dimension: terms.dimensions,
    partners: terms.partners,
    reason: corrections.reasons,
    level: tables.levels,
    kind: tables.kinds,
    sample: { sample: tables.notices.sample },
    partial: { partial: tables.notices.partial },
    batch: tables.batches,
    honour: { excellent: tables.honour },
  };
}

/** A table for people: headers and enumerations in the given words, Thai on this site. */
export function spokenTable(download: Download, words: Words) {
  const spoken = spokenValues({ ...words, tables: words.openData.tables });
  const say = (name: ColumnName, value: CsvValue): CsvValue => {
    const names = spoken[name];
    if (!names || value === null || value === undefined || typeof value === 'number') return value;
    return typeof value === 'string'
      ? (names[value] ?? value)
      : value.map((word) => names[word] ?? word);
  };
  return {
    header: download.columns.map((name) => words.openData.tables.columns[name]),
    rows: download.rows.map((row) => download.columns.map((name) => say(name, row[name]))),
  };
}
