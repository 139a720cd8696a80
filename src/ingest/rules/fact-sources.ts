import {
  factKey,
  type FactOfTambon,
  type FactSource,
  type FactSources,
} from '../../domain/fact-source.ts';
import type { Model } from '../../domain/model.ts';
import type { AnnouncementRow } from '../files/announcements.ts';
import { correctionIds } from './link-corrections.ts';
import type { Recorded, RowReader } from '../cells/read-row.ts';
import type { Records } from '../files/records.ts';

/** The rows behind what the model makes public; of a fact that stands in two files, the first. */
export function factSources(
  records: Records,
  years: Model['years'],
  announcements: ReadonlyMap<string, Recorded<AnnouncementRow>>,
): FactSources {
  const sources = new Map<string, FactSource>();
  const add = (key: string, row: RowReader) => {
    if (!sources.has(key))
      sources.set(key, { file: row.file, row: row.row.row, line: row.row.line });
  };
  for (const [id, { row }] of announcements) add(factKey.announcement(id), row);
  for (const rows of records.years) {
    const { fiscalYear } = rows;
    const ofTambon = (fact: FactOfTambon, list: readonly Recorded<PlacedRow>[]) => {
      for (const { value, row } of list)
        add(factKey.tambon(fact, fiscalYear, value.place.tambon.code), row);
    };
    ofTambon('target', rows.targets);
    ofTambon('progress', rows.progress);
    ofTambon('honour', rows.honours);
    const year = years.find((year) => year.fiscalYear === fiscalYear);
    const named = new Set(year?.passed.map(({ place }) => place.tambon.code));
    ofTambon(
      'passed',
      rows.assessments.filter(
        ({ value }) =>
          value.result === 'passed' &&
          value.round === 'final' &&
          named.has(value.place.tambon.code),
      ),
    );
    const ids = correctionIds(rows);
    for (const [at, { row }] of rows.corrections.entries())
      add(factKey.correction(ids[at] ?? ''), row);
  }
  return sources;
}

interface PlacedRow {
  readonly place: { readonly tambon: { readonly code: string } };
}
