import { countActs, type Edition } from '../log/editions.ts';
import { ACTS } from '../log/entry.ts';
import type { Words } from './words.ts';

/** What an edition changed: `ขึ้นรายชื่อ 3 · ถอน 1`. */
export function actsInWords(edition: Edition, { counts: say }: Words['editions']): string {
  const counts = countActs(edition);
  return ACTS.flatMap((act) => {
    const count = counts.get(act);
    return count === undefined ? [] : [say[act](count)];
  }).join(' · ');
}
