import { describe, expect, it } from 'vitest';
import { makeCutter } from './cut.ts';

const cutter = makeCutter([
  'ธนาคาร',
  'ขยะ',
  'บ้าน',
  'ชาว',
  'ชาวบ้าน',
  'ที่',
  'ทำ',
  'ข้าว',
  'ขาว',
  'เปียก',
  'ถัง',
]);
const texts = (text: string) => cutter.cut(text).map((cutWord) => cutWord.text);

describe('cutting running text', () => {
  it('the cutter of running text takes the fewest words, and keeps strange letters together', () => {
    expect(texts('ชาวบ้านทำธนาคารขยะ')).toEqual(['ชาวบ้าน', 'ทำ', 'ธนาคาร', 'ขยะ']);
    expect(texts('ทำฮัลโหลขยะ')).toEqual(['ทำ', 'ฮัลโหล', 'ขยะ']);
  });

  it('the cutter of running text leaves nothing out, knows where spaces were, and never cuts before a mark', () => {
    const text = 'ชาวบ้าน “ทำธนาคารขยะ” ปี2567 (ถังขยะเปียก), OTOP';
    const words = cutter.cut(text);
    expect(words.map((word) => (word.glued ? word.text : ` ${word.text}`)).join('')).toBe(
      ` ${text}`,
    );
    for (const word of words) expect(word.text).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
    expect(texts('ที่ทำ ฺ็')).toHaveLength(3);
  });
});
