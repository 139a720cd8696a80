import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from './contract/columns.ts';
import { loadModel, type SourceFile } from './load-model.ts';
import { PROBLEM_CODES } from '../problems/codes.ts';
import { loadPlaces } from './read-folder.ts';

const gazetteer = await loadPlaces({});
const load = (files: readonly SourceFile[]) =>
  loadModel(files, {
    gazetteer,
    document: () => undefined,
    image: () => false,
    stories: [],
  });

const OF_A_YEAR = ['targets', 'progress', 'assessments', 'announcements', 'honours', 'stories'];
const pathOf = (kind: string) =>
  OF_A_YEAR.includes(kind) || kind === 'corrections' || kind === 'criteria'
    ? `2567/${kind}.csv`
    : `${kind}.csv`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const anyPath = fc.constantFrom(...FILE_KINDS).map(pathOf);

/** Cells that an export may contain, hostile ones among them. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'สุราษฎร์ธานี',
    'เกาะสมุย',
    'อ่างทอง',
    '840401',
    'ผ่าน',
    'ไม่ผ่าน',
    '๓๑/๒/๒๕๖๗',
    '12/6/2567',
    '=HYPERLINK("x")',
    '"',
    '""\n"',
    '\u0e4d\u0e32\u0e48',
    '\u202e\u200b',
    '1'.repeat(400),
  ),
);
const HEADER = 'tambon_code,province,amphoe,tambon,result,announced_on,id,title,key,value';

describe('any file that is handed in', () => {
  it('any file that is handed in ends in a report: any bytes, under any name', () => {
    fc.assert(
      fc.property(anyPath, fc.uint8Array({ maxLength: 2000 }), (path, bytes) => {
        const { problems, model } = load([{ path, bytes }]);
        for (const { code } of problems) expect(PROBLEM_CODES).toHaveProperty(code);
        expect(problems.map(({ code }) => code)).not.toContain('reader-failed');
        expect(model.years.flatMap((year) => [...year.passed, ...year.honours])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('any file that is handed in ends in a report: any cells below a right header', () => {
    fc.assert(
      fc.property(
        anyPath,
        fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), { maxLength: 12 }),
        (path, rows) => {
          const text = [HEADER, ...rows.map((row) => row.join(','))].join('\n');
          const { problems } = load([{ path, bytes: utf8(text) }]);
          expect(problems.map(({ code }) => code)).not.toContain('reader-failed');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any file that is handed in ends in a report: several files at once, in any encoding', () => {
    const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPath, { maxLength: 5 }),
        fc.array(cell, { maxLength: 8 }),
        fc.boolean(),
        (paths, cells, sixteen) => {
          const text = [HEADER, cells.join(',')].join('\r\n');
          const bytes = sixteen ? wide(text) : utf8(text);
          const { problems } = load(paths.map((path) => ({ path, bytes })));
          expect(problems.map(({ code }) => code)).not.toContain('reader-failed');
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each<[string, string | Uint8Array, string]>([
    ['5 MB of quotes', '"'.repeat(5_000_000), 'empty-file'],
    ['5 MB of quotes below a header', `${HEADER}\n${'"'.repeat(4_999_999)}`, 'unterminated-quote'],
    ['quotes within quotes', `${HEADER}\n${' "x" '.repeat(400_000)}`, 'space-before-quote'],
    ['50,000 columns', Array(50_000).fill('ก').join(','), 'too-many-columns'],
    ['a row of 50,000 columns', `${HEADER}\n${','.repeat(50_000)}`, 'too-many-columns'],
    ['NULs', `${HEADER}\n1,2\0\0\0`, 'not-text'],
    ['5 MB of NULs', new Uint8Array(5_000_000), 'not-text'],
    ['a cell of 1 MB', `${HEADER}\n1,${'ก'.repeat(1_000_000)},ข`, 'cell-too-long'],
    [
      'a cell of 1 MB with breaks',
      `${HEADER}\n1,ก,"${'ก ข\n'.repeat(250_000)}",2`,
      'cell-too-long',
    ],
    [
      'a cell of 1 MB alone in its row',
      `${HEADER}\n,,,"${'ก'.repeat(1_000_000)}"`,
      'cell-too-long',
    ],
    [
      'a million marks on one letter',
      `${HEADER}\n1,ก${'\u0e48'.repeat(1_000_000)},ข`,
      'cell-too-long',
    ],
    ['10 million line breaks', '\n'.repeat(10_000_000), 'empty-file'],
    ['10 million commas', ','.repeat(10_000_000), 'empty-file'],
    [
      'equals signs without end',
      `${HEADER}\n1,2\n=======${' '.repeat(3_000_000)}x`,
      'cell-too-long',
    ],
  ])('any file that is handed in is refused in words, soon: %s', (_what, content, code) => {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    const started = performance.now();
    const { problems } = load([{ path: '2567/targets.csv', bytes }]);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.length).toBeLessThan(100);
    // Each takes a second or two on a small machine; only a hang is a failure.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('any file that is handed in has its lines end as old Macs wrote them, and breaks in cells all the same', () => {
    const rows = ['รหัสตำบล,หมายเหตุ', '840401,"หนึ่ง\nสอง"', '840402,"สาม\nสี่"'].join('\r');
    const { model, problems } = load([{ path: '2567/targets.csv', bytes: utf8(rows) }]);
    expect(model.years[0]?.targets.map((target) => target.place.tambon.code).sort()).toEqual([
      '840401',
      '840402',
    ]);
    expect(problems.map((problem) => problem.code)).not.toContain('unknown-tambon-code');
  });

  it('any file that is handed in is refused in words when it is no table at all', () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...Array<number>(2000).fill(7)]);
    const cases: [string, Uint8Array][] = [
      ['not-text', zip],
      ['too-many-columns', utf8(`${HEADER}\n${','.repeat(10_000)}`)],
      ['unterminated-quote', utf8(`${HEADER}\n"${'x'.repeat(1000)}`)],
    ];
    for (const [code, bytes] of cases) {
      const { problems } = load([{ path: '2567/assessments.csv', bytes }]);
      expect(problems.map((problem) => problem.code)).toContain(code);
    }
  });
});
