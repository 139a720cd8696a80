import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { LoadedFolder } from '../../ingest/read-folder.ts';
import { carryOver } from '../../log/carry-over.ts';
import type { Log } from '../../log/entry.ts';
import { chain } from '../../log/hash.ts';
import { nextLines } from '../../log/next-lines.ts';
import { publicFacts } from '../../log/public-facts.ts';

/**
 * The log with what these data make public: the previous log, and one more edition where something changed. A first
 * log begins with what the older ledgers hold.
 */
export async function appendToLog(
  { log, model, records }: Pick<LoadedFolder, 'log' | 'model' | 'records'>,
  day: IsoDate,
): Promise<Log> {
  const before = log.length > 0 ? log : await chain([], carriedOver({ model, records }, day));
  const facts = publicFacts(model, before);
  return chain(before, nextLines(before, facts, day));
}

function carriedOver({ model, records }: Pick<LoadedFolder, 'model' | 'records'>, day: IsoDate) {
  const { names } = publicFacts(model, []);
  const values = <T>(list: readonly { readonly value: T }[]): T[] => list.map(({ value }) => value);
  const ledgers = { names: values(records.published), addresses: values(records.addresses) };
  return carryOver(ledgers, names, day);
}
