import { describe, expect, it } from 'vitest';
import {
  announcements,
  assessments,
  errorsIn,
  PLACE,
  programme,
  progress,
  targets,
} from './fixtures/siblings.ts';
import type { Files, Sibling } from './fixtures/siblings.ts';
import { load } from './fixtures/faults.ts';

// Ways in which a wrong fact could be published; several of each kind.

const KK = 'ขอนแก่น,เมืองขอนแก่น';
const on = (...days: string[]): Files =>
  announcements(
    'จังหวัด,ประกาศ ณ วันที่',
    ...days.map((day, at) => `${['ขอนแก่น', 'ชัยภูมิ', 'นครราชสีมา'][at]},${day}`),
  );
const dates = (...rows: string[]): Files => progress('รหัสตำบล,วันที่ลงนาม MOU,วันที่แผนตำบล', ...rows);
const titled = (title: string): Files =>
  announcements('จังหวัด,ประกาศ ณ วันที่,เรื่อง', `ขอนแก่น,26/8/2567,"${title}"`);

const TWO_DIGITS: readonly Sibling[] = [
  ['with slashes', on('26/8/24'), ['two-digit-year-far B2']],
  ['with dots', on('26.8.24'), ['two-digit-year-far B2']],
  ['with a month', on('26-Aug-24'), ['two-digit-year-far B2']],
  ['in Thai digits', on('26 ส.ค. ๒๔'), ['two-digit-year-far B2']],
  ['year first', on('24-08-26'), ['two-digit-year-far B2']],
  ['with a time of day', on('26/8/24 14:05'), ['two-digit-year-far B2']],
  ['of as_of', programme('2567,as_of,30/9/24'), ['two-digit-year-far C2']],
  ['of a deadline', programme('2567,deadline_send_list,25-Dec-23'), ['two-digit-year-far C2']],
  [
    'of a file without a year',
    { 'redirects.csv': 'from,to,corrected_on\n/a/,/about/,1-Sep-24' },
    ['two-digit-year-far C2'],
  ],
  ['near the year of the folder', on('26/8/67'), []],
  ['of the year before', dates('400101,5/12/66,'), []],
];

const MONTH_FIRST: readonly Sibling[] = [
  [
    'another date behind a weekday',
    on('Mon 8/26/2024', 'Thu 8/5/2024'),
    ['month-first-date B2', 'month-first-file B3'],
  ],
  [
    'another date with slashes',
    on('8/26/2024', '8/5/2024'),
    ['month-first-date B2', 'month-first-file B3'],
  ],
  [
    'another date with hyphens',
    on('8-26-2024', '8-5-2024'),
    ['month-first-date B2', 'month-first-file B3'],
  ],
  [
    'another date with dots',
    on('8.26.2024', '8.5.2024'),
    ['month-first-date B2', 'month-first-file B3'],
  ],
  [
    'another date in Thai digits',
    on('๘/๒๖/๒๕๖๗', '๘/๕/๒๕๖๗'),
    ['month-first-date B2', 'month-first-file B3'],
  ],
  [
    'the timestamp of a form',
    progress('Timestamp,รหัสตำบล,วันที่ลงนาม MOU', '12/25/2023 10:11:12,400101,5/12/2566'),
    ['month-first-file C2'],
  ],
  [
    'a column that nobody reads',
    progress('วันที่บันทึก,รหัสตำบล,วันที่ลงนาม MOU', '12/25/2023,400101,5/12/2023'),
    ['month-first-file C2'],
  ],
  [
    'another fact of the programme',
    programme('2567,as_of,9/30/2024', '2567,deadline_send_list,8/7/2024'),
    ['month-first-date C2', 'month-first-file C3'],
  ],
  [
    'one number in front of all',
    on('8/6/2024', '8/5/2024', '8/9/2024'),
    ['day-or-month B2', 'day-or-month B3', 'day-or-month B4'],
  ],
  ['nothing, where one has the day first', on('8/6/2024', '26/8/2024'), []],
  ['nothing, where the year is Buddhist', on('8/6/2567', '8/5/2567'), []],
  [
    'nothing, where day and month are one number',
    on('8/8/2024', '8/26/2024'),
    ['month-first-date B3'],
  ],
];

