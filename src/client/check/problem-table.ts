import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search/search-words.ts';
import { make } from '../parts/make.ts';
import { cellId } from './cell-id.ts';
import type { CheckedFile, ShownProblem } from './messages.ts';

/** Problems as a table: severity, place, what and why, and how to mend it. */
export function problemTable(
  problems: readonly ShownProblem[],
  files: readonly CheckedFile[],
  words: CheckWords,
  label: string,
): HTMLTableElement {
  const { severity, where, what, fix } = words.columns;
  const heads = [severity, where, what, fix].map((head) => make('th', { scope: 'col' }, head));
  const rows = problems.map((problem) =>
    make(
      'tr',
      { 'data-severity': problem.severity },
      make(
        'th',
        { scope: 'row' },
        make('span', { class: 'grade' }, words.severities[problem.severity]),
      ),
      make('td', { class: 'where' }, ...whereOf(problem, files, words)),
      make('td', {}, ...whatOf(problem, words)),
      make('td', {}, ...fixOf(problem, words)),
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

function whereOf(problem: ShownProblem, files: readonly CheckedFile[], words: CheckWords): Node[] {
  const index = files.findIndex((file) => file.path === problem.file);
  const shown = files[index]?.preview?.rows.some((row) => row.row === problem.row) ?? false;
  const { cell, row, line } = problem;
  const place = cell
    ? fill(words.cell, { cell })
    : row
      ? fill(words.row, { row: String(row) })
      : words.wholeFile;
  const lines = [
    make('span', { class: 'file' }, problem.file),
    cell && shown ? make('a', { href: `#${cellId(index, cell)}` }, place) : make('b', {}, place),
  ];
  if (problem.header) lines.push(make('span', {}, problem.header));
  // A workbook has rows, not lines.
  if (line && !problem.file.includes(' › '))
    lines.push(make('span', {}, fill(words.line, { line: String(line) })));
  return lines;
}

function whatOf(problem: ShownProblem, words: CheckWords): Node[] {
  const code = make('code', { translate: 'no', lang: 'en' }, problem.code);
  return [
    make('p', { class: 'what' }, problem.what),
    make('p', {}, `${words.because} `, problem.why),
    make('p', {}, code),
  ];
}

function fixOf(problem: ShownProblem, words: CheckWords): Node[] {
  const fix = make('p', {}, problem.fix);
  if (problem.suggestions.length === 0) return [fix];
  const names = problem.suggestions.map((name) => make('li', {}, name));
  return [
    fix,
    make('p', {}, words.suggestions),
    make('ul', { class: 'near', lang: 'th' }, ...names),
  ];
}
