import {
  addressesOf,
  FIXED_ADDRESSES,
  listAddressesOf,
  UNLISTED_ADDRESSES,
} from '../../domain/address.ts';
import type { Model } from '../../domain/model.ts';
import type { Records } from '../files/records.ts';

/**
 * Every address ever published answers: by its page, or by a row of `redirects.csv`. Where the model is not `complete`
 * (there are errors), no address is missed: a row that cannot be read takes its page with it, and is mended first.
 */
export function checkAddresses(
  records: Records,
  model: Model,
  { complete }: { readonly complete: boolean },
): void {
  const live = new Set([...FIXED_ADDRESSES, ...addressesOf(model), ...listAddressesOf(model)]);
  for (const { value, row } of records.redirects) {
    const { from, to } = value;
    if (live.has(from) || UNLISTED_ADDRESSES.includes(from))
      row.problem('address-lives', 'from', { word: from });
    if (to !== undefined && !live.has(to)) row.problem('address-nowhere', 'to', { word: to });
  }
  if (!complete) return;
  const moved = new Set(records.redirects.map(({ value }) => value.from));
  for (const { value, row } of records.addresses) {
    const { address } = value;
    if (!live.has(address) && !moved.has(address))
      row.problem('address-gone', 'address', { word: address, add: `${address},,วว/ดด/ปปปป,` });
  }
}