const SHIFTED: readonly Sibling[] = [
  ['a longer row', targets(PLACE, `${KK},ในเมือง`, `${KK},โคกสี,x`), ['row-longer-than-header D3']],
  [
    'a row longer by blanks where others are not',
    targets(PLACE, `${KK},ในเมือง`, `${KK},โคกสี,,`, `${KK},ศิลา`),
    ['row-longer-than-header D3'],
  ],
  [
    'a cell beyond the last head of a longer header',
    targets(`${PLACE},,`, `${KK},ในเมือง,x,`, `${KK},โคกสี,,`),
    ['row-longer-than-header D2'],
  ],
  [
    'a space before a quote',
    announcements('จังหวัด,ประกาศ ณ วันที่,เรื่อง', 'ขอนแก่น,26/8/2567, "ก"'),
    ['space-before-quote C2'],
  ],
  [
    'a tab before a quote',
    announcements('จังหวัด,ประกาศ ณ วันที่,เรื่อง', 'ขอนแก่น,26/8/2567,\t"ก"'),
    ['space-before-quote C2'],
  ],
  [
    'a space before a quote in a column nobody reads',
    targets(`${PLACE},อื่น`, `${KK},ในเมือง, "ก"`),
    ['space-before-quote D2'],
  ],
  [
    'nothing, where all rows are longer by blanks',
    targets(PLACE, `${KK},ในเมือง,,`, `${KK},โคกสี,,`),
    [],
  ],
  ['nothing, where a row is shorter', targets(`${PLACE},ชุดเป้าหมาย`, `${KK},ในเมือง`), []],
  [
    'nothing, where a column of numbers has no head',
    targets(`,${PLACE}`, `0,${KK},ในเมือง`, `1,${KK},โคกสี`),
    [],
  ],
];

const FAILED = [
  ...[
    '#REF!',
    '#N/A',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '########',
  ],
  ...[
    '#ref!',
    '#REF',
    '＃REF！',
    '# VALUE !',
    'Err:508',
    '#GETTING_DATA',
    '#FIELD!',
    'รวม #N/A แห่ง',
  ],
  ...[
    '=A1',
    '=$A$1',
    '=1+1',
    '=-A1',
    '=Sheet1!A1',
    '=รายชื่อ!A1',
    "='รายชื่อ 1'!$A$1",
    '=IF(A1=1;2;3)',
  ],
  ...['=_xlfn.XLOOKUP(A1;B:B;C:C)', '{=SUM(A1:A3)}', '+C3', '@SUM(A1)', '-VLOOKUP(A1;B:C;2)'],
  ...['ก_x000D_ข', 'ก_x000d_', '[object Object]', 'เรื่อง [object HTMLElement]'],
];
const GARBLED = ['ã¹àÁ×Í§', 'à¸£à¸²à¸¢', 'เธฃเธฒเธขเธ', '‡∏£‡∏≤‡∏¢', '喔｀覆喔⑧笂', 'ราย\uFFFDชื่อ'];
const BLANK = [
  ...[
    '-',
    '–',
    '—',
    '--',
    '...',
    '*',
    '?',
    'nan',
    'NaN',
    'NA',
    'NaT',
    'null',
    'NULL',
    '(null)',
    '<NA>',
    'None',
    'n/a',
    'N.A.',
  ],
  ...[
    'undefined',
    'TBD',
    'ไม่มี',
    'ไม่มี.',
    '(ไม่มี)',
    'ไม่มีข้อมูล',
    'ไม่ระบุ',
    'ไม่ทราบ',
    'ยังไม่ดำเนินการ',
    'รอดำเนินการ',
  ],
];
const KEPT = [
  'รายชื่อ #1',
  'C# และ OTOP',
  'A-1',
  '= เท่ากับ',
  '+66 77 123 456',
  '-OTOP(5 ดาว)',
  'ไม่มีขยะในตำบล',
  'ก - ข',
  'Café',
];
const CONVERTED = ['Jan-67', '12-Mar', 'ม.ค.-67', '5-ธ.ค.', '1.5E+05', '1.23457E+12'];
const NOT_CONVERTED = ['ม.ค. 67', '1/67', 'ที่ ขก 0019/ว 12', 'E-5', 'กข-67', 'Abc-67'];

