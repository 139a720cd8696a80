import { refOf } from '../../ingest/table/sheet-cell.ts';
import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search/search-words.ts';
import { make } from '../parts/make.ts';
import { cellId } from './cell-id.ts';
import type { CheckedFile } from './messages.ts';

/**
 * The part of a sheet that problems refer to, as a spreadsheet shows it; cells with a problem are framed.
 * @param pointedAt cells that another problem refers to
 */
export function sheetPreview(
  file: CheckedFile,
  index: number,
  pointedAt: ReadonlySet<string>,
  words: CheckWords,
): HTMLElement[] {
  const { preview, path } = file;
  if (!preview || preview.rows.length === 0) return [];
  const title = fill(words.preview, { path });
  const letters = Array.from({ length: preview.columns }, (_, column) =>
    make('th', { scope: 'col' }, refOf(0, column).replace(/\d+$/, '')),
  );
  const body = make('tbody', {});
  let before = 0;
  for (const { row, isHeader, cells } of preview.rows) {
    if (row !== before + 1) {
      const gap = make('td', { colspan: String(preview.columns + 1), 'aria-hidden': 'true' }, '⋮');
      body.append(make('tr', { class: 'gap' }, gap));
    }
    before = row;
    const line = cells.map((text, column) => {
      const ref = refOf(row - 1, column);
      const mark = file.marks[ref];
      if (!mark && !pointedAt.has(ref)) return make('td', {}, text);
      const hiddenWord = mark ? [make('span', { class: 'vh' }, `${words.severities[mark]} `)] : [];
      const id = cellId(index, ref);
      return make('td', { id, tabindex: '-1', 'data-mark': mark }, ...hiddenWord, text);
    });
    const head = make('th', { scope: 'row' }, String(row));
    body.append(make('tr', { class: isHeader ? 'heads' : undefined }, head, ...line));
  }
  const note = fill(words.previewNote, {
    shown: String(preview.rows.length),
    total: String(preview.total),
  });
  const omitted = preview.omitted > 0 ? [previewOmitted(preview.omitted, words)] : [];
  const table = make(
    'table',
    { lang: 'th' },
    make('caption', { class: 'vh' }, title),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, words.rowHead), ...letters)),
    body,
  );
  return [
    make('h3', {}, title),
    make('p', { class: 'note' }, note),
    make('div', { class: 'sheet', tabindex: '0', role: 'region', 'aria-label': title }, table),
    ...omitted,
  ];
}

function previewOmitted(count: number, words: CheckWords): HTMLElement {
  return make('p', { class: 'note' }, fill(words.previewOmitted, { count: String(count) }));
}
