import { addressOf, localeOf } from '../built-site.ts';
import type { Element } from '../read-html.ts';
import { Notebook, type Case, type Judge, type ReadPage } from './judgement.ts';

const FIXED = ['index.html', 'en/index.html', '404.html', 'robots.txt', 'sitemap-index.xml'];

/** Pages without a canonical address: the 404 page has none, an embed is shown inside other pages. */
export const isOrdinary = (path: string): boolean =>
  !/(?:^|\/)404(?:\/index)?\.html$/.test(path) && !/(?:^|\/)embed\//.test(path);

const named = (page: ReadPage, name: string) =>
  page.elements.filter((element) => element.name === name);
const attributesOf = (
  page: ReadPage,
  name: string,
  test: (attributes: Element['attributes']) => boolean,
) => named(page, name).find(({ attributes }) => test(attributes))?.attributes;

/** The content of a `meta` element by its name; empty where there is none. */
export const metaOf = (page: ReadPage, name: string): string =>
  attributesOf(page, 'meta', (attributes) => attributes.name === name)?.content ?? '';
const linkOf = (page: ReadPage, rel: string, lang?: string) =>
  attributesOf(page, 'link', (link) => link.rel === rel && link.hreflang === lang)?.href;
const titleOf = ({ html }: ReadPage): string =>
  /<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1]?.trim() ?? '';

/** A page that only redirects to another. */
const isMoved = (page: ReadPage): boolean =>
  named(page, 'meta').some(({ attributes }) => attributes['http-equiv'] === 'refresh');

/**
 * Every page is complete: heading, language, title, description, unique ids, its address and its twin in the other
 * language.
 */
export function judgePages({ built }: Case): Judge {
  const { site } = built;
  const notebook = new Notebook('pages');
  const titles = new Map<string, string>();
  const absolute = (path: string) => `${site.origin}${encodeURI(addressOf(site, path))}`;
  const isOurs = (address: string | undefined, locale: string) => {
    if (!address?.startsWith(`${site.origin}${site.basePath}/`)) return false;
    const path = decodeURI(address.slice(site.origin.length + site.basePath.length + 1));
    return built.files.has(`${path}index.html`) && localeOf(`${path}index.html`) === locale;
  };

  const judgeAddress = (page: ReadPage) => {
    const { path, locale } = page;
    notebook.expect(isOurs(linkOf(page, 'canonical'), locale), 'no-canonical', path);
    const other = path.startsWith('en/') ? path.slice(3) : `en/${path}`;
    const twins =
      linkOf(page, 'alternate', locale) === absolute(path) &&
      linkOf(page, 'alternate', locale === 'th' ? 'en' : 'th') === absolute(other) &&
      built.files.has(other);
    notebook.expect(twins, 'no-twin', path);
    const key = `${locale} ${titleOf(page)}`;
    const same = titles.get(key);
    notebook.expect(same === undefined, 'same-title', path, same);
    titles.set(key, path);
  };

  return {
    judgement: 'pages',
    look: (page) => {
      const { path } = page;
      judgeHead(notebook, page);
      notebook.expect(named(page, 'h1').length === 1, 'no-heading', path, 'h1');
      const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
      const double = ids.find((id, at) => ids.indexOf(id) !== at);
      notebook.expect(ids.length === new Set(ids).size, 'double-id', path, double);
      if (!isOrdinary(path) || isMoved(page)) return;
      notebook.expect(named(page, 'main').length === 1, 'no-heading', path, 'main');
      judgeAddress(page);
    },
    end: () => {
      for (const path of FIXED) notebook.expect(built.files.has(path), 'missing-page', path);
      return notebook.verdict();
    },
  };
}

function judgeHead(notebook: Notebook, page: ReadPage): void {
  const { path, locale } = page;
  const lang = named(page, 'html')[0]?.attributes.lang;
  notebook.expect(lang === locale, 'wrong-language', path, lang);
  notebook.expect(titleOf(page).length > 5, 'no-title', path);
  notebook.expect(metaOf(page, 'description').trim().length > 20, 'no-description', path);
  const viewport = metaOf(page, 'viewport').includes('width=device-width');
  notebook.expect(viewport, 'no-viewport', path);
  const charset = attributesOf(page, 'meta', (meta) => meta.charset?.toLowerCase() === 'utf-8');
  notebook.expect(charset !== undefined, 'no-charset', path);
}
