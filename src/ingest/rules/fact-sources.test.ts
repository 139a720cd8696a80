import { expect, it } from 'vitest';
import { load } from '../fixtures/faults.ts';

it('knows the row of each public fact, and of nothing that is not public', () => {
  const { sources } = load({
    '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่\nสุราษฎร์ธานี,28/8/2567',
    '2567/assessments.csv':
      'บัญชีรายชื่อ\nรหัสตำบล,ผลการประเมิน\n840401,ผ่าน\n840402,ไม่ผ่าน\n860101,ผ่าน\n840501,ผ่าน',
    '2567/targets.csv': 'รหัสตำบล\n840401',
    '2567/corrections.csv':
      'วันที่แก้ไข,รหัสตำบล,รายการที่แก้,เหตุผล\n1/10/2567,840403,"ถอน\nชื่อ",ถอนประกาศ\n2/10/2567,840403,เดิม,พิมพ์ผิด',
  });
  expect(
    Object.fromEntries([...sources].map(([key, { row, line }]) => [key, [row, line]])),
  ).toEqual({
    'announcement 2567-84-20240828': [2, 2],
    'target 2567 840401': [2, 2],
    'passed 2567 840401': [3, 3],
    'passed 2567 840501': [6, 6],
    'correction 2567-840403-20241001': [2, 2],
    'correction 2567-840403-20241002': [3, 4],
  });
});
