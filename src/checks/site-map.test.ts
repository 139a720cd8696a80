import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TEXT_PAGES } from '../domain/address.ts';
import type { Place, Province } from '../domain/place.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { routes } from '../site/routes.ts';

/** A parameter of an address, as the files of `pages/` name it: `[year]`. */
const YEAR = '[year]' as unknown as number;
const PROVINCE = { slug: '[province]' } as Province;
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  provinceYear: [YEAR, PROVINCE],
  province: [PROVINCE],
  tambon: ['[code]'],
  story: ['[story]'],
  announcement: [{ fiscalYear: YEAR, id: '' }],
  storiesOf: ['[dimension]'],
  storiesWith: ['[partner]'],
  embedProvinceYear: [YEAR, PROVINCE],
  embedTambon: [YEAR, { province: PROVINCE, tambon: { code: '' } } as Place],
};

/** The kinds of pages that the site map names, without anchors and files. */
const mapped = new Set(
  Object.entries(routes)
    .map(([kind, address]) =>
      (address as (...args: readonly unknown[]) => string)(...(ARGUMENTS[kind] ?? [YEAR])),
    )
    .map((address) => address.replace(/#.*$/, ''))
    .filter((address) => address.endsWith('/')),
);

/** The kinds of pages that the files of `pages/` make; moved addresses and the 404 page have no kind of their own. */
const root = join(projectRoot, 'src/pages/[...locale]');
const built = new Set(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => `/${path.replace(/(?:index)?\.astro$/, '/')}`.replace(/\/+/g, '/'))
    .flatMap((path) => (path === '/[page]/' ? TEXT_PAGES.map((name) => `/${name}/`) : [path])),
);

it('the site map and the pages name the same kinds of addresses', () => {
  expect([...built].sort()).toEqual([...mapped].sort());
});
