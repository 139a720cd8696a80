import { expect, it } from 'vitest';
import { provinceChoices } from './province-choices.ts';

it('the choice of provinces has those of the programme in alphabetical order for the reader', () => {
  const thai = provinceChoices('th').map(({ th }) => th);
  const english = provinceChoices('en').map(({ en }) => en);
  expect([thai.length, english.length]).toEqual([76, 76]);
  expect(thai.slice(0, 2)).toEqual(['กระบี่', 'กาญจนบุรี']);
  expect(english.slice(0, 2)).toEqual(['Amnat Charoen', 'Ang Thong']);
});
