import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../read-folder.ts';
import { findSources } from './find-sources.ts';
import { prepare } from './prepare.ts';
import { hasCode } from '../../problems/problem.ts';

// Workbooks as offices make them: each results in the right file, or in the problem that names the fault.

const gazetteer = await loadPlaces();
const SAID = { fiscalYear: 2567 };
const HEAD = ['รหัสตำบล', 'จังหวัด', 'อำเภอ', 'ตำบล'];
const SAMUI = ['840401', 'สุราษฎร์ธานี', 'เกาะสมุย', 'อ่างทอง'];
const day = (text: string) => new Date(`${text}T00:00:00Z`);

type SheetParts = Partial<NonNullable<Parameters<typeof writeXlsx>[0]['sheets']>[number]>;
const workbook = (...sheets: SheetParts[]) =>
  writeXlsx({ sheets: sheets.map((sheet, at) => ({ name: `แผ่น ${at + 1}`, ...sheet })) });

/** The result of a workbook: each sheet's prepared text with its errors, or the fault. */
async function ends(bytes: Uint8Array, name = 'ผล.xlsx') {
  const found = await findSources({ name, bytes }, {});
  if ('fault' in found) return found;
  return found.sources.map((source) => {
    const done = prepare(source, SAID, gazetteer);
    if ('missing' in done) return { missing: done.missing };
    const codes = done.problems.flatMap(({ code, severity }) => (severity === 'error' ? code : []));
    const [, ...rows] = (done.table?.text ?? '').trimEnd().split('\r\n');
    return { kind: done.kind, path: done.table?.path, codes: [...new Set(codes)], rows };
  });
}
/** Of a workbook of one table. */
async function prepareSheet(sheet: SheetParts) {
  const [only, ...others] = (await ends(await workbook(sheet))) as {
    codes: string[];
    rows: string[];
  }[];
  expect(others).toEqual([]);
  return only!;
}

