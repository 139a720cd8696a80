import { describe, expect, it } from 'vitest';
import { squeezePage } from './squeeze-page.ts';

describe('a squeezed page', () => {
  it('a squeezed page keeps no space at the edge of a line, whatever begins and ends it', () => {
    expect(squeezePage('<ul> <li> <a href="/"> หน้าแรก </a> </li> <li> ข <br> ค </li> </ul>')).toBe(
      '<ul><li><a href="/">หน้าแรก</a></li><li>ข<br>ค</li></ul>',
    );
    expect(squeezePage('<p> ก </p> <p> <b> <i> ข </i> </b> </p>')).toBe(
      '<p>ก</p><p><b><i>ข</i></b></p>',
    );
  });

  it('a squeezed page keeps one space between two words, outside of what is set apart', () => {
    expect(squeezePage('<p>ก <a> ข </a> <b>ค</b> ง<i> จ</i></p>')).toBe(
      '<p>ก <a>ข</a> <b>ค</b> ง<i> จ</i></p>',
    );
    expect(squeezePage('<p><a>ข </a>ค</p>')).toBe('<p><a>ข </a>ค</p>');
    expect(squeezePage('<p>ก<wbr><b>ข</b>  <img src="/a.png"> ค</p>')).toBe(
      '<p>ก<wbr><b>ข</b> <img src="/a.png"> ค</p>',
    );
  });

  it('a squeezed page keeps a space beside a button and a drawing, none inside', () => {
    expect(squeezePage('<p>ก <button> ข </button> ค</p>')).toBe('<p>ก <button>ข</button> ค</p>');
    expect(
      squeezePage('<p> <svg> <g> <path d="M0 0h1"></path> <text> ก </text> </g> </svg> ข</p>'),
    ).toBe('<p><svg><g><path d="M0 0h1"/><text>ก</text></g></svg> ข</p>');
    expect(squeezePage('<svg><g><use href="#a"/> </g><path d="M0 0"></path></svg>')).toBe(
      '<svg><g><use href="#a"/></g><path d="M0 0"/></svg>',
    );
  });

  it('a squeezed page keeps each sign where it is shown: line breaks, code, what is typed, data', () => {
    for (const kept of [
      '<p>ก\n  ข  ค</p>',
      '<pre>  a <b> b </b>\n  c </pre>',
      '<textarea>  ก  </textarea>',
      '<script type="application/ld+json">{"a":"  > b "}</script>',
      '<!-- ก  --><p>ข</p>',
    ])
      expect(squeezePage(kept)).toBe(kept);
  });
});
