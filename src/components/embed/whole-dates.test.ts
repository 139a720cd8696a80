import { expect, it } from 'vitest';
import { wholeDates } from './whole-dates.ts';

it.each([
  ['ลงวันที่ 28 สิงหาคม 2567 และ 9 กันยายน 2567', 'ลงวันที่ 28_สิงหาคม_2567 และ 9_กันยายน_2567'],
  ['dated 5 May 2024 (B.E. 2567) and', 'dated 5_May_2024 (B.E._2567) and'],
  ['19 tambons in 18 districts', '19 tambons in 18 districts'],
])('only the dates of %j do not break at the end of a line', (text, whole) => {
  expect(wholeDates(text).replaceAll('\u00a0', '_')).toBe(whole);
});
