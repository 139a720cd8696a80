import { pageKindOf } from '../kinds.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** Budget of a page before it is packed, in bytes: a heavier page is reported by kind, which does not fail. */
const BUDGET = 250_000;
/** The most bytes a page may have: more would take too long on a phone. */
const MOST = 5_000_000;

/** No page is heavier than the limit; the heaviest of each kind beyond the budget is reported. */
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
