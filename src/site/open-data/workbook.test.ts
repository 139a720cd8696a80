import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Workbook, workbookBytes } from './workbook.ts';

const workbook: Workbook = {
  title: 'ทดสอบ',
  creator: 'กรมการพัฒนาชุมชน',
  date: '2024-09-30',
  sheets: [
    {
      name: 'ตำบล',
      columns: [{ header: 'รหัสตำบล' }, { header: 'ที่นี่ ปั้น น้ำ ญู ฐู' }, { header: 'จำนวน' }],
      rows: [
        ['084001', '=HYPERLINK("x")', 4],
        ['840402', '+66', null],
        ['840403', '@SUM(A1)', 0],
        ['840404', '-1\u0001\nบรรทัดสอง', 12],
      ],
    },
    { name: 'ว่าง', columns: [{ header: 'ก' }], rows: [] },
  ],
};

describe('a workbook', () => {
  it('a workbook reads back as written: codes and formulas as text, counts as numbers, Thai whole', async () => {
    const sheets = await readSheets(Buffer.from(await workbookBytes(workbook)));
    expect(sheets.map((sheet) => sheet.sheet)).toEqual(['ตำบล', 'ว่าง']);
    expect(sheets[0]!.data).toEqual([
      ['รหัสตำบล', 'ที่นี่ ปั้น น้ำ ญู ฐู', 'จำนวน'],
      ['084001', '=HYPERLINK("x")', 4],
      ['840402', '+66', null],
      ['840403', '@SUM(A1)', 0],
      ['840404', '-1\nบรรทัดสอง', 12],
    ]);
  });

  it('a workbook is the same bytes for the same facts, whatever the clock says', async () => {
    const first = await workbookBytes(workbook);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await workbookBytes(workbook)).equals(Buffer.from(first))).toBe(true);
  });

  it('a workbook has days as dates, addresses as links, and is printed on A4 landscape with its header on every sheet', async () => {
    const bytes = await workbookBytes({
      ...workbook,
      sheets: [
        {
          name: 'ประกาศ',
          columns: [
            { header: 'วันที่', holds: 'day' },
            { header: 'หน้า', holds: 'address' },
          ],
          rows: [
            ['2024-08-28', 'https://tambon.example/2567/surat-thani/?a=1&b=2'],
            [null, 'ไม่ใช่ที่อยู่'],
          ],
          print: {},
        },
      ],
    });
    const [sheet] = await readSheets(Buffer.from(bytes));
    expect(sheet!.data[1]).toEqual([
      new Date('2024-08-28T00:00:00Z'),
      'https://tambon.example/2567/surat-thani/?a=1&b=2',
    ]);
    expect(sheet!.data[2]).toEqual([null, 'ไม่ใช่ที่อยู่']);
    const file = (path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);
    const xml = file('xl/worksheets/sheet1.xml');
    expect(xml.match(/<hyperlink /g)).toHaveLength(1);
    expect(file('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://tambon.example/2567/surat-thani/?a=1&amp;b=2"',
    );
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(xml).toContain('fitToPage="1"');
    expect(file('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  it('a workbook refuses a name that no spreadsheet takes', async () => {
    const named = (name: string) => ({ ...workbook, sheets: [{ ...workbook.sheets[0]!, name }] });
    await expect(workbookBytes(named('ก'.repeat(32)))).rejects.toThrow();
    await expect(workbookBytes(named('a/b'))).rejects.toThrow();
  });
});
