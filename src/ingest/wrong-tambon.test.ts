import { describe, expect, it } from 'vitest';
import {
  announcements,
  assessments,
  errorsIn,
  honours,
  passedIn,
  PLACE,
  programme,
  progress,
  results,
  stories,
  targets,
} from './fixtures/siblings.ts';
import type { Sibling } from './fixtures/siblings.ts';

// Ways in which a wrong tambon could be published, or a right one lost; several of each kind.

const KK = 'ขอนแก่น,เมืองขอนแก่น';
const OF_PROVINCE = ['ประกาศจังหวัดขอนแก่น,,', 'อำเภอ,ตำบล,ผลการประเมิน', 'เมืองขอนแก่น,สำราญ,ผ่าน'];

const HEADINGS: readonly Sibling[] = [
  [
    'a province by its word',
    assessments(...OF_PROVINCE, 'ประกาศจังหวัดชัยภูมิ,,', 'เมือง,ในเมือง,ผ่าน'),
    ['heading-names-place A4'],
  ],
  [
    'a province by its name alone',
    assessments(...OF_PROVINCE, 'นครราชสีมา,,', 'เมือง,ในเมือง,ผ่าน'),
    ['heading-names-place A4'],
  ],
  [
    'a province in English',
    assessments(...OF_PROVINCE, 'Nakhon Ratchasima Province,,', 'เมือง,ในเมือง,ผ่าน'),
    ['heading-names-place A4'],
  ],
  [
    'a province beside a total',
    assessments(...OF_PROVINCE, 'จังหวัดชัยภูมิ รวม 1 ตำบล,,', 'เมือง,ในเมือง,ผ่าน'),
    ['heading-names-place A4'],
  ],
  [
    'a province before a repeated header',
    assessments(...OF_PROVINCE, 'จังหวัดชัยภูมิ,,', 'อำเภอ,ตำบล,ผลการประเมิน', 'เมือง,ในเมือง,ผ่าน'),
    ['heading-names-place A4'],
  ],
  [
    'an amphoe above merged cells',
    results(`${KK},สำราญ,ผ่าน`, 'อำเภอบ้านไผ่,,,', ',,ในเมือง,ผ่าน'),
    ['heading-names-place A3', 'missing-value A4'],
  ],
  [
    'an amphoe in short',
    results(`${KK},สำราญ,ผ่าน`, ',อ.พล,,', ',,ลอมคอม,ผ่าน'),
    ['heading-names-place B3', 'missing-value A4'],
  ],
  [
    'a province in the folder of another',
    {
      ...assessments(),
      '2567/assessments.csv': '',
      '2567/khon-kaen/assessments.csv':
        'อำเภอ,ตำบล,ผลการประเมิน\nเมืองขอนแก่น,สำราญ,ผ่าน\nจังหวัดชัยภูมิ,,\nเมือง,ในเมือง,ผ่าน',
    },
    ['empty-file', 'heading-names-place A3'],
  ],
  [
    'a province below the tambons',
    assessments(...OF_PROVINCE, ',ประกาศจังหวัดชัยภูมิ,', 'เมือง,ในเมือง,ผ่าน'),
    ['heading-names-place B4'],
  ],
  [
    'the same province again',
    assessments(...OF_PROVINCE, 'ประกาศจังหวัดขอนแก่น (ต่อ),,', 'บ้านไผ่,บ้านไผ่,ผ่าน'),
    [],
  ],
  [
    'more names, where every row says its own place',
    results(`${KK},สำราญ,ผ่าน`, 'รายชื่อเพิ่มเติม,,,', `${KK},โคกสี,ผ่าน`),
    [],
  ],
  [
    'that the rest failed',
    results(`${KK},สำราญ,ผ่าน`, 'ตำบลที่ไม่ผ่านเกณฑ์,,,', `${KK},โคกสี,ผ่าน`),
    ['heading-holds-value A3'],
  ],
];

