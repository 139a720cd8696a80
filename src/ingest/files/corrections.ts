import type { Correction } from '../../domain/correction.ts';
import { uniqueRecords } from './unique-records.ts';
import { readPlace } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/** A correction before it has an id; its announcement as the officer wrote it. */
export type CorrectionRow = Omit<Correction, 'id' | 'announcement'> & {
  readonly announcement?: string;
};

/** Reads `corrections.csv`: the public list of changes to the year's announced lists. */
export function readCorrections(reading: Reading): Recorded<CorrectionRow>[] {
  const records = readRows(reading).flatMap((row): Recorded<CorrectionRow>[] => {
    const place = readPlace(row);
    const correctedOn = row.required('corrected_on') ? row.date('corrected_on') : undefined;
    const what = row.required('what');
    const reason = row.required('reason') ? row.choice('reason') : undefined;
    const reference = row.text('reference');
    const announcement = row.text('announcement');
    if (!place || !correctedOn || !what || !reason) return [];
    const stated = { correctedOn, place, what, reason, reference, announcement };
    return [{ row, value: { fiscalYear: row.fiscalYear, ...stated } }];
  });
  return joinCorrections(records);
}

/** Merges the rows of one file or of several to one record per correction. */
export const joinCorrections = (
  records: readonly Recorded<CorrectionRow>[],
): Recorded<CorrectionRow>[] =>
  uniqueRecords(
    records,
    (correctionRow) =>
      `${correctionRow.place.tambon.code} ${correctionRow.correctedOn} ${correctionRow.what}`,
    'tambon',
  );
