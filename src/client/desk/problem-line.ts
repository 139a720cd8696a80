import type { ShownProblem } from '../check/messages.ts';
import { make } from '../parts/make.ts';

/** A problem as one line: place, what, and in small print why and what to do. */
export function problemLine({
  file,
  cell,
  header,
  what,
  why,
  fix,
}: Partial<ShownProblem>): HTMLElement {
  const where = [file, cell, header].filter(Boolean).join(' · ');
  return make(
    'li',
    {},
    make('b', {}, [where, what].filter(Boolean).join(': ')),
    make('span', { class: 'note' }, ` ${why} ${fix}`),
  );
}
