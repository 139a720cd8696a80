import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cells, DIRTY_HANDS, write } from '../fixtures/dirty-hands.ts';
import { DIRTY } from '../fixtures/fixture.ts';
import { dirtyParts } from '../fixtures/make-dirty.ts';
import { findSources } from '../ingest/prepare/find-sources.ts';
import type { FileToPrepare } from '../ingest/prepare/find-sources.ts';
import { prepare } from '../ingest/prepare/prepare.ts';
import type { Prepared, StatedByPerson } from '../ingest/prepare/prepare.ts';
import { loadPlaces } from '../ingest/read-folder.ts';
import { main } from './prepare.ts';
import { sampleSheets } from './sample.ts';

const gazetteer = await loadPlaces();
const encode = (text: string) => new TextEncoder().encode(text);
const sheets = (await sampleSheets()).filter(({ path }) => path.includes('/'));

async function prepareFile(given: FileToPrepare, said: StatedByPerson = {}): Promise<Prepared> {
  const found = await findSources(given, said);
  if (!('sources' in found)) throw new Error(found.fault);
  const prepared = prepare(found.sources[0]!, said, gazetteer);
  if ('missing' in prepared) throw new Error(`missing ${prepared.missing.join()}`);
  return prepared;
}
const yearOf = (path: string) => ({ fiscalYear: Number(path.slice(0, 4)) });
const nameOf = (path: string) => path.split('/').at(-1)!;

/** The first lines that differ, so that a failure shows where. */
function firstDifference(found = '', wanted: string): readonly [string?, string?] | undefined {
  if (found === wanted) return undefined;
  const [a, b] = [found.split('\r\n'), wanted.split('\r\n')];
  const at = a.findIndex((line, row) => line !== b[row]);
  return [a[at], b[at]];
}

