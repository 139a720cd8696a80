import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../cli/site/test-sites.ts';
import { addressOf, readBuiltSite, type BuiltSite } from './built-site.ts';
import { elementsOf, type Element } from './read-html.ts';

/** Attributes that hold an address, and whether the browser fetches it unasked. */
function addressesOf({ name, attributes }: Element): Array<{ address: string; fetched: boolean }> {
  const found: Array<{ address: string; fetched: boolean }> = [];
  const add = (address: string | undefined, fetched: boolean) => {
    if (address !== undefined) found.push({ address, fetched });
  };
  const { href, src, srcset, poster, action, data } = attributes;
  const rel = (attributes.rel ?? '').split(/\s+/);
  const named = [
    'canonical',
    'alternate',
    'license',
    'author',
    'next',
    'prev',
    'help',
    'search',
    'me',
  ];
  const onlyNamed =
    name === 'a' || name === 'area' || (name === 'link' && rel.some((one) => named.includes(one)));
  add(href, !onlyNamed);
  add(src, true);
  add(poster, true);
  if (name === 'object') add(data, true);
  if (name === 'form') add(action, false);
  add(attributes['data-href'], false);
  for (const candidate of srcset?.split(',') ?? []) add(candidate.trim().split(/\s+/)[0], true);
  if (
    name === 'meta' &&
    /^(?:og|twitter):(?:image|url)$/.test(attributes.property ?? attributes.name ?? '')
  )
    add(attributes.content, false);
  return found;
}

interface Broken {
  readonly page: string;
  readonly address: string;
}

function checkLinks(built: BuiltSite): { dead: Broken[]; foreign: Broken[]; checked: number } {
  const { site } = built;
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string, elements?: readonly Element[]) => {
    const before = ids.get(path);
    if (before) return before;
    const known = new Set<string>();
    for (const { attributes } of elements ?? elementsOf(built.text(path))) {
      if (attributes.id !== undefined) known.add(attributes.id);
      if (attributes.name !== undefined) known.add(attributes.name);
    }
    ids.set(path, known);
    return known;
  };
  /** Says whether something answers at an address of this site. */
  const answers = (url: URL): boolean => {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(`${site.basePath}/`)) return false;
    const inside = path.slice(site.basePath.length + 1);
    const file = path.endsWith('/') ? `${inside}index.html` : inside;
    if (!built.files.has(file)) return false;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return (
      fragment === '' || !file.endsWith('.html') || fragment === 'top' || idsOf(file).has(fragment)
    );
  };
  const dead: Broken[] = [];
  const foreign: Broken[] = [];
  const alive = new Set<string>();
  let checked = 0;
  const check = (page: string, address: string, fetched: boolean) => {
    // Most addresses stand on thousands of pages, and lead to the same place from each.
    if (alive.has(address)) {
      checked += 1;
      return;
    }
    if (/^(?:data|mailto|tel|blob|javascript):/i.test(address)) return;
    const url = new URL(address, `${site.origin}${addressOf(site, page)}`);
    if (url.origin !== site.origin) {
      if (fetched || /localhost|127\.0\.0\.1/.test(url.hostname)) foreign.push({ page, address });
      return;
    }
    checked += 1;
    if (!answers(url)) dead.push({ page, address });
    else if (/^(?:https?:|\/)/.test(address)) alive.add(address);
  };
  for (const page of built.pages) {
    const elements = elementsOf(built.text(page));
    idsOf(page, elements);
    for (const element of elements)
      for (const { address, fetched } of addressesOf(element)) check(page, address, fetched);
  }
  for (const path of built.files) {
    if (path.endsWith('.css'))
      for (const [, , address = ''] of built.text(path).matchAll(/url\((["']?)([^"')]+)\1\)/g))
        check(posix.join(path), address, true);
    if (/sitemap.*\.xml$/.test(path))
      for (const [, address = ''] of built.text(path).matchAll(/<loc>([^<]+)<\/loc>/g))
        check(path, address, false);
  }
  return { dead, foreign, checked };
}

describe.each([
  ['at the root of a host', SITES.main],
  ['below a sub-path', SITES.subpath],
])('the site %s', (_, site) => {
  const built = readBuiltSite(site);
  const { dead, foreign, checked } = checkLinks(built);

  it('has no link, asset or fragment that leads nowhere', () => {
    expect(checked).toBeGreaterThan(built.pages.length);
    expect(dead.slice(0, 20)).toEqual([]);
  });

  it('asks nothing of another host', () => {
    expect(foreign.slice(0, 20)).toEqual([]);
  });

  it('names its own origin in the manifest, robots and sitemap, and no other machine', () => {
    const robots = built.text('robots.txt');
    expect(robots).toContain(`Sitemap: ${site.origin}${site.basePath}/sitemap-index.xml`);
    for (const path of built.files)
      if (/\.(?:html|xml|txt|json|webmanifest|css|js)$/.test(path))
        expect(/\/\/(?:localhost|127\.0\.0\.1)/.test(built.text(path)), path).toBe(false);
    const manifest = [...built.files].find((path) => path.endsWith('.webmanifest'));
    const { icons, start_url: start } = JSON.parse(built.text(manifest ?? '')) as {
      icons: Array<{ src: string }>;
      start_url: string;
    };
    const base = `${site.origin}${addressOf(site, manifest ?? '')}`;
    for (const { src } of icons)
      expect(
        built.files.has(new URL(src, base).pathname.slice(site.basePath.length + 1)),
        src,
      ).toBe(true);
    expect(new URL(start, base).pathname).toBe(`${site.basePath}/`);
  });
});
