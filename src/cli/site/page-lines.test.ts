import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { linesOfPage } from './page-lines.ts';

/** The same lines as a parser of all HTML finds them. */
function linesOfParser(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let silent = 0;
  const tag = (name: string, step: number): void => {
    if (/^(?:script|style)$/.test(name)) silent += step;
    if (/^(?:a|b|em|span|wbr)$/.test(name)) return;
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const parser = new Parser({
    onopentag(name, { alt, title, content, href, placeholder, 'aria-label': label }) {
      tag(name, 1);
      for (const text of [alt, title, content, label, placeholder]) if (text) lines.push(text);
      if (href && /^(?:tel|mailto):/.test(href)) lines.push(href);
    },
    ontext: (text) => (line += silent === 0 ? text : ''),
    onclosetag: (name) => tag(name, -1),
  });
  parser.end(html);
  tag('end', 0);
  return lines;
}

const LEAVES = [
  ...['<br>', '<BR/>', '<wbr>', ' ', '\n', '"', "'", '>', '<!-- 081 > 234 -->'],
  ...['081', '234', '5678', '&#8203;', '&#x35;', '&lt;', '&amp;lt;', '&nbsp;', '1 < 2', 'a & b'],
  ...["<img alt='1 > 0'>", '<img alt="a &quot;b&quot; &#x35;" title="<b>">'],
  ...['<meta content="คำ&nbsp;คำ"/>', '<input placeholder="พิมพ์&hellip;" aria-label="ค้น">'],
  ...['<script>if (1 < 2) "<p>0812345678</p>"</script>', '<style>a>b{}</style>'],
  ...['<svg><text>๕</text></svg>', '<a href="/tambon/1/?a=1&amp;b=2">5</a>'],
  ...['<a href=tel:0812345678>081</a>', '<a href="mailto&#58;somchai@gmail.com">6</a>'],
];
const ELEMENTS = [
  '<div>',
  '<section class="n">',
  '<b>',
  '<span title=x>',
  '<em data-title="no" hidden>',
];

/** Well-formed content, as pages are made of. */
const { content } = fc.letrec<{ content: string; node: string }>((tie) => ({
  content: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...LEAVES),
    fc
      .tuple(fc.constantFrom(...ELEMENTS), tie('content'))
      .map(([start, inner]) => `${start}${inner}</${/\w+/.exec(start)![0]}>`),
  ),
}));

describe('the lines of a page', () => {
  it('the lines of a page are those that a parser of all HTML finds', () => {
    fc.assert(
      fc.property(content, (inner) => {
        const page = `<!doctype html><title>ก</title>${inner}`;
        expect(linesOfPage(page).sort()).toEqual(linesOfParser(page).sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('the lines of a page hold all that is after a tag that never ends', () => {
    expect(linesOfPage('<p>ก</p><p title="x>0812345678</p>').join(' ')).toContain('0812345678');
    expect(linesOfPage('<p>ก</p><').join(' ')).toBe('ก <');
  });
});