describe('preparing', () => {
  it.each(sheets.map(({ path, text }) => [path, text]))(
    'the preparation of a file changes no byte of the sample %s',
    async (path, text) => {
      const file = { name: nameOf(path), bytes: encode(text) };
      const { table, problems } = await prepareFile(file, yearOf(path));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(firstDifference(table?.text, text)).toBeUndefined();
      expect(table?.path).toBe(path);
      expect([table?.mended, table?.leftOut]).toEqual([[], []]);
    },
  );

  const ofYear = sheets.filter(({ path }) => path.startsWith('2567/'));
  it.each(
    ofYear
      .flatMap(({ path, text }) => dirtyParts(path, text))
      .filter(({ path }) => path.split('/').length === 2),
  )(
    'the preparation of a file turns the dirty year of the fixtures into the clean one: $path',
    async ({ path, table }) => {
      const bytes = new Uint8Array(readFileSync(join(DIRTY.DATA_DIR, path)));
      const clean = encode(write(table, ',', '\r\n'));
      const dirty = await prepareFile({ name: nameOf(path), bytes }, yearOf(path));
      const expected = await prepareFile({ name: nameOf(path), bytes: clean }, yearOf(path));
      expect(dirty.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(firstDifference(dirty.table?.text, expected.table?.text ?? '')).toBeUndefined();
    },
  );

  it.each(
    ofYear.flatMap(({ path, text }) =>
      Object.entries(DIRTY_HANDS).map(([name, hand]) => [path, name, text, hand] as const),
    ),
  )(
    'the preparation of a file reads %s in the hand of an office as if it were clean: %s',
    async (path, _, text, hand) => {
      // The mark of samples is above the header.
      const table = cells(text).slice(0, 40);
      const clean = encode(write(table, ',', '\r\n'));
      const expected = await prepareFile({ name: nameOf(path), bytes: clean }, yearOf(path));
      const dirty = await prepareFile({ name: nameOf(path), bytes: hand(table) }, yearOf(path));
      expect(firstDifference(dirty.table?.text, expected.table?.text ?? '')).toBeUndefined();
      expect(dirty.table?.path).toBe(expected.table?.path);
    },
  );

  it('the preparation of a file changes no byte of what it has prepared', async () => {
    const rows = [
      'ปี,ที่,อำเภอ,ตำบล,ผล,คะแนนรวม,ผู้รายงาน,สี',
      '2567,1,เมือง,ตลาด,ผ่านเกณฑ์,90,นายก,แดง',
      '2567,2,อ.เกาะสมุย,ต.อ่างทอง,pass,80,,',
      '2567,3,เกาะสมุย,ลิปะน้อย,ไม่ผ่าน,41,,',
    ].join('\n');
    const file = { name: 'ผล จังหวัดสุราษฎร์ธานี.csv', bytes: encode(rows) };
    const { table } = await prepareFile(file);
    expect(table?.path).toBe('2567/surat-thani/assessments.csv');
    expect(table?.text.split('\r\n')[1]).toBe('2567,1,840101,สุราษฎร์ธานี,เมืองสุราษฎร์ธานี,ตลาด,ผ่าน');
    expect(table?.leftOut).toEqual([
      { what: 'internal', column: 'คะแนนรวม', count: 3 },
      { what: 'personal', column: 'ผู้รายงาน', count: 1 },
      { what: 'unknown', column: 'สี', count: 1 },
      { what: 'not-passed', count: 1 },
    ]);
    const again = { name: 'assessments.csv', bytes: encode(table!.text) };
    expect((await prepareFile(again)).table?.text).toBe(table?.text);
  });

  it('the preparation of a file makes of monthly reports one row a tambon, and keeps two that disagree', async () => {
    const rows = [
      'รหัสตำบล,วันที่ลงนาม MOU,ภาคีที่ร่วม,เดือนที่รายงาน',
      '840401,4/12/2566,"เอกชน,ราชการ",พ.ค.',
      '840401,,ภาคประชาชน,มิ.ย.',
      '840402,4/12/2566,,พ.ค.',
      '840402,5/12/2566,,มิ.ย.',
    ].join('\n');
    const { table, problems } = await prepareFile(
      { name: 'progress.csv', bytes: encode(rows) },
      { fiscalYear: 2567 },
    );
    const lines = table?.text.split('\r\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      '840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,4/12/2566,ภาคราชการ; ภาคเอกชน; ภาคประชาชน',
    );
    expect(problems.map(({ code }) => code)).toContain('conflicting-rows');
  });

  it('the preparation of a file takes numbers under a bare header for the announcement’s only where they run 1 to n', async () => {
    const headOf = async (orders: readonly (number | '')[]) => {
      const rows = ['840401', '840402'].map((code, at) => `${orders[at]},${code},ผ่าน`);
      const bytes = encode(['ที่,รหัสตำบล,ผล', ...rows].join('\n'));
      const { table } = await prepareFile({ name: 'assessments.csv', bytes }, { fiscalYear: 2567 });
      return table?.text.split(',')[0];
    };
    expect(await headOf([1, 2])).toBe('\uFEFFลำดับในประกาศ');
    expect(await headOf([7, 9])).toBe('\uFEFFรหัสตำบล');
    expect(await headOf([1, ''])).toBe('\uFEFFรหัสตำบล');
  });
});

describe('a workbook', () => {
  const HEAD = ['รหัส', 'จังหวัด', 'อำเภอ', 'ตำบล', 'วันที่ลงนาม MOU'];
  const day = (year: number) => new Date(Date.UTC(year, 11, 4));
  const bookOf = async (...books: readonly object[]) => ({
    name: 'progress.xlsx',
    bytes: await writeXlsx({
      sheets: books.map((book, at) => ({ name: `แผ่น${at + 1}`, ...book })) as never,
    }),
  });
  const ROWS = [
    ['ปีงบประมาณ 2567'],
    HEAD,
    [840401, 'สุราษฎร์ธานี', 'เกาะสมุย', 'อ่างทอง', day(2566)],
    [840402, null, 'เกาะสมุย', 'ลิปะน้อย', day(2023)],
  ];

  it('a workbook with typed dates, codes as numbers, merged provinces and hidden rows ends in the right file', async () => {
    const merges = [{ startRow: 2, startCol: 1, endRow: 3, endCol: 1 }];
    const rowDefs = new Map([[3, { hidden: true }]]);
    const { table, source, problems } = await prepareFile(
      await bookOf({ rows: ROWS, merges, rowDefs }, { rows: [['คำอธิบายการกรอก'], ['1']] }),
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(table?.path).toBe('2567/surat-thani/progress.csv');
    expect(table?.text.split('\r\n').slice(1, 3)).toEqual([
      '840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,4/12/2566',
      '840402,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย,4/12/2566',
    ]);
    expect(source.sheet?.hiddenRows).toEqual([4]);
    expect(source.label).toBe('progress.xlsx › แผ่น1');
  });

  it('a workbook with two sheets of one kind asks which, and takes the one that is named', async () => {
    const book = await bookOf({ rows: ROWS }, { rows: ROWS });
    expect(await findSources(book, {})).toEqual({
      fault: 'which-sheet',
      sheets: ['แผ่น1', 'แผ่น2'],
    });
    const named = await findSources(book, { sheet: 'แผ่น2' });
    expect('sources' in named && named.sources[0]?.label).toBe('progress.xlsx › แผ่น2');
  });

  it('a workbook with a formula that failed says so at its cell, in its sheet', async () => {
    const rows = [...ROWS.slice(0, 3), [840402, 'สุราษฎร์ธานี', 'เกาะสมุย', '#N/A', day(2566)]];
    const { problems } = await prepareFile(await bookOf({ rows }));
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'formula-failed', file: 'progress.xlsx › แผ่น1', cell: 'D4' },
    ]);
  });

  it('a workbook that is no workbook, or asks for a password, is refused with a reason', async () => {
    const bytes = encode('PK\u0003\u0004 broken');
    expect(await findSources({ name: 'a.xlsx', bytes }, {})).toEqual({ fault: 'not-a-workbook' });
    const numbers = Uint8Array.of(0, 1, 2, 3);
    expect(await findSources({ name: 'a.numbers', bytes: numbers }, {})).toEqual({
      fault: 'not-a-workbook',
    });
  });
});

