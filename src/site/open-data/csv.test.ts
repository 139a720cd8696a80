import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

const body = (value: string) => csvText(['a'], [[value]]).split('\r\n')[1];

describe('a CSV for a spreadsheet', () => {
  it('a CSV for a spreadsheet begins with a byte-order mark and ends each line with CRLF', () => {
    const text = csvText(['ตำบล', 'ลำดับ'], [['อ่างทอง', 4]]);
    expect(text).toBe('\u{feff}ตำบล,ลำดับ\r\nอ่างทอง,4\r\n');
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('a CSV for a spreadsheet quotes a header only where it must, so that no reader takes the mark for a part of its name', () => {
    expect(csvText(['ลำดับ, ที่', 'ชื่อ "เดิม"', 'ตำบล'], [])).toBe(
      '\u{feff}"ลำดับ, ที่","ชื่อ ""เดิม""",ตำบล\r\n',
    );
  });

  it('a CSV for a spreadsheet leaves nothing in the cell of nothing', () => {
    expect(csvText(['a', 'b', 'c'], [[undefined, null, '']])).toContain('\r\n,,\r\n');
  });

  it('a CSV for a spreadsheet doubles quotation marks and keeps commas and line breaks inside the cell', () => {
    expect(csvText(['a'], [['ก "ข", ค\nง']])).toContain('"ก ""ข"", ค\nง"');
  });

  it.each(['=1+1', '+66', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'a CSV for a spreadsheet puts an apostrophe before %j, which could run as a formula',
    (value) => {
      expect(csvText(['a'], [[value]])).toContain(`"'${value}"`);
    },
  );

  it('a CSV for a spreadsheet leaves a number and a Thai text as they are', () => {
    expect(csvText(['a'], [[-5]])).toContain('\r\n-5\r\n');
    expect(body('โคก หนอง นา')).toBe('"โคก หนอง นา"');
  });

  it('a CSV for a spreadsheet joins a list with semicolons', () => {
    expect(csvText(['a'], [[['ภาคราชการ', 'ภาคประชาชน']]])).toContain('"ภาคราชการ; ภาคประชาชน"');
  });
});
