import { describe, expect, it } from 'vitest';
import { selvedgeClasses } from './selvedge.ts';

describe('the striped edge of a page', () => {
  it('the striped edge of a page has a stripe for each digit of a tambon', () => {
    expect(selvedgeClasses('840401')).toBe('a5 b3 c1 d3 e1 f1');
  });
  it('the striped edge of a page is shorter for a province and for an amphoe', () => {
    expect(selvedgeClasses('93')).toBe('of-province a6 b2');
    expect(selvedgeClasses('9301')).toBe('of-amphoe a6 b2 c1 d1');
  });
});
