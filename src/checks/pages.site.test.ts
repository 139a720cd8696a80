import { describe, expect, it } from 'vitest';
import { SITES } from '../cli/site/test-sites.ts';
import { words } from '../i18n/locale.ts';
import { addressOf, localeOf, readBuiltSite } from './built-site.ts';
import { countYears } from './count-csv.ts';
import { elementsOf, textOf, type Element } from './read-html.ts';

const site = SITES.main;
const built = readBuiltSite(site);

const pages = built.pages.map((path) => {
  const html = built.text(path);
  const elements = elementsOf(html);
  const named = (name: string, test: (attributes: Element['attributes']) => boolean = () => true) =>
    elements.filter((element) => element.name === name && test(element.attributes));
  const meta = (name: string) => named('meta', (one) => one.name === name)[0]?.attributes.content;
  const link = (rel: string, lang?: string) =>
    named('link', (one) => one.rel === rel && one.hreflang === lang)[0]?.attributes.href;
  return {
    path,
    html,
    locale: localeOf(path),
    named,
    meta,
    link,
    title: /<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1]?.trim() ?? '',
    noindex: /noindex/.test(meta('robots') ?? ''),
  };
});
/** Addresses that stand for themselves: the 404 page has no canonical one, an embed lives inside other pages. */
const ordinary = pages.filter(
  ({ path }) => !/(?:^|\/)404(?:\/index)?\.html$/.test(path) && !/(?:^|\/)embed\//.test(path),
);

/** The pages that break a rule, at most twenty, so that a failure names them. */
const breaking = <T extends { path: string }>(list: readonly T[], holds: (page: T) => boolean) =>
  list
    .filter((page) => !holds(page))
    .map((page) => page.path)
    .slice(0, 20);

describe('every page', () => {
  it('has exactly one h1 and one main', () => {
    expect(breaking(pages, (page) => page.named('h1').length === 1)).toEqual([]);
    expect(breaking(ordinary, (page) => page.named('main').length === 1)).toEqual([]);
  });

  it('names its language', () => {
    expect(
      breaking(pages, (page) => page.named('html')[0]?.attributes.lang === page.locale),
    ).toEqual([]);
  });

  it('has a title, a description, a viewport and the right character set', () => {
    expect(breaking(pages, (page) => page.title.length > 5)).toEqual([]);
    expect(breaking(pages, (page) => (page.meta('description') ?? '').trim().length > 20)).toEqual(
      [],
    );
    expect(
      breaking(pages, (page) => (page.meta('viewport') ?? '').includes('width=device-width')),
    ).toEqual([]);
    expect(
      breaking(
        pages,
        (page) => page.named('meta', (one) => one.charset?.toLowerCase() === 'utf-8').length === 1,
      ),
    ).toEqual([]);
  });

  it('has a title of its own in its language', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { locale, title, path } of ordinary) {
      const key = `${locale} ${title}`;
      const other = seen.get(key);
      if (other) twice.push(`${other} and ${path}: ${title}`);
      seen.set(key, path);
    }
    expect(twice.slice(0, 20)).toEqual([]);
  });

  it('has an id only once', () => {
    const doubled = (html: string) => {
      const ids = elementsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
      return ids.length !== new Set(ids).size;
    };
    expect(breaking(pages, (page) => !doubled(page.html))).toEqual([]);
  });

  it('gives its canonical address and its twin in the other language', () => {
    const absolute = (path: string) => `${site.origin}${encodeURI(addressOf(site, path))}`;
    const twin = (path: string) => (path.startsWith('en/') ? path.slice(3) : `en/${path}`);
    // A province's page across years may name its newest year as the canonical one: any page of ours in its language.
    const isOurs = (address: string | undefined, locale: string) => {
      if (!address?.startsWith(`${site.origin}/`)) return false;
      const path = `${decodeURI(address.slice(site.origin.length + 1))}index.html`;
      return built.files.has(path) && localeOf(path) === locale;
    };
    expect(breaking(ordinary, (page) => isOurs(page.link('canonical'), page.locale))).toEqual([]);
    expect(
      breaking(ordinary, ({ path, link, locale }) => link('alternate', locale) === absolute(path)),
    ).toEqual([]);
    expect(
      breaking(
        ordinary,
        ({ path, link, locale }) =>
          link('alternate', locale === 'th' ? 'en' : 'th') === absolute(twin(path)) &&
          built.files.has(twin(path)),
      ),
    ).toEqual([]);
  });
});

describe('a page with sample data', () => {
  const sampleYears = countYears(SITES.main.env.DATA_DIR)
    .filter((year) => year.sample)
    .map((year) => year.fiscalYear);
  const ofSample = pages.filter(({ path }) =>
    sampleYears.some(
      (year) => path.split('/').includes(String(year)) && path.endsWith('index.html'),
    ),
  );

  it('says so in words, and asks not to be indexed', () => {
    if (sampleYears.length > 0) expect(ofSample.length).toBeGreaterThan(0);
    const says = (page: (typeof pages)[number]) =>
      textOf(page.html).includes(words(page.locale).site.sample);
    expect(breaking(ofSample, says)).toEqual([]);
    expect(breaking(ofSample, (page) => page.noindex)).toEqual([]);
    // And the other way round: whatever page says it shows sample data is not indexed either.
    // Prose may speak about sample data without showing any.
    const prose = /^(?:en\/)?(?:about|criteria|privacy|accessibility|data|press|guide)\//;
    const stamped = pages.filter((page) => says(page) && !prose.test(page.path));
    expect(breaking(stamped, (page) => page.noindex)).toEqual([]);
  });

  it('stays out of the sitemap, and every other page is in it', () => {
    const listed = new Set(
      [...built.files]
        .filter((path) => /sitemap-\d+\.xml$/.test(path))
        .flatMap((path) =>
          [...built.text(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map((hit) => hit[1]),
        ),
    );
    const address = (path: string) => `${site.origin}${encodeURI(addressOf(site, path))}`;
    expect(breaking(ordinary, (page) => listed.has(address(page.path)) === !page.noindex)).toEqual(
      [],
    );
  });
});