describe('npm run prepare', () => {
  const root = mkdtempSync(join(tmpdir(), 'prepare-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    const print = (line: unknown) => void printed.push(String(line));
    vi.spyOn(console, 'log').mockImplementation(print);
    vi.spyOn(console, 'error').mockImplementation(print);
  });
  const put = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  const out = ['--out', join(root, 'out')];

  it('npm run prepare writes to the place of the file, and shows no value that is left out', async () => {
    const file = put('a.csv', 'รหัสตำบล,ผลการประเมิน,หมายเหตุ\n840401,ผ่าน,ลับมาก\n');
    expect(await main([file, '--year', '2567', ...out])).toBe(0);
    const written = readFileSync(join(root, 'out/2567/surat-thani/assessments.csv'), 'utf8');
    expect(written).toContain('840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ผ่าน\r\n');
    expect(`${printed.join()}${written}`).not.toContain('ลับมาก');
  });

  it('npm run prepare says which flag is missing', async () => {
    const file = put('b.csv', 'อำเภอ,ตำบล,ผลการประเมิน\nเกาะสมุย,อ่างทอง,ผ่าน\n');
    expect(await main([file, ...out])).toBe(1);
    expect(printed.join('\n')).toContain('--year');
    expect(await main([file, '--year', '2567', ...out])).toBe(1);
    expect(printed.join('\n')).toContain('--province');
    expect(await main([file, '--year', '2567', '--province', '84', ...out])).toBe(0);
    expect(await main([put('c.csv', 'a,b\n1,2\n'), ...out])).toBe(1);
    expect(printed.join('\n')).toContain('--kind');
    expect(await main(['--province', 'bangkok', file])).toBe(1);
  });

  it('npm run prepare writes nothing where the name or the folder says another year than is asked for', async () => {
    const row = 'รหัสตำบล,ผล\n920201,ผ่าน\n';
    mkdirSync(join(root, '2566'));
    for (const name of ['ผล ปี 2566.csv', '2566/g.csv']) {
      expect(await main([put(name, row), '--year', '2567', ...out])).toBe(1);
      expect(printed.join('\n')).toContain('name-other-year');
    }
    expect(() => readFileSync(join(root, 'out/2567/trang/assessments.csv'))).toThrow();
    expect(await main([put('2566/h.csv', row), ...out])).toBe(0);
    readFileSync(join(root, 'out/2566/trang/assessments.csv'));
  });

  it('npm run prepare writes nothing with an error, nor where two files would take one place', async () => {
    const wrong = put('d.csv', 'รหัสตำบล,ผลการประเมิน\n920201,ผ่น\n');
    expect(await main([wrong, '--year', '2567', ...out])).toBe(1);
    expect(() => readFileSync(join(root, 'out/2567/trang/assessments.csv'))).toThrow();
    const right = ['e.csv', 'f.csv'].map((name) => put(name, 'รหัสตำบล,ผล\n920201,ผ่าน\n'));
    expect(await main([...right, '--year', '2567', ...out])).toBe(1);
    expect(() => readFileSync(join(root, 'out/2567/trang/assessments.csv'))).toThrow();
  });
});
