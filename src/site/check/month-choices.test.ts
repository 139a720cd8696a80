import { expect, it } from 'vitest';
import { monthChoices } from './month-choices.ts';

it('the choice of months has those of a fiscal year from October to September', () => {
  const months = monthChoices('en');
  expect(months).toHaveLength(12);
  expect(months.at(0)).toEqual({ value: 'ตุลาคม', name: 'October' });
  expect(months.at(-1)).toEqual({ value: 'กันยายน', name: 'September' });
});
