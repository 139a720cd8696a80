import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from './columns.ts';
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

/** Cells an export may hold, hostile ones among them. */
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

describe('whatever is handed in', () => {
  it('ends in a report: any bytes, under any name', () => {
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

  it('ends in a report: any cells below a right header', () => {
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

  it('ends in a report: several files at once, in any encoding', () => {
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

  it('is refused in words when it is no table at all', () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...Array<number>(2000).fill(7)]);
    const cases: [string, Uint8Array][] = [
      ['not-text', zip],
      ['too-many-columns', utf8(`${HEADER}\n${','.repeat(10_000)}`)],
      ['unterminated-quote', utf8(`${HEADER}\n"${'x'.repeat(1000)}`)],
    ];
    for (const [code, bytes] of cases) {
      const { problems } = load([{ path: '2567/assessments.csv', bytes }]);
      expect(problems.map((one) => one.code)).toContain(code);
    }
  });
});