const SWALLOWED: readonly Sibling[] = [
  [
    'in notes',
    assessments(
      `${PLACE},ผลการประเมิน,หมายเหตุ`,
      `${KK},โคกสี,ผ่าน,"ดี`,
      `${KK},ท่าพระ,ผ่าน,`,
      `${KK},ศิลา,ผ่าน,ดี"`,
    ),
    ['rows-swallowed E2'],
  ],
  [
    'between semicolons',
    assessments(
      'จังหวัด;อำเภอ;ตำบล;ผลการประเมิน;หมายเหตุ',
      'ขอนแก่น;เมืองขอนแก่น;โคกสี;ผ่าน;"ดี',
      'ขอนแก่น;เมืองขอนแก่น;ศิลา;ผ่าน;ดี"',
    ),
    ['rows-swallowed E2'],
  ],
  [
    'in a column nobody reads',
    assessments(`${PLACE},ผลการประเมิน,สิ่งที่เห็น`, `${KK},โคกสี,ผ่าน,"ดี`, `${KK},ศิลา,ผ่าน,ดี"`),
    ['rows-swallowed E2'],
  ],
  [
    'in a personal column',
    assessments(`ผู้รายงาน,${PLACE},ผลการประเมิน`, `"ก,${KK},โคกสี,ผ่าน`, `ข",${KK},ศิลา,ผ่าน`),
    ['rows-swallowed A2'],
  ],
  [
    'in the middle of a row',
    assessments(`${PLACE},หมายเหตุ,ผลการประเมิน,อื่น`, `${KK},โคกสี,"ดี,ผ่าน,ก`, `${KK},ศิลา,ดี",ผ่าน,ข`),
    ['rows-swallowed D2'],
  ],
  [
    'in a table of two columns',
    targets('รหัสตำบล,หมายเหตุ', '400101,"ก', '400102,ข"', '400103,'),
    ['rows-swallowed B2'],
  ],
  [
    'that are shorter than the header',
    assessments(
      `${PLACE},ผลการประเมิน,หมายเหตุ,อื่น`,
      `${KK},โคกสี,ผ่าน,"ดี`,
      `${KK},ท่าพระ,ผ่าน`,
      `${KK},ศิลา,ผ่าน,ดี",`,
    ),
    ['rows-swallowed E2'],
  ],
  [
    'in the settings',
    { 'site.csv': 'key,value\nowner_th,"กรม\nowner_en,CDD"' },
    ['rows-swallowed B2'],
  ],
  [
    'never, where a setting has two lines',
    { 'site.csv': 'key,value\nowner_th,"กรม ก,\nกระทรวง ข"' },
    [],
  ],
  [
    'by quotes around the whole of one',
    results(`${KK},สำราญ,ผ่าน`, `"${KK},ท่าพระ,ผ่าน"`),
    ['rows-swallowed A3'],
  ],
  [
    'by another sign between their cells',
    results(`${KK},สำราญ,ผ่าน`, 'ขอนแก่น;เมืองขอนแก่น;ท่าพระ;ผ่าน'),
    ['rows-swallowed A3'],
  ],
  [
    'never, where a note names places',
    assessments(
      `${PLACE},ผลการประเมิน,หมายเหตุ`,
      `${KK},โคกสี,ผ่าน,"ดูงานที่`,
      'ขอนแก่น, ชัยภูมิ, เลย, พิจิตร"',
    ),
    [],
  ],
  [
    'above the header',
    assessments(
      '"รายชื่อ,,,',
      `${PLACE},ผลการประเมิน`,
      `${KK},โคกสี,ผ่าน",,,`,
      `${PLACE},ผลการประเมิน`,
      `${KK},ท่าพระ,ผ่าน`,
    ),
    ['rows-swallowed A1'],
  ],
  [
    'never, where the lines are sentences',
    stories(
      'รหัสเรื่อง,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่',
      'kk,ขอนแก่น,ชื่อ,"หนึ่ง, สอง',
      'สาม, สี่",สำนักงานพัฒนาชุมชนจังหวัดขอนแก่น,ใช่',
    ),
    [],
  ],
];

