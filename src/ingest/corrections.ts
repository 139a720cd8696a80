import type { Correction } from '../domain/correction.ts';
import { oneOfEach } from './one-of-each.ts';
import { readPlace } from './read-place.ts';
import { readRows } from './read-row.ts';
import type { Reading, Recorded } from './read-row.ts';
import { REASON_WORDS } from './vocabulary.ts';

/** `corrections.csv`: the public log of changes to the year's announced lists. */
export function readCorrections(reading: Reading): Recorded<Correction>[] {
  const records = readRows(reading).flatMap((row): Recorded<Correction>[] => {
    const place = readPlace(row);
    const correctedOn = row.required('corrected_on') ? row.date('corrected_on') : undefined;
    const what = row.required('what');
    const reason = row.required('reason')
      ? row.choice('reason', REASON_WORDS, 'unknown-reason')
      : undefined;
    const reference = row.text('reference');
    if (!place || !correctedOn || !what || !reason) return [];
    return [
      { row, value: { fiscalYear: row.fiscalYear, correctedOn, place, what, reason, reference } },
    ];
  });
  return oneOfEach(
    records,
    (one) => `${one.place.tambon.code} ${one.correctedOn} ${one.what}`,
    'tambon',
  );
}
