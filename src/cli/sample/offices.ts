import { sampleSheet } from './sheet.ts';
import type { SampleFile } from './sheet.ts';

/** offices.csv: the department, and invented entries as examples of a province's. */
export function officesSheet(): SampleFile {
  return sampleSheet(
    'offices.csv',
    'offices',
    ['province', 'name', 'phone', 'email', 'website', 'address'],
    [
      { name: 'กรมการพัฒนาชุมชน กระทรวงมหาดไทย', website: 'https://www.cdd.go.th' },
      ...['สุราษฎร์ธานี', 'เชียงราย', 'ขอนแก่น', 'ระยอง'].map((province) => ({
        province,
        name: `สำนักงานพัฒนาชุมชนจังหวัด${province} (ตัวอย่าง)`,
        address: `ศาลากลางจังหวัด${province}`,
      })),
    ],
  );
}
