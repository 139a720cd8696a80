import { describe, expect, it } from 'vitest';
import type { TambonHistory, TambonYear } from './model.ts';
import type { Place } from './place.ts';
import { latestStatus } from './latest-status.ts';

const place: Place = {
  tambon: { code: '840401', th: 'อ่างทอง', en: 'Ang Thong' },
  amphoe: { code: '8404', th: 'เกาะสมุย', en: 'Ko Samui' },
  province: {
    code: '84',
    th: 'สุราษฎร์ธานี',
    en: 'Surat Thani',
    slug: 'surat-thani',
    region: 'south',
    inProgramme: true,
  },
};
const history = (...years: readonly [number, TambonYear['status']][]): TambonHistory => ({
  place,
  years: years.map(([fiscalYear, status]) => ({ fiscalYear, status, sample: false })),
  stories: [],
  corrections: [],
});

describe('what is said first of a tambon', () => {
  it('the status shown first for a tambon is that of its newest announcement, also when it is a target again', () => {
    const { status, year } = latestStatus(
      history([2568, 'target'], [2567, 'excellent'], [2566, 'passed']),
    );
    expect([status, year?.fiscalYear]).toEqual(['excellent', 2567]);
  });

  it('the status shown first for a tambon is that it is a target, where nothing is announced', () => {
    expect(latestStatus(history([2568, 'target'])).status).toBe('target');
  });

  it('the status shown first for a tambon is that there is no announcement yet, where nothing is known', () => {
    expect(latestStatus(undefined)).toEqual({ status: 'none' });
    expect(latestStatus(history([2567, 'none']))).toEqual({ status: 'none' });
  });
});
