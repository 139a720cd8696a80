import { describe, expect, it } from 'vitest';
import {
  announcements,
  assessments,
  errorsIn,
  honours,
  passedIn,
  PLACE,
  progress,
  results,
  stories,
  targets,
} from './fixtures/siblings.ts';
import type { Sibling } from './fixtures/siblings.ts';
import { hasCode } from '../problems/problem.ts';
import { load } from './fixtures/faults.ts';

// Cells that hold something, and yet no value of their column; and values that only look like none.

const KK = 'ขอนแก่น,เมืองขอนแก่น';
const announced = (header: string, text: string) =>
  announcements(`จังหวัด,ประกาศ ณ วันที่,${header}`, `ขอนแก่น,26/8/2567,"${text}"`);
const honoured = (header: string, text: string) =>
  honours(`${PLACE},ระดับ,${header}`, `${KK},ในเมือง,ดีเลิศ ระดับจังหวัด,"${text}"`);
const told = (summary: string, title = 'ก') =>
  stories(
    'id,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่',
    `a,น่าน,"${title}","${summary}",สพจ.น่าน,ใช่`,
  );
const credited = (credit: string) =>
  stories(
    'id,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่,เครดิตภาพ',
    `a,น่าน,ก,ข,สพจ.น่าน,ใช่,${credit}`,
  );
const signed = (day: string) => progress('รหัสตำบล,วันที่ลงนาม MOU', `400101,"${day}"`);
const noted = (note: string) => results(`${KK},ในเมือง,ผ่าน`, `${KK},สำราญ,ผ่าน`, `"${note}",,,`);

const MOVED: readonly Sibling[] = [
  ['a date for a title', announced('เรื่อง', '26/8/2567'), ['value-of-other-column C2']],
  [
    'a date in words for a title',
    announced('เรื่อง', '๒๖ สิงหาคม ๒๕๖๗'),
    ['value-of-other-column C2'],
  ],
  [
    'a position for a title',
    announced('เรื่อง', 'ผู้ว่าราชการจังหวัดขอนแก่น'),
    ['value-of-other-column C2'],
  ],
  [
    'an address for a title',
    announced('เรื่อง', 'https://www.cdd.go.th/a'),
    ['value-of-other-column C2'],
  ],
  ['a file for a title', announced('เรื่อง', 'ประกาศ2567.pdf'), ['value-of-other-column C2']],
  [
    'a title for the number of a letter',
    announced('เลขที่', 'รายชื่อตำบลที่ผ่านเกณฑ์'),
    ['value-of-other-column C2'],
  ],
  [
    'a day for the number of a letter',
    announced('เลขที่', '26/8/2567'),
    ['value-of-other-column C2'],
  ],
  [
    'the number of a letter for a position',
    announced('ตำแหน่งผู้ลงนาม', 'ที่ ขก 0019/ว 123'),
    ['not-a-position C2'],
  ],
  ['a title for a position', announced('ตำแหน่งผู้ลงนาม', 'รายชื่อตำบลที่ผ่านเกณฑ์'), ['not-a-position C2']],
  [
    'an address for a citation',
    honoured('คำประกาศเกียรติคุณ', 'https://www.cdd.go.th/a'),
    ['value-of-other-column E2'],
  ],
  ['a day for a plaque', honoured('ข้อความโล่', '30 กันยายน 2567'), ['value-of-other-column E2']],
  ['a picture for a summary', told('IMG_0012.jpg'), ['value-of-other-column D2']],
  [
    'an address for the credit of a picture, which may be one',
    credited('https://www.cdd.go.th/a'),
    [],
  ],
  ['a day for the credit of a picture', credited('26/8/2567'), ['value-of-other-column G2']],
  ['a number with its day', announced('เลขที่', 'ขก 0019/ว 12 ลว. 26 ส.ค. 2567'), []],
  ['a title with a day in it', announced('เรื่อง', 'ประกาศ ลงวันที่ 26 สิงหาคม 2567'), []],
  [
    'a title that names the governor',
    announced('เรื่อง', 'ผู้ว่าราชการจังหวัดขอนแก่น ประกาศรายชื่อตำบล'),
    [],
  ],
];

