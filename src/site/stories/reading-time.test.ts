import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

describe('the time a story takes to read', () => {
  it('the time a story takes to read is never less than a minute', () => {
    expect(readingMinutes([])).toBe(1);
    expect(readingMinutes(['ขยะเปียก', undefined])).toBe(1);
  });

  it('the time a story takes to read counts Thai words, which are written without spaces', () => {
    const sentence = 'ชาวบ้านแยกขยะเปียกออกจากขยะแห้ง';
    expect(readingMinutes([sentence.repeat(100)])).toBeGreaterThan(2);
  });

  it('the time a story takes to read adds up the parts of a story', () => {
    const part = 'ครัวเรือนปลูกผัก '.repeat(200);
    expect(readingMinutes([part, part])).toBeGreaterThan(readingMinutes([part]));
  });
});
