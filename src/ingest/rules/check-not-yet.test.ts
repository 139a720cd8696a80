import { describe, expect, it } from 'vitest';
import { load, PLACE, SAMUI } from '../fixtures/faults.ts';

const A = '2567/assessments.csv';
const T = '2567/targets.csv';
const told = (files: Parameters<typeof load>[0]) =>
  load(files)
    .problems.filter(({ code }) => code === 'says-not-yet')
    .map(({ severity, cell, value }) => `${severity} ${cell} ${value ?? ''}`);
const noted = (note: string, result = 'ผ่าน') =>
  told({ [A]: `${PLACE},ผลการประเมิน,หมายเหตุ\n${SAMUI},${result},${note}` });
const announced = (header: string, text: string) =>
  told({
    '2567/announcements.csv': `จังหวัด,ประกาศ ณ วันที่,${header}\nน่าน,28/8/2567,${text}`,
  });
const OTHER = 'สุราษฎร์ธานี,พุนพิน,ท่าข้าม';

describe('a note beside a row', () => {
  it.each([
    'ยกเลิก',
    'ยกเลิกตามประกาศ 9/9/2567',
    'ขอถอนชื่อ',
    '(ถอน)',
    'สละสิทธิ์',
    'ตัดออก',
    'ไม่ผ่านการตรวจสอบ',
    'ไม่ควรประกาศ',
    'ยังไม่ได้ประกาศ',
    'รอการยืนยัน',
    'รออุทธรณ์',
    'สำรอง',
    'Withdrawn by the province',
  ])('that takes it back is an error, and is not quoted: %s', (note) => {
    expect(noted(note)).toEqual(['error E2 ']);
  });

  it.each([
    'ผ่านการประเมินรอบสอง',
    'ถอนหญ้าแปลงรวมทุกเดือน',
    'ยกเลิกประกาศเดิม ใช้ฉบับนี้',
    'แทนตำบลที่สละสิทธิ์',
    'รอรับโล่',
    'ลงนามแล้ว',
    'เดิมไม่ผ่าน แก้ไขแล้ว',
    'มีเงินสำรองของกองทุน',
    'ประชุม 3 ครั้ง',
    '-',
  ])('that says something else is let be: %s', (note) => {
    expect(noted(note)).toEqual([]);
  });

  it('says the same as a row that did not pass, and nothing of progress', () => {
    expect(noted('ไม่ผ่านด้านมั่งคั่ง', 'ไม่ผ่าน')).toEqual([]);
    const progress = `${PLACE},วันที่ลงนาม MOU,หมายเหตุ\n${SAMUI},4/12/2566,ยกเลิกการประชุม`;
    expect(told({ '2567/progress.csv': progress })).toEqual([]);
  });
});

