import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../domain/month.ts';
import { buddhistMonth, isOfYear, parseMonth } from './report-month.ts';

describe('a month of a report', () => {
  it.each([
    'มิ.ย. 2567',
    'มิถุนายน ๒๕๖๗',
    'เดือนมิถุนายน 2567',
    'มิถุนายน พ.ศ. 2567',
    'มิ.ย. 67',
    '2567-06',
    '2567-6',
    '2024-06',
    '06/2567',
    '25 มิ.ย. 2567',
    'Jun 2024',
    'มิถุนายน',
  ])('a month of a report is read as officers write it: %s', (text) => {
    expect(parseMonth(text, 2567)).toBe('2024-06');
  });

  it('a month of a report without a year is the one of the fiscal year, which begins in October', () => {
    expect(parseMonth('ต.ค.', 2567)).toBe('2023-10');
    expect(parseMonth('ธันวาคม', 2567)).toBe('2023-12');
    expect(parseMonth('มกราคม', 2567)).toBe('2024-01');
  });

  it.each(['', 'เดือนหน้า', '2567-13', '2567', 'ไตรมาส 2', '00/2567'])(
    'a month of a report is nothing else: "%s"',
    (text) => {
      expect(parseMonth(text, 2567)).toBeUndefined();
    },
  );

  it('a month of a report belongs to one fiscal year', () => {
    expect(isOfYear('2023-10', 2567)).toBe(true);
    expect(isOfYear('2024-09', 2567)).toBe(true);
    expect(isOfYear('2024-10', 2567)).toBe(false);
  });

  it('a month of a report follows the one before, over the new year', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(monthsBetween('2024-02', '2024-01')).toEqual([]);
    expect(buddhistMonth('2024-06')).toBe('2567-06');
  });
});
