import { countActs, type Edition } from '../../../log/editions.ts';
import { ACTS } from '../../../log/entry.ts';
import { currentEdition, editions, LOG_PATH } from '../../editions/register-log.ts';
import { fileAddress } from '../file-address.ts';

/** An edition as programs name it. */
export const editionHead = ({ number, recordedOn, head }: Edition) => ({
  number,
  recordedOn,
  head,
});

/** All editions, newest first, and the one that this site is. */
export function editionsBody() {
  return {
    current: currentEdition ? editionHead(currentEdition) : null,
    log: editions.length > 0 ? fileAddress(LOG_PATH) : null,
    editions: editions.toReversed().map((edition) => {
      const counts = countActs(edition);
      const acts = Object.fromEntries(ACTS.map((act) => [act, counts.get(act) ?? 0]));
      return { ...editionHead(edition), entry: edition.entry, lines: edition.lines.length, acts };
    }),
  };
}