const ITS_OWN_HEAD: readonly Sibling[] = [
  ['a title', announced('เรื่อง', 'เรื่อง'), ['example-row C2']],
  ['a citation', honoured('คำประกาศเกียรติคุณ', 'คำประกาศเกียรติคุณ'), ['example-row E2']],
  ['a plaque under another head', honoured('ข้อความบนโล่', 'ข้อความโล่'), ['example-row E2']],
  ['a summary', told('สรุปย่อ'), ['example-row D2']],
  ['a title that goes on', announced('เรื่อง', 'เรื่อง รายชื่อตำบล'), []],
];

const WRITTEN_FOR_MACHINES: readonly Sibling[] = [
  ['an ampersand', announced('เรื่อง', 'ประกาศ &amp; รายชื่อ'), ['text-garbled C2']],
  ['quotation marks', told('ข', '&quot;ขยะ&quot; มีค่า'), ['text-garbled C2']],
  ['a line break of a page', told('บรรทัด<br>สอง'), ['text-garbled D2']],
  ['a paragraph of a page', honoured('คำประกาศเกียรติคุณ', '<p>ร่วมใจ</p>'), ['text-garbled E2']],
  ['a sign of comparison', told('ขยะ < 10 กก. & ลดลง'), []],
];

const STILL_TO_COME: readonly Sibling[] = [
  ['a word of programmers', told('TODO'), ['cell-not-filled D2']],
  ['keys that were tried', told('ข', 'asdf'), ['cell-not-filled C2']],
  ['the same letter on and on', told('aaaaaaa'), ['cell-not-filled D2']],
  ['a promise to fill it in', told('(เติมภายหลัง)'), ['cell-not-filled D2']],
  ['a wait for words', told('รอข้อมูลจากพื้นที่'), ['cell-not-filled D2']],
  ['an annex that is not here', told('ดูเอกสารแนบ'), ['cell-not-filled D2']],
  ['a row above', honoured('คำประกาศเกียรติคุณ', 'เหมือนข้างต้น'), ['cell-not-filled E2']],
  ['marks of the row above', honoured('คำประกาศเกียรติคุณ', '""'), ['cell-not-filled E2']],
  ['a number for a summary', told('123'), ['value-of-other-column D2']],
  [
    'a telephone of an example',
    { 'offices.csv': 'จังหวัด,ชื่อหน่วยงาน,โทรศัพท์\nน่าน,สพจ.น่าน,02-xxx-xxxx' },
    ['cell-not-filled C2'],
  ],
  ...['0xx-xxx-xxxx', '08x-xxx-xxxx', '0X-XXXX-XXXX', 'xxx-xxx-xxxx', '(0xx) xxx xxxx'].map(
    (phone): Sibling => [
      `a telephone without its digits, ${phone}`,
      { 'offices.csv': `จังหวัด,ชื่อหน่วยงาน,โทรศัพท์\nน่าน,สพจ.น่าน,${phone}` },
      ['cell-not-filled C2'],
    ],
  ),
  ['letters in place of all words', told('xxxxxxxx'), ['example-row D2']],
  [
    'a mailbox of an example',
    { 'offices.csv': 'จังหวัด,ชื่อหน่วยงาน,อีเมล\nน่าน,สพจ.น่าน,info@example.com' },
    ['url-placeholder C2'],
  ],
  [
    'an office with both',
    { 'offices.csv': 'จังหวัด,ชื่อหน่วยงาน,โทรศัพท์,อีเมล\nน่าน,สพจ.น่าน,054 710 123,cddnan@cdd.go.th' },
    [],
  ],
  ['a sentence of an annex', told('ชาวบ้านทำบัญชีครัวเรือนตามแบบที่แนบท้าย'), []],
  ['a note for the office alone', results(`${KK},ในเมือง,ผ่าน`), []],
  [
    'a note that refers to an annex',
    assessments(`${PLACE},ผลการประเมิน,หมายเหตุ`, `${KK},ในเมือง,ผ่าน,ตามเอกสารแนบ`),
    [],
  ],
];

