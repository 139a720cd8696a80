import type { Log } from '../../log/entry.ts';
import { impliedAddresses } from '../../log/implied-addresses.ts';
import { nameKey } from '../../log/register.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Address } from './addresses.ts';
import type { OncePublic } from './published.ts';
import type { RowReader } from '../cells/read-row.ts';

/** A published thing, and the place where its absence is reported. */
interface LedgerRow<T> {
  readonly value: T;
  readonly row: Pick<RowReader, 'problem'>;
}

/** Everything that was ever public before these data. */
export interface Ledger {
  readonly published: readonly LedgerRow<OncePublic>[];
  readonly addresses: readonly LedgerRow<Address>[];
}

/**
 * Every name and address in the log, including the withdrawn ones, whose corrections stay. A missing one is reported
 * at the file in which its row belongs.
 */
export function ledgerFromLog(log: Log, report: (problem: Problem) => void): Ledger {
  const rowIn = (file: string): LedgerRow<unknown>['row'] => ({
    problem: (code, _field, ...rest) => report(problem(code, { file }, ...rest)),
  });
  const names = new Map<string, OncePublic>();
  for (const line of log) {
    if (line.status === '') continue;
    const key = nameKey({ ...line, status: line.status });
    const publishedOn = names.get(key)?.publishedOn ?? line.recordedOn;
    const { fiscalYear, tambonCode, province, amphoe, tambon, status, announcement } = line;
    const place = { province, amphoe, tambon };
    names.set(key, { fiscalYear, tambonCode, ...place, status, announcement, publishedOn });
  }
  const addresses = new Map<string, Address>();
  for (const line of log) {
    const opened = line.act === 'opened' ? [line.announcement] : impliedAddresses(line);
    for (const address of opened)
      if (!addresses.has(address))
        addresses.set(address, { address, publishedOn: line.recordedOn });
  }
  return {
    published: [...names.values()].map((value) => ({
      value,
      row: rowIn(`${value.fiscalYear}/corrections.csv`),
    })),
    addresses: [...addresses.values()].map((value) => ({ value, row: rowIn('redirects.csv') })),
  };
}
