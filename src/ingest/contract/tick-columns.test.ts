import { describe, expect, it } from 'vitest';
import { load, PLACE, SAMUI } from '../fixtures/faults.ts';

const A = '2567/assessments.csv';
const MAENAM = 'สุราษฎร์ธานี,เกาะสมุย,แม่น้ำ';
const read = (text: string) => {
  const { problems, records } = load({
    'site.csv': 'key,value\nrepository,private',
    [A]: text,
    '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่\nสุราษฎร์ธานี,28/8/2567',
  });
  return {
    errors: problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => `${problem.code} ${problem.cell}`),
    results: records.years[0]?.assessments.map((assessment) => assessment.value.result),
  };
};

describe('a pair of columns to tick gives one result', () => {
  it.each([
    ['/', 'a head of two rows', `${PLACE},ผลการประเมิน,\n,,,ผ่าน,ไม่ผ่าน`],
    ['✓', 'two plain heads', `${PLACE},ผ่าน,ไม่ผ่าน`],
    ['TRUE', 'the longer words', `${PLACE},ผ่านเกณฑ์,ไม่ผ่านเกณฑ์`],
    ['√', 'the words of the letter', `${PLACE},ผ่านการประเมิน,ไม่ผ่านการประเมิน`],
    ['1', 'the name of the field in front', `${PLACE},ผลประเมิน ผ่าน,ผลประเมิน ไม่ผ่าน`],
  ])('a pair of columns ticked with %s, under %s, gives one result', (tick, _what, head) => {
    expect(read(`${head}\n${SAMUI},${tick},\n${MAENAM},,${tick}`)).toEqual({
      errors: [],
      results: ['passed', 'not-passed'],
    });
  });

  it('a pair of columns to tick reads FALSE, 0 and - as no tick', () => {
    const rows = [`${SAMUI},TRUE,FALSE`, `${MAENAM},-,1`].join('\n');
    expect(read(`${PLACE},ผ่าน,ไม่ผ่าน\n${rows}`).results).toEqual(['passed', 'not-passed']);
  });

  it.each([
    ['none is ticked', ',', 'missing-value D2'],
    ['both are ticked', '/,/', 'ticked-twice E2'],
    ['a cross, which means two things', '✗,', 'unknown-result D2'],
    ['the other word under a head', ',ผ่าน', 'unknown-result E2'],
  ])('a pair of columns to tick is an error where %s', (_what, cells, error) => {
    expect(read(`${PLACE},ผ่าน,ไม่ผ่าน\n${SAMUI},${cells}`).errors).toEqual([error]);
  });

  it('a pair of columns to tick takes no row of values for a head', () => {
    expect(read(`${SAMUI},ผ่าน\n${MAENAM},ไม่ผ่าน`).errors).toEqual(['no-header undefined']);
  });
});

// A footnote may contradict the word, and a score is for the office alone.
it.each(['ผ่าน*', 'ผ่าน (85 คะแนน)', 'ผ่าน มีเงื่อนไข'])(
  'the result %s is asked about, never taken',
  (word) => {
    expect(read(`${PLACE},ผลการประเมิน\n${SAMUI},${word}`).errors).toEqual(['unknown-result D2']);
  },
);