const STATES: readonly Sibling[] = [
  [
    'an announcement that is a draft',
    announcements('จังหวัด,ประกาศ ณ วันที่,สถานะ', 'ขอนแก่น,26/8/2567,ร่าง'),
    ['says-not-yet C2'],
  ],
  [
    'an announcement that waits for a signature',
    announcements('จังหวัด,ประกาศ ณ วันที่,สถานะประกาศ', 'ขอนแก่น,26/8/2567,รอลงนาม'),
    ['says-not-yet C2'],
  ],
  [
    'an announcement that is not signed',
    announcements('จังหวัด,ประกาศ ณ วันที่,ลงนามแล้วหรือไม่', 'ขอนแก่น,26/8/2567,ยัง'),
    ['says-not-yet C2'],
  ],
  [
    'a tambon that was cancelled',
    assessments(`${PLACE},ผลการประเมิน,สถานะตำบล`, `${KK},ในเมือง,ผ่าน,ปกติ`, `${KK},สำราญ,ผ่าน,ยกเลิก`),
    ['says-not-yet E3'],
  ],
  [
    'an announcement that was signed',
    announcements('จังหวัด,ประกาศ ณ วันที่,สถานะ', 'ขอนแก่น,26/8/2567,ลงนามแล้ว'),
    [],
  ],
  ['the state of something else', targets(`${PLACE},สถานะ MOU`, `${KK},ในเมือง,รอลงนาม`), []],
  [
    'an announcement that waits, in a column of signatures',
    announcements('จังหวัด,ประกาศ ณ วันที่,สถานะการลงนาม', 'ขอนแก่น,26/8/2567,รอลงนาม'),
    ['says-not-yet C2'],
  ],
  [
    'a target that waits to be confirmed',
    targets(`${PLACE},สถานะตำบล`, `${KK},ในเมือง,รอการยืนยัน`),
    ['says-not-yet D2'],
  ],
  [
    'a target that waits to be chosen',
    targets(`${PLACE},สถานะตำบล`, `${KK},ในเมือง,อยู่ระหว่างคัดเลือก`),
    ['says-not-yet D2'],
  ],
  [
    'a target that was cancelled',
    targets(`${PLACE},สถานะตำบล`, `${KK},ในเมือง,ยกเลิก`),
    ['says-not-yet D2'],
  ],
  ...[
    ['สถานะตำบล', 'รอประกาศผล'],
    ['สถานะตำบล', 'รออนุมัติงบประมาณ'],
    ['สถานะตำบล', 'รอลงนาม'],
    ['สถานะการลงนาม', 'รอลงนาม'],
    ['การลงนาม', 'ยัง'],
    ['ลงนามแล้ว', 'ยัง'],
    ['ประกาศผล', 'รอประกาศผล'],
  ].map(([head, text]): Sibling => [
    `nothing of a target, whose MOU, budget and result come later (${head}: ${text})`,
    targets(`${PLACE},${head}`, `${KK},ในเมือง,${text}`),
    [],
  ]),
  [
    'several years by ticks',
    targets(`${PLACE},ปี 2566,ปี 2567`, `${KK},ในเมือง,✓,`, `${KK},โคกสี,,✓`),
    ['column-not-understood D1', 'column-not-understood E1'],
  ],
  ['one year by ticks', targets(`${PLACE},ปี 2567`, `${KK},ในเมือง,✓`), []],
];

const SAYS_NOTHING = [
  'ไม่ได้ดำเนินการ',
  'ไม่มีการลงนาม',
  'อยู่ระหว่างจัดทำ',
  'อยู่ในระหว่างดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ยังไม่ดำเนินการ',
  'รอดำเนินการ',
  'tbd',
  'กำลังดำเนินการ',
  'ยังไม่ถึงกำหนด',
  'ไม่พบข้อมูล',
  'รอลงนาม',
];
const DAYS = [
  "'5/12/2566",
  '5 ธ.ค. 66 เวลา 09.00-12.00 น.',
  '๕ ธันวาคม ๒๕๖๖ เวลา ๐๙.๐๐ – ๑๖.๓๐ น.',
  '=""5/12/2566""',
];

