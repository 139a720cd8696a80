import { expect, it } from 'vitest';
import { englishWhen } from './english-when.ts';

it.each([
  ['ภายใน 15 พ.ย. 2566', 'by 15 Nov 2023'],
  [
    'ภายใน 28 ธ.ค. 2566 (878 ตำบล) และ 15 ม.ค. 2567 (122 ตำบล)',
    'by 28 Dec 2023 (878 tambons) and 15 Jan 2024 (122 tambons)',
  ],
  ['ทุกวันที่ 25 ม.ค.–ส.ค. 2567', 'every 25th, Jan–Aug 2024'],
  ['ทุกวันที่ 1 ม.ค. 2567', 'every 1st, Jan 2024'],
  ['ทุกวันที่ 11 ม.ค. 2567', 'every 11th, Jan 2024'],
  ['ทุกเดือน', 'every month'],
  ['ก.ย. 2567', 'Sep 2024'],
])('a letter’s “%s” is “%s” in English', (thai, english) => {
  expect(englishWhen(thai)).toBe(english);
});

it('a time with a word that is not known has no English', () => {
  expect(englishWhen('สัปดาห์แรกของ ธ.ค. 2566')).toBeUndefined();
});
