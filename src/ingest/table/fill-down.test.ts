import { describe, expect, it } from 'vitest';
import { rowRanges } from './fill-down.ts';
import { load, PLACE, targets } from '../fixtures/faults.ts';

const errors = (files: Parameters<typeof load>[0]) =>
  load(files)
    .problems.filter((problem) => problem.severity === 'error')
    .map((problem) => `${problem.code} ${problem.cell ?? ''}`);

describe('a tambon below merged cells', () => {
  it('a tambon below merged cells is read where its name is alone in the province', () => {
    expect(errors(targets('ขอนแก่น,เมืองขอนแก่น,ท่าพระ', ',,บ้านทุ่ม'))).toEqual([]);
  });

  it.each([
    ['targets', targets('ขอนแก่น,เมืองขอนแก่น,ท่าพระ', ',,ในเมือง')],
    [
      'assessments',
      { '2567/assessments.csv': `${PLACE},ผลการประเมิน\nขอนแก่น,เมืองขอนแก่น,ท่าพระ,ผ่าน\n,,ในเมือง,ผ่าน` },
    ],
    [
      'a semicolon and a title for the province',
      { '2567/targets.csv': 'เป้าหมายจังหวัดขอนแก่น;\nอำเภอ;ตำบล\nเมืองขอนแก่น;ท่าพระ\n;ในเมือง' },
    ],
  ])('a tambon below merged cells is not chosen among several of its name: %s', (_what, files) => {
    expect(errors(files)).toMatchObject([expect.stringContaining('ambiguous-tambon')]);
  });

  it('a tambon below merged cells is no other table’s below a blank row', () => {
    const found = errors(targets('ขอนแก่น,เมืองขอนแก่น,ท่าพระ', ',,บ้านทุ่ม', ',,', ',,ศิลา'));
    expect(found).toEqual(['missing-value A5']);
  });

  it('a tambon below merged cells belongs to no amphoe where only the amphoe was forgotten', () => {
    expect(errors(targets('ขอนแก่น,เมืองขอนแก่น,ท่าพระ', 'ขอนแก่น,,บ้านทุ่ม'))).toEqual([
      'missing-value B3',
    ]);
  });
});

it('rows are named as ranges', () => {
  expect(rowRanges([2, 3, 4, 7])).toBe('3–5, 8');
});
