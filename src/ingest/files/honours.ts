import type { Honour } from '../../domain/honour.ts';
import { uniqueRecords } from './unique-records.ts';
import { readPlace } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Complete, Reading, Recorded } from '../cells/read-row.ts';

/** An honour before it is linked to the department's announcement. */
export type HonourRow = Omit<Honour, 'announcement'>;

/** Reads `honours.csv`: the excellent tambon of each province. */
export function readHonours(reading: Reading): Recorded<HonourRow>[] {
  const records = readRows(reading).flatMap((row): Recorded<HonourRow>[] => {
    const place = readPlace(row);
    const honour = row.choice('honour');
    if (honour === 'village-word') row.problem('honour-of-villages', 'honour');
    const value = {
      fiscalYear: row.fiscalYear,
      source: row.url('source'),
      citation: row.verbatim('citation'),
      plaqueText: row.verbatim('plaque_text'),
    } satisfies Complete<Omit<HonourRow, 'place'>>;
    return place ? [{ row, value: { ...value, place } }] : [];
  });
  return uniqueRecords(records, (honourRow) => honourRow.place.tambon.code, 'tambon');
}
