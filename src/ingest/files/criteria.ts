import type { Criterion } from '../../domain/programme.ts';
import { uniqueRecords } from './unique-records.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/** Reads `criteria.csv`: the year's criteria. Their scores are read only where `public` says ใช่. */
export function readCriteria(reading: Reading): Recorded<Criterion>[] {
  const records = readRows(reading).flatMap((row): Recorded<Criterion>[] => {
    const dimension = row.required('dimension') ? row.choice('dimension') : undefined;
    const nameTh = row.required('name_th');
    const maxScore = row.integer('max_score');
    const passScore = row.integer('pass_score');
    const open = row.yesNo('public') === true;
    if (!dimension || !nameTh) return [];
    const value = {
      fiscalYear: row.fiscalYear,
      dimension,
      nameTh,
      nameEn: row.text('name_en'),
      maxScore: open ? maxScore : undefined,
      passScore: open ? passScore : undefined,
      source: row.text('source'),
    };
    return [{ row, value }];
  });
  return uniqueRecords(
    records,
    (criterion) => `${criterion.dimension} ${criterion.nameTh}`,
    'name_th',
  );
}
