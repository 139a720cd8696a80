import { placeCells, PLACE_FIELDS } from './place-cells.ts';
import type { Random } from './random.ts';
import { sheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { Chosen } from './target-choice.ts';

/** What an officer jots beside a row: internal, and so worth having in the data that tests privacy. */
const NOTES = [
  'ขยายผลจากตำบลข้างเคียง',
  'เปลี่ยนจากตำบลเดิมตามมติที่ประชุมอำเภอ',
  'พื้นที่ติดตามของคณะทำงานจังหวัด',
  'มีศูนย์เรียนรู้เดิมอยู่แล้ว',
  'รอคำสั่งแต่งตั้งคณะทำงานระดับตำบล',
];

/** A year's targets.csv. */
export function targetSheet(path: string, targets: readonly Chosen[], random: Random): Sheet {
  return sheet(
    path,
    'targets',
    [...PLACE_FIELDS, 'batch', 'note'],
    targets.map(({ place, batch }) => ({
      ...placeCells(place),
      batch: batch === 'main' ? 'หลัก' : 'เพิ่มเติม',
      note: random.chance(0.06) ? random.pick(NOTES) : '',
    })),
  );
}