const CONFLICTS: readonly Sibling[] = [
  [
    'the whole of them',
    targets(PLACE, '<<<<<<< HEAD', `${KK},โคกสี`, '=======', `${KK},ศิลา`, '>>>>>>> b'),
    ['conflict-markers'],
  ],
  [
    'with delimiters, as Excel saves them',
    targets(PLACE, '<<<<<<< HEAD,,', `${KK},โคกสี`, '=======,,', '>>>>>>> b,,'),
    ['conflict-markers'],
  ],
  ['the middle alone', targets(PLACE, `${KK},โคกสี`, '=======', `${KK},ศิลา`), ['conflict-markers']],
  ['the end alone', targets(PLACE, `${KK},โคกสี`, '>>>>>>> b'), ['conflict-markers']],
  [
    'the base of three',
    targets(PLACE, `${KK},โคกสี`, '||||||| 1a2b3c', `${KK},ศิลา`),
    ['conflict-markers'],
  ],
  ['in quotes', programme('2567,partial,ใช่', '"<<<<<<< HEAD"'), ['conflict-markers']],
  [
    'in the settings',
    { 'site.csv': 'key,value\n<<<<<<< HEAD\nowner_th,ก\n=======\nowner_th,ข\n>>>>>>> x' },
    ['conflict-markers'],
  ],
  [
    'moved to the right by whoever saved the file',
    targets(PLACE, `,,<<<<<<< HEAD`, `${KK},โคกสี`),
    ['conflict-markers'],
  ],
  [
    'with spaces in front',
    targets(PLACE, '  <<<<<<< HEAD', `${KK},โคกสี`, '  ======='),
    ['conflict-markers'],
  ],
  [
    'the middle alone, with a space in front',
    targets(PLACE, `${KK},โคกสี`, ' ======='),
    ['conflict-markers'],
  ],
  ['with a mark too few', targets(PLACE, '<<<<<< HEAD,,', `${KK},โคกสี`), ['conflict-markers']],
  [
    'in a cell of a row',
    targets(`${PLACE},หมายเหตุ`, `${KK},โคกสี,>>>>>>> main`),
    ['conflict-markers'],
  ],
  ['arrows of a note', targets(`${PLACE},หมายเหตุ`, `${KK},โคกสี,ก >>> ข`), []],
  ['a line drawn by hand', targets(PLACE, `${KK},โคกสี`, '==========,,'), []],
];

const DEFAULTS: readonly Sibling[] = [
  [
    'a round',
    assessments(`${PLACE},ช่วงการประเมิน,ผลการประเมิน`, `${KK},ในเมือง,ก่อนดำเนินการ,ผ่าน`),
    ['column-not-understood D1'],
  ],
  [
    'a round in English',
    assessments(`${PLACE},phase,ผลการประเมิน`, `${KK},ในเมือง,baseline,ผ่าน`),
    ['column-not-understood D1'],
  ],
  [
    'a second result',
    assessments(`${PLACE},ผลการประเมิน,มติสุดท้าย`, `${KK},ในเมือง,ผ่าน,ไม่ผ่าน`),
    ['column-not-understood E1'],
  ],
  [
    'a level',
    { '2567/announcements.csv': 'ออกโดย,จังหวัด,ประกาศ ณ วันที่\nกรม,ขอนแก่น,26/8/2567' },
    ['column-not-understood A1'],
  ],
  ...['ก่อนเริ่มโครงการ', 'ก่อนการพัฒนา ปี 2567', 'ครั้งที่ 1 (ก่อนดำเนินการ)', 'Pre'].map((word): Sibling => [
    `a round that says ${word}`,
    assessments(`${PLACE},ช่วง,ผลการประเมิน`, `${KK},ในเมือง,${word},ผ่าน`),
    ['column-not-understood D1'],
  ]),
  [
    'a kind in other words',
    { '2567/announcements.csv': 'ฉบับ,จังหวัด,ประกาศ ณ วันที่\nฉบับแก้ไข,ขอนแก่น,26/8/2567' },
    ['column-not-understood A1'],
  ],
  ['a batch', targets(`${PLACE},ที่มา`, `${KK},ในเมือง,ชุดเพิ่มเติม`), ['column-not-understood D1']],
  [
    'a round in brackets',
    assessments(`${PLACE},ผลการประเมิน [baseline]`, `${KK},ในเมือง,ผ่าน`),
    ['heading-holds-value D1'],
  ],
  [
    'a round in wide brackets',
    assessments(`${PLACE},ผลการประเมิน（ก่อนดำเนินการ）`, `${KK},ในเมือง,ผ่าน`),
    ['heading-holds-value D1'],
  ],
  [
    'a round behind a dash',
    assessments(`${PLACE},ผลการประเมิน - ก่อนดำเนินการ`, `${KK},ในเมือง,ผ่าน`),
    ['heading-holds-value D1'],
  ],
  [
    'the word that is the default',
    assessments(`${PLACE},ผลการประเมิน (สิ้นปี)`, `${KK},ในเมือง,ผ่าน`),
    [],
  ],
];

