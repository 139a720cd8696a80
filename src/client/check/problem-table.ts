import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search-words.ts';
import { cellId, make } from './make.ts';
import type { CheckedFile, ToldProblem } from './messages.ts';

/** Problems as a table: how grave, where, what and why, and how to mend it. */
export function problemTable(
  problems: readonly ToldProblem[],
  files: readonly CheckedFile[],
  words: CheckWords,
  label: string,
): HTMLTableElement {
  const { severity, where, what, fix } = words.columns;
  const heads = [severity, where, what, fix].map((head) => make('th', { scope: 'col' }, head));
  const rows = problems.map((one) =>
    make(
      'tr',
      { 'data-severity': one.severity },
      make(
        'th',
        { scope: 'row' },
        make('span', { class: 'grade' }, words.severities[one.severity]),
      ),
      make('td', { class: 'where' }, ...whereOf(one, files, words)),
      make('td', {}, ...whatOf(one, words)),
      make('td', {}, ...fixOf(one, words)),
    ),
  );
  return make(
    'table',
    { class: 'problems' },
    make('caption', { class: 'vh' }, label),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
}

function whereOf(one: ToldProblem, files: readonly CheckedFile[], words: CheckWords): Node[] {
  const index = files.findIndex((file) => file.path === one.file);
  const shown = files[index]?.preview?.rows.some((row) => row.row === one.row) ?? false;
  const { cell, row, line } = one;
  const place = cell
    ? fill(words.cell, { cell })
    : row
      ? fill(words.row, { row: String(row) })
      : words.wholeFile;
  const lines = [
    make('span', { class: 'file' }, one.file),
    cell && shown ? make('a', { href: `#${cellId(index, cell)}` }, place) : make('b', {}, place),
  ];
  if (one.header) lines.push(make('span', {}, one.header));
  // A workbook has rows and no lines.
  if (line && !one.file.includes(' › '))
    lines.push(make('span', {}, fill(words.line, { line: String(line) })));
  return lines;
}

function whatOf(one: ToldProblem, words: CheckWords): Node[] {
  const code = make('code', { translate: 'no', lang: 'en' }, one.code);
  return [
    make('p', { class: 'what' }, one.what),
    make('p', {}, `${words.because} `, one.why),
    make('p', {}, code),
  ];
}

function fixOf(one: ToldProblem, words: CheckWords): Node[] {
  const fix = make('p', {}, one.fix);
  if (one.suggestions.length === 0) return [fix];
  const names = one.suggestions.map((name) => make('li', {}, name));
  return [
    fix,
    make('p', {}, words.suggestions),
    make('ul', { class: 'near', lang: 'th' }, ...names),
  ];
}
