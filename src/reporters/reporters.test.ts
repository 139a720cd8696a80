import { describe, expect, it } from 'vitest';
import { problem } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { formatGithub } from './github.ts';
import { formatJson, reportOf } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatTerminal } from './terminal.ts';

const misspelt = problem(
  'unknown-result',
  {
    file: '2567/assessments.csv',
    line: 9,
    column: 43,
    row: 9,
    cell: 'F9',
    header: 'ผลการประเมิน',
    value: 'ผ่น',
    excerpt: '840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,12/6/2567,ผ่น',
    width: 2,
  },
  { column: 'ผลการประเมิน', word: 'ผ่น', choices: 'ผ่าน, ไม่ผ่าน' },
  ['ผ่าน'],
);
const at = (line: number, code: 'mueang-filled' | 'unknown-result' = 'unknown-result'): Problem =>
  problem(
    code,
    { file: '2567/a.csv', line, column: 1, row: line, cell: `A${line}` },
    { column: 'ผลการประเมิน', word: 'x', name: 'x', choices: '' },
  );

describe('the report in a terminal', () => {
  it('the report in a terminal shows what, why and how to mend, below the line and a caret', () => {
    expect(formatTerminal([misspelt])).toBe(
      [
        'ผิดพลาด unknown-result   data/2567/assessments.csv:9:43   ช่อง F9 · ผลการประเมิน',
        '  9 │ 840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,12/6/2567,ผ่น',
        '    │                                           ^^',
        '  "ผ่น" ไม่ใช่ผลการประเมินที่ใช้ได้',
        '    เพราะ  ผลมีสองค่า คือ "ผ่าน" และ "ไม่ผ่าน"',
        '    แก้     เปลี่ยนช่อง F9 เป็น "ผ่าน"',
        '',
        'ผิดพลาด 1 · ควรดู 0 · หมายเหตุ 0',
      ].join('\n'),
    );
  });

  it('the report in a terminal says the same in English', () => {
    const text = formatTerminal([misspelt], 'en');
    expect(text).toContain('error unknown-result   data/2567/assessments.csv:9:43   cell F9');
    expect(text).toContain('There is no result "ผ่น".');
  });

  it('the report in a terminal prints twenty of a code in a file and counts the rest', () => {
    const text = formatTerminal(Array.from({ length: 25 }, (_, index) => at(25 - index)));
    expect(text.match(/^ผิดพลาด unknown-result/gm)).toHaveLength(20);
    expect(text).toContain('… และ unknown-result อีก 5 แห่งใน data/2567/a.csv');
    expect(text).toContain('ผิดพลาด 25');
    expect(text.indexOf('a.csv:1:1')).toBeLessThan(text.indexOf('a.csv:2:1'));
  });

  it('the report in a terminal uses colour only where it is asked to', () => {
    expect(formatTerminal([misspelt])).not.toContain('\u001b');
    expect(formatTerminal([misspelt], 'th', { colour: true })).toContain('\u001b[31m');
  });

  it('the report in a terminal cuts a long line around the caret', () => {
    const long = { ...misspelt, excerpt: 'ก'.repeat(500) + 'ผ่น' + 'ข'.repeat(500), column: 501 };
    const [, line = '', caret = ''] = formatTerminal([long]).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.indexOf('ผ่น')).toBe(caret.indexOf('^'));
  });

  it('the report in a terminal lets no name of a file begin a command of the log or of the terminal', () => {
    const evil = {
      ...misspelt,
      file: '2567/a\n::error::x\u001b[31m.csv',
      params: { word: 'x\n::error::y' },
    };
    const text = formatTerminal([evil as typeof misspelt]);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('\u001b');
  });

  it('the report in a terminal says so when nothing is wrong', () => {
    expect(formatTerminal([])).toBe('ไม่พบข้อผิดพลาด');
  });
});

describe('the report as JSON', () => {
  it('the report as JSON has the shape of the contract', () => {
    const report = JSON.parse(formatJson([misspelt, at(2, 'mueang-filled')])) as ReturnType<
      typeof reportOf
    >;
    expect(report).toMatchObject({ ok: false, errors: 1, warnings: 0, notes: 1 });
    const full = report.problems.find((jsonProblem) => jsonProblem.code === 'unknown-result');
    expect(Object.keys(full ?? {}).join(' ')).toBe(
      'severity code file line column row cell header value message fix suggestions',
    );
  });

  it('the report as JSON gives every message and cure in both languages', () => {
    const [reported] = reportOf([misspelt]).problems;
    expect(reported?.message.th).toContain('"ผ่น" ไม่ใช่ผลการประเมินที่ใช้ได้');
    expect(reported?.message.en).toContain('There is no result');
    expect(reported?.fix).toEqual({
      th: 'เปลี่ยนช่อง F9 เป็น "ผ่าน"',
      en: 'Change cell F9 to "ผ่าน".',
    });
  });

  it('the report as JSON is ok with warnings and notes alone', () => {
    expect(reportOf([at(1, 'mueang-filled')]).ok).toBe(true);
  });
});

describe('the report as annotations', () => {
  it('the report as annotations names file, line and column, with errors first', () => {
    const lines = formatGithub([at(1, 'mueang-filled'), misspelt]).split('\n');
    expect(lines[0]).toMatch(
      /^::error file=data\/2567\/assessments\.csv,line=9,col=43,title=unknown-result::/,
    );
    expect(lines[1]).toMatch(/^::notice file=data\/2567\/a\.csv,line=1,col=1,/);
    expect(lines).toHaveLength(3);
  });

  it('the report as annotations lets no cell begin a command of its own', () => {
    const evil = { ...misspelt, file: '2567/a,b:c.csv', params: { word: 'x\n::error::ก%0A' } };
    const text = formatGithub([evil]);
    expect(text.match(/^::/gm)).toHaveLength(1);
    expect(text).toContain('file=data/2567/a%2Cb%3Ac.csv');
    expect(text).toContain('%250A');
  });
});

describe('the report as Markdown', () => {
  it('the report as Markdown keeps markup of a cell harmless', () => {
    const evil = { ...misspelt, params: { word: '<img src=x> | [a](b) `c` @all' } };
    const row = formatMarkdown([evil])
      .split('\n')
      .find((line) => line.startsWith('| `'));
    expect(row).not.toMatch(/<img|[^\\]\[a|@all/);
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
  });
});
