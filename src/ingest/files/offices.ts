import type { Office } from '../../domain/programme.ts';
import { readProvince } from '../cells/read-place.ts';
import { readRows } from '../cells/read-row.ts';
import type { Complete, Reading, Recorded } from '../cells/read-row.ts';

/** Reads `offices.csv`: offices to write to or call, never persons. A row without a province is the department's. */
export function readOffices(reading: Reading): Recorded<Office>[] {
  return readRows(reading).flatMap((row): Recorded<Office>[] => {
    const name = row.required('name');
    const province = row.text('province') ? readProvince(row) : undefined;
    const value = {
      sample: row.saysSample(),
      province,
      phone: row.text('phone'),
      email: row.text('email'),
      website: row.url('website'),
      address: row.text('address'),
    } satisfies Complete<Omit<Office, 'name'>>;
    return name ? [{ row, value: { ...value, name } }] : [];
  });
}
