import { describe, expect, it } from 'vitest';
import { GAP } from '../../thai/spaced.ts';
import { excerptOf } from './excerpt.ts';

describe('an excerpt', () => {
  const raw_content = `${GAP} วัน ของ ขยะ. ${GAP} ชาว บ้าน ${GAP} ทำ ธนาคาร ขยะ ${GAP} ปี 2567.`;

  it('leaves out the title and marks whole words, with the spaces of the text', () => {
    const pieces = excerptOf({
      raw_content,
      locations: [3, 9, 10],
      meta: { title: `${GAP} วัน ของ ขยะ` },
    });
    expect(pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')).toBe(
      'ชาวบ้าน ทำ[ธนาคารขยะ] ปี2567.',
    );
  });

  it('begins without dots, and says that the text goes on', () => {
    const long = Array.from({ length: 90 }, (_, at) => `w${at}`).join(' ');
    const pieces = excerptOf({ raw_content: long, locations: [50], meta: {} });
    expect(pieces[0]?.text.startsWith('w42')).toBe(true);
    expect(pieces.at(-1)?.text.endsWith(' …')).toBe(true);
    expect(pieces.filter((piece) => piece.found)).toEqual([{ text: 'w50', found: true }]);
  });

  it('marks only words with the signs that were typed, where the text has them', () => {
    const found = excerptOf(
      { raw_content: 'ป้าย หน้า ป่า ปาก', locations: [0, 2, 3], meta: {} },
      'ป่า',
    ).filter((piece) => piece.found);
    expect(found.map((piece) => piece.text)).toEqual(['ป่า']);
  });
});