describe('an awkward workbook', () => {
  it('an awkward workbook with days typed, written in either era or left as serial numbers', async () => {
    const rows = ['18/12/2566', '๑๘ ธ.ค. ๖๖', day('2023-12-18'), day('2566-12-18')].map(
      (date, at) => [`84040${at + 1}`, null, null, null, date],
    );
    const { codes, rows: prepared } = await prepareSheet({
      rows: [[...HEAD, 'วันที่ลงนาม MOU'], ...rows],
    });
    expect(codes).toEqual([]);
    expect(prepared.map((row) => row.split(',')[4])).toEqual(Array(4).fill('18/12/2566'));
    const serial = await prepareSheet({
      rows: [
        [...HEAD, 'วันที่ลงนาม MOU'],
        [...SAMUI, 45278],
      ],
    });
    expect(serial.codes).toEqual(['serial-date']);
  });

  it('an awkward workbook with codes as numbers and as text', async () => {
    const { codes, rows } = await prepareSheet({
      rows: [
        [...HEAD, 'ผลการประเมิน'],
        [840401, null, null, null, 'ผ่าน'],
        ['840402', null, null, null, 'ผ่าน'],
        ['840403', 'สุราษฎร์ธานี', null, null, 'ไม่ผ่าน'],
      ],
    });
    expect(codes).toEqual([]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual(['840401', '840402']);
  });

  it('an awkward workbook with merged cells, hidden rows and a filter: everything in it is read', async () => {
    const { codes, rows } = await prepareSheet({
      rows: [
        ['จังหวัด', 'อำเภอ', 'ตำบล', 'ชุดเป้าหมาย'],
        ['สุราษฎร์ธานี', 'เกาะสมุย', 'อ่างทอง', 'หลัก'],
        [null, null, 'ลิปะน้อย', 'หลัก'],
        [null, 'พุนพิน', 'ท่าข้าม', 'เพิ่มเติม'],
      ],
      merges: [
        { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
        { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
      ],
      rowDefs: new Map([[2, { hidden: true }]]),
      autoFilter: { range: 'A1:D4' },
    });
    expect(codes).toEqual([]);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['840401', '840402', '841701']);
  });

  it('an awkward workbook with two sheets: two kinds are two files, of two alike one has to be named', async () => {
    const results = {
      rows: [
        [...HEAD, 'ผลการประเมิน'],
        [...SAMUI, 'ผ่าน'],
      ],
    };
    const targets = {
      rows: [
        [...HEAD, 'ชุดเป้าหมาย'],
        [...SAMUI, 'หลัก'],
      ],
    };
    expect(await ends(await workbook(results, targets))).toMatchObject([
      { path: '2567/surat-thani/assessments.csv', codes: [] },
      { path: '2567/surat-thani/targets.csv', codes: [] },
    ]);
    expect(await ends(await workbook(results, results))).toEqual({
      fault: 'which-sheet',
      sheets: ['แผ่น 1', 'แผ่น 2'],
    });
  });

  it('an awkward workbook with a formula that failed, or that nobody computed', async () => {
    const cell = (formulaResult?: string) => ({
      rows: [
        [...HEAD, 'ผลการประเมิน'],
        [...SAMUI, null],
      ],
      cells: new Map([
        [
          '1,4',
          {
            value: null,
            type: 'formula' as const,
            formula: 'A9',
            ...(formulaResult && { formulaResult }),
          },
        ],
      ]),
    });
    expect((await prepareSheet(cell('ผ่าน'))).codes).toEqual([]);
    expect((await prepareSheet(cell('#REF!'))).codes).toEqual(['formula-failed']);
    expect((await prepareSheet(cell())).codes).not.toEqual([]);
  });

  it('an awkward workbook with fifty thousand rows', async () => {
    const rows = Array.from({ length: 50_000 }, () => ['x']);
    const found = await findSources(
      { name: 'ยาว.xlsx', bytes: await workbook({ rows: [['ตำบล'], ...rows] }) },
      {},
    );
    const csv = 'sources' in found ? new TextDecoder().decode(found.sources[0]!.bytes) : '';
    expect(csv.split('\r\n')).toHaveLength(50_001);
  });

  it('an awkward workbook of other programs: the old Excel, LibreOffice with a header that each printed page repeats', async () => {
    const committed = (name: string) =>
      new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
    for (const name of ['results-2567.xls', 'form-assessments-2567-surat-thani.ods'])
      expect(await ends(committed(name), name), name).toMatchObject([
        {
          path: '2567/surat-thani/assessments.csv',
          codes: [],
          rows: [expect.stringMatching('840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ผ่าน')],
        },
      ]);
    const ods = await writeOds({
      sheets: [
        {
          name: 'ก',
          rows: [
            [...HEAD, 'ชุดเป้าหมาย'],
            [...SAMUI, 'หลัก'],
          ],
        },
      ],
    });
    expect(await ends(ods, 'ก.ods')).toMatchObject([
      { codes: [], rows: [`${SAMUI.join(',')},หลัก`] },
    ]);
  });

  it('an awkward workbook without a filled cell, or no table at all: told at once, and nothing is asked', async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const told = async (bytes: Uint8Array, name: string) => {
      const found = await findSources({ name, bytes }, {});
      if ('fault' in found) return found.fault;
      const done = prepare(found.sources[0]!, {}, gazetteer);
      return 'missing' in done ? done.missing : done.problems.map(({ code }) => code);
    };
    expect(await told(await workbook({ rows: [] }), 'ว่าง.xlsx')).toEqual(['empty-file']);
    expect(await told(new Uint8Array(0), 'ว่าง.csv')).toEqual(['empty-file']);
    expect(await told(text('\ufeff\r\n,,\r\n'), 'ว่าง.csv')).toEqual(['empty-file']);
    expect(await told(text('<html><table></table></html>'), 'ผล.xls')).toEqual(['not-text']);
    expect(await told(text('%PDF-1.4'), 'ผล.pdf')).toEqual(['not-text']);
    expect(await told(text('[{"a": 1}]'), 'ผล.json')).toEqual(['not-text']);
    expect(await told(text('ก,ข\n1,2'), 'ผล.csv')).toEqual(['kind', 'year']);
  });

  it('an awkward workbook that is none: Numbers, a locked one, half of one, a name alone', async () => {
    const whole = await workbook({ rows: [HEAD, SAMUI] });
    const locked = await writeXlsx({
      sheets: [{ name: 'ก', rows: [HEAD, SAMUI] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(await ends(zipOf('Index/Document.iwa'), 'ผล.numbers')).toEqual({
      fault: 'not-a-workbook',
    });
    expect(await ends(locked)).toEqual({ fault: 'encrypted' });
    expect(await ends(whole.subarray(0, whole.length / 2))).toEqual({ fault: 'not-a-workbook' });
    expect(await ends(new Uint8Array([0, 1, 2, 3]), 'ผล.xls')).toEqual({ fault: 'not-a-workbook' });
  });
});

/** A zip with one empty entry, not packed. */
function zipOf(entry: string): Uint8Array {
  const name = new TextEncoder().encode(entry);
  const numbers = (...pairs: [bytes: 2 | 4, value: number][]) =>
    pairs.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff),
    );
  const sizes = numbers([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]);
  const start = [...numbers([4, 0x04034b50], [2, 20], [2, 0], [2, 0], [4, 0]), ...sizes, ...name];
  const list = [
    ...numbers([4, 0x02014b50], [2, 20], [2, 20], [2, 0], [2, 0], [4, 0]),
    ...sizes,
    ...numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
    ...name,
  ];
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, 1],
    [2, 1],
    [4, list.length],
    [4, start.length],
    [2, 0],
  );
  return new Uint8Array([...start, ...list, ...end]);
}

describe('a typed date in which a program may have changed day and month round', () => {
  /** The days named in the note about column E, of which each date is one row. */
  async function told(...dates: unknown[]) {
    const rows = [[...HEAD, 'วันที่ประเมิน'], ...dates.map((date) => [...SAMUI, date])] as never;
    const found = await findSources({ name: 'ผล.xlsx', bytes: await workbook({ rows }) }, {});
    if ('fault' in found) throw new Error(found.fault);
    const done = prepare(found.sources[0]!, { ...SAID, kind: 'assessments' }, gazetteer);
    if ('missing' in done) throw new Error(done.missing.join());
    return done.problems.filter(hasCode('typed-date'));
  }

  it('a typed date in which a program may have changed day and month round is a warning with both days, at its cell', async () => {
    const [problem, ...others] = await told(day('2567-12-06'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', cell: 'E2', value: '6/12/2567' });
    expect(problem!.params).toMatchObject({ date: '2024-12-06', other: '2024-06-12' });
  });

  it('a typed date in which a program may have changed day and month round is none where only one day can be meant, the year is of the Common Era, or it is text', async () => {
    const dates = [day('2567-08-30'), day('2567-06-06'), day('2024-12-06'), '6/12/2567'];
    expect(await told(...dates)).toEqual([]);
  });
});

describe('a text that is struck through', () => {
  const HEADS = [...HEAD, 'ผลการประเมิน', 'หมายเหตุ'];
  const ROWS = [
    HEADS,
    [...SAMUI, 'ผ่าน', 'ก'],
    ['840402', 'สุราษฎร์ธานี', 'เกาะสมุย', 'ลิปะน้อย', 'ผ่าน', 'ข'],
  ];
  const strikethrough = true;
  /** The cells named in a note, for a workbook with these fonts or runs. */
  async function told(bytes: Uint8Array, name = 'ผล.xlsx') {
    const found = await findSources({ name, bytes }, {});
    if ('fault' in found) throw new Error(found.fault);
    const done = prepare(found.sources[0]!, { ...SAID, kind: 'assessments' }, gazetteer);
    if ('missing' in done) throw new Error(done.missing.join());
    return done.problems
      .filter(hasCode('struck-through'))
      .map(({ severity, cell, params }) => `${severity} ${cell} ${params.where}`);
  }
  const withCells = (cells: Record<string, object>, rows: unknown[][] = ROWS) =>
    workbook({
      rows: rows as never,
      cells: new Map(
        Object.entries(cells).map(([at, cell]) => {
          const [row, column] = at.split(',').map(Number);
          return [at, { value: rows[row!]![column!], type: 'string', ...cell } as never];
        }),
      ),
    });
  const STRUCK = { style: { font: { strikethrough } } };

  it('a text that is struck through is an error once a row, at the first cell that is read: whole, or a run of it', async () => {
    const whole = { '1,0': STRUCK, '1,3': STRUCK, '1,4': STRUCK };
    expect(await told(await withCells(whole))).toEqual(['error A2 row']);
    const run = [{ text: 'ลิปะ', font: { strikethrough } }, { text: 'น้อย' }];
    expect(await told(await withCells({ '2,3': { type: 'richText', richText: run } }))).toEqual([
      'error D3 row',
    ]);
  });

  it('a text that is struck through is an error in a title, in the head of a column and on a hidden row too', async () => {
    const rows = [['ปีงบประมาณ 2567'], ...ROWS];
    expect(await told(await withCells({ '0,0': STRUCK, '1,4': STRUCK }, rows))).toEqual([
      'error A1 head',
      'error E2 head',
    ]);
    const hidden = await workbook({
      rows: ROWS,
      cells: new Map([['2,3', { value: 'ลิปะน้อย', type: 'string', ...STRUCK }]]),
      rowDefs: new Map([[2, { hidden: true }]]),
    });
    expect(await told(hidden)).toEqual(['error D3 row']);
  });

  it('a text that is struck through is let be in a note, in blank cells, outside the table, and where nothing is struck', async () => {
    const rows = [...ROWS, ['', '', '', '', '', ''], ['รวม 2 ตำบล']];
    const letBe = { '1,5': STRUCK, '3,0': STRUCK, '4,0': STRUCK };
    expect(await told(await withCells(letBe, rows))).toEqual([]);
    const run = [{ text: 'ลิปะ', font: { bold: true } }, { text: 'น้อย' }];
    expect(await told(await withCells({ '2,3': { type: 'richText', richText: run } }))).toEqual([]);
  });

  it('a text that is struck through is a warning where only a rule of the workbook would strike it, whose condition nobody computes here', async () => {
    const rule = (font: object) => ({
      type: 'expression' as const,
      priority: 1,
      range: 'A2:F3',
      formula: '$F2="ยกเลิก"',
      style: { font },
    });
    const withRule = async (font: object) => {
      const bytes = await workbook({ rows: ROWS, conditionalRules: [rule(font)] });
      const found = await findSources({ name: 'ผล.xlsx', bytes }, {});
      if ('fault' in found) throw new Error(found.fault);
      const done = prepare(found.sources[0]!, { ...SAID, kind: 'assessments' }, gazetteer);
      return 'problems' in done
        ? done.problems
            .filter(hasCode('struck-by-rule'))
            .map(({ severity, params }) => `${severity} ${params.range}`)
        : [];
    };
    expect(await withRule({ strikethrough })).toEqual(['warning A2:F3']);
    expect(await withRule({ bold: true })).toEqual([]);
  });

  it('a text that is struck through is found in an .ods, by the style of the cell, of its column, or of a part of its text', async () => {
    const file = new URL('./fixtures/form-assessments-2567-surat-thani.ods', import.meta.url);
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const content = strFromU8(parts['content.xml']!);
    const line = '<style:text-properties style:text-line-through-style="solid"/></style:style>';
    const styles =
      `<style:style style:name="cx" style:family="table-cell">${line}` +
      '<style:style style:name="cy" style:family="table-cell" style:parent-style-name="cx"/>' +
      `<style:style style:name="tx" style:family="text">${line}`;
    const inStyle = (text: string) =>
      text.replace('</office:automatic-styles>', `${styles}</office:automatic-styles>`);
    const odsOf = (text: string) =>
      zipSync({ ...parts, 'content.xml': strToU8(inStyle(text)) }, { level: 0 });
    expect(content).toContain('<text:p>อ่างทอง</text:p>');
    const cell = /<table:table-cell[^>]*>(?=<text:p>อ่างทอง<)/.exec(content)![0];
    const styled = cell
      .replace(/ table:style-name="[^"]*"/, '')
      .replace('>', ' table:style-name="cy">');
    const ofCell = content.replace(`${cell}<text:p>อ่างทอง`, `${styled}<text:p>อ่างทอง`);
    const ofText = content.replace(
      '<text:p>อ่างทอง</text:p>',
      '<text:p><text:span text:style-name="tx">อ่าง</text:span>ทอง</text:p>',
    );
    const name = 'ผล.ods';
    expect(await told(odsOf(content), name)).toEqual([]);
    const [whole, ...others] = await told(odsOf(ofCell), name);
    expect(whole).toMatch(/^error [A-Z]\d+ row$/);
    expect(others).toEqual([]);
    expect(await told(odsOf(ofText), name)).toEqual([whole]);
  });
});
