import { type Locale, words } from '../../i18n/locale.ts';
import type { RegisteredName } from '../../log/register.ts';
import type { NameChange } from './name-changes.ts';

/** A change as before and after, each in words, with the edition that recorded it. */
export function changeWords(locale: Locale, { line, before, after }: NameChange) {
  const { editions: say } = words(locale);
  const describeName = (name: RegisteredName | undefined) => {
    if (!name) return say.change.none;
    const under = name.announcement === '' ? '' : say.change.under(name.announcement);
    return `${say.place(name.tambon, name.amphoe, name.province)} ${say.statuses[name.status]}${under}`;
  };
  return {
    before: describeName(before),
    after: describeName(after),
    edition: say.number(String(line.edition)),
  };
}
