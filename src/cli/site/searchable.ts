import { words } from '../../thai/segment.ts';
import { clean } from '../../thai/normalise.ts';
import type { Cutter } from '../../thai/cut.ts';
import { spaceWords } from '../../thai/spaced.ts';

/** A copy of a page, or of an entry of one, as it is indexed. */
export interface Searchable {
  /** Below the base path: `/stories/wet-bins/`, `/announcements/#2567-84`. */
  readonly url: string;
  readonly locale: 'th' | 'en';
  readonly html: string;
}

/** The language the Thai index is written under: none, for by its own name Pagefind cuts Thai a second time, and otherwise. */
export const UNCUT = 'und';

const RECORD =
  /<article\b[^>]*\sid="([^"]+)"[^>]*\sdata-search-facets="([^"]*)"[^>]*\sdata-search-entry\b[^>]*>([\s\S]*?)<\/article>/g;
const FACETS = /(<[^>]*\sdata-search-facets="([^"]*)"[^>]*>)/g;
const facetTags = (facets: string) =>
  facets
    .split(' ')
    .filter(Boolean)
    .map((facet) => `<span data-pagefind-filter="${facet}"></span>`)
    .join('');

/** What can be searched of a built page: itself if it has a `data-pagefind-body`, and each `data-search-entry` by itself. */
export function searchablesOf(path: string, html: string): Searchable[] {
  const locale = /<html[^>]*\slang="en/.test(html) ? 'en' : 'th';
  const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  const found: Searchable[] = [];
  if (html.includes('data-pagefind-body')) {
    const facetted = html.replace(
      FACETS,
      (_, tag: string, facets: string) => tag + facetTags(facets),
    );
    found.push({ url: address, locale, html: facetted });
  }
  for (const [, id, facets = '', inner = ''] of html.matchAll(RECORD)) {
    const title = inner.replace(/<(\/?)h[2-6]\b/g, '<$1h1');
    const body = `<body data-pagefind-body>${facetTags(facets)}${title}</body>`;
    found.push({ url: `${address}#${id}`, locale, html: `<html lang="${locale}">${body}</html>` });
  }
  return found;
}

const SKIPPED =
  /<(?:script|style|svg|template)\b[\s\S]*?<\/(?:script|style|svg|template)>|<!--[\s\S]*?-->/g;
const TAG = /(<\/?([a-z][\w-]*)[^>]*>)|([^<]+)/gi;
const INLINE = /^(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong|sub|sup|time)$/i;
const THAI = /[\u0e01-\u0e4e]/;

/** Every different word of Thai script in the pages, as the dictionary of this machine cuts them. */
export function vocabularyOf(pages: readonly Searchable[]): string[] {
  const known = new Set<string>();
  for (const { html } of pages) {
    for (const [, , , text] of bodyOf(html).matchAll(TAG)) {
      if (!text || !THAI.test(text)) continue;
      for (const word of words(clean(text))) {
        if (/^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]+$/.test(word)) known.add(word);
      }
    }
  }
  return [...known].sort();
}

/** The copy with a space before every word; Thai is said to be no language, so that nothing cuts it a second time. */
export function cutPage({ html, locale }: Searchable, cutter: Cutter): string {
  let last = '';
  let open = false;
  const body = bodyOf(html).replace(
    TAG,
    (_: string, tag: string | undefined, name: string, text: string) => {
      if (tag) {
        if (!INLINE.test(name)) [last, open] = ['', false];
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
      // `ธนาคาร<b>ขยะ</b>`: no space stands between the two.
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
