import { describe, expect, it } from 'vitest';
import { load, SAMUI } from '../fixtures/faults.ts';
import { findProvinceOfFolder } from './province-folder.ts';

const HEAD = 'อำเภอ,ตำบล';
const codesOf = (files: Parameters<typeof load>[0], severity = 'error') =>
  load(files)
    .problems.filter((problem) => problem.severity === severity)
    .map(({ code, file }) => `${code} ${file}`);
const targetsOf = (files: Parameters<typeof load>[0]) =>
  load(files).model.years[0]?.targets.map(({ place }) => place.tambon.th);

describe('the folder of a province', () => {
  it.each(['surat-thani', 'Surat-Thani', 'สุราษฎร์ธานี', 'จังหวัดสุราษฎร์ธานี', '84', '๘๔', 'Surat Thani'])(
    'may be named %s',
    (name) => {
      expect(findProvinceOfFolder(name)?.code).toBe('84');
      expect(targetsOf({ [`2567/${name}/targets.csv`]: `${HEAD}\nเกาะสมุย,อ่างทอง\n` })).toEqual([
        'อ่างทอง',
      ]);
    },
  );

  it('says the province of rows that do not, joins the country’s files and says nothing about it', () => {
    const files = {
      '2567/targets.csv': `จังหวัด,${HEAD}\nน่าน,ปัว,ศิลาแลง\n`,
      '2567/surat-thani/targets.csv': `${HEAD}\nเกาะสมุย,อ่างทอง\n`,
      '2567/trang/targets.csv': `จังหวัด,${HEAD}\n,กันตัง,บางสัก\nตรัง,เมือง,ทับเที่ยง\n`,
      '2567/surat-thani/announcements.csv': 'ประกาศ ณ วันที่\n28/8/2567\n',
      '2567/surat-thani/assessments.csv': `${HEAD},ผลการประเมิน\nเกาะสมุย,อ่างทอง,ผ่าน\n`,
      '2567/surat-thani/progress.csv': `${HEAD},วันที่ลงนาม MOU\nเกาะสมุย,อ่างทอง,5/12/2566\n`,
      '2567/surat-thani/corrections.csv':
        'วันที่แก้ไข,รหัสตำบล,รายการที่แก้,เหตุผล\n1/9/2567,840401,ชื่อ,พิมพ์ผิด\n',
    };
    expect(targetsOf(files)).toHaveLength(4);
    expect(codesOf(files)).toEqual([]);
    const [year] = load(files).model.years;
    expect(year?.announcements.map(({ id }) => id)).toEqual(['2567-84-20240828']);
    expect(year?.passed).toHaveLength(1);
    expect(year?.corrections).toHaveLength(1);
  });

  it('tells a story of the province with no place of its own', () => {
    const head = 'รหัสเรื่อง,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าของความรู้,ยินยอมเผยแพร่';
    const stories = `${head}\na,ก,ข,สำนักงานพัฒนาชุมชน,ใช่\n`;
    const loaded = load({
      '2567/84/stories.csv': stories,
      '2567/targets.csv': 'รหัสตำบล\n840401\n',
    });
    expect(loaded.model.years[0]?.stories.map(({ province }) => province.code)).toEqual(['84']);
  });

  it.each([
    ['by its names', `จังหวัด,${HEAD}\n${SAMUI}\n`],
    ['by its code', 'รหัสตำบล\n840401\n'],
    ['by its code below a column of the province', `รหัสตำบล,จังหวัด,${HEAD}\n840401,,,\n`],
    ['by the title', `รายชื่อตำบล จังหวัดสุราษฎร์ธานี,\n${HEAD}\nกันตัง,บางสัก\n`],
  ])('refuses what is of another province %s', (_, text) => {
    expect(codesOf({ '2567/trang/targets.csv': text })).toEqual([
      'row-of-another-province 2567/trang/targets.csv',
    ]);
  });

  it('is what an announcement without a province needs', () => {
    const text = 'ประกาศ ณ วันที่\n28/8/2567\n';
    const targets = { '2567/targets.csv': 'รหัสตำบล\n840401\n' };
    expect(codesOf({ ...targets, '2567/announcements.csv': text })).toEqual([
      'missing-value 2567/announcements.csv',
    ]);
    expect(codesOf({ ...targets, '2567/84/announcements.csv': text })).toEqual([]);
  });

  it('refuses the announcement of the department', () => {
    const text = 'ระดับ,ประกาศ ณ วันที่\nกรม,28/8/2567\n';
    expect(codesOf({ '2567/trang/announcements.csv': text })).toEqual([
      'row-of-another-province 2567/trang/announcements.csv',
    ]);
  });

  it('holds no file of the department or of the register, and says where it belongs', () => {
    const { problems } = load({
      '2567/trang/honours.csv': 'รหัสตำบล\n920201\n',
      '2567/trang/criteria.csv': 'dimension,name_th\nมั่นคง,ก\n',
      '2567/trang/programme.csv': 'fiscal_year,key,value\n',
      '2567/trang/target.csv': 'รหัสตำบล\n920201\n',
    });
    const unread = problems.filter(({ code }) => code === 'file-not-read');
    expect(unread.map(({ suggestions: [place] }) => place).sort()).toEqual([
      '2567/criteria.csv',
      '2567/honours.csv',
      '2567/trang/targets.csv',
      'programme.csv',
    ]);
  });

  it('holds a tambon of the country’s file under the rule for duplicates', () => {
    const country = { '2567/targets.csv': `จังหวัด,${HEAD},ชุดเป้าหมาย\n${SAMUI},หลัก\n` };
    const own = (batch: string) => ({
      '2567/surat-thani/targets.csv': `${HEAD},ชุดเป้าหมาย\nเกาะสมุย,อ่างทอง,${batch}\n`,
    });
    expect(codesOf({ ...country, ...own('หลัก') }, 'warning')).toEqual([
      'duplicate-row 2567/surat-thani/targets.csv',
    ]);
    expect(codesOf({ ...country, ...own('เพิ่มเติม') })).toEqual([
      'conflicting-rows 2567/surat-thani/targets.csv',
    ]);
    const [conflict] = load({ ...country, ...own('เพิ่มเติม') }).problems;
    expect(conflict?.params).toMatchObject({ row: 2, file: '2567/targets.csv' });
  });

  it('may stand twice under two names: both are read, and duplicates are told', () => {
    const files = {
      '2567/surat-thani/targets.csv': 'รหัสตำบล\n840401\n',
      '2567/สุราษฎร์ธานี/targets.csv': 'รหัสตำบล\n840401\n840604\n',
    };
    expect(targetsOf(files)).toHaveLength(2);
    expect(codesOf(files, 'warning')).toContain('duplicate-row 2567/สุราษฎร์ธานี/targets.csv');
  });

  it('that is no province of the programme is told once, with the nearest names', () => {
    const { problems } = load({
      '2567/surat-tani/targets.csv': 'รหัสตำบล\n840401\n',
      '2567/surat-tani/progress.csv': 'รหัสตำบล\n840401\n',
      '2567/สุราดธานี/targets.csv': 'รหัสตำบล\n840401\n',
      '2567/bangkok/targets.csv': 'รหัสตำบล\n840401\n',
      '2567/trang/old/targets.csv': 'รหัสตำบล\n920201\n',
    });
    const odd = problems.filter(({ code }) => code === 'unknown-province-folder');
    expect(odd.map(({ file, suggestions: [near] }) => [file, near])).toEqual([
      ['2567/bangkok', undefined],
      ['2567/surat-tani', 'surat-thani'],
      ['2567/trang/old', undefined],
      ['2567/สุราดธานี', 'สุราษฎร์ธานี'],
    ]);
  });

  it('marks the year as a sample, and is searched for what is internal', () => {
    const sample = { '2567/trang/targets.csv': 'ข้อมูลสมมติเพื่อสาธิต\nรหัสตำบล\n920201\n' };
    expect(load(sample).model.years[0]?.sample).toBe(true);
    const scores = 'รหัสตำบล,ผลการประเมิน,คะแนนรวม\n920201,ไม่ผ่าน,41\n';
    expect(codesOf({ '2567/trang/assessments.csv': scores })).toEqual([
      'internal-in-public 2567/trang/assessments.csv',
      'internal-in-public 2567/trang/assessments.csv',
    ]);
  });
});