const NOT_YET: readonly Sibling[] = [
  [
    'the head of a day that is only expected',
    progress(`${PLACE},วันที่ลงนาม MOU (คาดว่า)`, `${KK},ในเมือง,5/12/2566`),
    ['heading-holds-value D1'],
  ],
  [
    'the head of a day of a draft',
    { '2567/announcements.csv': 'จังหวัด,วันที่ประกาศ (ร่าง)\nขอนแก่น,26/8/2567' },
    ['heading-holds-value B1'],
  ],
  [
    'the head of tambons that were cancelled',
    targets('จังหวัด,อำเภอ,ตำบล (ยกเลิก)', `${KK},ในเมือง`),
    ['heading-holds-value C1'],
  ],
  [
    'the head of a batch above a blank cell',
    targets(`${PLACE},ชุดเป้าหมาย (เพิ่มเติม)`, `${KK},ในเมือง,`),
    ['heading-holds-value D1'],
  ],
  [
    'the head of a batch above its own words: no default',
    targets(`${PLACE},ชุดเป้าหมาย (เพิ่มเติม)`, `${KK},ในเมือง,เพิ่มเติม`),
    [],
  ],
  [
    'a title of a draft',
    assessments('(ร่าง) รายชื่อตำบลที่ผ่านเกณฑ์,,,', `${PLACE},ผลการประเมิน`, `${KK},ในเมือง,ผ่าน`),
    ['name-not-final A1'],
  ],
  [
    'a title of reserves',
    targets('รายชื่อตำบลสำรอง,,', PLACE, `${KK},ในเมือง`),
    ['heading-holds-value A1'],
  ],
  [
    'a title of cancelled targets',
    targets('ทะเบียนเป้าหมายที่ขอยกเลิก,,', PLACE, `${KK},ในเมือง`),
    ['heading-holds-value A1'],
  ],
  [
    'a title of a withdrawal',
    { '2567/announcements.csv': 'ประกาศถอนรายชื่อ,\nจังหวัด,ประกาศ ณ วันที่\nขอนแก่น,26/8/2567' },
    ['heading-holds-value A1'],
  ],
  [
    'a title that cancels the list before: of a list all the same',
    targets('ทะเบียนตำบลเป้าหมาย (ยกเลิกบัญชีเดิม),,', PLACE, `${KK},ในเมือง`),
    [],
  ],
  ...['รอประกาศ', 'ยังไม่ได้ประกาศ', '(TBC)'].map((word): Sibling => [
    `a cell of the announcement that says ${word}`,
    assessments(`${PLACE},ผลการประเมิน,ประกาศ`, `${KK},ในเมือง,ผ่าน,${word}`),
    ['unknown-announcement E2'],
  ]),
  ...['รอระบุ', 'TBC'].map((word): Sibling => [
    `a cell of the batch that says ${word}`,
    targets(`${PLACE},ชุดเป้าหมาย`, `${KK},ในเมือง,${word}`),
    ['unknown-batch D2'],
  ]),
  [
    'the withdrawal of honours',
    {
      ...honours(PLACE, `${KK},ในเมือง`),
      '2567/announcements.csv': 'ระดับ,ประกาศ ณ วันที่,ประเภท\nกรม,26/9/2567,ถอน',
    },
    ['honour-not-stated'],
  ],
];

