import { words } from '../../i18n/locale.ts';
import { countActs, type Edition } from '../../log/editions.ts';
import { ACTS } from '../../log/entry.ts';

/** What an edition changed: `ขึ้นรายชื่อ 3 · ถอน 1`. */
export function actsInWords(edition: Edition, lang: 'th' | 'en'): string {
  const counts = countActs(edition);
  const say = words(lang).editions.counts;
  return ACTS.flatMap((act) => (counts.has(act) ? [say[act](counts.get(act) ?? 0)] : [])).join(
    ' · ',
  );
}
