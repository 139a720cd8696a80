import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatMonth, formatNumber, plural } from './format.ts';

describe('a day in words', () => {
  it('a day in words is given in the Buddhist Era in Thai and in both eras in English', () => {
    expect(formatDate('th', '2024-08-30')).toBe('30 สิงหาคม 2567');
    expect(formatDate('en', '2024-08-30')).toBe('30 August 2024 (B.E. 2567)');
  });

  it('a day in words stays the same day at the edges of a month and a year', () => {
    expect(formatDate('th', '2024-09-30')).toBe('30 กันยายน 2567');
    expect(formatDate('th', '2024-01-01')).toBe('1 มกราคม 2567');
    expect(formatDate('th', '2024-02-29')).toBe('29 กุมภาพันธ์ 2567');
  });

  it('a day in words is short in tight tables', () => {
    expect(formatDate('th', '2024-08-30', 'short')).toBe('30 ส.ค. 67');
    expect(formatDate('en', '2024-08-30', 'short')).toBe('30 Aug 2024');
    expect(formatMonth('th', '2023-12')).toBe('ธ.ค. 66');
  });
});

describe('numbers', () => {
  it('numbers set thousands apart', () => {
    expect(formatNumber(1000)).toBe('1,000');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1234567)).toBe('1,234,567');
  });

  it('numbers agree with their English noun', () => {
    expect(plural(1, 'tambon')).toBe('1 tambon');
    expect(plural(1000, 'tambon')).toBe('1,000 tambons');
  });

  it('numbers name the size of a file', () => {
    expect([formatBytes(512), formatBytes(61_200), formatBytes(1_240_000)]).toEqual([
      '512 B',
      '61 kB',
      '1.2 MB',
    ]);
  });
});
