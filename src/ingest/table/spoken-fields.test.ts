import { describe, expect, it } from 'vitest';
import { load, PLACE, SAMUI, targets } from '../fixtures/faults.ts';

const found = (files: Parameters<typeof load>[0]) =>
  load(files)
    .problems.filter((problem) => /column-not-understood|heading-holds-value/.test(problem.code))
    .map(
      (problem) =>
        `${problem.code} ${problem.cell ?? ''} ${'field' in problem.params ? problem.params.field : ''}`,
    );
const assessments = (header: string, ...rows: string[]) => ({
  '2567/assessments.csv': [header, ...rows].join('\n'),
});
const list = (title: string) => assessments(`${title},,,`, `${PLACE},ผลการประเมิน`, `${SAMUI},ผ่าน`);

describe('an unread column of words that a field has', () => {
  it.each([
    ['ช่วงการประเมิน', 'รอบก่อนการดำเนินการ', 'รอบการประเมิน'],
    ['', 'ก่อนดำเนินการ (ครั้งที่ ๑)', 'รอบการประเมิน'],
    ['สรุปรวม', 'ไม่ผ่าน', 'ผลการประเมิน'],
    ['เวลา', 'baseline', 'รอบการประเมิน'],
  ])(
    'an unread column of words that a field has, %s of %s, is an error that names the field',
    (header, word, field) => {
      const files = assessments(`${PLACE},${header},ผลการประเมิน`, `${SAMUI},${word},ผ่าน`);
      expect(found(files)).toEqual([`column-not-understood D1 ${field}`]);
      const semicolons = {
        '2567/assessments.csv': files['2567/assessments.csv'].replaceAll(',', ';'),
      };
      expect(found(semicolons)).toEqual([`column-not-understood D1 ${field}`]);
    },
  );

  it('an unread column of words that a field has is a second column of the result where its header is one to be ticked', () => {
    const files = assessments(`${PLACE},ไม่ผ่านเกณฑ์,ผลการประเมิน`, `${SAMUI},ไม่ผ่าน,ผ่าน`);
    expect(load(files).problems[0]).toMatchObject({ code: 'ambiguous-column', cell: 'D1' });
  });

  it('an unread column of words that a field has is one in targets and announcements too', () => {
    const batch = { '2567/targets.csv': `${PLACE},คอลัมน์ใหม่\n${SAMUI},เพิ่มเติม` };
    expect(found(batch)).toEqual(['column-not-understood D1 ชุดเป้าหมาย']);
    const day = 'จังหวัด,ประกาศ ณ วันที่';
    const kind = { '2567/announcements.csv': `${day},สี\nน่าน,28/8/2567,ถอนชื่อ\nน่าน,29/8/2567,` };
    expect(found(kind)).toEqual(['column-not-understood C1 ประเภท']);
    const level = { '2567/announcements.csv': `${day},โดย\nน่าน,28/8/2567,กรม` };
    expect(found(level)).toEqual(['column-not-understood C1 ระดับ']);
  });

  it('an unread column of words that a field has is not one of ticks, numbers, colours, or a word among many', () => {
    for (const words of [['✓', 'true'], ['878'], ['แดง'], ['ผ่าน', 'เขียว', 'แดง']]) {
      const rows = words.map((word) => `${SAMUI},${word},ผ่าน`);
      expect(found(assessments(`${PLACE},สีโปรด,ผลการประเมิน`, ...rows))).toEqual([]);
    }
  });
});

describe('a column of ordinals', () => {
  it.each(['ครั้งที่', 'ประเมินครั้งที่', 'ครั้งที่ประเมิน', 'การประเมินรอบครั้งที่'])(
    '%s may be of the first assessment or the last, and is an error that asks which',
    (header) => {
      for (const word of ['1', '๒', 'ครั้งที่ 1'])
        expect(
          load(assessments(`${PLACE},${header},ผลการประเมิน`, `${SAMUI},${word},ผ่าน`)).problems.map(
            ({ code }) => code,
          ),
        ).toContain(header === 'ครั้งที่ประเมิน' ? 'unknown-round' : 'column-not-understood');
    },
  );

  it('a column of ordinals is one of the batch in a list of targets', () => {
    expect(found({ '2567/targets.csv': `${PLACE},ครั้งที่\n${SAMUI},2` })).toEqual([
      'column-not-understood D1 ชุดเป้าหมาย',
    ]);
  });

  it('a column of ordinals is none beside the round itself, in other lists, and where nothing is counted', () => {
    const both = assessments(`${PLACE},ครั้งที่,รอบการประเมิน,ผลการประเมิน`, `${SAMUI},1,สิ้นปี,ผ่าน`);
    expect(found(both)).toEqual([]);
    const announcements = `จังหวัด,ครั้งที่,ประกาศ ณ วันที่\nน่าน,1,28/8/2567`;
    expect(found({ '2567/announcements.csv': announcements })).toEqual([]);
    const blank = assessments(`${PLACE},ครั้งที่,ผลการประเมิน`, `${SAMUI},,ผ่าน`);
    expect(found(blank)).toEqual([]);
  });
});

