import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from './read-html.ts';

describe('reading a page', () => {
  it('the reader of pages finds tags with every form of attribute', () => {
    expect(elementsOf(`<a href="/x/?a=1&amp;b=2" hidden data-x='q' id=y>z</a><br/>`)).toEqual([
      { name: 'a', attributes: { href: '/x/?a=1&b=2', hidden: '', 'data-x': 'q', id: 'y' } },
      { name: 'br', attributes: {} },
    ]);
  });

  it('the reader of pages takes nothing from scripts, styles and comments', () => {
    const html = `<script src="/a.js">"<a href='/no/'>"</script><style>a{}</style><!-- <b> --><p>ก</p>`;
    expect(elementsOf(html).map((element) => element.name)).toEqual(['script', 'style', 'p']);
    expect(textOf(html)).toBe('ก');
  });

  it('the reader of pages decodes what a reader reads', () => {
    expect(textOf('<p>&lt;ต.&#3585;&#xE02;&gt; &amp;&nbsp;<b>ค</b></p>')).toBe('<ต.กข> & ค');
  });
});
