import { describe, expect, it } from 'vitest';
import { compareThai } from './collate.ts';

describe('Thai order', () => {
  it('Thai order takes the consonant before the vowel written in front of it', () => {
    const names = ['แพร่', 'น่าน', 'เชียงใหม่', 'ลำปาง', 'เชียงราย', 'กำแพงเพชร'];
    expect([...names].sort(compareThai)).toEqual([
      'กำแพงเพชร',
      'เชียงราย',
      'เชียงใหม่',
      'น่าน',
      'แพร่',
      'ลำปาง',
    ]);
  });

  it('Thai order calls only the same text the same, so that sorting never depends on the input', () => {
    expect(compareThai('แป-ระ', 'แประ')).not.toBe(0);
    expect(compareThai('แประ', 'แประ')).toBe(0);
  });
});