describe('a heading that says what the rows below are', () => {
  it.each([
    [assessments(`${PLACE},ผลการประเมิน [รอบก่อนดำเนินการ]`, `${SAMUI},ผ่าน`), 'D1 รอบการประเมิน'],
    [{ '2567/targets.csv': `จังหวัด,อำเภอ,รายชื่อตำบล (เพิ่มเติม)\n${SAMUI}` }, 'C1 ชุดเป้าหมาย'],
    [list('ผลการประเมินตำบล (ก่อนดำเนินการ)'), 'A1 รอบการประเมิน'],
    [assessments(`${PLACE},ผลการประเมิน (ร่าง)`, `${SAMUI},ผ่าน`), 'D1 ผลการประเมิน'],
    [
      {
        '2567/honours.csv': `รายชื่อตำบลที่เสนอเข้ารับการคัดเลือก,,,\n${PLACE},ระดับ\n${SAMUI},ดีเลิศ ระดับจังหวัด`,
      },
      'A1 ตำบล',
    ],
    [{ '2567/targets.csv': `รายชื่อตำบลที่ไม่ได้เป็นเป้าหมาย,,\n${PLACE}\n${SAMUI}` }, 'A1 ตำบล'],
    [list('บัญชีตำบลที่ไม่ผ่านเกณฑ์การประเมิน'), 'A1 ผลการประเมิน'],
    [list('ผลการประเมินตำบลเข้มแข็ง ครั้งที่ 1'), 'A1 รอบการประเมิน'],
    [list('ผลการประเมินตำบลครั้งแรก'), 'A1 รอบการประเมิน'],
    [{ '2567/targets.csv': `บัญชีตำบลเป้าหมายเพิ่มเติม,,\n${PLACE}\n${SAMUI}` }, 'A1 ชุดเป้าหมาย'],
  ])(
    'a heading that says what the rows below are is an error where they are read otherwise',
    (files, told) => {
      expect(found(files)).toEqual([`heading-holds-value ${told}`]);
    },
  );

  it('a heading that says what the rows below are is none where they are read so anyway', () => {
    expect(found(list('ผลการประเมินตำบล (สิ้นปี)'))).toEqual([]);
    expect(found(list('ผลการประเมินตำบล ครั้งที่ 2'))).toEqual([]);
    expect(found(list('ตำบลที่เข้ารับการประเมินและผลการประเมิน'))).toEqual([]);
    expect(found(list('ประกาศผลการประเมินตำบล ครั้งที่ 1'))).toEqual([]);
    expect(found(list('มติที่ประชุมคณะกรรมการประเมิน ครั้งที่ 1'))).toEqual([]);
    expect(found(list('ผลการประเมิน ตามมติ ครั้งที่ 1/2567'))).toEqual([]);
    expect(found(list('บัญชีตำบลที่ผ่านและไม่ผ่านเกณฑ์'))).toEqual([]);
    expect(found(list('ผลการประเมิน ผ่าน/ไม่ผ่าน'))).toEqual([]);
    expect(found(assessments(`${PLACE},ผลการประเมิน (ผ่าน/ไม่ผ่าน)`, `${SAMUI},ผ่าน`))).toEqual([]);
    expect(found({ '2567/targets.csv': `${PLACE},หมายเหตุ (เพิ่มเติม)\n${SAMUI},ก` })).toEqual([]);
    expect(
      found({ '2567/targets.csv': `เป้าหมายหลักและเป้าหมายเพิ่มเติม,,\n${PLACE}\n${SAMUI}` }),
    ).toEqual([]);
    expect(found(targets(SAMUI))).toEqual([]);
  });
});
