import { expect, it } from 'vitest';
import { toArabic, toThai } from './digits.ts';

it('the conversion of digits turns Thai digits into Arabic ones and back, and nothing else', () => {
  expect(toArabic('๒๒ ธันวาคม ๒๕๖๖')).toBe('22 ธันวาคม 2566');
  expect(toThai('ที่ สฎ 0019.3/ว 123')).toBe('ที่ สฎ ๐๐๑๙.๓/ว ๑๒๓');
  expect(toThai(toArabic('๐๑๒๓๔๕๖๗๘๙'))).toBe('๐๑๒๓๔๕๖๗๘๙');
});
