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
  it('reads back as written: codes and formulas as text, counts as numbers, Thai whole', async () => {
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

  it('is the same bytes for the same facts, whatever the clock says', async () => {
    const first = await workbookBytes(workbook);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await workbookBytes(workbook)).equals(Buffer.from(first))).toBe(true);
  });

  it('refuses a name that no spreadsheet takes', async () => {
    const named = (name: string) => ({ ...workbook, sheets: [{ ...workbook.sheets[0]!, name }] });
    await expect(workbookBytes(named('ก'.repeat(32)))).rejects.toThrow();
    await expect(workbookBytes(named('a/b'))).rejects.toThrow();
  });
});
