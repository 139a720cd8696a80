import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { addressOf, localeOf, readBuiltSite } from './built-site.ts';
import { decodeEntities, elementsOf } from './read-html.ts';

const site = SITES.main;
const built = readBuiltSite(site);

/** The head of a page, which is all that is read here; the longest head lists every announcement for machines. */
const HEAD_BYTES = 256 * 1024;
const buffer = Buffer.alloc(HEAD_BYTES);
function headOf(path: string): string {
  const file = openSync(join(site.folder, path), 'r');
  const read = readSync(file, buffer, 0, HEAD_BYTES, 0);
  closeSync(file);
  const text = buffer.toString('utf8', 0, read);
  const end = text.indexOf('</head>');
  if (end < 0) throw new Error(`The head of ${path} is longer than ${HEAD_BYTES} bytes`);
  return text.slice(0, end);
}

const notFound = /(?:^|\/)404(?:\/index)?\.html$/;
/** Redirect and tombstone pages, and embeds inside other pages, are never shared. */
const pages = built.pages
  .filter((path) => !notFound.test(path) && !/(?:^|\/)embed\//.test(path))
  .flatMap((path) => {
    const head = headOf(path);
    if (/http-equiv="refresh"/.test(head)) return [];
    const elements = elementsOf(head);
    const meta = new Map<string, string[]>();
    for (const { name, attributes } of elements) {
      // One element may have a name for search engines and a property for messengers.
      for (const key of [attributes.property, attributes.name])
        if (name === 'meta' && key)
          meta.set(key, [...(meta.get(key) ?? []), attributes.content ?? '']);
    }
    const links = elements.flatMap(({ name, attributes }) => (name === 'link' ? [attributes] : []));
    return [
      {
        path,
        locale: localeOf(path),
        address: `${site.origin}${encodeURI(addressOf(site, path))}`,
        lang: elements.find(({ name }) => name === 'html')?.attributes.lang,
        title: decodeEntities(/<title[^>]*>([\s\S]*?)<\/title>/.exec(head)?.[1]?.trim() ?? ''),
        single: (key: string) => (meta.get(key)?.length === 1 ? (meta.get(key)?.[0] ?? '') : ''),
        canonical: links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href ?? ''),
        alternates: new Map(
          links.flatMap(({ rel, hreflang, href }) =>
            rel === 'alternate' && hreflang ? [[hreflang, href ?? '']] : [],
          ),
        ),
        feeds: links.filter(
          ({ rel, type }) => rel === 'alternate' && type && /atom|feed/.test(type),
        ),
        noindex: meta.get('robots')?.some((value) => value.includes('noindex')) ?? false,
      },
    ];
  });
type SharedPage = (typeof pages)[number];
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** The pages that break a rule, at most twenty, so that a failure names them. */
const breaking = (holds: (page: SharedPage) => boolean) =>
  pages
    .filter((page) => !holds(page))
    .map(({ path }) => path)
    .slice(0, 20);

const fileOf = (address: string) =>
  decodeURIComponent(new URL(address).pathname).slice(site.basePath.length + 1);

