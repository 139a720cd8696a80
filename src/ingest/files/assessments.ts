import type { Assessment } from '../../domain/assessment.ts';
import { uniqueRecords } from './unique-records.ts';
import { readPlace } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/** Reads `assessments.csv`: one row per tambon and round. Scores are not read, so that nothing can show them. */
export function readAssessments(reading: Reading): Recorded<Assessment>[] {
  const records = readRows(reading).flatMap((row): Recorded<Assessment>[] => {
    const place = readPlace(row);
    const result = row.required('result') ? row.choice('result') : undefined;
    const round = row.choice('round') ?? 'final';
    const assessedOn = row.date('assessed_on');
    const order = row.order('order');
    const announcement = row.text('announcement');
    if (!place || !result) return [];
    const { fiscalYear } = row;
    return [{ row, value: { fiscalYear, place, result, round, assessedOn, order, announcement } }];
  });
  return joinAssessments(records);
}

/** Merges the rows of one file or of several to one record per tambon and round. */
export const joinAssessments = (records: readonly Recorded<Assessment>[]): Recorded<Assessment>[] =>
  uniqueRecords(
    records,
    (assessment) => `${assessment.place.tambon.code} ${assessment.round}`,
    'tambon',
    (a, b) =>
      a.result === b.result && a.assessedOn === b.assessedOn && a.announcement === b.announcement,
  );
