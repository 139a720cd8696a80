import { clean } from '../../thai/normalise.ts';

/** The headers of a pair of columns that are ticked for one result or the other. */
export type TickWord = 'ผ่าน' | 'ไม่ผ่าน';

const TICK = /^(?:[/✓✔√☑1]|true|t|yes|y|ใช่|มี)$/i;
const NO_TICK = /^(?:☐|false|f|no|n|0|ไม่|ไม่ใช่|[-–—]+)?$/i;

/** Whether a cell of such a column is ticked; `undefined` for a word that means neither. */
function isTicked(text: string, word: TickWord): boolean | undefined {
  if (TICK.test(text) || text === word) return true;
  return NO_TICK.test(text) ? false : undefined;
}

/**
 * Reads a pair of tick columns of one row. `word` is the result where exactly one is ticked, '' where none is;
 * `clash` where two are; a cell that is no tick is returned verbatim, so that its field refuses it.
 */
export function readTicks(
  record: readonly string[],
  ticks: ReadonlyMap<number, TickWord>,
): { readonly column: number; readonly word: string; readonly clash?: true } {
  const [first = 0] = ticks.keys();
  const ticked: [column: number, word: TickWord][] = [];
  for (const [column, word] of ticks) {
    const text = clean(record[column] ?? '');
    const is = isTicked(text, word);
    if (is === undefined) return { column, word: text === 'ผ่าน' ? `${word}: ${text}` : text };
    if (is) ticked.push([column, word]);
  }
  const [tick, other] = ticked;
  if (!tick) return { column: first, word: '' };
  return other ? { column: other[0], word: '', clash: true } : { column: tick[0], word: tick[1] };
}
