import { describe, expect, it } from 'vitest';
import type { FileKind } from './contract/columns.ts';
import { announced, H, load, PLACE, programme, SAMUI } from './fixtures/faults.ts';

const T = '2567/targets.csv';
const A = '2567/assessments.csv';
type Files = Parameters<typeof load>[0];
const codes = (files: Files) => load(files).problems.map((problem) => problem.code);
const under = (title: string) => ({ [T]: `${title},,\n${PLACE}\n${SAMUI}` });

describe('a title', () => {
  it.each(['ทะเบียนตำบลเป้าหมาย ปีงบประมาณ ๒๕๖๖', 'ประจำปี 2568', 'ปีงบประมาณ พ.ศ.2566'])(
    'a title of another year is an error: %s',
    (title) => expect(codes(under(title))).toEqual(['title-other-year']),
  );
  it.each(['รายชื่อตำบลดีเลิศ', 'ผลการประเมินตำบล', 'องค์ความรู้'])(
    'a title of another list is an error: %s',
    (title) => expect(codes(under(title))).toEqual(['title-other-list']),
  );
  it.each([
    'ทะเบียนตำบลเป้าหมาย ปีงบประมาณ ๒๕๖๗',
    'แผนปีงบประมาณ 2566 - 2567',
    'ข้อมูล ณ วันที่ 30 กันยายน 2566',
    'บัญชีตำบลเป้าหมายที่รับการประเมิน',
  ])('a title that may stand above this list is no error: %s', (title) =>
    expect(codes(under(title))).toEqual([]),
  );
});

describe('a list under the wrong name', () => {
  const results = (kind: FileKind, header: string, title = '') => {
    const rows = `${title && `${title},,,\n`}${PLACE},${header}\n${SAMUI},ผ่าน`;
    return codes({ [`2567/${kind}.csv`]: rows });
  };
  it.each(['ผลการประเมิน ครั้งที่ 1', 'ผลการพิจารณาของคณะทำงาน', 'สถานะตำบล'])(
    'a list under the wrong name is an error in targets where a column says who passed: %s',
    (header) => expect(results('targets', header)).toContain('headers-of-other-list'),
  );
  it('a list with a column of its own is under the right name, whatever other columns it has', () => {
    const rows = `${PLACE},ชุดเป้าหมาย,สถานะตำบล\n${SAMUI},หลัก,ผ่าน`;
    expect(codes({ [T]: rows })).not.toContain('headers-of-other-list');
  });
  it.each(['รายงานความก้าวหน้าการดำเนินงานตำบลเข้มแข็ง', 'รายงานผลการดำเนินงาน ประจำเดือนมีนาคม 2567'])(
    'a list under the wrong name is an error in results where the title reports work that goes on: %s',
    (title) => expect(results('assessments', 'ผลการประเมิน', title)).toContain('title-other-list'),
  );
  it.each(['รายงานผลการดำเนินงานตำบลเข้มแข็ง ปีงบประมาณ 2567', 'รายงานความก้าวหน้าและผลการประเมิน'])(
    'a list is under the right name where the title may be of results: %s',
    (title) =>
      expect(results('assessments', 'ผลการประเมิน', title)).not.toContain('title-other-list'),
  );
});

describe('a row that says it is an example', () => {
  const noted = (word: string) => codes({ [T]: `${PLACE},หมายเหตุ\n${SAMUI},${word}` });
  it.each(['ตัวอย่าง', '(แถวตัวอย่าง)', 'ทดสอบระบบ', 'xxx', 'ตัวอย่างที่ ๑'])(
    'a row that says it is an example is an error: %s',
    (word) => expect(noted(word)).toContain('example-row'),
  );
  it.each(['ตัวอย่างการจัดการขยะ', 'ทดสอบดินแล้ว'])(
    'a row that says it is an example is read where its words are only about an example: %s',
    (word) => expect(noted(word)).not.toContain('example-row'),
  );
});

describe('the number of a name in its announcement', () => {
  const orders = (header: string, ...numbers: string[]) => {
    const places = [SAMUI, 'สุราษฎร์ธานี,พุนพิน,ท่าข้าม', 'สุราษฎร์ธานี,คีรีรัฐนิคม,ท่าขนอน'];
    const rows = numbers.map((number, at) => `${number},${places[at]},ผ่าน`);
    const text = [`${header},${PLACE},ผลการประเมิน`, ...rows].join('\n');
    const { model } = load({ [A]: text, ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,') });
    return model.years[0]?.passed.map((passed) => passed.order);
  };
  it.each(['ลำดับ', 'ที่', 'No.', 'ลำดับที่'])(
    'the number of a name in its announcement is read under %s where it runs from 1',
    (header) => {
      expect(orders(header, '๑', '๒', '๓')).toEqual([1, 2, 3]);
      expect(orders(header, '292', '293', '294')).toEqual([undefined, undefined, undefined]);
      expect(orders(header, '1', '2', '5')).toEqual([undefined, undefined, undefined]);
    },
  );
  it('the number of a name in its announcement is read as it stands under its own header', () => {
    expect(orders('ลำดับในประกาศ', '4', '5', '6')).toEqual([4, 5, 6]);
    expect(orders('order', '4', '5', '6')).toEqual([4, 5, 6]);
  });
});

describe('a key of programme.csv', () => {
  const loaded = (key: string) => load({ ...programme(`2567,${key},ใช่,,,,`), ...under('') });
  it.each(['ข้อมูลสมมติ', 'ตัวอย่าง', 'samples', 'smaple'])(
    'a key of programme.csv that was meant as sample stamps the year: %s',
    (key) => {
      expect(loaded(key).model.years[0]?.sample).toBe(true);
      expect(
        loaded(key).problems.find((problem) => problem.code === 'unknown-key')?.suggestions,
      ).toEqual(['sample']);
    },
  );
  it('a key of programme.csv is not warned of where it is known or about steps and deadlines', () => {
    const rows = [
      '2567,step_1_1,ตุลาคม,,,,',
      '2567,deadline_other,1/7/2567,,,,',
      '2567,excellent_total,76,,,,',
    ];
    expect(codes(programme(...rows))).toEqual([]);
  });
});

it('honours without their column are read beside the department’s announcement', () => {
  const honours = { [H]: `${PLACE}\n${SAMUI}` };
  expect(codes(honours)).toContain('honour-not-stated');
  expect(codes({ ...honours, ...announced('กรม,,15/9/2567,') })).not.toContain('honour-not-stated');
});
