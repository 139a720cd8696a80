import {
  addressesOf,
  FIXED_ADDRESSES,
  listAddressesOf,
  UNLISTED_ADDRESSES,
} from '../../domain/address.ts';
import type { Model } from '../../domain/model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Records } from '../files/records.ts';

/** Every address ever published answers: by its page, or by a row of `redirects.csv`. */
export function checkAddresses(records: Records, model: Model, problems: readonly Problem[]): void {
  const live = new Set([...FIXED_ADDRESSES, ...addressesOf(model), ...listAddressesOf(model)]);
  for (const { value, row } of records.redirects) {
    const { from, to } = value;
    if (live.has(from) || UNLISTED_ADDRESSES.includes(from))
      row.problem('address-lives', 'from', { word: from });
    if (to !== undefined && !live.has(to)) row.problem('address-nowhere', 'to', { word: to });
  }
  // A row that cannot be read takes its page with it: that error is the one to mend first.
  if (problems.some((problem) => problem.severity === 'error')) return;
  const moved = new Set(records.redirects.map(({ value }) => value.from));
  for (const { value, row } of records.addresses) {
    const { address } = value;
    if (!live.has(address) && !moved.has(address))
      row.problem('address-gone', 'address', { word: address, add: `${address},,วว/ดด/ปปปป,` });
  }
}
