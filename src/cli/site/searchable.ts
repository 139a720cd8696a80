import { wordsIn } from '../../thai/segment.ts';
import { clean } from '../../thai/normalise.ts';
import type { Cutter } from '../../thai/cut.ts';
import { spaceWords } from '../../thai/spaced.ts';

/** The copy of a page, or of an entry of a page, that is indexed. */
export interface Searchable {
  /** Address below the base path: `/stories/wet-bins/`, `/announcements/#2567-84`. */
  readonly url: string;
  readonly locale: 'th' | 'en';
  readonly html: string;
}

/**
 * The language of the Thai index: none, because for `th` Pagefind would cut the Thai a second time, and differently.
 */
const UNCUT = 'und';

const RECORD =
  /<article\b[^>]*\sid="([^"]+)"[^>]*\sdata-search-facets="([^"]*)"[^>]*\sdata-search-entry="([^"]*)"[^>]*>([\s\S]*?)<\/article>/g;
const FACETS = /(<[^>]*\sdata-search-facets="([^"]*)"[^>]*>)/g;
const facetTags = (facets: string) =>
  facets
    .split(' ')
    .filter(Boolean)
    .map((facet) => `<span data-pagefind-filter="${facet}"></span>`)
    .join('');

/** Whether a built page has a searchable part. */
export const mayBeSearched = (html: string): boolean =>
  html.includes('data-pagefind-body') || html.includes('data-search-entry');

/**
 * The searchable parts of a built page: the page if it has a `data-pagefind-body`, and each `data-search-entry`,
 * which holds its title, by itself.
 */
export function searchablesOf(path: string, html: string): Searchable[] {
  const locale = /<html[^>]*\slang="en/.test(html) ? 'en' : 'th';
  const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  const found: Searchable[] = [];
  if (html.includes('data-pagefind-body')) {
    const facetted = html.replace(
      FACETS,
      (_, tag: string, facets: string) => tag + facetTags(facets),
    );
    const body = `<body>${bodiesOf(facetted).join('')}</body>`;
    found.push({ url: address, locale, html: `<html lang="${locale}">${body}</html>` });
  }
  for (const [, id, facets = '', title = '', inner = ''] of html.matchAll(RECORD)) {
    const body = `<body data-pagefind-body>${facetTags(facets)}<h1>${title}</h1>${inner}</body>`;
    found.push({ url: `${address}#${id}`, locale, html: `<html lang="${locale}">${body}</html>` });
  }
  return found;
}

/** The elements with a `data-pagefind-body`; none of them is inside another. */
function bodiesOf(html: string): string[] {
  return [...html.matchAll(/<(\w+)\b[^>]*\sdata-pagefind-body\b/g)].map(
    ({ 0: tag, 1: name, index }) => {
      let depth = 1;
      const same = new RegExp(`<(/?)${name}\\b`, 'g');
      same.lastIndex = index + tag.length;
      for (let next = same.exec(html); next; next = same.exec(html)) {
        depth += next[1] ? -1 : 1;
        if (depth === 0) return html.slice(index, html.indexOf('>', next.index) + 1);
      }
      return html.slice(index);
    },
  );
}

const SKIPPED =
  /<(?:script|style|svg|template)\b[\s\S]*?<\/(?:script|style|svg|template)>|<!--[\s\S]*?-->/g;
const TAG = /(<\/?([a-z][\w-]*)[^>]*>)|([^<]+)/gi;
const INLINE = /^(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong|sub|sup|time)$/i;
const THAI = /[\u0e01-\u0e4e]/;
const THAI_WORD = /^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]+$/;
const LATIN_WORD = /[a-z]{2,}/g;

/**
 * Every different word of the pages: in Thai script as this machine's dictionary cuts it, in Latin script in lower
 * case.
 */
export function vocabularyOf(pages: readonly Searchable[], script: 'thai' | 'latin'): string[] {
  const known = new Set<string>();
  for (const { html } of pages) {
    for (const [, , , text] of bodyOf(html).matchAll(TAG)) {
      if (!text) continue;
      if (script === 'latin') {
        for (const [word] of text.toLowerCase().matchAll(LATIN_WORD)) known.add(word);
      } else if (THAI.test(text)) {
        for (const word of wordsIn(clean(text))) if (THAI_WORD.test(word)) known.add(word);
      }
    }
  }
  return [...known].sort();
}

/**
 * The copy with a space before every word; its Thai has no language, so that Pagefind does not cut it a second time.
 */
export function cutPage({ html, locale }: Searchable, cutter: Cutter): string {
  // A block is separated from the one before as after Thai, so that a number at its beginning is too.
  const start = locale === 'th' ? 'ก' : '';
  let last = start;
  let open = false;
  const body = bodyOf(html).replace(
    TAG,
    (_: string, tag: string | undefined, name: string, text: string) => {
      if (tag) {
        if (!INLINE.test(name)) [last, open] = [start, false];
        return tag.replace(
          /(\sdata-pagefind-meta="title:)([^"]+)/,
          (_, key: string, title: string) => key + spaceWords(cutter.cut(clean(title))).join(' '),
        );
      }
      const found = cutter.cut(text.replace(/\S+/g, (chunk) => clean(chunk)));
      const [first, ...rest] = found;
      if (!first) {
        open = false;
        return ' ';
      }
      // `ธนาคาร<b>ขยะ</b>`: there is no space between the two.
      const glued = open && !/^\s/.test(text);
      const spaced = spaceWords([{ ...first, glued }, ...rest], last);
      const isOneWord = glued && !THAI.test(last.slice(-1) + first.text.slice(0, 1));
      last = found.at(-1)?.text ?? '';
      open = !/\s$/.test(text);
      return (isOneWord ? '' : ' ') + spaced.join(' ') + (open ? '' : ' ');
    },
  );
  return `<html lang="${locale === 'th' ? UNCUT : locale}">${body}</html>`;
}

function bodyOf(html: string): string {
  return html
    .slice(html.search(/<body\b/))
    .replace(/<\/html>\s*$/, '')
    .replace(SKIPPED, '');
}
