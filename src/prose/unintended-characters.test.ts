import { describe, expect, it } from 'vitest';
import { parseProse } from './parse-prose.ts';
import { nodesOf } from './tree.ts';

/** NUL, escape, C1, overrides and isolates of direction, a byte-order mark, noncharacters, a lone surrogate. */
const UNINTENDED = [
  0x0, 0x1b, 0x90, 0x202e, 0x2067, 0xfeff, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0xd800,
];
const written = UNINTENDED.map((code) => String.fromCodePoint(code)).join('');
const escaped = UNINTENDED.map((code) => `\\U${code.toString(16).padStart(8, '0')}`).join('');
const referred = UNINTENDED.map((code) => `&#x${code.toString(16)};`).join('');

/** Every text of a tree. */
const textsOf = (source: string): string => {
  const { tree } = parseProse(source);
  if (!tree) throw new Error('There is no tree.');
  return [...nodesOf(tree)]
    .flatMap((node) => [
      node,
      ...Object.values('attributes' in node ? (node.attributes ?? {}) : {}),
    ])
    .flatMap((holder) => Object.values(holder as object))
    .filter((text) => typeof text === 'string')
    .join(' ');
};
const holds = (text: string) =>
  UNINTENDED.filter((code) => text.includes(String.fromCodePoint(code))).map((code) =>
    code.toString(16),
  );

describe('what no writer means', () => {
  it.each([
    ['as it is', written],
    ['as YAML writes it', escaped],
  ])('a character that no writer means is in no line of the front matter, %s', (_, signs) => {
    const lines = `title: "ก${signs}ข"\nfigure:\n  value: "1${signs}2"`;
    const { front } = parseProse(`---\n${lines}\n---\n`);
    expect(front.faults).toEqual([]);
    expect([front.values['title'], front.figure['value']]).toEqual(['กข', '12']);
  });

  it.each([
    ['as it is', written],
    ['as Markdown refers to it', referred],
  ])(
    'a character that no writer means is in no text, address and attribute of a story, %s',
    (_, signs) => {
      const body = `ก${signs}ข [ค${signs}ง](https://a.go.th/${signs}b "จ${signs}")\n\n<Quote by="ฉ${signs}ช">\n\nซ\n\n</Quote>\n`;
      expect(holds(textsOf(body))).toEqual([]);
      expect(textsOf(body)).toContain('ฉ');
    },
  );
});
