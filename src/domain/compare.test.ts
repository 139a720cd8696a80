import { expect, it } from 'vitest';
import { compareText } from './compare.ts';

it('the comparison of texts sorts codes and days from the smallest to the greatest', () => {
  expect(['840401', '100101', '840401'].sort(compareText)).toEqual(['100101', '840401', '840401']);
  expect(['2024-08-28', '2023-12-31'].sort(compareText)).toEqual(['2023-12-31', '2024-08-28']);
});

it('the comparison of texts takes equal texts for equal, so that a sort keeps their order', () => {
  expect(compareText('a', 'a')).toBe(0);
});