describe('a quoted text of an announcement', () => {
  it.each([
    ['เรื่อง', 'ร่างประกาศจังหวัดน่าน เรื่อง รายชื่อตำบล'],
    ['เรื่อง', 'ประกาศจังหวัดน่าน เรื่อง รายชื่อตำบล (ยังไม่ลงนาม)'],
    ['เรื่อง', 'ประกาศจังหวัด.......... เรื่อง รายชื่อตำบล'],
    ['หนังสือนำส่ง', 'ที่ นน ______/ว____'],
    ['หนังสือนำส่ง', '(รอเลขหนังสือ)'],
    ['หนังสือนำส่ง', 'รอเลขที่'],
    ['หนังสือนำส่ง', 'รอออกเลข'],
    ['หนังสือนำส่ง', 'ยังไม่ออกเลข'],
    ['หนังสือนำส่ง', 'อยู่ระหว่างเสนอผู้ว่าฯ'],
    ['หนังสือนำส่ง', 'มค ๐๐๑๙/ว...'],
    ['หนังสือนำส่ง', 'ที่ มค 0019/ว…'],
    ['หนังสือนำส่ง', 'ที่ มค 0019/ว xxxx'],
    ['หนังสือนำส่ง', 'ร่าง มค 0019/ว 1234'],
    ['หนังสือนำส่ง', 'รอลงนาม'],
    ['ตำแหน่งผู้ลงนาม', 'รอลงนาม'],
    ['ตำแหน่งผู้ลงนาม', 'ยังไม่ลงนาม'],
    ['ตำแหน่งผู้ลงนาม', 'ไม่ได้ลงนาม'],
    ['ตำแหน่งผู้ลงนาม', 'ไม่มีการลงนาม'],
    ['ตำแหน่งผู้ลงนาม', 'ยังไม่มีการลงนาม'],
    ['หนังสือนำส่ง', 'กำลังออกเลข'],
    ['หนังสือนำส่ง', 'กำลังดำเนินการ'],
    ['เรื่อง', 'กำลังจัดทำ'],
    ['เรื่อง', 'อยู่ในระหว่างดำเนินการ'],
    ['เรื่อง', 'ไม่ได้ประกาศ'],
    ['ตำแหน่งผู้ลงนาม', 'ผู้ว่าราชการจังหวัด...'],
    ['ตำแหน่งผู้ลงนาม', 'อยู่ระหว่างเสนอลงนาม'],
    ['เรื่อง', 'ยังไม่ได้ประกาศ'],
    ['สำเนาประกาศ', '2567/ร่างประกาศน่าน.pdf'],
    ['สำเนาประกาศ', '2567/nan_draft2.pdf'],
    ['สำเนาประกาศ', 'https://nan.cdd.go.th/%E0%B8%A3%E0%B9%88%E0%B8%B2%E0%B8%87-1.pdf'],
  ])('of a draft, or with blanks of a form, is an error: %s %s', (header, text) => {
    expect(announced(header, text)).toEqual(['error C2 ']);
  });

  it.each([
    ['เรื่อง', 'ประกาศจังหวัดน่าน เรื่อง รายชื่อตำบลที่ผ่านเกณฑ์...'],
    ['เรื่อง', 'แต่งตั้งคณะทำงานยกร่างและประกาศรายชื่อตำบล'],
    ['หนังสือนำส่ง', 'ที่ นน 0019.3/ว 1234'],
    ['หนังสือนำส่ง', 'ที่ นน ๐๐๑๙.๓/ว ๑๒๓๔ ลว. ๒๘ ส.ค. ๒๕๖๗'],
    ['หนังสือนำส่ง', 'นน 0019/1000'],
    ['หนังสือนำส่ง', 'ด่วนที่สุด ที่ นน 0019.3/ว 12'],
    ['หนังสือนำส่ง', '-'],
    ['ตำแหน่งผู้ลงนาม', 'รองผู้ว่าราชการจังหวัด รักษาราชการแทน ผู้ว่าราชการจังหวัดน่าน'],
    ['สำเนาประกาศ', 'รอเอกสาร'],
    ['สำเนาประกาศ', 'https://nan.cdd.go.th/%E0%B8%1.pdf'],
  ])('of a paper that was signed is none: %s %s', (header, text) => {
    expect(announced(header, text)).toEqual([]);
  });
});

