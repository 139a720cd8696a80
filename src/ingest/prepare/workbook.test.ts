import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { isWorkbook, readWorkbook } from './workbook.ts';

const HEADER = ['รหัสตำบล', 'จังหวัด', 'วันที่'];

async function sheetsOf(sheet: object, write = writeXlsx) {
  const bytes = await write({ sheets: [{ name: 'ผล', ...sheet } as never] });
  const read = await readWorkbook(bytes as Uint8Array);
  if ('fault' in read) throw new Error(read.fault);
  return read.sheets;
}
const csvOf = async (rows: unknown[][], more: object = {}) =>
  (await sheetsOf({ rows, ...more }))[0]!.csv;

describe('reading a workbook', () => {
  it('the reader of workbooks writes typed dates as officers do, whether the year was typed in the Buddhist or the Common Era', async () => {
    const [buddhist, common] = [Date.UTC(2567, 7, 30), Date.UTC(2024, 7, 30)];
    expect(
      await csvOf([HEADER, ['840401', 'x', new Date(buddhist)], ['1', 'x', new Date(common)]]),
    ).toBe('รหัสตำบล,จังหวัด,วันที่\r\n840401,x,30/8/2567\r\n1,x,30/8/2567');
  });

  it('the reader of workbooks keeps codes whole, whether they are numbers or text, and numbers without noise', async () => {
    expect(await csvOf([[840401, '840402', 0.1 + 0.2, 1e6, true]])).toBe(
      '840401,840402,0.3,1000000,TRUE',
    );
  });

  it('the reader of workbooks keeps the geometry of the sheet: blank rows and columns stay where they are', async () => {
    expect(await csvOf([[null, 'ก'], [], [null, null, 'ข']])).toBe(',ก,\r\n,,\r\n,,ข');
  });

  it('the reader of workbooks takes the cached result of a formula, its error, or its text where it has no result', async () => {
    const cells = new Map([
      ['0,0', { value: null, type: 'formula', formula: 'A2&"ก"', formulaResult: 'ผ่าน' }],
      ['0,1', { value: null, type: 'formula', formula: 'VLOOKUP(1,A:A,1)', formulaResult: '#N/A' }],
      ['0,2', { value: null, type: 'formula', formula: 'A9+1' }],
    ]);
    expect(await csvOf([[null, null, null]], { cells })).toBe('ผ่าน,#N/A,=A9+1');
  });

  it('the reader of workbooks fills a merged block downwards and not sideways', async () => {
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
    ];
    expect(
      await csvOf(
        [
          ['ชื่อตาราง', null],
          ['ตรัง', 'กันตัง'],
          [null, 'ย่านตาขาว'],
        ],
        { merges },
      ),
    ).toBe('ชื่อตาราง,\r\nตรัง,กันตัง\r\nตรัง,ย่านตาขาว');
  });

  it('the reader of workbooks reads hidden rows and columns, and says which', async () => {
    const [sheet] = await sheetsOf({
      rows: [HEADER, ['1', 'ตรัง', 'x'], ['2', 'ตรัง', 'y'], []],
      rowDefs: new Map([
        [2, { hidden: true }],
        [3, { hidden: true }],
      ]),
      columns: [{}, { hidden: true }, {}],
    });
    expect(sheet).toMatchObject({ hiddenRows: [3], hiddenColumns: ['B'] });
    expect(sheet!.csv).toContain('2,ตรัง,y');
  });

  it('the reader of workbooks reads an OpenDocument spreadsheet alike', async () => {
    const rows = [HEADER, ['840401', 'ตรัง', new Date(Date.UTC(2024, 7, 30))]];
    const [sheet] = await sheetsOf({ rows }, writeOds as never);
    expect(sheet!.csv).toBe('รหัสตำบล,จังหวัด,วันที่\r\n840401,ตรัง,30/8/2567');
  });

  it('the reader of workbooks ends in a reason for what is encrypted, broken, too large or no workbook', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'ก', rows: [['ก']] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(await readWorkbook(encrypted)).toEqual({ fault: 'encrypted' });
    const whole = await writeXlsx({ sheets: [{ name: 'ก', rows: [['ก']] }] });
    expect(await readWorkbook(whole.subarray(0, whole.length / 2))).toEqual({
      fault: 'not-a-workbook',
    });
    expect(await readWorkbook(new TextEncoder().encode('จังหวัด,อำเภอ'))).toEqual({
      fault: 'not-a-workbook',
    });
    expect(await readWorkbook(new Uint8Array(0))).toEqual({ fault: 'not-a-workbook' });
    const wide = await writeXlsx({ sheets: [{ name: 'ก', rows: [Array(600).fill('ก')] }] });
    expect(await readWorkbook(wide)).toEqual({ fault: 'too-large' });
    expect(isWorkbook(whole)).toBe(true);
  });

  it('the reader of workbooks refuses a zip that says it unpacks to more than a country needs, before unpacking it', async () => {
    const bomb = await writeXlsx({ sheets: [{ name: 'ก', rows: [['ก']] }] });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let i = 0; i < bomb.length - 46; i++) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 0x7fffffff, true);
    }
    expect(await readWorkbook(bomb)).toEqual({ fault: 'too-large' });
  });
});
