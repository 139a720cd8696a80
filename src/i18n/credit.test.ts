import { describe, expect, it } from 'vitest';
import { formatCredit } from './credit.ts';

const list = { kind: 'list', announcedOn: '2024-08-28' } as const;
const amended = { kind: 'amended', announcedOn: '2024-09-09' } as const;
const withdrawn = { kind: 'withdrawn', announcedOn: '2024-09-20' } as const;

describe('the credit of a list', () => {
  it('the credit of a list is the one announcement where there is one', () => {
    expect(formatCredit('th', [list])).toBe('28 สิงหาคม 2567');
    expect(formatCredit('th', [])).toBeUndefined();
  });

  it('the credit of a list names the one that amended it too', () => {
    expect(formatCredit('th', [list, amended])).toBe('28 สิงหาคม 2567 และที่แก้ไข ลงวันที่ 9 กันยายน 2567');
    expect(formatCredit('en', [list, amended])).toMatch(
      /^28 August 2024.* and its amendment of 9 September 2024/,
    );
  });

  it('the credit of a list joins only the last of three with “and”', () => {
    expect(formatCredit('th', [list, amended, withdrawn])).toBe(
      '28 สิงหาคม 2567 ที่แก้ไข ลงวันที่ 9 กันยายน 2567 และประกาศถอนชื่อ ลงวันที่ 20 กันยายน 2567',
    );
  });
});
