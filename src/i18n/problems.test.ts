import { describe, expect, it } from 'vitest';
import { FAULTS, load } from '../ingest/fixtures/faults.ts';
import { PROBLEM_CODES } from '../problems/codes.ts';
import { problemsEn } from './problems.en.ts';
import { problemsTh } from './problems.th.ts';
import { describeProblem } from './problems.ts';

describe('the words of a problem', () => {
  it('the words of a problem exist for every code in both languages', () => {
    const codes = Object.keys(PROBLEM_CODES).sort();
    expect(Object.keys(problemsTh).sort()).toEqual(codes);
    expect(Object.keys(problemsEn).sort()).toEqual(codes);
  });

  it.each(FAULTS)(
    'the words of a problem say what, why and how to mend: %s',
    (_what, files, code, file) => {
      const found = load(files).problems.find(
        (problem) => problem.code === code && problem.file === file,
      );
      for (const locale of ['th', 'en'] as const) {
        const { what, why, fix } = describeProblem(found!, locale);
        for (const sentence of [what, why, fix]) {
          expect(sentence).not.toBe('');
          expect(sentence).not.toMatch(/undefined|NaN|\[object|""| {2}/);
          expect(sentence).not.toMatch(/please|sorry|invalid|ขออภัย|กรุณา|โปรด(?!")/i);
        }
      }
    },
  );

  it('the words of a problem say of the parts of a long story what to write where', () => {
    const text = '<Figure src="x" />\n<Fact />\n<ChartFromCsv file="b.csv" />\n![ก](x.webp)';
    const found = load({}, [text]).problems.filter(
      (problem) => problem.code !== 'story-text-without-row',
    );
    expect(found.length).toBeGreaterThan(8);
    for (const problem of found)
      for (const locale of ['th', 'en'] as const) {
        const { what, why, fix } = describeProblem(problem, locale);
        for (const sentence of [what, why, fix]) expect(sentence).not.toMatch(/undefined|""/);
        expect(fix).toMatch(/<(?:Figure|Fact|ChartFromCsv)>|<Figure src|b\.csv/);
      }
  });
});
