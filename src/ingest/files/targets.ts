import type { Target } from '../../domain/target.ts';
import { uniqueRecords } from './unique-records.ts';
import { readPlace } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/** Reads `targets.csv`: the tambons chosen for the year; one row per tambon. */
export function readTargets(reading: Reading): Recorded<Target>[] {
  const records = readRows(reading).flatMap((row): Recorded<Target>[] => {
    const place = readPlace(row);
    const batch = row.choice('batch') ?? 'main';
    return place ? [{ row, value: { fiscalYear: row.fiscalYear, place, batch } }] : [];
  });
  return joinTargets(records);
}

/** Merges the rows of one file or of several to one record per tambon. */
export const joinTargets = (records: readonly Recorded<Target>[]): Recorded<Target>[] =>
  uniqueRecords(records, (target) => target.place.tambon.code, 'tambon');
