import { describe, expect, it } from 'vitest';
import { selvedge } from './selvedge.ts';

describe('the striped edge of a page', () => {
  it('the striped edge of a page has a stripe for each digit of a tambon, and threads after province and amphoe', () => {
    const { height, stripes, threads } = selvedge('840401');
    expect(stripes).toBe('5 1.5 3 5.5 1 1.5 3 5.5 1 1.5 1 29.5');
    expect(threads).toBe('0 11 2.5 8.5 2.5 29.5');
    expect(height).toBe(29.5);
  });
  it('the striped edge of a page ends a province with a thread and one more stripe', () => {
    expect(selvedge('93')).toEqual({
      height: 17,
      stripes: '6 1.5 2 5.5 2 17',
      threads: '0 11 2.5 17',
    });
  });
});
