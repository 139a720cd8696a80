import { expect, it } from 'vitest';
import { provinceChoices } from './province-choices.ts';

it('offers the provinces of the programme in the alphabet of the reader', () => {
  const thai = provinceChoices('th').map(({ th }) => th);
  const english = provinceChoices('en').map(({ en }) => en);
  expect([thai.length, english.length]).toEqual([76, 76]);
  expect(thai.slice(0, 2)).toEqual(['กระบี่', 'กาญจนบุรี']);
  expect(english.slice(0, 2)).toEqual(['Amnat Charoen', 'Ang Thong']);
});
