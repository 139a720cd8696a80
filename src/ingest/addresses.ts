import { addressesOf } from '../domain/address.ts';
import type { IsoDate } from '../domain/fiscal-year.ts';
import type { Model } from '../domain/model.ts';
import type { Field } from './columns.ts';
import { buddhistDay } from './published.ts';
import { readRows } from './read-row.ts';
import type { Reading, Recorded, RowReader } from './read-row.ts';

/** One row of `addresses.csv`, the ledger of every address that was ever published. */
export interface Address {
  /** A path without base and language, as `/tambon/840401/`. */
  readonly address: string;
  readonly publishedOn?: IsoDate;
}

const PATH = /^\/(?:[a-z0-9-]+\/)*$/;

/** `addresses.csv`: written by the publish step only. */
export function readAddresses(reading: Reading): Recorded<Address>[] {
  return readRows(reading).flatMap((row): Recorded<Address>[] => {
    const address = row.required('address') === undefined ? undefined : readPath(row, 'address');
    if (!address) return [];
    return [{ row, value: { address, publishedOn: row.date('published_on') } }];
  });
}

/** An address of this site in a cell; anything else there is reported. */
export function readPath(row: RowReader, field: Field): string | undefined {
  const path = row.text(field);
  if (path === undefined || PATH.test(path)) return path;
  row.problem('address-odd', field, { word: path });
  return undefined;
}

/** The columns of the ledger of addresses, in the order the publish step writes them. */
export const ADDRESS_COLUMNS = ['address', 'published_on'] as const;

/** The addresses that a model makes public and the ledger does not know yet, sorted; none of invented years. */
export function missingAddresses(
  model: Model,
  ledger: readonly Address[],
  day: IsoDate,
): readonly Address[] {
  const known = new Set(ledger.map((one) => one.address));
  return [...addressesOf(model, true)]
    .filter((address) => !known.has(address))
    .sort()
    .map((address) => ({ address, publishedOn: day }));
}

/** Rows of the ledger as the lines of its file, without the header. */
export const addressLines = (rows: readonly Address[]): string[] =>
  rows.map((one) => `${one.address},${one.publishedOn ? buddhistDay(one.publishedOn) : ''}`);
