import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Field } from '../contract/columns.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded, RowReader } from '../cells/read-row.ts';

/** A published address: from the log, or from a row of `addresses.csv`, the ledger before the log. */
export interface Address {
  /** A path without base and language, as `/tambon/840401/`. */
  readonly address: string;
  readonly publishedOn?: IsoDate;
}

const PATH = /^\/(?:[a-z0-9-]+\/)*$/;

/** Reads `addresses.csv`, which is used until the log has its content. */
export function readAddresses(reading: Reading): Recorded<Address>[] {
  return readRows(reading).flatMap((row): Recorded<Address>[] => {
    const address = row.required('address') === undefined ? undefined : readPath(row, 'address');
    if (!address) return [];
    return [{ row, value: { address, publishedOn: row.date('published_on') } }];
  });
}

/** An address of this site in a cell; anything else is reported. */
export function readPath(row: RowReader, field: Field): string | undefined {
  const path = row.text(field);
  if (path === undefined || PATH.test(path)) return path;
  row.problem('address-odd', field, { word: path });
  return undefined;
}
