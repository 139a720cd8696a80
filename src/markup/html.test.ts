import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { escapeHtml } from './html.ts';

const HOSTILE = `</p><img src=x onerror="a('b')">&amp;&lt;${'`'}ก็`;

it('escaped text is the same text again inside an element and inside either kind of quotes', () => {
  const safe = escapeHtml(HOSTILE);
  const { childNodes } = parseFragment(`<p>${safe}</p><p a="${safe}"></p><p a='${safe}'></p>`);
  expect(childNodes).toHaveLength(3);
  expect(childNodes).toMatchObject([
    { childNodes: [{ nodeName: '#text', value: HOSTILE }] },
    { attrs: [{ name: 'a', value: HOSTILE }] },
    { attrs: [{ name: 'a', value: HOSTILE }] },
  ]);
});
