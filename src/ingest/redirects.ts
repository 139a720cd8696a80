import { readRows } from './read-row.ts';
import type { Reading, Recorded } from './read-row.ts';

/** An address that moved: paths without base and language, as `/tambon/840401/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

const PATH = /^\/(?:[a-z0-9-]+\/)*$/;

/** `redirects.csv`: where an address that was published leads now. No published address dies. */
export function readRedirects(reading: Reading): Recorded<Redirect>[] {
  return readRows(reading).flatMap((row): Recorded<Redirect>[] => {
    const [from, to] = (['from', 'to'] as const).map((field) => {
      const path = row.required(field);
      if (path === undefined || PATH.test(path)) return path;
      row.problem('address-odd', field, { word: path });
      return undefined;
    });
    return from && to ? [{ row, value: { from, to } }] : [];
  });
}
