import { describe, expect, it } from 'vitest';
import { decodeStatuses, encodeStatuses } from './status-list.ts';

describe('the list of statuses', () => {
  const text = encodeStatuses(2567, [
    ['840401', { status: 'excellent', hasPage: true }],
    ['570505', { status: 'passed', hasPage: true }],
    ['570506', { status: 'passed', hasPage: true }],
    ['100101', { status: 'target', hasPage: false }],
    ['210308', { status: 'none', hasPage: true }],
    ['210309', { status: 'none', hasPage: false }],
  ]);
  const list = decodeStatuses(text);

  it('tells the year, and of each tambon its status and whether it has a page', () => {
    expect(list.fiscalYear).toBe(2567);
    expect(list.of('840401')).toEqual({ status: 'excellent', hasPage: true });
    expect(list.of('570506')).toEqual({ status: 'passed', hasPage: true });
    expect(list.of('100101')).toEqual({ status: 'target', hasPage: false });
    expect(list.of('210308')).toEqual({ status: 'none', hasPage: true });
  });

  it('says that all others have no announcement and no page, without naming them', () => {
    expect(list.of('210309')).toEqual({ status: 'none', hasPage: false });
    expect(text.split('\n')).toHaveLength(5);
  });

  it('is the same text whatever order it was given', () => {
    const some = [
      ['570506', { status: 'passed', hasPage: true }],
      ['570505', { status: 'passed', hasPage: true }],
    ] as const;
    expect(encodeStatuses(2567, some)).toBe(encodeStatuses(2567, [...some].reverse()));
  });
});