describe.each(
  Object.entries({
    'what belongs below another head is told for': MOVED,
    'a cell that repeats its head is told for': ITS_OWN_HEAD,
    'signs that only machines read are told for': WRITTEN_FOR_MACHINES,
    'words that are still to come are told for': STILL_TO_COME,
    'a column of states that is not read denies': STATES,
  }),
)('%s', (_kind, siblings) => {
  it.each(siblings)('%s', (_what, files, errors) => {
    expect([...errorsIn(files)].sort()).toEqual([...errors].sort());
  });
});

it('what only keeps a place may be left blank only where the column may be blank', () => {
  const { problems } = load(told('TODO', 'asdf'));
  const found = problems.filter(hasCode('cell-not-filled'));
  expect(Object.fromEntries(found.map(({ cell, params }) => [cell, params.required]))).toEqual({
    C2: 1,
    D2: 1,
  });
  const office = { 'offices.csv': 'จังหวัด,ชื่อหน่วยงาน,โทรศัพท์\nน่าน,สพจ.น่าน,02-xxx-xxxx' };
  const [phone] = load(office).problems.filter(hasCode('cell-not-filled'));
  expect(phone?.params).not.toHaveProperty('required');
});

describe('a day', () => {
  it.each(SAYS_NOTHING)('a day is blank where somebody wrote %s', (text) => {
    expect(errorsIn(signed(text))).toEqual([]);
  });
  it.each(DAYS)('a day is read: %s', (text) => {
    expect(errorsIn(signed(text))).toEqual([]);
    expect(load(signed(text)).model.years[0]?.progress[0]?.mouDate).toBe('2023-12-05');
  });
});

