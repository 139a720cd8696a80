import { describe, expect, it } from 'vitest';
import { finish } from '../steps.ts';
import { makeReader } from './word-reader.ts';

const readerOf = (vocabulary: readonly string[]) => {
  const reader = finish(makeReader(vocabulary));
  return (typed: string) => finish(reader(typed));
};
const read = readerOf([
  'ธนาคาร',
  'ขยะ',
  'บ้าน',
  'ชาว',
  'ชาวบ้าน',
  'ทำ',
  'ข้าว',
  'ขาว',
  'นอน',
  'ไม่',
  'การ',
  'otop',
  'indigo',
]);
const best = (typed: string) => read(typed)[0];

describe('reading what was typed', () => {
  it('takes the fewest words', () => {
    expect(best('ชาวบ้านทำธนาคารขยะ')?.words).toEqual(['ชาวบ้าน', 'ทำ', 'ธนาคาร', 'ขยะ']);
    expect(best('ชาวบ้านทำธนาคารขยะ')?.mended).toBe(false);
  });

  it('mends missing tone marks, and one wrong letter, and says so', () => {
    for (const [typed, words] of [
      ['ชาวบานทำ', ['ชาวบ้าน', 'ทำ']],
      ['ธนาคานขยะ', ['ธนาคาร', 'ขยะ']],
      ['การอนนไม่', ['การ', 'นอน', 'ไม่']],
    ] as const) {
      expect(best(typed)?.words).toEqual(words);
      expect(best(typed)?.mended).toBe(true);
    }
  });

  it('mends a letter that is missing or has changed places where two words meet', () => {
    expect(read('ธนาคารยะ').map((reading) => reading.words)).toContainEqual(['ธนาคาร', 'ขยะ']);
    const meets = readerOf(['ตอบ', 'ว่า', 'เอา', 'กลับ', 'มา']);
    expect(meets('ตอบ่า').map((reading) => reading.words)).toContainEqual(['ตอบ', 'ว่า']);
    expect(meets('เอากลัมบา')[0]?.words).toEqual(['เอา', 'กลับ', 'มา']);
    expect(meets('เอากลัมบา')[0]?.edits).toBe(1);
  });

  it('offers words that differ in their signs, what was typed first', () => {
    expect(
      read('ขาว')
        .slice(0, 2)
        .map((reading) => reading.words[0]),
    ).toEqual(['ขาว', 'ข้าว']);
  });

  it('reads Latin letters in any case, with one wrong letter, and numbers as they are', () => {
    expect(best('OTOP')?.words).toEqual(['otop']);
    expect(best('Indgo')?.words).toEqual(['indigo']);
    expect(best('2567')?.words).toEqual(['2567']);
  });

  it('counts the letters it can make nothing of', () => {
    expect(best('ฬฬฬฬฬ')?.strange).toBe(5);
    expect(best('')?.words).toEqual([]);
  });

  it('ends quickly whatever the length of the text', () => {
    const started = performance.now();
    read('ชาวบานธนาคาน'.repeat(40));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
