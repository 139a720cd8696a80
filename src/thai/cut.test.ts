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
const texts = (text: string) => cutter.cut(text).map((one) => one.text);
const sought = (text: string) => cutter.cutQuery(text).map((one) => `${one.text} ${one.known}`);

describe('cutting running text', () => {
  it('takes the fewest words, and keeps strange letters together', () => {
    expect(texts('ชาวบ้านทำธนาคารขยะ')).toEqual(['ชาวบ้าน', 'ทำ', 'ธนาคาร', 'ขยะ']);
    expect(texts('ทำฮัลโหลขยะ')).toEqual(['ทำ', 'ฮัลโหล', 'ขยะ']);
  });

  it('leaves nothing out, knows where spaces were, and never cuts before a mark', () => {
    const text = 'ชาวบ้าน “ทำธนาคารขยะ” ปี2567 (ถังขยะเปียก), OTOP';
    const words = cutter.cut(text);
    expect(words.map((one) => (one.glued ? one.text : ` ${one.text}`)).join('')).toBe(` ${text}`);
    for (const one of words) expect(one.text).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
    expect(texts('ที่ทำ ฺ็')).toHaveLength(3);
  });
});

describe('cutting a query', () => {
  it('cuts as the text is cut', () => {
    expect(sought('ธนาคารขยะ')).toEqual(['ธนาคาร exact', 'ขยะ exact']);
  });

  it('mends missing tone marks and one wrong letter', () => {
    expect(sought('ชาวบานทำ')).toEqual(['ชาวบ้าน mended', 'ทำ exact']);
    expect(sought('ธนาคานขยะ')).toEqual(['ธนาคาร mended', 'ขยะ exact']);
  });

  it('does not choose between words that differ in their marks only', () => {
    expect(sought('ขาว')).toEqual(['ขาว exact']);
    expect(sought('ข่าว')).toEqual(['ข่าว mended']);
  });

  it('says what it does not know', () => {
    expect(sought('ฟฟฟฟฟ')).toEqual(['ฟฟฟฟฟ unknown']);
    expect(sought('')).toEqual([]);
  });
});
