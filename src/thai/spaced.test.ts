import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCutter } from './cut.ts';
import { GAP, joinWords, spaceWords } from './spaced.ts';

const cutter = makeCutter(['ธนาคาร', 'ขยะ', 'บ้าน', 'ที่', 'ทำ']);
const spaced = (text: string) => spaceWords(cutter.cut(text)).join(' ');

describe('a text spaced for a full-text index', () => {
  it('a text spaced for a full-text index has every word by itself, and a gap where Thai had a space', () => {
    expect(spaced('ทำธนาคารขยะ ที่ OTOP shop')).toBe(
      [GAP, 'ทำ', 'ธนาคาร', 'ขยะ', GAP, 'ที่', GAP, 'OTOP', 'shop'].join(' '),
    );
  });

  it('a text spaced for a full-text index is found again as it was', () => {
    const part = fc.constantFrom('ธนาคาร', 'ขยะ', 'ที่', '2567', 'OTOP', '“', '”', '.', 'ฮัลโหล', ' ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts
          .join('')
          .replace(/ +/g, ' ')
          .replace(/(^| )[“”. ]+(?= |$)/g, '')
          .trim();
        expect(joinWords(spaced(text))).toBe(text);
      }),
    );
  });
});