const FILLED: readonly Sibling[] = [
  [
    'below a blank row',
    results(`${KK},สำราญ,ผ่าน`, ',,โคกสี,ผ่าน', ',,,', ',,ศิลา,ผ่าน'),
    ['missing-value A5'],
  ],
  [
    'below a total',
    results(`${KK},สำราญ,ผ่าน`, ',,โคกสี,ผ่าน', 'รวม,,2,', ',,ศิลา,ผ่าน'),
    ['missing-value A5'],
  ],
  [
    'where only the amphoe is blank',
    results(`${KK},สำราญ,ผ่าน`, 'ขอนแก่น,,โคกสี,ผ่าน'),
    ['missing-value B3'],
  ],
  [
    'where the name has several amphoes',
    results(`${KK},สำราญ,ผ่าน`, ',,ในเมือง,ผ่าน'),
    ['ambiguous-tambon C3'],
  ],
  ['in the first row', results(',,ท่าพระ,ผ่าน', `${KK},โคกสี,ผ่าน`), ['missing-value A2']],
  [
    'but after a page break',
    results(`${KK},ท่าพระ,ผ่าน`, ',,โคกสี,ผ่าน', `${KK},ศิลา,ผ่าน`, ',,บ้านทุ่ม,ผ่าน'),
    [],
  ],
  [
    'but below an amphoe of the same province',
    results(`${KK},ท่าพระ,ผ่าน`, ',บ้านไผ่,บ้านไผ่,ผ่าน', ',,หินตั้ง,ผ่าน'),
    [],
  ],
];

const BESIDE: readonly Sibling[] = [
  [
    'a second tambon',
    assessments('จังหวัด,อำเภอ,ตำบล,ชื่อตำบล,ผลการประเมิน', `${KK},ท่าพระ,โคกสี,ผ่าน`),
    ['ambiguous-column D1'],
  ],
  [
    'a second code',
    assessments('รหัสตำบล,tambon_code,ผลการประเมิน', '400101,400102,ผ่าน'),
    ['ambiguous-column B1'],
  ],
  [
    'a second table',
    assessments(
      `${PLACE},ผลการประเมิน,,${PLACE},ผลการประเมิน`,
      `${KK},ในเมือง,ผ่าน,,ขอนแก่น,บ้านไผ่,บ้านไผ่,ผ่าน`,
    ),
    ['ambiguous-column G1', 'ambiguous-column H1'],
  ],
  [
    'a second table without heads',
    assessments(`${PLACE},ผลการประเมิน,,,,`, `${KK},ในเมือง,ผ่าน,ขอนแก่น,บ้านไผ่,บ้านไผ่,ผ่าน`),
    ['column-not-understood H1', 'row-longer-than-header E2'],
  ],
  [
    'a second table without heads and results',
    assessments(`${PLACE},ผลการประเมิน,,,,`, `${KK},ในเมือง,ผ่าน,,ขอนแก่น,บ้านไผ่,บ้านไผ่`),
    ['row-longer-than-header F2'],
  ],
  [
    'a second number',
    { '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่,เลขที่,หนังสือนำส่ง\nขอนแก่น,26/8/2567,1,2' },
    ['ambiguous-column C1'],
  ],
  [
    'the same again',
    { '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่,ลงวันที่\nขอนแก่น,26/8/2567,26/8/2567' },
    [],
  ],
];

const LACKING: readonly Sibling[] = [
  [
    'whose name two rows of the corrections give differently',
    { 'places.csv': 'รหัสตำบล,ตำบล\n400102,สำราญใหม่\n400102,สำราญเก่า\n400103,โคกสี\n400103,โคกสี' },
    ['conflicting-rows A3'],
  ],
  [
    'whose head is misspelt',
    assessments('จังหวัก,อำเภอ,ตำบล,ผลการประเมิน', `${KK},ในเมือง,ผ่าน`, `${KK},ศิลา,ผ่าน`),
    ['missing-column A1'],
  ],
  [
    'of amphoe and tambon',
    targets('จังหวัด,ชุด', 'ขอนแก่น,หลัก', 'ชัยภูมิ,หลัก'),
    ['missing-column A1', 'missing-column A1'],
  ],
];

