import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { repairFile } from './repair.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (file: { bytes: Uint8Array } | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
const HEAD = 'ปีงบประมาณ,จังหวัด,อำเภอ,ตำบล,ผลการประเมิน,วันที่ประเมิน,หมายเหตุ';

describe('a repaired file', () => {
  it('is UTF-8 with a byte order mark, and the same to the letter where nothing was wrong', () => {
    const clean = `${HEAD}\r\n2567,สุราษฎร์ธานี, เกาะสมุย ,"อ่าง\nทอง",ผ่าน,12/6/2567,"ว่า ""ดี"""\r\n`;
    const repaired = repairFile('2567/assessments.csv', bytes(clean), 'assessments');
    expect(textOf(repaired)).toBe(`\uFEFF${clean}`);
    expect(repaired?.cells).toBe(0);
  });

  it('comes out of Windows-874 and UTF-16 alike', () => {
    const thai = 'จังหวัด;อำเภอ;ตำบล\r\nน่าน;ปัว;ปัว\r\n';
    const old = Uint8Array.from(thai, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x0e01 + 0xa1;
    });
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(thai, (one) => one.charCodeAt(0)).buffer),
    ]);
    for (const file of [old, wide])
      expect(textOf(repairFile('2567/targets.csv', file, 'targets'))).toBe(`\uFEFF${thai}`);
  });

  it('loses what nobody sees, and has its marks in order', () => {
    const dirty = `${HEAD}\n2567,น่าน,ปัว,\u200bน\u0e4d\u0e49\u0e32รอบ\u00ad,ผ่าน,,เเก้\n`;
    const repaired = repairFile('2567/assessments.csv', bytes(dirty), 'assessments');
    expect(textOf(repaired)).toBe(`\uFEFF${HEAD}\n2567,น่าน,ปัว,น้ำรอบ,ผ่าน,,แก้\n`);
    expect(repaired?.cells).toBe(2);
  });

  it('has Arabic digits in codes, dates and numbers, and keeps Thai ones everywhere else', () => {
    const dirty = `รายชื่อ ปี ๒๕๖๗\n${HEAD}\n๒๕๖๗,น่าน,ปัว,ปัว,ผ่าน,๑๒ มิถุนายน ๒๕๖๗,หมู่ ๙\n`;
    const repaired = repairFile('2567/assessments.csv', bytes(dirty), 'assessments');
    expect(textOf(repaired)).toBe(
      `\uFEFFรายชื่อ ปี ๒๕๖๗\n${HEAD}\n2567,น่าน,ปัว,ปัว,ผ่าน,12 มิถุนายน 2567,หมู่ ๙\n`,
    );
  });

  it('keeps its cells where they were: a quote behind something invisible stays a letter', () => {
    const dirty = 'จังหวัด,อำเภอ,ตำบล,หมายเหตุ\nน่าน,ปัว,ปัว,\u200b"ก\n';
    const repaired = textOf(repairFile('2567/targets.csv', bytes(dirty), 'targets'));
    const { table } = readTable('2567/targets.csv', repaired, 'targets');
    expect(table?.rows[0]?.cells.get('note')?.text).toBe('"ก');
  });

  it('does not exist where letters were lost or quotes are broken', () => {
    const lost = bytes('จังหวัด,อำเภอ,ตำบล\nน่\uFFFDน,ปัว,ปัว\n');
    expect(repairFile('2567/targets.csv', lost, 'targets')).toBeUndefined();
    const broken = bytes('จังหวัด,อำเภอ,ตำบล\n"น่าน,ปัว,ปัว\n');
    expect(repairFile('2567/targets.csv', broken, 'targets')).toBeUndefined();
    const sheet = new Uint8Array([0x50, 0x4b, 3, 4, 20]);
    expect(repairFile('2567/targets.csv', sheet, 'targets')).toBeUndefined();
  });
});
