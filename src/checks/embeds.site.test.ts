import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITES } from '../cli/site/test-sites.ts';
import { EMBED_SIZE } from '../site/embed/embed-code.ts';
import { addressOf, readBuiltSite } from './built-site.ts';
import { elementsOf } from './read-html.ts';

describe.each([
  ['at the root of a host', SITES.main],
  ['below a sub-path', SITES.subpath],
])('what other sites may frame, %s', (_, site) => {
  const built = readBuiltSite(site);
  const inside = (address: string) =>
    new URL(address).pathname.slice(site.basePath.length + 1).replace(/\/$/, '/index.html');
  const cards = built.pages.filter((path) => /^(?:en\/)?embed\//.test(path));

  it('is a card for every tambon and every province of a year, unlisted and light, leading to its page', () => {
    const framed = built.pages.filter((path) =>
      /^(?:en\/)?(?:tambon\/\d{6}|\d{4}\/(?!targets|progress|honours)[a-z-]+)\/index\.html$/.test(
        path,
      ),
    );
    expect(cards.length).toBe(framed.length);
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

  it('is found by oEmbed: every page names its answer, and the answer has the shape of version 1.0', () => {
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
      const card = path.replace(/(?=(?:tambon|\d{4})\/)/, 'embed/');
      expect(frame?.attributes.src).toBe(`${site.origin}${addressOf(site, card)}`);
      expect(Object.values(EMBED_SIZE).map(({ height }) => String(height))).toContain(
        frame?.attributes.height,
      );
      named += 1;
    }
    expect(named).toBeGreaterThan(20);
  });

  it('has a code to print for every tambon and province', () => {
    for (const path of built.pages) {
      const [, code] = /^tambon\/(\d{6})\/index\.html$/.exec(path) ?? [];
      if (code) expect(built.files.has(`qr/tambon/${code}.svg`), code).toBe(true);
    }
    expect(built.files.has('qr/surat-thani.svg')).toBe(true);
  });
});
