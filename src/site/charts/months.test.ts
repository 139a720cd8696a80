import { expect, it } from 'vitest';
import { monthsOfDays } from './months.ts';

it('the list of months has every month from the first day to the last, over a new year and through empty ones', () => {
  expect(monthsOfDays(['2024-02-01', '2023-11-30', '2023-12-31'])).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ]);
  expect(monthsOfDays([])).toEqual([]);
});
