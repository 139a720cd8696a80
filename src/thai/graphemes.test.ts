import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes, length, slice, width } from './graphemes.ts';

describe('graphemes', () => {
  it('graphemes count combining marks, and sara am, with their base', () => {
    expect(graphemes('น้ำที่ผู้')).toEqual(['น้ำ', 'ที่', 'ผู้']);
    expect(length('สุราษฎร์ธานี')).toBe(9);
  });

  it('graphemes are never split where a text is cut', () => {
    expect(slice('น้ำรอบ', 0, 2)).toBe('น้ำร');
    expect(slice('น้ำรอบ', 1)).toBe('รอบ');
  });

  it('graphemes are those of Unicode, by whichever way they are found', () => {
    const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });
    const any = fc.array(
      fc.oneof(
        fc.integer({ min: 0x0e01, max: 0x0e7f }).map((code) => String.fromCharCode(code)),
        fc.constantFrom(...'a1 ,\t\r\n\u200b\u00e9\u0301', '👩‍🌾'),
      ),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(any, (parts) => {
        const text = parts.join('');
        expect(graphemes(text)).toEqual(
          Array.from(segmenter.segment(text), (part) => part.segment),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the width in a terminal', () => {
  it('the width in a terminal gives sara am a column of its own, and other marks none', () => {
    expect(width('น้ำ')).toBe(2);
    expect(width('ที่')).toBe(1);
    expect(width('\u200babc')).toBe(3);
  });
});
