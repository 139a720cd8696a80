import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PLACE = 'จังหวัด,อำเภอ,ตำบล';
const ROW = 'สุราษฎร์ธานี,เกาะสมุย,อ่างทอง';

describe('a file without its folder', () => {
  it('is known by its name, with a year in it or a copy number behind', () => {
    expect(recognise('honours_2566 (1).csv', bytes(`${PLACE}\n${ROW}`))).toMatchObject({
      kind: 'honours',
      by: 'name',
      fiscalYear: 2566,
    });
  });

  it.each([
    ['assessments', `ลำดับ,${PLACE},ผลการประเมิน\n1,${ROW},ผ่าน`],
    ['targets', `${PLACE},ชุดเป้าหมาย\n${ROW},หลัก`],
    ['targets', `${PLACE}\n${ROW}`],
    ['progress', `${PLACE},วันที่ลงนาม MOU\n${ROW},5/12/2566`],
    ['announcements', 'จังหวัด,ประกาศ ณ วันที่,เรื่อง\nสุราษฎร์ธานี,28/8/2567,รายชื่อตำบล'],
    ['honours', 'fiscal_year,province,amphoe,tambon,honour\n2566,เชียงราย,พาน,ดอยงาม,ดีเลิศ'],
    ['corrections', `วันที่แก้ไข,${PLACE},รายการที่แก้,เหตุผล\n1/9/2567,${ROW},ชื่อ,พิมพ์ผิด`],
    ['offices', 'จังหวัด,ชื่อหน่วยงาน,โทรศัพท์\nสุราษฎร์ธานี,สำนักงาน,077 111 222'],
  ])('is %s by its headers', (kind, text) => {
    expect(recognise('ไฟล์ใหม่.csv', bytes(text))).toMatchObject({ kind, by: 'headers' });
  });

  it('is a guess when neither tells, so that somebody has to say', () => {
    expect(recognise('Book1.csv', bytes('a,b\n1,2'))).toEqual({ kind: 'targets', by: 'guess' });
    expect(recognise('Book1.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]))).toMatchObject({
      by: 'guess',
    });
  });

  it.each([
    ['its year column', `ปีงบประมาณ,${PLACE}\n๒๕๖๖,${ROW}`, 2566],
    ['a title', `รายชื่อตำบล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗,,\n${PLACE}\n${ROW}`, 2567],
    ['a date', `${PLACE},วันที่ลงนาม MOU\n${ROW},5/12/2566`, 2567],
  ])('has the year of %s', (_, text, fiscalYear) => {
    expect(recognise('รายชื่อ.csv', bytes(text)).fiscalYear).toBe(fiscalYear);
  });

  it('has no year when nothing tells one', () => {
    expect(recognise('targets.csv', bytes(`${PLACE}\n${ROW}`)).fiscalYear).toBeUndefined();
  });
});