describe('what stands for the position that signed', () => {
  const signed = (text: string) => {
    const files = {
      '2567/announcements.csv': `จังหวัด,ประกาศ ณ วันที่,ตำแหน่งผู้ลงนาม\nน่าน,28/8/2567,"${text}"`,
    };
    const { problems, model } = load(files);
    const told = problems.filter(({ severity }) => severity === 'error');
    return [told.map(({ code }) => code), model.years[0]?.announcements[0]?.signedByPosition];
  };
  it.each([
    '(ลงนามแล้ว)',
    'ลงนามแล้ว',
    'ลงนามเรียบร้อย',
    'ลงชื่อ',
    '(ลงชื่อ)',
    '(ลายมือชื่อ)',
    'ลายเซ็น',
    'ตำแหน่ง',
    'ตำแหน่งผู้ลงนาม',
    'ผู้ลงนาม',
    'ผู้มีอำนาจลงนาม',
    '(ผู้รับมอบอำนาจลงนาม)',
    'ผู้มีอำนาจในการลงนาม',
    'signed',
    'Signature',
    'ผู้ว่าฯ ลงนามแล้ว',
    'ผวจ.เซ็นแล้ว',
    'ผู้ว่าราชการจังหวัดลงนามแล้ว',
    'ผู้อำนวยการลงนาม',
    '✓',
    'แล้ว',
    '1',
    '28/8/2567',
  ])('is an error where it names no position: %s', (text) => {
    expect(signed(text)).toEqual([['not-a-position'], undefined]);
  });
  it.each([
    'ผู้ว่าราชการจังหวัดน่าน',
    'ผวจ.น่าน',
    'พัฒนาการจังหวัดน่าน',
    'อธิบดีกรมการพัฒนาชุมชน',
    'ปลัดจังหวัด ปฏิบัติราชการแทน ผู้ว่าราชการจังหวัดน่าน ผู้ลงนาม',
    'ผู้มีอำนาจลงนามแทนผู้ว่าราชการจังหวัด',
    'ผู้ว่าราชการจังหวัดน่าน (ผู้มีอำนาจลงนาม)',
    'นายอำเภอปัว (ผู้รับมอบอำนาจลงนาม)',
    'ปลัดจังหวัดน่าน (ผู้ได้รับมอบอำนาจให้ลงนาม)',
    'ผู้ว่าราชการจังหวัดน่าน ผู้มีอำนาจในการลงนาม',
    'Governor of Nan',
    'Signing officer, Deputy Governor',
    'นายอำเภอปัว',
    'ปลัดกระทรวงมหาดไทย',
  ])('may be a position in any words: %s', (text) => {
    expect(signed(text)).toEqual([[], text]);
  });
  it.each(['..............', '-', '____'])('is blank where nothing is said: %s', (text) => {
    expect(signed(text)).toEqual([[], undefined]);
  });
});

describe('a quoted text of an honour', () => {
  const honoured = (header: string, text: string) =>
    told({
      '2567/honours.csv': `${PLACE},ระดับ,${header}\n${SAMUI},ดีเลิศ ระดับจังหวัด,${text}`,
    });
  it('that is still being made, or has blanks of a form, is an error', () => {
    expect(honoured('คำประกาศเกียรติคุณ', '(อยู่ระหว่างจัดทำ)')).toEqual(['error E2 ']);
    expect(honoured('คำประกาศเกียรติคุณ', 'กำลังจัดทำ')).toEqual(['error E2 ']);
    expect(honoured('ข้อความโล่', 'มอบให้ ตำบล..............')).toEqual(['error E2 ']);
    expect(honoured('ข้อความโล่', 'มอบให้ ตำบลอ่างทอง')).toEqual([]);
    expect(honoured('คำประกาศเกียรติคุณ', 'กำลังใจของชุมชนมาจากวัด')).toEqual([]);
    expect(honoured('คำประกาศเกียรติคุณ', 'ชุมชนร่วมมือกันระหว่างวัดกับโรงเรียน...')).toEqual([]);
  });
});

describe('a column that asks whether a row belongs to the list', () => {
  const listed = (header: string, ...answers: string[]) =>
    told({
      [T]: [
        `${PLACE},${header}`,
        ...answers.map((answer, at) => `${at % 2 === 0 ? SAMUI : OTHER},${answer}`),
      ].join('\n'),
    });
  it.each([
    ['เป็นตำบลเป้าหมาย', 'ใช่', 'ไม่ใช่'],
    ['คัดเลือก', '✓', ''],
    ['ประกาศแล้ว', 'ใช่', 'ยัง'],
    ['ยืนยันแล้ว', 'Y', 'N'],
    ['อนุมัติ', '1', '0'],
  ])('%s is an error at the row that it denies', (header, yes, no) => {
    expect(listed(header, yes, no)).toEqual(['error D3 ']);
  });

  it('is none where it says yes to all, is blank throughout, or asks something else', () => {
    expect(listed('เป็นตำบลเป้าหมาย', 'ใช่', 'ใช่')).toEqual([]);
    expect(listed('คัดเลือก', '', '')).toEqual([]);
    expect(listed('มีศูนย์เรียนรู้', 'ใช่', 'ไม่')).toEqual([]);
    expect(listed('ประกาศวาระตำบลผ่านหอกระจายข่าว', '✓', '')).toEqual([]);
  });
});
