import { SAMPLE_MARK } from '../../domain/sample.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { sheet } from './sheet.ts';
import type { SampleFile, SampleRow } from './sheet.ts';
import { SOURCE_2566 } from './year-2566.ts';

const INVENTED = SAMPLE_MARK;

/** The government's news that states how many tambons of 2565 were honoured. */
const SOURCE_2565 = 'https://www.thaigov.go.th/news/contents/details/58868';
const EXCELLENT_TOTAL = {
  key: 'excellent_total',
  label_th: 'ตำบลดีเลิศ ระดับจังหวัด ทั้งหมดตามที่ข่าวของรัฐบาลบอก',
  label_en: 'All excellent tambons, as government news says',
};

/**
 * The 18 steps: number, Thai and English label, time (in the words of the letters), first and last day. `{a}` is the
 * calendar year in which the fiscal year opens, `{b}` the one in which it ends (B.E.).
 */
const STEPS: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    '1_1',
    'ประชุมสร้างความเข้าใจ',
    'Meeting for shared understanding',
    'พ.ย. {a}',
    '1/11/{a}',
    '30/11/{a}',
  ],
  [
    '1_2',
    'ประเมินตำบลและคัดเลือกตำบลเป้าหมาย',
    'Assess tambons and choose targets',
    'พ.ย. {a}',
    '1/11/{a}',
    '30/11/{a}',
  ],
  ['1_3', 'รายงานตำบลเป้าหมาย', 'Report the targets', 'ภายใน 15 พ.ย. {a}', '1/11/{a}', '15/11/{a}'],
  [
    '1_4',
    'เวทีประชาคมและลงนาม MOU',
    'Public forum and memorandum of understanding',
    'ธ.ค. {a}',
    '1/12/{a}',
    '31/12/{a}',
  ],
  [
    '1_5',
    'จัดทำแผนจังหวัด อำเภอ และตำบล',
    'Plans of province, amphoe and tambon',
    'ธ.ค. {a}',
    '1/12/{a}',
    '31/12/{a}',
  ],
  ['1_6', 'ประกาศวาระ', 'Declare the agenda', 'ธ.ค. {a}', '1/12/{a}', '31/12/{a}'],
  [
    '1_7',
    'รายงาน MOU แผน และวาระ',
    'Report memorandum, plan and agenda',
    'ภายใน 28 ธ.ค. {a} (878 ตำบล) และ 15 ม.ค. {b} (122 ตำบล)',
    '1/12/{a}',
    '15/1/{b}',
  ],
  ['2_1', 'ดำเนินกิจกรรมตามแผน', 'Activities of the plans', 'ม.ค.–มิ.ย. {b}', '1/1/{b}', '30/6/{b}'],
  [
    '2_2',
    'บูรณาการ ๗ ภาคี',
    'Bring the seven partners together',
    'ม.ค.–มิ.ย. {b}',
    '1/1/{b}',
    '30/6/{b}',
  ],
  [
    '2_3',
    'คณะทำงานติดตามและประเมินผล',
    'Working group follows and evaluates',
    'ม.ค.–มิ.ย. {b}',
    '1/1/{b}',
    '30/6/{b}',
  ],
  ['2_4', 'รายงานผู้บริหาร', 'Report to executives', 'ทุกเดือน', '1/1/{b}', '31/8/{b}'],
  [
    '2_5',
    'รวบรวมและรายงานกรม',
    'Collect and report to the department',
    'ทุกวันที่ 25 ม.ค.–ส.ค. {b}',
    '1/1/{b}',
    '25/8/{b}',
  ],
  ['3_1', 'ประเมินตามเกณฑ์', 'Assess by the criteria', 'มิ.ย.–ก.ค. {b}', '1/6/{b}', '31/7/{b}'],
  [
    '3_2',
    'จังหวัดประกาศตำบลที่ผ่านเกณฑ์การประเมิน',
    'Provinces announce the tambons that passed',
    'ส.ค. {b}',
    '1/8/{b}',
    '31/8/{b}',
  ],
  [
    '3_3',
    'ส่งบัญชีรายชื่อและสำเนาประกาศ',
    'Send the list and a copy of the announcement',
    'ภายใน 30 ส.ค. {b}',
    '1/8/{b}',
    '30/8/{b}',
  ],
  [
    '3_4',
    'กรมการพัฒนาชุมชนยกย่องเชิดชูเกียรติตำบลดีเลิศ ระดับจังหวัด',
    'The department honours the excellent tambons',
    'ก.ย. {b}',
    '1/9/{b}',
    '30/9/{b}',
  ],
  ['3_5', 'จัดการองค์ความรู้', 'Knowledge management', 'ส.ค.–ก.ย. {b}', '1/8/{b}', '30/9/{b}'],
  ['3_6', 'เผยแพร่สู่สาธารณะ', 'Public dissemination', 'ก.ย. {b}', '1/9/{b}', '30/9/{b}'],
];

