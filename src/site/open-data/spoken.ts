import type { Words } from '../../i18n/locale.ts';
import type { ColumnName, Download } from './columns.ts';
import type { CsvValue } from './csv.ts';

/** The columns whose values are a list of ours, each value in the words given. */
export function spokenValues({
  openData,
  terms,
  corrections,
}: Pick<Words, 'openData' | 'terms' | 'corrections'>): {
  readonly [name in ColumnName]?: Readonly<Record<string, string>>;
} {
  return {
    status: terms.status,
    region: terms.regions,
    dimension: terms.dimensions,
    partners: terms.partners,
    reason: corrections.reasons,
    level: openData.levels,
    kind: openData.kinds,
    sample: { sample: openData.columns.sample.meaning },
    partial: { partial: openData.columns.partial.meaning },
    batch: openData.batches,
    honour: { excellent: openData.honour },
  };
}

/** A table for people: headers and enumerations in the words given, Thai on this site. */
export function spokenTable(download: Download, words: Words) {
  const spoken = spokenValues(words);
  const say = (name: ColumnName, value: CsvValue): CsvValue => {
    const names = spoken[name];
    if (!names || value === null || value === undefined || typeof value === 'number') return value;
    return typeof value === 'string'
      ? (names[value] ?? value)
      : value.map((one) => names[one] ?? one);
  };
  return {
    header: download.columns.map((name) => words.openData.columns[name].name),
    rows: download.rows.map((row) => download.columns.map((name) => say(name, row[name]))),
  };
}
