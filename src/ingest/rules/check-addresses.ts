import { addressesOf } from '../../domain/address.ts';
import { DIMENSIONS } from '../../domain/assessment.ts';
import type { Model } from '../../domain/model.ts';
import { PARTNERS } from '../../domain/progress.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Records } from '../files/records.ts';

/** The addresses that do not depend on the data. A redirect may lead to them, and none may stand in their way. */
export const FIXED_ADDRESSES = [
  '/',
  '/years/',
  '/stories/',
  ...DIMENSIONS.map((one) => `/stories/dimension/${one}/`),
  ...PARTNERS.map((one) => `/stories/partner/${one}/`),
  '/search/',
  '/announcements/',
  '/corrections/',
  '/editions/',
  '/data/',
  '/press/',
  '/about/',
  '/criteria/',
  '/accessibility/',
  '/privacy/',
  '/check/',
  '/lookup/',
  '/guide/',
] as const satisfies readonly string[];

/** Every address ever published answers: by its page, or by a row of `redirects.csv`. */
export function checkAddresses(records: Records, model: Model, problems: readonly Problem[]): void {
  const live = new Set<string>([...FIXED_ADDRESSES, ...addressesOf(model)]);
  for (const { value, row } of records.redirects) {
    const { from, to } = value;
    if (live.has(from)) row.problem('address-lives', 'from', { word: from });
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
