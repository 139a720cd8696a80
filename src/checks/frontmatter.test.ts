import { expect, it } from 'vitest';
import { computingLines, frontmatterLines } from './frontmatter.ts';

/** A function of `site/page-props/`, which has tests, computes what a page shows; the page only calls it. */
const MOST = 20;

it('no page has more than 20 lines of frontmatter', () => {
  const pages = [...frontmatterLines('pages')];
  expect(pages.length).toBeGreaterThan(20);
  const long = pages.filter(([, lines]) => lines > MOST);
  expect(long.map(([path, lines]) => `${path}: ${lines}`)).toEqual([]);
});

/**
 * A function of `site/` computes what a component shows; the component only destructures its props and lays them
 * out.
 */
const MOST_COMPUTED = 8;

it('no component or layout computes on more than 8 lines', () => {
  const components = [...computingLines('components'), ...computingLines('layouts')];
  expect(components.length).toBeGreaterThan(100);
  const long = components.filter(([, lines]) => lines > MOST_COMPUTED);
  expect(long.map(([path, lines]) => `${path}: ${lines}`)).toEqual([]);
});
