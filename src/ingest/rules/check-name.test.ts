import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../read-folder.ts';
import { hasCode } from '../../problems/problem.ts';
import { load } from '../fixtures/faults.ts';
import { loadModel } from '../load-model.ts';

const gazetteer = await loadPlaces();
const HEAD = 'จังหวัด,อำเภอ,ตำบล';
const ROW = 'สุราษฎร์ธานี,เกาะสมุย,อ่างทอง';

/** What is told of the names of a file of 2567, which holds one row unless it is given. */
function told(names: readonly string[], text = `${HEAD}\n${ROW}`, path = '2567/targets.csv') {
  return problemsOf(names, text, path)
    .filter(hasCode('name-other-year'))
    .map(({ severity, params }) => `${severity} ${params.name} ${params.year}/${params.placed}`);
}

function problemsOf(names: readonly string[], text: string, path: string) {
  const bytes = new TextEncoder().encode(text);
  const { problems } = loadModel([{ path, bytes, names }], {
    gazetteer,
    document: () => undefined,
    image: () => true,
    stories: [],
    repository: 'private',
  });
  return problems;
}

describe('a name that says another year than the file is read as', () => {
  it('is an error, by the nearest name that says one: the sheet, the file, the folder', () => {
    expect(told(['targets-2566.csv'])).toEqual(['error targets-2566.csv 2566/2567']);
    expect(told(['ปี 2566', 'ตำบล 2567.xlsx'])).toEqual(['error ปี 2566 2566/2567']);
    expect(told(['แผ่น1', 'ตำบล.xlsx', '2566'])).toEqual(['error 2566 2566/2567']);
    expect(told(['แผ่น1', 'ตำบล 2567.xlsx', '2566'])).toEqual([]);
    expect(told(['ทะเบียน ปี 2566-2567.xlsx'])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('is none where the table itself says its year', () => {
    const name = ['targets-2566.csv'];
    expect(told(name, `ปีงบประมาณ 2567\n${HEAD}\n${ROW}`)).toEqual([]);
    expect(told(name, `ปีงบประมาณ,${HEAD}\n2567,${ROW}`)).toEqual([]);
    const progress = `${HEAD},วันที่ลงนาม MOU\n${ROW},5/12/2566`;
    expect(told(['ข้อมูล 2566.csv'], progress, '2567/progress.csv')).toEqual([]);
    const other = `${HEAD},วันที่ลงนาม MOU\n${ROW},5/12/2565`;
    expect(told(['ข้อมูล 2566.csv'], other, '2567/progress.csv')).not.toEqual([]);
  });

  it('leads to the folder of its own year where a file is not read for its name', () => {
    const text = `${HEAD}\n${ROW}`;
    const nameFor = (path: string) =>
      load({ [path]: text, '2567/targets.csv': text }).problems.find(hasCode('file-not-read'))
        ?.suggestions;
    expect(nameFor('2567/assessments-2566.csv')).toEqual(['2566/assessments.csv']);
    expect(nameFor('2567/surat-thani/assessments-2566.csv')).toEqual([
      '2566/surat-thani/assessments.csv',
    ]);
    expect(nameFor('2567/assessments-2567.csv')).toEqual(['2567/assessments.csv']);
    expect(nameFor('2567/assessments 30-8-2566.csv')).toEqual(['2567/assessments.csv']);
  });
});

describe('a name that says that its table is not in use', () => {
  const words = (names: readonly string[], path = '2567/targets.csv', title = '') =>
    problemsOf(names, `${title && `${title},,\n`}${HEAD}\n${ROW}`, path)
      .filter(hasCode('name-not-final'))
      .map(({ severity, params }) => `${severity} ${params.name}: ${params.word}`);

  it.each([
    ['ร่าง รายชื่อตำบล.xlsx', 'ร่าง'],
    ['(ร่าง)รายชื่อตำบล.csv', 'ร่าง'],
    ['รายชื่อตำบล ฉบับร่าง.xlsx', 'ฉบับร่าง'],
    ['รายชื่อ_ร่าง2.csv', 'ร่าง'],
    ['targets_draft.csv', 'draft'],
    ['Draft 2 targets.xlsx', 'draft'],
    ['ยกเลิก-รายชื่อ.csv', 'ยกเลิก'],
    ['รายชื่อตำบลที่ยกเลิก.xlsx', 'ยกเลิก'],
    ['เก่า.csv', 'เก่า'],
    ['รายชื่อตำบล (เก่า).xlsx', 'เก่า'],
    ['ไฟล์เก่า.xlsx', 'ไฟล์เก่า'],
    ['targets OLD.csv', 'old'],
    ['targets_old.csv', 'old'],
    ['ห้ามใช้ targets.csv', 'ห้ามใช้'],
    ['targets ไม่ใช้แล้ว.csv', 'ไม่ใช้แล้ว'],
    ['cancelled list.csv', 'cancelled'],
    ['รายชื่อสำรอง.csv', 'สำรอง'],
    ['ผลเบื้องต้น.xlsx', 'เบื้องต้น'],
    ['ยังไม่ตรวจ targets.csv', 'ยังไม่ตรวจ'],
    ['ก่อนแก้ไข.csv', 'ก่อนแก้ไข'],
    ['ตัวอย่าง targets.csv', 'ตัวอย่าง'],
    ['ตัวอย่าง.csv', 'ตัวอย่าง'],
    ['ตัวอย่าง๒.csv', 'ตัวอย่าง'],
    ['ไฟล์ตัวอย่างการกรอกข้อมูล.xlsx', 'ไฟล์ตัวอย่าง'],
    ['ตัวอย่างรายชื่อตำบล.xlsx', 'ตัวอย่าง'],
  ])('is an error: %s', (name, word) => {
    expect(words([name])).toEqual([`error ${name}: ${word}`]);
  });

  it.each([
    'รายชื่อตำบล.xlsx',
    'รายชื่อตำบล ฉบับแก้ไข.xlsx',
    'สำเนาของ รายชื่อ.csv',
    'Copy of targets.csv',
    'targets (1).csv',
    'targets - Copy.csv',
    'รายชื่อ final.csv',
    'เวียงเก่า.csv',
    'ตำบลเมืองเก่า.csv',
    'ตำบลกรุงเก่า 2567.csv',
    'รายชื่อครัวเรือนร่างกาย.csv',
    'household targets.csv',
    'ตำบลตัวอย่าง.csv',
    'ตัวอย่างความสำเร็จ 2567.xlsx',
    'ข้อมูลเบื้องต้นตำบลเป้าหมาย.xlsx',
    'บ้านไม่ใช้สารเคมี.csv',
    'Sheet1',
  ])('is none where it says something else: %s', (name) => {
    expect(words([name])).toEqual([]);
  });

  it('is looked for in the sheet, its file and the folder around it, and no further up', () => {
    expect(words(['ร่าง', 'ตำบล.xlsx', '2567'])).toEqual(['error ร่าง: ร่าง']);
    expect(words(['แผ่น1', 'ตำบล.xlsx', 'ยกเลิก'])).toEqual(['error ยกเลิก: ยกเลิก']);
    expect(words(['targets.csv', '2567', 'old'])).toEqual([]);
  });

  it('may tell of withdrawals where the list is of documents or corrections', () => {
    expect(words(['ประกาศยกเลิก.csv'], '2567/announcements.csv')).toEqual([]);
    expect(words(['ถอนชื่อ.csv'], '2567/corrections.csv')).toEqual([]);
    expect(words(['ร่างประกาศ.csv'], '2567/announcements.csv')).not.toEqual([]);
  });

  it('may tell of examples and withdrawals where the list is of stories, and not that it is a draft', () => {
    const HEAD_OF_STORIES = 'id,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่';
    const toldOf = (name: string) =>
      problemsOf([name], `${HEAD_OF_STORIES}\na,น่าน,ก,ข,สพจ.น่าน,ใช่`, '2567/stories.csv').filter(
        hasCode('name-not-final'),
      );
    expect(toldOf('ตัวอย่าง 2567.csv')).toEqual([]);
    expect(toldOf('ยกเลิกการใช้สารเคมี.csv')).toEqual([]);
    expect(toldOf('ร่าง.csv')).toHaveLength(1);
  });

  it('is no error above invented rows, which say so themselves', () => {
    expect(words(['ตัวอย่าง.csv'], '2567/targets.csv', 'ข้อมูลสมมติเพื่อสาธิต')).toEqual([]);
  });

  it('is not answered with the name under which it would be published', () => {
    const text = `${HEAD}\n${ROW}`;
    for (const name of ['targets-draft.csv', 'targets ยกเลิก.csv', 'targets เก่า.csv']) {
      const found = load({ [`2567/${name}`]: text }).problems.find(hasCode('file-not-read'));
      expect(found?.suggestions).toEqual([]);
    }
  });
});

describe('a title above a table', () => {
  const titled = (title: string) =>
    load({ '2567/targets.csv': `${title},,\n${HEAD}\n${ROW}` })
      .problems.filter(hasCode('name-not-final'))
      .map(({ cell, params }) => `${cell} ${params.word}`);
  it.each([
    '(ร่าง) บัญชีรายชื่อตำบลเป้าหมาย',
    'ร่างบัญชีรายชื่อตำบลเป้าหมาย',
    'บัญชีรายชื่อตำบลเป้าหมาย (ฉบับร่าง)',
    'DRAFT ทะเบียนตำบลเป้าหมาย',
    'บัญชีรายชื่อตำบลเป้าหมาย (ยกเลิกแล้ว)',
    'บัญชีรายชื่อตำบลเป้าหมาย อย่างไม่เป็นทางการ',
    'ทะเบียนตำบลเป้าหมาย (รอประกาศ)',
  ])('that says that it is a draft or undecided is an error: %s', (title) => {
    expect(titled(title)).toHaveLength(1);
  });
  it.each([
    'บัญชีรายชื่อตำบลเป้าหมาย',
    'บัญชีรายชื่อตำบลเป้าหมาย (ฉบับแก้ไข)',
    'แนบท้ายคำสั่งแต่งตั้งคณะทำงานยกร่างประกาศ',
    'ทะเบียนตำบลเป้าหมาย อำเภอเวียงเก่า',
  ])('that says something else is let be: %s', (title) => {
    expect(titled(title)).toEqual([]);
  });
});
