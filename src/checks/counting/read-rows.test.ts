import { describe, expect, it } from 'vitest';
import { decode, rowsOf, splitCsv } from './read-rows.ts';

describe('the second reader of CSV', () => {
  it('the second reader of CSV reads quotes, commas and line breaks in cells, any line end, and a BOM', () => {
    expect(splitCsv('\uFEFFก,"ข, ""ค"""\r\n"ง\nจ",\n\n')).toEqual([
      ['ก', 'ข, "ค"'],
      ['ง\nจ', ''],
    ]);
  });
});

describe('the rows of an export', () => {
  const TABLE = [
    ['รหัสตำบล', 'จังหวัด', 'อำเภอ', 'ตำบล', 'หมายเหตุ'],
    ['840401', 'สุราษฎร์ธานี', 'เกาะสมุย', 'อ่างทอง', 'ก'],
    ['', '', '', 'ลิปะน้อย', ''],
  ];
  const write = (delimiter: string) => TABLE.map((row) => row.join(delimiter)).join('\r\n');

  it.each([',', ';', '\t', '|'])(
    'the rows of an export are the same with %j between the cells',
    (delimiter) => {
      const rows = rowsOf(write(delimiter), 'targets');
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatchObject({ tambon_code: '840401', tambon: 'อ่างทอง', note: 'ก' });
    },
  );

  it('the rows of an export stand below title rows, and take merged cells from above', () => {
    const rows = rowsOf(`บัญชีแนบท้าย,,\n\n${write(',')}`, 'targets');
    expect(rows[1]).toMatchObject({ province: 'สุราษฎร์ธานี', amphoe: 'เกาะสมุย', tambon: 'ลิปะน้อย' });
  });

  it('the rows of an export are read in each encoding that offices use', () => {
    const thai = Uint8Array.from([0xb5, 0xd3, 0xba, 0xc5]);
    expect(decode(thai)).toBe('ตำบล');
    expect(decode(new TextEncoder().encode('ตำบล'))).toBe('ตำบล');
    expect(decode(Buffer.from('\ufeffตำบล', 'utf16le'))).toBe('ตำบล');
  });
});
