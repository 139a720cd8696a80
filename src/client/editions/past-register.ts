import { formatDate } from '../../i18n/format.ts';
import type { Locale, Words } from '../../i18n/locale.ts';
import { editionsOf } from '../../log/editions.ts';
import type { Log } from '../../log/entry.ts';
import { registerCsv, registerJson, sortedNames } from '../../log/register-file.ts';
import { foldRegister, type RegisteredName } from '../../log/register.ts';
import { make } from '../parts/make.ts';
import { textFile } from '../parts/save-file.ts';

/** The most rows that are shown; the files have all. */
const MOST_SHOWN = 200;

/**
 * The register as of an edition: its sentence, two files, and its first names. Empty where there is no such edition.
 */
export function pastRegister(
  log: Log,
  number: number,
  say: Words['editions'],
  locale: Locale,
): HTMLElement[] {
  const edition = editionsOf(log).find((edition) => edition.number === number);
  if (!edition) return [];
  const register = foldRegister(log, number);
  const names = sortedNames(register);
  const day = formatDate(locale, edition.recordedOn);
  const caption = say.past.caption(String(number), day, String(names.length));
  const file = (
    label: string,
    text: string,
    { ending, type }: { ending: string; type: string },
  ) => {
    const download = `register-edition-${number}.${ending}`;
    return make(
      'a',
      { class: 'btn', href: URL.createObjectURL(textFile(text, type)), download },
      label,
    );
  };
  return [
    make('p', {}, make('b', {}, caption)),
    make('p', {}, make('code', {}, edition.head)),
    make(
      'div',
      { class: 'row' },
      file(say.past.csv, registerCsv(register), { ending: 'csv', type: 'text/csv' }),
      file(say.past.json, registerJson(register, edition), {
        ending: 'json',
        type: 'application/json',
      }),
    ),
    ...(names.length > MOST_SHOWN
      ? [make('p', { class: 'note' }, say.past.more(String(MOST_SHOWN)))]
      : []),
    tableOf(names.slice(0, MOST_SHOWN), caption, say),
  ];
}

function tableOf(
  names: readonly RegisteredName[],
  caption: string,
  say: Words['editions'],
): HTMLElement {
  const { columns } = say.past;
  const heads = [columns.year, columns.status, columns.code, columns.name, columns.announcement];
  const rows = names.map((name) =>
    make(
      'tr',
      {},
      make('td', {}, String(name.fiscalYear)),
      make('td', {}, say.statuses[name.status]),
      make('td', {}, name.tambonCode),
      make('td', { lang: 'th' }, say.place(name.tambon, name.amphoe, name.province)),
      make('td', {}, name.announcement),
    ),
  );
  return make(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make('tbody', {}, ...rows),
    ),
  );
}
