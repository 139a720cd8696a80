import { compareText } from '../../domain/compare.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { buddhistDay } from '../../domain/day.ts';
import { workingDays } from './day.ts';
import { ANNOUNCED_ON, DOCUMENTS, HONOURS_DOCUMENT, PASSED } from './pins-2567.ts';
import type { Random } from './random.ts';
import type { SampleRow } from './sheet.ts';

/** The day of the department's invented honours announcement. */
export const HONOURED_ON: IsoDate = '2024-09-20';

/** The wordings of the subject of an announcement: provinces word it differently, and so does the sample. */
export const LIST_TITLE = 'ผลการประเมินตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปี ๒๕๖๗';
export const HONOURS_TITLE =
  'ยกย่องเชิดชูเกียรติตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ดีเลิศ ระดับจังหวัด ประจำปีงบประมาณ พ.ศ. ๒๕๖๗';
const TITLES = [
  'ตำบลที่ผ่านเกณฑ์การประเมินตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
  'รายชื่อตำบลที่ผ่านเกณฑ์การประเมินตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
  LIST_TITLE,
  'ประกาศรายชื่อตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ที่ผ่านเกณฑ์การประเมิน ประจำปีงบประมาณ ๒๕๖๗',
];

/** Letters before the number of a covering letter, for the provinces that state one here. */
const PREFIXES = new Map(
  Object.entries({
    19: 'สบ',
    21: 'รย',
    22: 'จบ',
    26: 'นย',
    32: 'สร',
    34: 'อบ',
    35: 'ยส',
    40: 'ขก',
    41: 'อด',
    42: 'ลย',
    44: 'มค',
    47: 'สน',
    48: 'นพ',
    52: 'ลป',
    55: 'นน',
    57: 'ชร',
    63: 'ตก',
    67: 'พช',
    71: 'กจ',
    75: 'สส',
    76: 'พบ',
    84: 'สฎ',
    86: 'ชพ',
    90: 'สข',
    93: 'พท',
    94: 'ปน',
  }),
);

/** The announcements of 74 provinces by code, one amended list, then the department's honours. */
export function announcementRows(random: Random): SampleRow[] {
  const days = workingDays('2024-08-19', '2024-08-30');
  const provinces = PROVINCES.filter(({ code }) => PASSED.has(code)).toSorted((a, b) =>
    compareText(a.code, b.code),
  );
  const rows = provinces.flatMap(({ code, th }): SampleRow[] => {
    const prefix = PREFIXES.get(code);
    // Most provinces announce in the week of the deadline.
    const drawn = random.pick(random.chance(0.4) ? days : days.slice(5));
    const row = {
      kind: 'ประกาศรายชื่อ',
      level: 'จังหวัด',
      province: th,
      announced_on: buddhistDay(ANNOUNCED_ON.get(code) ?? drawn),
      title: random.pick(TITLES),
      number: prefix ? `ที่ ${prefix} ๐๐๑๙.๓/ว ${thaiNumber(random.whole(2200, 6900))}` : '',
      signed_by_position: `ผู้ว่าราชการจังหวัด${th}`,
      document: DOCUMENTS.get(code) ?? '',
    };
    return code === AMENDED.province
      ? [row, { ...row, ...AMENDED.row, number: '', document: '' }]
      : [row];
  });
  return [
    ...rows,
    {
      kind: 'ประกาศรายชื่อ',
      level: 'กรม',
      announced_on: buddhistDay(HONOURED_ON),
      title: HONOURS_TITLE,
      signed_by_position: 'อธิบดีกรมการพัฒนาชุมชน',
      document: HONOURS_DOCUMENT,
    },
  ];
}

/** One province withdrew a name by a second announcement: see the corrections. */
export const AMENDED = {
  province: '44',
  /** The day of the announcement with the whole list. */
  list: '28/8/2567',
  row: {
    kind: 'แก้ไข',
    announced_on: '9/9/2567',
    title:
      'แก้ไขประกาศจังหวัดมหาสารคาม เรื่อง ตำบลที่ผ่านเกณฑ์การประเมินตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
  },
};

function thaiNumber(count: number): string {
  return String(count).replace(/\d/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)));
}
