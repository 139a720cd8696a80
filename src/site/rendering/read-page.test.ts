import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Parser as StreamParser } from 'htmlparser2';
import { Parser, type DefaultTreeAdapterMap, type Token } from 'parse5';
import { expect, it } from 'vitest';
import type { KnownTag } from './known-tags.ts';
import { readPage } from './read-page.ts';
import { refusalOf, type StartTag } from './refused-tags.ts';
import { squeezePage } from './squeeze-page.ts';

const tagsOf = (html: string): KnownTag[] => {
  const tags: KnownTag[] = [];
  readPage(html, { text: () => {}, aside: () => {}, tag: (tag) => tags.push(tag) });
  return tags;
};

/** The start tags of a page as a browser finds them, with or without scripts. */
function tagsInBrowser(html: string, scriptingEnabled = false): StartTag[] {
  const found: StartTag[] = [];
  class Recorder extends Parser<DefaultTreeAdapterMap> {
    override onStartTag(token: Token.TagToken): void {
      const attributes = Object.fromEntries(token.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: token.tagName, attributes });
      super.onStartTag(token);
    }
  }
  new Recorder({ scriptingEnabled }).tokenizer.write(html, true);
  return found;
}

function tagsInStream(html: string): StartTag[] {
  const found: StartTag[] = [];
  const parser = new StreamParser({
    onopentag(name, attributes, isImplied) {
      if (!isImplied) found.push({ name: name.toLowerCase(), attributes });
    },
  });
  parser.end(html);
  return found;
}

const names = [
  'p',
  'A',
  'svg',
  'math',
  'style',
  'script',
  'title',
  'textarea',
  'noscript',
  'iframe',
];
const moreNames = [
  'template',
  'select',
  'table',
  'foreignObject',
  'mi',
  'desc',
  'xmp',
  'noembed',
  'pre',
];
const values = [
  '',
  'a',
  'ก',
  '>',
  '<b>',
  "'",
  '</p>',
  '</script>',
  '</noscript>',
  '<!--',
  '-->',
  '&quot;',
  '&#62',
];
const keys = [
  'href',
  'onClick',
  'style',
  'a:b',
  'data-a',
  'title',
  'http-equiv',
  'src',
  'constructor',
];
const attribute = fc
  .tuple(
    fc.constantFrom(...keys),
    fc.constantFrom(...values, 'java&#x73;cript:a', 'data:,a', '/a?b&copy=c'),
  )
  .map(([key, value]) => ` ${key}="${value}"`);
const tag = fc
  .tuple(
    fc.constantFrom(...names, ...moreNames),
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom('', '', '', ' ', '/', ' /', "\na='\"'", ' hidden'),
  )
  .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}>`);
const element = fc
  .tuple(
    fc.constantFrom(...names, ...moreNames),
    fc.constantFrom('', 'a', 'a > b', '&lt;b', ' ', '<b c="d">'),
  )
  .map(([name, text]) => `<${name}>${text}</${name}>`);
const closing = fc.constantFrom(...names, ...moreNames).map((name) => `</${name}>`);
const text = fc.constantFrom('ก ', '>', '"', "'", '&amp;', ' ', '--', ']]>', '<!-- ก -->', 'a=b');
/** What no page holds, and what a parser may take for something else than another does. */
const odd = fc.constantFrom(
  ...[
    '<',
    '</',
    '<!',
    '<?',
    '<!-->',
    '<!--->',
    '<!-- > -->',
    '<![CDATA[',
    '<a"',
    '<a b"c>',
    '<a b=c>',
    '<a/b="c">',
  ],
  ...[
    '</p a=">">',
    '<a\u00a0b>',
    '<a\u0000b="c">',
    '<1>',
    '< a>',
    '<a b = "c">',
    '<!doctype html>',
    "<a b='",
    '<a:b>',
  ],
);
const page = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: tag },
      { weight: 6, arbitrary: element },
      closing,
      text,
      text,
      odd,
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

it('a read page has the tags that browsers with and without scripts and a second parser find in it, or is refused', () => {
  let read = 0;
  const runs = 1_500;
  fc.assert(
    fc.property(page, (html) => {
      let tags: KnownTag[];
      try {
        tags = tagsOf(html);
      } catch {
        return;
      }
      read += 1;
      const opening = tags.filter(({ opens }) => opens);
      const seen = opening.map(({ text }) => tagsInBrowser(text)[0]);
      expect(seen).toEqual(tagsInBrowser(html));
      expect(seen.map((tag) => tag?.name)).toEqual(opening.map(({ name }) => name.toLowerCase()));
      expect(seen).toEqual(tagsInStream(html));
      const squeezed = squeezePage(html);
      expect(tagsInBrowser(squeezed)).toEqual(seen);
      // Such a browser may take the inside of `<noscript>` for text.
      let next = 0;
      for (const found of tagsInBrowser(squeezed, true)) {
        while (next < opening.length && !isDeepStrictEqual(seen[next], found)) next += 1;
        expect(seen[next++]).toEqual(found);
      }
      const refused = (inHead: boolean) => seen.map((tag) => tag && refusalOf(tag, inHead));
      expect(refused(false)).toEqual(opening.map((tag) => tag.refused));
      expect(refused(true)).toEqual(opening.map((tag) => tag.refusedInHead));
    }),
    { numRuns: runs },
  );
  expect(read).toBeGreaterThan(runs / 3);
});
