import { expect, it } from 'vitest';
import { searchedStatuses } from './searched-statuses.ts';

const partial = { partial: true };
const whole = { partial: false };

it('a search says of a tambon without a status that it is not in the list where every list is partial', () => {
  expect(searchedStatuses('th', [partial]).none).toBe('ไม่มีในรายชื่อบางส่วนนี้');
  expect(searchedStatuses('en', [partial, partial]).none).toBe('Not in this partial list');
});

it('a search says that there is no announcement yet where a year is complete, or where there is no year', () => {
  for (const years of [[], [whole], [partial, whole]])
    expect(searchedStatuses('th', years).none).toBe('ยังไม่มีประกาศ');
});