const DATED: Readonly<Record<string, readonly Sibling[]>> = {
  'a two-digit year of the Common Era is asked about': TWO_DIGITS,
  'a date that can be read both ways is doubted for': MONTH_FIRST,
  'cells may have moved by': SHIFTED,
};

describe.each(Object.entries(DATED))('%s', (_kind, siblings) => {
  it.each(siblings)('%s', (_what, files, errors) => {
    expect(errorsIn(files)).toEqual(errors);
  });
});

describe('a title', () => {
  const titleIn = (files: Files) => load(files).model.years[0]?.announcements[0]?.title;

  it.each(FAILED)('a title is never %s, which no spreadsheet computed', (text) => {
    expect(errorsIn(titled(text))).toEqual(['formula-failed C2']);
    expect(titleIn(titled(text))).toBeUndefined();
  });
  it.each(GARBLED)('a title is never %s, whose letters are broken', (text) => {
    expect(errorsIn(titled(text))).not.toEqual([]);
    expect(titleIn(titled(text))).toBeUndefined();
  });
  it.each(BLANK)('a title is blank where %s stands', (text) => {
    expect(errorsIn(titled(text))).toEqual([]);
    expect(titleIn(titled(text))).toBeUndefined();
  });
  it.each(KEPT)('a title may be %s', (text) => {
    expect([errorsIn(titled(text)), titleIn(titled(text))]).toEqual([[], text]);
  });
  it.each(CONVERTED)('a title is never %s, which a spreadsheet put there', (text) => {
    expect(errorsIn(titled(text))).toEqual(['value-converted C2']);
  });
  it.each(NOT_CONVERTED)('a title may be %s too', (text) => {
    expect(errorsIn(titled(text))).toEqual([]);
  });
});

describe('a cell of a column that nobody reads must be valid too', () => {
  it.each<Sibling>([
    [
      'a column that is not known',
      targets(`${PLACE},อื่น`, `${KK},ในเมือง,#REF!`),
      ['formula-failed D2'],
    ],
    ['a column without a head', targets(`,${PLACE}`, `#N/A,${KK},ในเมือง`), ['formula-failed A2']],
    [
      'letters of a column that is not known',
      targets(`${PLACE},อื่น`, `${KK},ในเมือง,ã¹àÁ×Í§`),
      ['text-garbled D2'],
    ],
    ['a title', targets('#REF!,,', PLACE, `${KK},ในเมือง`), ['formula-failed A1']],
    ['a head', targets(`${PLACE},#REF!`, `${KK},ในเมือง,1`), ['formula-failed D1']],
  ])('%s', (_what, files, errors) => expect(errorsIn(files)).toEqual(errors));
});

describe('a key of the programme', () => {
  const near = (key: string) =>
    load(programme(`2567,${key},ใช่`)).problems.find((problem) => problem.code === 'unknown-key')
      ?.suggestions;
  it.each([
    ['sampel', 'sample'],
    ['Partail', 'partial'],
    ['asof', 'as_of'],
    ['targetmain', 'target_main'],
    ['deadline_sendlist', 'deadline_send_list'],
    ['deadline_report_plan', 'deadline_report_plans'],
    ['step_1_1_form', 'step_1_1_from'],
    ['step1_2', 'step_1_2'],
  ])('a key of the programme that is misspelt is reported with the nearest: %s', (key, meant) => {
    expect(near(key)).toEqual([meant]);
  });
  it('a key of the programme of a step that the calendar has not is told', () =>
    expect(near('step_9_9')).toEqual([]));
  it.each([
    'step_3_6',
    'step_1_1_from',
    'deadline_other',
    'deadline_send_list',
    'excellent_planned',
  ])(
    'a key of the programme is not warned of where it is known, or a deadline of its own: %s',
    (key) => expect(near(key)).toBeUndefined(),
  );
});

describe('the numbers of an export', () => {
  const orders = (...rows: string[]) =>
    load(assessments(`ลำดับที่,${PLACE},ผลการประเมิน`, ...rows)).model.years[0]?.passed.map(
      (passed) => passed.order,
    );
  it('the numbers of an export are not those of an announcement where they go on from another province', () => {
    expect(orders(`7,${KK},ในเมือง,ผ่าน`, `8,${KK},โคกสี,ผ่าน`, '9,ชัยภูมิ,เมือง,ในเมือง,ผ่าน')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
