import { describe, expect, it } from 'vitest';
import { fixedAddressOf } from '../../domain/address.ts';
import { words } from '../../i18n/locale.ts';
import { menuEntries } from './menu-entries.ts';
import { model } from '../model.ts';

const tos = (part: 'head' | 'foot') => menuEntries('th', { path: '/' }, part).map(({ to }) => to);

describe('the menu', () => {
  it('the menu names every year and every page that it has a label for, once; the search stands beside it', () => {
    const { nav } = words('th').site;
    const labelled = Object.entries(fixedAddressOf).filter(
      ([name]) => name in nav && name !== 'search',
    );
    const fixed = labelled.map(([, address]) => address());
    const years = model.years.map(({ fiscalYear }) => `/${fiscalYear}/`);
    expect(fixed.length).toBeGreaterThan(10);
    expect(tos('head').length).toBeGreaterThan(1);
    expect([...tos('head'), ...tos('foot')].toSorted()).toEqual([...fixed, ...years].toSorted());
  });

  it('the menu marks the page itself, and on the pages of a year that year', () => {
    const year = model.years[0]?.fiscalYear;
    const marked = (path: string, fiscalYear?: number) =>
      (['head', 'foot'] as const).flatMap((part) =>
        menuEntries('en', { path, fiscalYear }, part).flatMap(({ to, current }) =>
          current ? [[to, current]] : [],
        ),
      );
    expect(marked('/data/')).toEqual([['/data/', 'page']]);
    expect(marked(`/${year}/`, year)).toEqual([[`/${year}/`, 'page']]);
    expect(marked(`/${year}/honours/`, year)).toEqual([[`/${year}/`, 'true']]);
  });
});
