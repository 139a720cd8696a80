import { expect, it } from 'vitest';
import { frontmatterLines } from './frontmatter.ts';

/** What a page shows is computed by a function of `site/page-props/`, which has tests; the page only names it. */
const MOST = 20;

it('no page has more than 20 lines of frontmatter', () => {
  const pages = [...frontmatterLines('pages')];
  expect(pages.length).toBeGreaterThan(20);
  const long = pages.filter(([, lines]) => lines > MOST);
  expect(long.map(([path, lines]) => `${path}: ${lines}`)).toEqual([]);
});