/** An announcement under its title, between one of the year and one that names no year. */
const titled = (title: string) =>
  announcements(
    'ระดับ,จังหวัด,ประกาศ ณ วันที่,เรื่อง',
    'จังหวัด,ชัยภูมิ,26/8/2567,ตำบลเข้มแข็ง ประจำปี ๒๕๖๗',
    `จังหวัด,ขอนแก่น,26/8/2567,${title}`,
    'จังหวัด,ตรัง,26/8/2567,รายชื่อตำบลเข้มแข็ง',
  );

const ANOTHER_FILE: readonly Sibling[] = [
  [
    'an announcement whose title names another year, in Thai digits',
    titled('ผลการประเมินตำบลเข้มแข็ง ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'),
    ['title-other-year D3'],
  ],
  [
    'an announcement whose title names the year after',
    titled('รายชื่อตำบลที่ผ่านเกณฑ์ ปี 2568'),
    ['title-other-year D3'],
  ],
  [
    'an announcement whose title names another year in two digits',
    titled('ตำบลเข้มแข็ง ปีงบประมาณ 66'),
    ['title-other-year D3'],
  ],
  [
    'an announcement whose title names another day, a plan of years or a law',
    titled('แก้ไขประกาศลงวันที่ 28 สิงหาคม 2566 ตามแผน ปี 2566-2570 และระเบียบ พ.ศ. 2560'),
    [],
  ],
  [
    'an announcement whose title names a day in figures, a quarter, a national strategy or a plan in brackets',
    titled(
      'แก้ไขประกาศ ลงวันที่ 28/12/2566 ไตรมาส 4/2566 ยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561-2580) แผนฯ ฉบับที่ 12 (พ.ศ. 2560-2565)',
    ),
    [],
  ],
  [
    'an announcement whose title compares the year with another',
    titled('ผลของปี 2567 เทียบกับปี 2566'),
    [],
  ],
  [
    'titles of another year, of the Common Era',
    targets('Target tambons of fiscal year 2023,,', PLACE, `${KK},ในเมือง`),
    ['title-other-year A1'],
  ],
  [
    'titles of another year, in two digits',
    targets('ทะเบียนเป้าหมาย ปี 66,,', PLACE, `${KK},ในเมือง`),
    ['title-other-year A1'],
  ],
  [
    'titles of another year, in a cell of its own',
    targets('ทะเบียนตำบลเป้าหมาย,ประจำปีงบประมาณ,พ.ศ. ๒๕๖๘', PLACE, `${KK},ในเมือง`),
    ['title-other-year C1'],
  ],
  [
    'titles of another year of the era',
    targets('ทะเบียนตำบลเป้าหมาย พ.ศ. 2566,,', PLACE, `${KK},ในเมือง`),
    ['title-other-year A1'],
  ],
  [
    'a heading of another year above some rows',
    targets(PLACE, `${KK},ในเมือง`, 'ปีงบประมาณ พ.ศ. ๒๕๖๖,,', `${KK},โคกสี`),
    ['title-other-year A3'],
  ],
  [
    'a heading of another year beside the first cell',
    targets(PLACE, `${KK},ในเมือง`, ',ทะเบียน ปี 2568,', `${KK},โคกสี`),
    ['title-other-year B3'],
  ],
  [
    'another year in the head of a column',
    assessments(`${PLACE},ผลการประเมิน (ปี 2566)`, `${KK},ในเมือง,ผ่าน`),
    ['title-other-year D1'],
  ],
  [
    'another year in two digits in the head of a column',
    assessments(`${PLACE},ผลการประเมิน (ปีงบ 66)`, `${KK},ในเมือง,ผ่าน`),
    ['title-other-year D1'],
  ],
  [
    'the year of the folder in the head of a column and in a heading',
    assessments(
      `${PLACE},ผลการประเมิน (ปี 2567)`,
      `${KK},ในเมือง,ผ่าน`,
      'ปีงบประมาณ 2567,,,',
      `${KK},ศิลา,ผ่าน`,
    ),
    [],
  ],
  [
    'another year in a note below the rows, or of where they come from',
    targets(PLACE, `${KK},ในเมือง`, 'ที่มา: ทะเบียน ปี 2566,,', `${KK},โคกสี`, 'เทียบกับปี 2566,,'),
    [],
  ],
  ['a day of the era before', targets('ข้อมูล ณ วันที่ 30 พ.ย. พ.ศ. 2566,,', PLACE, `${KK},ในเมือง`), []],
  [
    'results under the name of targets',
    targets(`${PLACE},ผลการประเมิน,คะแนนรวม`, `${KK},ในเมือง,ไม่ผ่าน,30`),
    ['headers-of-other-list D1'],
  ],
  [
    'progress under the name of targets',
    targets(`${PLACE},วันที่ลงนาม MOU`, `${KK},ในเมือง,5/12/2566`),
    ['headers-of-other-list D1'],
  ],
  [
    'honours under the name of targets',
    targets(`${PLACE},คำประกาศเกียรติคุณ`, `${KK},ในเมือง,ก`),
    ['headers-of-other-list D1'],
  ],
  [
    'targets under the name of honours',
    honours(`${PLACE},ชุดเป้าหมาย`, `${KK},ในเมือง,หลัก`),
    ['headers-of-other-list D1', 'honour-not-stated'],
  ],
  ['honours without their column', honours(PLACE, `${KK},ในเมือง`), ['honour-not-stated']],
  [
    'honours with a blank cell',
    honours(`${PLACE},ระดับ`, `${KK},ในเมือง,ดีเลิศ`, 'ชัยภูมิ,เมือง,ในเมือง,'),
    ['honour-not-stated D3'],
  ],
  [
    'a title of another province',
    targets('ทะเบียนตำบลเป้าหมายจังหวัดชัยภูมิ,,', PLACE, `${KK},ในเมือง`),
    ['title-other-province A1'],
  ],
  [
    'an abbreviated title of another province',
    targets('ทะเบียนตำบลเป้าหมาย จ.ตรัง,,', PLACE, `${KK},ในเมือง`),
    ['title-other-province A1'],
  ],
  [
    'another province in the cell beside the word for it, in the second title',
    targets('ทะเบียนตำบลเป้าหมาย,,', 'จังหวัด,ชัยภูมิ,', PLACE, `${KK},ในเมือง`),
    ['title-other-province B2'],
  ],
  [
    'an abbreviated title of the province',
    targets('ทะเบียนตำบลเป้าหมาย จ. ขอนแก่น,,', PLACE, `${KK},ในเมือง`),
    [],
  ],
  [
    'an abbreviated title of two provinces',
    targets('จ.ขอนแก่น และ จ.ตรัง,,', PLACE, `${KK},ในเมือง`),
    [],
  ],
  ['a title of the province', targets('ทะเบียนตำบลเป้าหมายจังหวัดขอนแก่น,,', PLACE, `${KK},ในเมือง`), []],
  [
    'an example in the title',
    targets('ตัวอย่างการกรอกข้อมูล,,', PLACE, `${KK},ในเมือง`),
    ['example-row A1'],
  ],
  ['an example in the number', targets(`ลำดับ,${PLACE}`, `ตัวอย่าง,${KK},ในเมือง`), ['example-row A2']],
  [
    'words of a template',
    stories(
      'รหัสเรื่อง,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่',
      'kk-a,ขอนแก่น,[ระบุชื่อเรื่อง],ก,สพจ.ขอนแก่น,ใช่',
      'kk-b,ขอนแก่น,ก,"Lorem ipsum dolor sit amet, consectetur",สพจ.ขอนแก่น,ใช่',
      'kk-c,ขอนแก่น,{{title}},ก,โปรดระบุ,ใช่',
      'kk-d,ขอนแก่น,ระบุปัญหาร่วมกัน,ก,สพจ.ขอนแก่น,ใช่',
    ),
    ['example-row C2', 'example-row D3', 'example-row C4'],
  ],
  [
    'xxx in a title of an announcement',
    { '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่,เรื่อง\nขอนแก่น,26/8/2567,xxxxx' },
    ['example-row C2'],
  ],
];