describe('the head of every page', () => {
  it('the head of every page is of the language of its address', () => {
    expect(pages.length).toBeGreaterThan(500);
    expect(breaking(({ lang, locale }) => lang === locale)).toEqual([]);
  });

  it("the head of every page has a title of its own that says the programme's whole name", () => {
    expect(breaking(({ title, locale }) => title.includes(words(locale).site.programme))).toEqual(
      [],
    );
    expect(new Set(pages.map(({ title, locale }) => `${locale} ${title}`)).size).toBe(pages.length);
  });

  it('the head of every page describes itself in one or two sentences', () => {
    expect(
      breaking(({ single, noindex }) => {
        // The sentence that the data is a sample comes before it.
        const { length } = single('description')
          .replace(noindex ? /^[^·]+ · / : '', '')
          .trim();
        return length >= 40 && length <= 320;
      }),
    ).toEqual([]);
  });

  it('the head of every page is its own canonical page, or names one that is', () => {
    expect(
      breaking(({ canonical, locale }) => {
        const target = byAddress.get(canonical[0] ?? '');
        return (
          canonical.length === 1 &&
          target?.locale === locale &&
          target.canonical[0] === canonical[0]
        );
      }),
    ).toEqual([]);
  });

  it('the head of every page names its twin, which names it in return', () => {
    expect(
      breaking(({ alternates, locale, address }) => {
        const twin = byAddress.get(alternates.get(locale === 'th' ? 'en' : 'th') ?? '');
        return alternates.get(locale) === address && twin?.alternates.get(locale) === address;
      }),
    ).toEqual([]);
  });

  it('the head of every page leads to the national feed, and from the page of a province to its own; the nearest in both forms', () => {
    const feeds = (locale: string, below: string, formats = ['atom', 'json']) =>
      formats.map(
        (format) => `${site.basePath}${locale === 'en' ? '/en' : ''}${below}/feed.${format}`,
      );
    expect(
      breaking(({ feeds: found, locale, path }) => {
        const hrefs = found.map(({ href }) => href ?? '');
        // For a tambon's province the shared form, which also gives the other name.
        if (/^(?:en\/)?tambon\//.test(path))
          return hrefs.length === 1 && /\/[a-z-]+\/feed\.atom$/.test(hrefs[0] ?? '');
        const ownFeed = hrefs.some((href) => !feeds(locale, '').includes(href));
        const national = feeds(locale, '', ownFeed ? ['atom'] : undefined);
        return (
          national.every((feed) => hrefs.includes(feed)) &&
          hrefs.filter((href) => href.endsWith('.json')).length === 1 &&
          hrefs.every((href) => built.files.has(fileOf(`${site.origin}${href}`)))
        );
      }),
    ).toEqual([]);
    for (const path of ['surat-thani/index.html', '2567/surat-thani/index.html']) {
      const page = pages.find((single) => single.path === path);
      const hrefs = page?.feeds.map(({ href }) => href) ?? [];
      expect(hrefs).toEqual(expect.arrayContaining(feeds('th', '/surat-thani')));
    }
  });
});

describe('a link in a chat', () => {
  it('a link in a chat shows a title, a sentence and the site (Open Graph, as LINE and Facebook read it)', () => {
    expect(
      breaking(
        ({ single, title, locale }) =>
          title.startsWith(single('og:title')) &&
          single('og:title').length > 2 &&
          single('og:description').endsWith(single('description')) &&
          single('og:site_name') === words(locale).site.name &&
          ['', 'article'].includes(single('og:type')) &&
          single('twitter:card') === 'summary_large_image',
      ),
    ).toEqual([]);
  });

  it('a link in a chat dates an article by the day it was published, and nothing else', () => {
    const dated = pages.filter(({ single }) =>
      /^\d{4}-\d\d-\d\d$/.test(single('article:published_time')),
    );
    expect(dated.length).toBeGreaterThan(1);
    expect(
      dated.every(({ single, path }) => single('og:type') === 'article' && /stories\//.test(path)),
    ).toBe(true);
  });

  it("a link in a chat says the programme's whole name in its title or its sentence", () => {
    expect(
      breaking(({ single, locale }) =>
        `${single('og:title')} ${single('og:description')}`.includes(words(locale).site.programme),
      ),
    ).toEqual([]);
  });

  it('a link in a chat says of sample data that it is, exactly on the pages that keep out of search engines', () => {
    const stamp = (page: SharedPage) =>
      page.single('og:description').startsWith(words(page.locale).site.sample);
    expect(pages.some(stamp)).toBe(true);
    expect(breaking((page) => !stamp(page) || page.noindex)).toEqual([]);
    const always = /^(?:en\/)?(?:search|offline|styleguide)\//;
    expect(breaking((page) => !page.noindex || stamp(page) || always.test(page.path))).toEqual([]);
  });

  it('a link in a chat shows a card that is there, 1200 × 630 and light, with words for it unless the sentence has them', async () => {
    const cards = new Set<string>();
    expect(
      breaking(({ path, single, locale }) => {
        const image = single('og:image');
        const alt = single('og:image:alt');
        if (!image.startsWith(`${site.origin}/`) || !built.files.has(fileOf(image))) return false;
        cards.add(fileOf(image));
        const isTambon = /^(?:en\/)?tambon\//.test(path);
        return (
          single('og:image:width') === '1200' &&
          single('og:image:height') === '630' &&
          (isTambon ? alt === '' : alt.length > 10) &&
          // Words in the language of the page; a story's title may be Thai.
          (locale === 'th' || /cards\/en\/stories\//.test(image) || !/[\u0e00-\u0e7f]/.test(alt))
        );
      }),
    ).toEqual([]);
    expect(cards.size).toBeGreaterThan(50);
    const heavy = [...cards].filter((card) => statSync(join(site.folder, card)).size > 60 * 1024);
    expect(heavy).toEqual([]);
    const wrong: string[] = [];
    for (const card of cards) {
      const { width, height, format } = await sharp(join(site.folder, card)).metadata();
      if (width !== 1200 || height !== 630 || format !== 'png') wrong.push(card);
    }
    expect(wrong).toEqual([]);
  });

  it('a link in a chat has words about that very card: the place of a tambon, the year of a province', () => {
    const tambon = pages.filter(
      ({ path, single }) =>
        /^tambon\/\d{6}\//.test(path) && single('og:image').includes('/cards/tambon/'),
    );
    expect(tambon.length).toBeGreaterThan(10);
    for (const { single } of tambon)
      for (const name of single('og:title').split(' '))
        expect(single('og:description')).toContain(name);
    const years = pages.filter(({ path }) => /^\d{4}\/[a-z-]+\/index/.test(path)).slice(0, 50);
    for (const { single } of years.filter((page) =>
      /cards\/\d{4}\/./.test(page.single('og:image')),
    )) {
      const [name = '', ...year] = single('og:title').split(' ');
      expect(single('og:image:alt')).toContain(name);
      expect(single('og:image:alt')).toContain(year.at(-1));
    }
  });
});