describe('a choice, and the announcement of a row', () => {
  it.each([
    ...['ไม่ได้ประกาศ', 'กำลังดำเนินการ', 'อยู่ระหว่างจัดทำ', 'ยังไม่เริ่ม', 'ไม่พบข้อมูล'],
    ...['อยู่ระหว่างดำเนินการ', 'รอดำเนินการ', 'ยังไม่ดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'ยังไม่ลงนาม'],
    ...['ยังไม่จัดทำ', 'ยังไม่กำหนด', 'ยังไม่มี', 'ยังไม่ ทราบ', 'TBD', 'not found'],
  ])('does not get the value of a blank cell where somebody wrote %s', (text) => {
    const of = (header: string) =>
      errorsIn(assessments(`${PLACE},ผลการประเมิน,${header}`, `${KK},ในเมือง,ผ่าน,${text}`));
    expect(of('ประกาศ')).toHaveLength(1);
    expect(of('รอบการประเมิน')).toEqual(['unknown-round E2']);
    expect(errorsIn(targets(`${PLACE},ชุดเป้าหมาย`, `${KK},ในเมือง,${text}`))).toEqual([
      'unknown-batch D2',
    ]);
  });
});

describe('a note below the table', () => {
  it.each([
    'หมายเหตุ: ตำบลสำราญ ขอถอนชื่อ',
    'หมายเหตุ ต.สำราญ ยกเลิกตามมติที่ประชุม',
    'หมายเหตุ : ตำบลสำราญ อยู่ระหว่างการอุทธรณ์',
    '* ตำบลสำราญ สละสิทธิ์',
    'หมายเหตุ: ตำบลสำราญไม่ผ่านการตรวจสอบภายหลัง',
    'หมายเหตุ: ตำบล สำราญขอถอนชื่อ เมื่อ 5 ต.ค. 2567',
    'หมายเหตุ: ต. สำราญ เมื่อ 5 ต.ค. 2567 ขอถอนชื่อ',
    'หมายเหตุ: ต.ในเมือง ได้คะแนนสูงสุด ต.สำราญ ถอนชื่อ',
    'หมายเหตุ: ตำบลสำราญ ได้คะแนนสูงสุด แต่ต่อมาตำบลสำราญ ขอถอนชื่อ',
    'หมายเหตุ: ตำบลสำราญ และตำบลโคกสี ขอถอนชื่อ',
  ])('a note below the table that takes a row back is an error at that row: %s', (note) => {
    expect(errorsIn(noted(note))).toEqual(['says-not-yet C3']);
  });
  it.each([
    'หมายเหตุ: ตำบลสำราญ แทนตำบลโคกสี ที่สละสิทธิ์',
    'หมายเหตุ: ตำบลพระลับ ไม่ผ่านเกณฑ์',
    'หมายเหตุ: ตำบลที่ไม่ผ่านให้ดำเนินการใหม่ในปีถัดไป',
    'หมายเหตุ: ตำบลสำราญ ได้คะแนนสูงสุด',
    'หมายเหตุ: ตำบลสำราญใต้ ขอถอนชื่อ',
    'หมายเหตุ: ต.สำราญใต้ขอถอนชื่อ',
    'หมายเหตุ: ตำบลสำราญรอบ ขอถอนชื่อ',
    'หมายเหตุ: ตำบลสำราญขอนขว้างขอถอนชื่อ',
    'หมายเหตุ: ต.สำราญ ได้คะแนนสูงสุด ต.โคกสี ถอนชื่อ',
  ])('a note below the table that says something else is left alone: %s', (note) => {
    expect(errorsIn(noted(note))).toEqual([]);
  });
  it('a note below the table that says what the row says is left alone', () => {
    const note = '"หมายเหตุ: ตำบลสำราญ ไม่ผ่านด้านมั่งคั่ง",,,';
    expect(errorsIn(results(`${KK},ในเมือง,ผ่าน`, `${KK},สำราญ,ไม่ผ่าน`, note))).toEqual([]);
  });
  it('a note below the table of targets may say who did not pass, and takes back who withdrew', () => {
    const of = (note: string) =>
      errorsIn(targets(PLACE, `${KK},ในเมือง`, `${KK},ต.สำราญ`, `"หมายเหตุ: ${note}",,`));
    expect(of('ตำบลสำราญ ไม่ผ่านเกณฑ์ปี 2566')).toEqual([]);
    expect(of('ตำบลสำราญ ขอถอนชื่อ')).toEqual(['says-not-yet C3']);
  });
});

describe('what stands around the rows', () => {
  it.each(['40 01 02', '40-01-02', '๔๐ ๐๑ ๐๒', '40.01.02.0'])(
    'what stands around the rows is no code with signs between its digits: %s',
    (code) => {
      const files = targets('รหัสตำบล,ชุดเป้าหมาย', '400101,', `${code},`);
      expect(errorsIn(files)).toEqual([]);
      expect(load(files).model.years[0]?.targets.map(({ place }) => place.tambon.code)).toEqual([
        '400101',
        '400102',
      ]);
    },
  );
  it.each(['40 01 2', '40/01/02'])(
    'what stands around the rows is no code that is wrong, which is told: %s',
    (code) => {
      expect(errorsIn(targets('รหัสตำบล,ชุดเป้าหมาย', '400101,', `${code},`))).toEqual([
        'code-unreadable A3',
      ]);
    },
  );
  it.each(['26 สิงหาคม 2567', '26/8/2567'])(
    'what stands around the rows is the day of a signature below codes: %s',
    (day) => {
      expect(errorsIn(targets('รหัสตำบล,ชุดเป้าหมาย', '400101,', `${day},`))).toEqual([]);
    },
  );

  const ROW = `${KK},ในเมือง,ผ่าน`;
  it.each([
    [
      'a signature with its day',
      ',,(ลงชื่อ)................,',
      ',,พัฒนาการจังหวัดขอนแก่น,',
      ',,26 สิงหาคม 2567,',
    ],
    ['the day of a signature with slashes', ',,วันที่ 26/8/2567,'],
    ['a total of all', 'จำนวนทั้งสิ้น,,1 ตำบล,'],
    ['a total of tambons', 'จำนวนตำบลทั้งหมด 1 ตำบล,,,'],
  ])('what stands around the rows is no row: %s', (_what, ...below) => {
    expect(errorsIn(results(ROW, ...below))).toEqual([]);
    expect(passedIn(results(ROW, ...below))).toHaveLength(1);
  });

  it('what stands around the rows is no name of a place: a province and an amphoe that go on on the next page', () => {
    const files = results(ROW, 'ขอนแก่น (ต่อ),เมืองขอนแก่น(ต่อ),โคกสี,ผ่าน');
    expect(errorsIn(files)).toEqual([]);
    expect(passedIn(files)).toHaveLength(2);
  });

  it('what stands around the rows tells another year by the column of the year in which each passed', () => {
    const of = (year: string) =>
      errorsIn(assessments(`${PLACE},ผลการประเมิน,ปีที่ผ่าน`, `${ROW},${year}`));
    expect(of('2566')).toEqual(['wrong-fiscal-year E2']);
    expect(of('2567')).toEqual([]);
  });

  it.each([
    ['honours', honours('รายชื่อหมู่บ้านเศรษฐกิจพอเพียงดีเด่น,,,', `${PLACE},ระดับ`, `${KK},ในเมือง,ดีเลิศ`)],
    ['targets', targets('บัญชีหมู่บ้านเป้าหมาย,,', PLACE, `${KK},ในเมือง`)],
  ])('what stands around the rows tells a list of villages by its title: %s', (_kind, files) => {
    expect(errorsIn(files)).toEqual(['heading-holds-value A1']);
  });

  it('what stands around the rows lets a list of tambons speak of villages', () => {
    const title = 'รายชื่อตำบลเข้มแข็ง ต่อยอดหมู่บ้านเศรษฐกิจพอเพียง,,';
    expect(errorsIn(targets(title, PLACE, `${KK},ในเมือง`))).toEqual([]);
  });

  it.each([
    ['โครงการส่งเสริมการดำเนินงานหมู่บ้านเศรษฐกิจพอเพียง,,', PLACE, `${KK},ในเมือง`],
    ['รายชื่อตำบลเป้าหมาย,,', 'บัญชีหมู่บ้านเป้าหมายของโครงการ,,', PLACE, `${KK},ในเมือง`],
    [PLACE, `${KK},ในเมือง`, 'หมายเหตุ: จำนวนหมู่บ้านที่ร่วมดำเนินการ 45 หมู่บ้าน,,'],
    [PLACE, `${KK},ในเมือง`, 'ผลการคัดเลือกหมู่บ้านเป้าหมาย 45 หมู่บ้าน,,'],
  ])(
    'what stands around the rows may speak of villages in a programme, below another title or below the rows: %s',
    (...lines) => {
      expect(errorsIn(targets(...lines))).toEqual([]);
    },
  );

  it('what stands around the rows may speak of villages where progress is told', () => {
    const title = 'ผลการดำเนินงานหมู่บ้านเศรษฐกิจพอเพียง,';
    expect(errorsIn(progress(title, 'รหัสตำบล,วันที่ลงนาม MOU', '400101,5/12/2566'))).toEqual([]);
  });
});

describe('the partners of a tambon', () => {
  const partnersIn = (text: string) =>
    load(progress('รหัสตำบล,ภาคีที่ร่วม', `400101,"${text}"`)).model.years[0]?.progress[0]?.partners;
  it.each(['ครบ 7 ภาคี', 'ทั้ง 7 ภาคีเครือข่าย', 'ครบทั้ง ๗ ภาคี', 'เจ็ดภาคี'])(
    'the partners of a tambon are all of the seven: %s',
    (text) => {
      expect(partnersIn(text)).toHaveLength(7);
    },
  );
  it('the partners of a tambon are reported where fewer are counted and none is named', () => {
    expect(errorsIn(progress('รหัสตำบล,ภาคีที่ร่วม', '400101,6 ภาคี'))).toEqual(['unknown-partner B2']);
  });
});
