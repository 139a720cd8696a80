import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search/search-words.ts';
import { make } from '../parts/make.ts';
import type { CheckedFile, PublicComparison } from './messages.ts';
import { problemTable } from './problem-table.ts';

/** The counts of changes in public. */
export const changeCounts = ({ blocks: [counts = ''] }: PublicComparison): HTMLElement[] =>
  counts.split('\n').map((line) => make('p', { class: 'counts' }, line));

/** The changes in public, each with its fields. */
export function changeList(
  { blocks, more, problems }: PublicComparison,
  files: readonly CheckedFile[],
  words: CheckWords,
): HTMLElement[] {
  const [, ...changes] = blocks;
  const label = fill(words.beside, { count: String(problems.length) });
  // A long list scrolls in itself; a browser that does not make it focusable needs a tabindex.
  const list = { class: 'changes', tabindex: '0', 'aria-label': words.changes };
  return [
    ...(problems.length > 0
      ? [make('p', { class: 'what' }, label), problemTable(problems, files, words, label)]
      : []),
    ...(changes.length > 0 ? [make('ul', list, ...changes.map(changeOf))] : []),
    ...(more > 0
      ? [make('p', { class: 'note' }, fill(words.more, { count: more.toLocaleString('en') }))]
      : []),
  ];
}

const isNoAddress = (line: string): boolean => !line.trim().startsWith('/');

function changeOf(block: string): HTMLLIElement {
  const [title = '', ...fields] = block.split('\n');
  return make(
    'li',
    {},
    make('b', {}, title.replace(/ {3}/g, ' · ')),
    ...fields.filter(isNoAddress).map((line) => make('span', { class: 'note' }, line.trim())),
  );
}
