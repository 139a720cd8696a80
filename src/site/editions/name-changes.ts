import type { Correction } from '../../domain/correction.ts';
import type { ChainedEntry, Log } from '../../log/entry.ts';
import { foldRegister, nameKey, type RegisteredName } from '../../log/register.ts';
import { log } from './register-log.ts';

/** What a line of the log changed about a name: before and after; absent where it is in no list. */
export interface NameChange {
  readonly line: ChainedEntry;
  readonly before?: RegisteredName | undefined;
  readonly after?: RegisteredName | undefined;
}

/** Every amendment, withdrawal and return of a name, oldest first. A name's first listing is no change. */
function nameChanges(lines: Log): NameChange[] {
  const current = new Map<string, RegisteredName>();
  const seen = new Set<string>();
  return lines.flatMap((line): NameChange[] => {
    if (line.status === '') return [];
    const key = nameKey({ ...line, status: line.status });
    const before = current.get(key);
    const after = foldRegister([line]).names.get(key);
    if (after) current.set(key, after);
    else current.delete(key);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst ? [] : [{ line, before, after }];
  });
}

const byTambon = Map.groupBy(
  nameChanges(log),
  ({ line }) => `${line.fiscalYear} ${line.tambonCode}`,
);

/**
 * The change that a correction explains: the first one of its tambon and year that was recorded on its day or later,
 * with its reference. Undefined where the log has none, as for a correction that is older than the log.
 */
export const changeOf = (correction: Correction): NameChange | undefined =>
  byTambon
    .get(`${correction.fiscalYear} ${correction.place.tambon.code}`)
    ?.find(
      ({ line }) =>
        line.recordedOn >= correction.correctedOn &&
        line.reference === (correction.reference ?? ''),
    );
