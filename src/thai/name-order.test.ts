import { describe, expect, it } from 'vitest';
import { compareThaiNames } from './name-order.ts';

describe('the order of names without a collator', () => {
  it('the order of names without a collator takes the consonant before the vowel written in front of it', () => {
    expect(['แพร่', 'เชียงใหม่', 'ลำปาง', 'เชียงราย', 'กำแพงเพชร'].sort(compareThaiNames)).toEqual([
      'กำแพงเพชร',
      'เชียงราย',
      'เชียงใหม่',
      'แพร่',
      'ลำปาง',
    ]);
  });

  it('the order of names without a collator tells names apart by their signs last', () => {
    expect(['นาข้าว', 'นาขาว', 'นาขาวใหม่'].sort(compareThaiNames)).toEqual([
      'นาขาว',
      'นาข้าว',
      'นาขาวใหม่',
    ]);
    expect(compareThaiNames('แพร่', 'แพร่')).toBe(0);
  });
});