/** programme.csv: the numbers and dates of each year, with their source. */
export function programmeSheet(): SampleFile {
  return sheet(
    'programme.csv',
    'programme',
    ['fiscal_year', 'key', 'value', 'label_th', 'label_en', 'source', 'replaces'],
    [
      {
        fiscal_year: 2566,
        key: 'partial',
        value: 'ใช่',
        label_th: 'รายชื่อเพียงบางส่วน: แปดตำบลที่ข่าวของรัฐบาลเอ่ยชื่อ',
        label_en: 'A part of the list: the eight tambons that government news names',
        source: SOURCE_2566,
      },
      {
        fiscal_year: 2566,
        key: 'as_of',
        value: '4/9/2566',
        label_th: 'วันที่ของข่าว ไม่ใช่วันที่ของประกาศ',
        label_en: 'The day of the news, not of an announcement',
        source: SOURCE_2566,
      },
      { fiscal_year: 2566, ...EXCELLENT_TOTAL, value: 76, source: SOURCE_2566 },
      { fiscal_year: 2565, ...EXCELLENT_TOTAL, value: 75, source: SOURCE_2565 },
      ...yearRows(2567, '30/9/2567', 'หนังสือกรมการพัฒนาชุมชน ปีงบประมาณ พ.ศ. 2567'),
      ...yearRows(2568, '31/12/2567', INVENTED),
    ],
  );
}

type MakeRow = (
  key: string,
  value: string | number,
  labels: readonly [th: string, en: string],
  rest?: SampleRow,
) => SampleRow;

function yearRows(year: FiscalYear, asOf: string, source: string): SampleRow[] {
  const opening = String(year - 1);
  const row: MakeRow = (key, value, [th, en], rest = { source }) => ({
    fiscal_year: year,
    key,
    value,
    label_th: th,
    label_en: en,
    ...rest,
  });
  const invented = { source: INVENTED };
  const override = { source, replaces: `25/12/${opening}` };
  return [
    row('as_of', asOf, ['ข้อมูล ณ วันที่', 'As of'], invented),
    row('provinces', 76, ['จังหวัดในโครงการ', 'Provinces in the programme']),
    row('target_main', 878, ['ตำบลเป้าหมายหลัก', 'Main target tambons']),
    row('target_extra', 122, ['ตำบลเป้าหมายเพิ่มเติม', 'Additional target tambons']),
    row('excellent_planned', 76, ['ตำบลดีเลิศ ระดับจังหวัด ตามแผน', 'Excellent tambons, as planned']),
    row('deadline_report_targets', `15/11/${opening}`, [
      'กำหนดรายงานตำบลเป้าหมาย',
      'Targets to be reported by',
    ]),
    row(
      'deadline_report_plans',
      `28/12/${opening}`,
      [
        'กำหนดรายงาน MOU แผน และวาระ (878 ตำบล)',
        'Memorandum, plan and agenda to be reported by (878 tambons)',
      ],
      override,
    ),
    row(
      'deadline_report_plans_extra',
      `15/1/${year}`,
      [
        'กำหนดรายงาน MOU แผน และวาระ (122 ตำบล)',
        'Memorandum, plan and agenda to be reported by (122 tambons)',
      ],
      override,
    ),
    row('deadline_send_list', `30/8/${year}`, [
      'กำหนดส่งบัญชีรายชื่อและสำเนาประกาศ',
      'List and copy of the announcement to be sent by',
    ]),
    ...stepRows(year, source, row),
  ];
}

/** Each step with its words, its first and its last day. */
function stepRows(year: FiscalYear, source: string, row: MakeRow): SampleRow[] {
  const opening = String(year - 1);
  const when = (text: string) => text.replaceAll('{a}', opening).replaceAll('{b}', String(year));
  return STEPS.flatMap(([number, th, en, text, first, last]) => [
    row(
      `step_${number}`,
      when(text),
      [th, en],
      number === '1_7' ? { source, replaces: `ภายใน 25 ธ.ค. ${opening}` } : { source },
    ),
    row(`step_${number}_from`, when(first), [`${th}: วันแรก`, `${en}: first day`]),
    row(`step_${number}_to`, when(last), [`${th}: วันสุดท้าย`, `${en}: last day`]),
  ]);
}
