import { pageKindOf } from '../kinds.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** What a page may weigh as it is written, before it is packed: told per kind, and no reason to keep a register back. */
const BUDGET = 250_000;
/** What no page may weigh: nobody waits for that on a telephone. */
const MOST = 5_000_000;

/** No page is heavier than a telephone can read; the heaviest of each kind beyond the budget is told. */
export function judgeSizes(_: Case): Judge {
  const notebook = new Notebook('sizes');
  const heaviest = new Map<string, { path: string; size: number }>();
  return {
    judgement: 'sizes',
    look: ({ path, html }) => {
      const size = Buffer.byteLength(html);
      notebook.expect(size <= MOST, 'heavy-page', path, Math.round(size / 1000));
      const kind = pageKindOf(path.replace(/^en\//, ''));
      if (size > BUDGET && size > (heaviest.get(kind)?.size ?? 0))
        heaviest.set(kind, { path, size });
    },
    end: () => {
      for (const { path, size } of heaviest.values())
        notebook.remark('heavy-page', path, Math.round(size / 1000));
      return notebook.verdict();
    },
  };
}
