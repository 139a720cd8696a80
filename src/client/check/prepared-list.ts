import type { CheckWords } from '../../site/check/check-words.ts';
import { saveFile, textFile } from '../parts/save-file.ts';
import { fill } from '../search/search-words.ts';
import { make } from '../parts/make.ts';
import type { PreparedGiven } from './messages.ts';

const FOLDER = 'data/';

/**
 * The prepared files: each a link whose `download` is the path it belongs to. The browser saves it under the file's
 * own name, as the host expects it.
 * @param upload the address of the host's upload page with `{folder}` in it; '' where there is none
 */
export function preparedList(
  prepared: readonly PreparedGiven[],
  upload: string,
  words: CheckWords,
  taken: (line: string) => void,
): HTMLLIElement[] {
  return prepared.map((preparedGiven) => {
    const path = `${FOLDER}${preparedGiven.path}`;
    const parts = path.split('/');
    const name = parts.pop() ?? path;
    const file = textFile(preparedGiven.text, 'text/csv');
    const address = URL.createObjectURL(file);
    const link = make(
      'a',
      { class: 'btn main', href: address, download: path, 'data-prepared': '' },
      fill(words.take, { name }),
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
      saveFile(file, name);
      taken(fill(words.taken, { name, path }));
    });
    const details = make(
      'div',
      { class: 'told' },
      ...preparedGiven.summary.split('\n').map(summaryLine),
    );
    return make(
      'li',
      {},
      make('p', { class: 'take' }, link, ...uploadLink(upload, parts.join('/'), words)),
      make(
        'p',
        {},
        `${words.place} `,
        make('code', { translate: 'no' }, path),
        make(
          'span',
          { class: 'note' },
          ` · ${fill(words.rows, { count: preparedGiven.rows.toLocaleString('en'), name: preparedGiven.name })}`,
        ),
      ),
      make('details', {}, make('summary', {}, words.details), details),
    );
  });
}

const summaryLine = (line: string) =>
  make('p', line.startsWith(' ') ? { class: 'note' } : {}, line.trim());

function uploadLink(upload: string, folder: string, words: CheckWords): Node[] {
  if (upload === '') return [];
  const href = upload.replace('{folder}', folder.split('/').map(encodeURIComponent).join('/'));
  return [
    make('a', { class: 'btn', href, target: '_blank', rel: 'noreferrer' }, words.upload),
    make('span', { class: 'note' }, words.uploadNote),
  ];
}
