import { describe, expect, it } from 'vitest';
import { announced, load, OFFICE } from '../../ingest/fixtures/faults.ts';
import { headerOf } from '../../ingest/contract/columns.ts';
import { publicRows } from './public-rows.ts';

const { model } = load({
  ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,'),
  '2567/assessments.csv':
    'จังหวัด,อำเภอ,ตำบล,วันที่ประเมิน,ผลการประเมิน\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง,12/6/2567,ผ่าน',
  '2567/stories.csv': `id,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่\nopen,สุราษฎร์ธานี,ก,ข,${OFFICE},ใช่\nclosed,สุราษฎร์ธานี,ก,ข,${OFFICE},ไม่`,
});
const [year] = model.years;

describe('the rows that the check page may compare with', () => {
  it('the rows that the check page may compare with are of assessments and honours only those that are announced', () => {
    const code = [headerOf('assessments', 'tambon_code')];
    const rows = [['840401'], ['840402']];
    expect(publicRows('assessments', code, rows, year)).toEqual([['840401']]);
    expect(publicRows('honours', code, rows, year)).toEqual([]);
    expect(publicRows('assessments', code, rows, undefined)).toEqual([]);
    expect(publicRows('targets', code, rows, year)).toEqual(rows);
  });

  it('the rows that the check page may compare with are of stories only those with consent', () => {
    const rows = [['open'], ['closed']];
    expect(publicRows('stories', [headerOf('stories', 'id')], rows, year)).toEqual([['open']]);
  });

  it('the rows that the check page may compare with hold the scores of a criterion only where its row says that they are public', () => {
    const head = (['max_score', 'pass_score', 'public'] as const).map((field) =>
      headerOf('criteria', field),
    );
    const rows = [
      ['25', '20', 'ไม่'],
      ['25', '20', ''],
      ['25', '20', 'ใช่'],
    ];
    expect(publicRows('criteria', head, rows, year)).toEqual([
      ['', '', 'ไม่'],
      ['', '', ''],
      ['25', '20', 'ใช่'],
    ]);
  });
});
