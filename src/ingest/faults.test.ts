import { describe, expect, it } from 'vitest';
import {
  announced,
  assessed,
  FAULTS,
  H,
  ledger,
  load,
  OFFICE,
  PLACE,
  programme,
  SAMUI,
  story,
  targets,
} from './fixtures/faults.ts';
import { PROBLEM_CODES } from '../problems/codes.ts';
import type { ProblemCode } from '../problems/codes.ts';

/** Codes that no single wrong file causes, with the test that covers each or the reason why none can. */
const ELSEWHERE: Partial<Record<ProblemCode, string>> = {
  'story-text-without-row': 'needs a long story beside the files: tested below',
  'no-year': 'needs a folder: read-folder.test.ts',
  'reader-failed': 'a fault of our own: torture.test.ts proves that it does not occur',
  'story-fact-bare': 'needs a long story beside the files: story-marks.test.ts',
  'story-table-missing': 'needs a long story beside the files: story-marks.test.ts',
  'public-file-odd': 'needs a folder: cli/site/check-public-files.test.ts',
  'personal-file-name': 'needs a folder: cli/site/check-public-files.test.ts',
  'personal-document': 'personal-corpus.test.ts',
  'personal-name': 'personal-corpus.test.ts',
  'personal-house-number': 'personal-corpus.test.ts',
  'personal-social': 'personal-corpus.test.ts',
  'name-for-position': 'personal-corpus.test.ts',
  'story-table-unreadable': 'needs a table beside a story: tested below',
  'story-name-odd': 'needs a long story beside the files: read-folder.test.ts',
  'story-code': 'needs a long story beside the files: src/reporters/hostile-stories.test.ts',
  'story-html': 'as above',
  'story-part-unknown': 'as above',
  'story-attribute-unknown': 'as above',
  'story-tag-broken': 'as above',
  'story-link-odd': 'as above',
  'story-front-matter': 'as above',
  'story-too-large': 'as above',
  'log-broken': 'needs a folder: cli/log.test.ts',
  'ledger-retired': 'needs a log: ledger-from-log.test.ts',
  'workbook-unreadable': 'needs a workbook on the check page: client/check/open-given.test.ts',
  'workbook-sheet-unclear': 'as above',
  'struck-through': 'as above: prepare/awkward-workbooks.test.ts',
  'struck-by-rule': 'as above: prepare/awkward-workbooks.test.ts',
  'name-other-year': 'needs the name it came by: rules/check-name.test.ts',
  'typed-date': 'needs a workbook: prepare/awkward-workbooks.test.ts',
  'file-unreadable': 'needs a folder: read-folder.test.ts',
  'unknown-value': 'every list has a code of its own, under which its words are told',
};

describe('every kind of fault is told with its code, file, line and cell', () => {
  it.each(FAULTS)('%s', (_what, files, code, file, line, cell) => {
    const { problems } = load(files);
    const found = problems.find((problem) => problem.code === code && problem.file === file);
    const told = problems.map(
      (problem) => `${problem.code} ${problem.file}:${problem.line ?? ''} ${problem.cell ?? ''}`,
    );
    expect(found, told.join('\n')).toBeDefined();
    if (line !== undefined) expect(found?.line).toBe(line);
    if (cell !== undefined) expect(found?.cell).toBe(cell);
  });

  it('the kinds of fault leave out no code but these, each with its reason', () => {
    const told = new Set(FAULTS.map(([, , code]) => code));
    const silent = Object.keys(PROBLEM_CODES).filter((code) => !told.has(code as ProblemCode));
    expect(silent.sort()).toEqual(Object.keys(ELSEWHERE).sort());
  });

  it('the kinds of fault are more than sixty', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('personal things in prose', () => {
  it('personal things in prose are an error at their line and column, masked', () => {
    const { problems } = load(story(`s0,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,ใช่`), [
      '---\ntitle: ก\n---\n\nติดต่อ 081-234-5678 ได้',
    ]);
    const found = problems.find((problem) => problem.code === 'personal-phone');
    expect(found).toMatchObject({ file: 'content/stories/s0.mdx', line: 5 });
    expect(found?.column).toBe(6);
    expect(JSON.stringify(problems)).not.toContain('081-234-5678');
  });

  it('personal things in prose have a warning for prose without a row of its id', () => {
    const { problems } = load({}, ['สวัสดี']);
    expect(problems.map((problem) => problem.code)).toEqual(['story-text-without-row']);
  });

  it('personal things in prose have an error for a table beside the prose that is none', () => {
    const { problems } = load({}, ['สวัสดี'], ['หมู่']);
    expect(problems.map((problem) => problem.code)).toContain('story-table-unreadable');
  });

  it('personal things in prose have no second warning for the table beside the prose', () => {
    const { problems } = load({}, ['สวัสดี'], ['หมู่,ครัวเรือน\n1,20']);
    expect(problems.map((problem) => problem.code)).toEqual(['story-text-without-row']);
  });
});

describe('a fault that nobody should find', () => {
  it('a fault that nobody should find is not reported for a clean row of each file', () => {
    const { problems } = load({
      ...targets(SAMUI),
      ...assessed('12/6/2567'),
      ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,2567/84.pdf'),
      ...story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},images/garden.jpg,สวน,${OFFICE},ใช่`),
      [H]: `${PLACE},ระดับ,แหล่งที่มา\n${SAMUI},ดีเลิศ ระดับจังหวัด,https://a.go.th/`,
      ...programme('2567,sample,ใช่,,,,', '2567,as_of,30/9/2567,,,,'),
      ...ledger('2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,passed,2567-09-01'),
    });
    expect(problems).toEqual([]);
  });
});
