import { describe, expect, it } from 'vitest';
import { daysOfFiscalYear, fiscalYearOf } from './fiscal-year.ts';

describe('the fiscal year', () => {
  it('the fiscal year runs from 1 October of the year before to 30 September', () => {
    expect(daysOfFiscalYear(2567)).toEqual({ first: '2023-10-01', last: '2024-09-30' });
  });

  it('the fiscal year takes December 2566 B.E. into 2567', () => {
    expect(fiscalYearOf('2023-12-22')).toBe(2567);
  });

  it('the fiscal year ends on 30 September and begins anew on 1 October', () => {
    expect(fiscalYearOf('2024-09-30')).toBe(2567);
    expect(fiscalYearOf('2024-10-01')).toBe(2568);
  });
});
