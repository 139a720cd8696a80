import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { EMBED_SIZE } from '../site/embed/embed-code.ts';
import { addressOf, readBuiltSite } from './built-site.ts';
import { isProvinceYear } from './kinds.ts';
import { elementsOf } from './read-html.ts';

describe.each([
  ['at the root of a host', SITES.main],
  ['below a sub-path', SITES.subpath],
])('what other sites may frame, %s', (_, site) => {
  const built = readBuiltSite(site);
  const inside = (address: string) =>
    new URL(address).pathname.slice(site.basePath.length + 1).replace(/\/$/, '/index.html');
  const cards = built.pages.filter((path) => /^(?:en\/)?embed\/\d{4}\//.test(path));

  it('what other sites may frame is a card of every announced province of a year, unlisted and light, leading to its page', () => {
    const named = built.pages.filter(
      (path) => isProvinceYear(path) && built.text(path).includes('application/json+oembed'),
    );
    expect(cards.map((path) => path.replace('embed/', '')).sort()).toEqual([...named].sort());
    for (const path of cards) {
      const html = built.text(path);
      const elements = elementsOf(html);
      const canonical = elements.find(({ attributes }) => attributes.rel === 'canonical');
      expect(inside(canonical?.attributes.href ?? 'https://x.example/'), path).toBe(
        path.replace('embed/', ''),
      );
      expect(html).toContain('noindex');
      expect(html, path).not.toMatch(/<script\b/);
      for (const { name, attributes } of elements)
        if (name === 'a')
          expect([attributes.target, attributes.rel], path).toEqual(['_blank', 'noopener']);
    }
    const heaviest = cards.reduce((a, b) =>
      built.bytes(a).length > built.bytes(b).length ? a : b,
    );
    expect(gzipSync(built.bytes(heaviest)).length).toBeLessThanOrEqual(15_000);
  });

  it('what other sites may frame has one card for all editions in each language, unlisted and light, which says what it needs', () => {
    const pinned = built.pages.filter((path) => path.endsWith('embed/edition/index.html'));
    expect(pinned).toHaveLength(2);
    for (const path of pinned) {
      const html = built.text(path);
      expect(html).toContain('noindex');
      expect(html).toContain('<noscript>');
      expect(gzipSync(html).length).toBeLessThanOrEqual(3_000);
    }
  });

  it('what other sites may frame has a part for every tambon that its year names, and for no other', () => {
    for (const path of cards.filter((card) => !card.startsWith('en/'))) {
      const parts = [...built.text(path).matchAll(/<section id="t(\d{6})"/g)].map((hit) => hit[1]);
      const [, year, slug] = /(\d{4})\/([a-z-]+)\/index/.exec(path) ?? [];
      const { years } = JSON.parse(built.text(`api/v1/provinces/${slug}.json`)) as {
        years: {
          fiscalYear: number;
          announced: { code: string }[];
          excellent: { code: string } | null;
        }[];
      };
      const said = years.find(({ fiscalYear }) => String(fiscalYear) === year);
      const codes = new Set([
        ...(said?.announced ?? []).map(({ code }) => code),
        ...(said?.excellent ? [said.excellent.code] : []),
      ]);
      expect([...parts].sort(), path).toEqual([...codes].sort());
    }
  });

  it('what other sites may frame is found by oEmbed: every page names its answer, and the answer has the shape of version 1.0', () => {
    let named = 0;
    for (const path of cards.map((card) => card.replace('embed/', ''))) {
      const link = elementsOf(built.text(path)).find(
        ({ attributes }) => attributes.type === 'application/json+oembed',
      );
      const file = inside(link?.attributes.href ?? 'https://x.example/');
      expect(built.files.has(file), `${path}: ${file}`).toBe(true);
      const answer = JSON.parse(built.text(file)) as Record<string, unknown>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
      for (const key of ['title', 'provider_name', 'provider_url', 'thumbnail_url', 'html'])
        expect(answer[key], `${file} ${key}`).toEqual(expect.stringMatching(/\S/));
      for (const key of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
        expect(answer[key], `${file} ${key}`).toEqual(expect.any(Number));
      expect(built.files.has(inside(String(answer['thumbnail_url']))), file).toBe(true);
      const [frame] = elementsOf(String(answer['html']));
      const card = path.replace(/(?=\d{4}\/)/, 'embed/');
      expect(frame?.attributes.src).toBe(`${site.origin}${addressOf(site, card)}`);
      expect(Object.values(EMBED_SIZE).map(({ height }) => String(height))).toContain(
        frame?.attributes.height,
      );
      named += 1;
    }
    expect(named).toBeGreaterThan(20);
  });
});