describe.each([
  ['a heading inside the table names', HEADINGS],
  ['rows were swallowed by a quote', SWALLOWED],
  ['git left its marks of a conflict', CONFLICTS],
  ['no default stands in for a column or a word that was not understood', DEFAULTS],
  ['what is not yet so, or no more, is no fact:', NOT_YET],
  ['nothing is filled down', FILLED],
  ['beside the table stands', BESIDE],
  ['a column of the place is told once, and not again at each row', LACKING],
  ['the file is another one', ANOTHER_FILE],
])('%s', (_kind, siblings) => {
  it.each(siblings)('%s', (_what, files, errors) => {
    expect(errorsIn(files)).toEqual(errors);
  });
});

describe('rows that can be read are all read', () => {
  it('the intake reads the sections of a form that repeat their heads', () => {
    const first = assessments(
      `${PLACE},อำเภอ,ตำบล,ผลการประเมิน`,
      `${KK},ในเมือง,-,-,ผ่าน`,
      'ชัยภูมิ,-,-,เมืองชัยภูมิ,ในเมือง,ผ่าน',
    );
    const numbered = assessments(
      `${PLACE},อำเภอ.1,ตำบล.1,ผลการประเมิน`,
      `${KK},ในเมือง,,,ผ่าน`,
      'ชัยภูมิ,,,เมืองชัยภูมิ,ในเมือง,ผ่าน',
    );
    const both = ['ขอนแก่น เมืองขอนแก่น ในเมือง', 'ชัยภูมิ เมืองชัยภูมิ ในเมือง'];
    expect([passedIn(first), passedIn(numbered)]).toEqual([both, both]);
  });

  it.each(['\u0085', '\u2028', '\v', '\r'])('the intake reads lines that only %j ends', (end) => {
    const files = results(`${KK},ในเมือง,ผ่าน`, `${KK},ศิลา,ผ่าน`);
    const csv = String(files['2567/assessments.csv']).replaceAll('\n', end);
    expect(passedIn({ ...files, '2567/assessments.csv': csv })).toHaveLength(2);
  });

  it.each([
    ['in English', 'Province,District,Sub-district,result'],
    ['of what to write', '(ชื่อ),(ชื่อ),(ชื่อ),(ผ่าน/ไม่ผ่าน)'],
  ])('the intake reads the rows below a second row of heads, %s', (_what, row) => {
    const files = results(row, `${KK},ในเมือง,ผ่าน`, `${KK},ศิลา,ผ่าน`);
    expect([errorsIn(files), passedIn(files).length]).toEqual([[], 2]);
  });

  it('the intake never reads rows below a second row of heads in another order as if they had the first', () => {
    const files = results(
      `${KK},ในเมือง,ผ่าน`,
      'จังหวัด,ตำบล,อำเภอ,ผลการประเมิน',
      'ขอนแก่น,ชุมแพ,ชุมแพ,ผ่าน',
    );
    expect(errorsIn(files)).toContain('unknown-province A3');
  });

  it('the intake leaves out who signed below the names, and an average', () => {
    const files = assessments(
      `${PLACE},ผลการประเมิน,คะแนนรวม`,
      `${KK},ในเมือง,ผ่าน,80`,
      'คะแนนเฉลี่ย,,,,80',
      ',,ลงชื่อ,,',
      ',,(นายสมชาย ใจดี),,',
      ',,ผู้ว่าราชการจังหวัดขอนแก่น,,',
    );
    expect([errorsIn(files), passedIn(files).length]).toEqual([[], 1]);
  });

  it('the intake reads the rows below a row of dashes, which is as good as blank', () => {
    const files = results(`${KK},ในเมือง,ผ่าน`, '-,-,-,-', `${KK},ศิลา,ผ่าน`);
    expect([errorsIn(files), passedIn(files).length]).toEqual([[], 2]);
  });

  it('the intake reads a second table beside the first, which goes on where the first is blank', () => {
    const files = assessments(
      `${PLACE},ผลการประเมิน,,${PLACE},ผลการประเมิน`,
      `${KK},ในเมือง,ผ่าน,,,,,`,
      `,,,,,${KK},ศิลา,ผ่าน`,
    );
    expect(passedIn(files)).toHaveLength(2);
  });
});
