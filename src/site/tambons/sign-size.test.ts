import { describe, expect, it } from 'vitest';
import { signSize } from './sign-size.ts';

describe('the name on a sign', () => {
  it('the name on a sign is as large as fits, and smaller the longer it is', () => {
    expect(signSize('ตำบลปัว')).toBe(54);
    expect(signSize('ตำบลนิคมสร้างตนเองลำโดมน้อย')).toBe(27);
  });

  it('the name on a sign takes no account of marks above and below', () => {
    expect(signSize('ตำบลที่นี่ที่นั่น')).toBe(signSize('ตำบลทนทนนนน'));
  });

  it('the name on a sign may take two lines where it has words to break between', () => {
    expect(signSize('Na Noi Subdistrict')).toBeGreaterThan(signSize('NaNoiXXXXSubdistrict'));
  });
});
