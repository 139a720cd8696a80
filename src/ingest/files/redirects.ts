import type { Moved } from '../../domain/moved.ts';
import { readPath } from './addresses.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';

/**
 * Reads `redirects.csv`: where a published address leads now, or, with a reason and no new address, that nothing
 * replaced it. Every published address stays answered.
 */
export function readRedirects(reading: Reading): Recorded<Moved>[] {
  return readRows(reading).flatMap((row): Recorded<Moved>[] => {
    const from = row.required('from') === undefined ? undefined : readPath(row, 'from');
    const to = readPath(row, 'to');
    const reason = row.text('reason');
    const hasTarget = row.text('to') !== undefined || reason !== undefined;
    if (!hasTarget) row.problem('missing-value', row.cell('to') ? 'to' : 'from', { column: 'to' });
    if (!from || !hasTarget || (row.text('to') !== undefined && !to)) return [];
    return [{ row, value: { from, to, movedOn: row.date('corrected_on'), reason } }];
  });
}
