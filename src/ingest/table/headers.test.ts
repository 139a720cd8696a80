import { describe, expect, test } from 'vitest';
import { COLUMNS, FILE_KINDS } from '../contract/columns.ts';
import { HEADER_ALIASES, HEADER_ALIASES_OF } from '../contract/header-aliases.ts';
import { findHeader, headerKey, locateHeader } from './headers.ts';

test('a head in two languages is understood where both name one field', () => {
  const fields = [
    ['จังหวัด/Province', 'province'],
    ['อำเภอ (Amphoe)', 'amphoe'],
    ['ตำบล Tambon', 'tambon'],
    ['ผลการประเมิน / Result', 'result'],
  ] as const;
  for (const [label, field] of fields)
    expect(findHeader(label, 'assessments'), label).toMatchObject({ field });
  expect(findHeader('ตำบล / Province', 'assessments')).toBeUndefined();
});

describe('the table of headers', () => {
  test.each(FILE_KINDS)('every Thai and English header of %s means its own field', (kind) => {
    for (const { field, th, en } of COLUMNS[kind]) {
      expect(findHeader(th, kind), th).toEqual({ field, exact: true });
      expect(findHeader(en, kind), en).toEqual({ field, exact: true });
    }
  });
  test.each(FILE_KINDS)('no alias means two fields of %s', (kind) => {
    const meant = new Map<string, string>();
    for (const { th, en } of COLUMNS[kind])
      [th, en].forEach((label) => meant.set(headerKey(label), 'exact'));
    for (const { field } of COLUMNS[kind]) {
      for (const label of HEADER_ALIASES_OF[kind]?.[field] ?? [])
        meant.set(headerKey(label), 'own');
    }
    for (const { field } of COLUMNS[kind]) {
      for (const label of HEADER_ALIASES[field] ?? []) {
        const other = meant.get(headerKey(label)) ?? field;
        if (other === 'exact' || other === 'own') continue;
        expect(other, `${label} in ${kind}`).toBe(field);
        meant.set(headerKey(label), field);
      }
    }
  });
});

test.each([
  ['3. ตำบล', 'tambon'],
  ['ตําบล', 'tambon'],
  ['ตำบล *', 'tambon'],
  ['ตำบล:', 'tambon'],
  ['จังหวัด (ไม่ต้องใส่คำว่าจังหวัด)', 'province'],
  ['จังหวัด (ตามทะเบียน)', 'province'],
  ['TAMBON_CODE', 'tambon_code'],
  ['tambonCode', 'tambon_code'],
  ['ผลการ ประเมินฯ', 'result'],
  ['No.', 'order'],
  ['#', 'order'],
  ['%', 'score_total'],
])('%s means %s', (label, field) => {
  expect(findHeader(label, 'assessments')).toMatchObject({ field });
});

test('one word means what the file makes of it', () => {
  expect(findHeader('ระดับ', 'announcements')).toMatchObject({ field: 'level' });
  expect(findHeader('ระดับ', 'honours')).toMatchObject({ field: 'honour' });
  expect(findHeader('รหัส', 'stories')).toMatchObject({ field: 'id' });
  expect(findHeader('รหัส', 'targets')).toMatchObject({ field: 'tambon_code' });
  expect(findHeader('เลขที่', 'announcements')).toMatchObject({ field: 'number' });
  expect(findHeader('เลขที่', 'targets')).toMatchObject({ field: 'order' });
});

describe('what was the header before stays readable beside the one of today', () => {
  test.each([
    ['announcements', 'หนังสือนำส่ง', 'เลขที่', 'number'],
    ['honours', 'คำประกาศเกียรติคุณ', 'คำประกาศ', 'citation'],
    ['stories', 'หน่วยงานเจ้าขององค์ความรู้', 'หน่วยงานเจ้าของความรู้', 'owner_office'],
  ] as const)('%s: %s and %s', (kind, today, before, field) => {
    expect(findHeader(today, kind)).toEqual({ field, exact: true });
    expect(findHeader(before, kind)).toEqual({ field, exact: false });
  });
  test('both in one file are one field, and the one of today is taken', () => {
    const place = locateHeader([['เลขที่', 'หนังสือนำส่ง', 'ประกาศ ณ วันที่']], 'announcements');
    expect(place?.meanings).toMatchObject([
      { field: 'number', exact: false },
      { field: 'number', exact: true },
      { field: 'announced_on' },
    ]);
  });
});

test.each([
  ['announcements', 'ว.ด.ป.', 'announced_on'],
  ['announcements', 'ที่ สฎ', 'number'],
  ['announcements', 'สาระประกาศ', 'title'],
  ['stories', 'ชื่อคลิป', 'title'],
  ['targets', 'ตำบลเป้าหมายเพิ่มเติม', 'batch'],
  ['progress', 'จัดทำแผนฯแล้ว', 'plan_date'],
] as const)('officers of %s also write %s for %s', (kind, label, field) => {
  expect(findHeader(label, kind)).toEqual({ field, exact: false });
});

// The plan of an amphoe is not the tambon's, and the day of receipt of a letter is not its number.
test.each(['แผนอำเภอ', 'แผนระดับจังหวัด', 'ลิงก์แผน', 'เลขที่รับ', 'วันที่มีผล'])(
  '%s is taken for nothing else',
  (label) => {
    for (const kind of ['progress', 'announcements'] as const)
      expect(findHeader(label, kind)).toBeUndefined();
  },
);

test.each([
  'ผู้มีอำนาจลงนาม',
  'ผู้ว่าราชการจังหวัด',
  'ผวจ.',
  'ผู้ว่าฯ',
  'อธิบดี',
  'ประทับเวลา',
  'Timestamp',
  'ชื่อ-สกุลผู้รายงาน',
  'ชื่อ - นามสกุล',
  'เบอร์โทรศัพท์',
  'โทร.',
  'มือถือ',
  'อีเมล',
  'E-mail',
  'Email Address',
  'ID Line',
  'ไลน์ไอดี',
  'พัฒนากรผู้ประสานงาน',
  'เลขประจำตัวประชาชน',
  'เลขที่บัญชีธนาคาร',
  'ผู้ลงนาม',
  'ชื่อผู้ลงนาม',
  'ที่อยู่อีเมล',
  'ผู้รับผิดชอบ',
  'contact',
  'phone',
])('%s is a personal column', (label) => {
  expect(findHeader(label, 'announcements')).toEqual({ personal: true });
});

test('the telephone of an office and the position of a signer are no personal columns', () => {
  expect(findHeader('เบอร์โทรศัพท์', 'offices')).toMatchObject({ field: 'phone' });
  expect(findHeader('ตำแหน่งผู้ลงนาม', 'announcements')).toMatchObject({
    field: 'signed_by_position',
  });
});

describe('the header of a table', () => {
  test('the header of a table is found below fifteen title rows, and no further', () => {
    const header = ['จังหวัด', 'อำเภอ', 'ตำบล'];
    const title = ['บัญชีรายชื่อตำบลเป้าหมาย ปีงบประมาณ 2567', '', ''];
    const below = (rows: number) => [
      ...Array.from({ length: rows }, () => title),
      header,
      ['ก', 'ข', 'ค'],
    ];
    expect(locateHeader(below(15), 'targets')).toMatchObject({ index: 15, height: 1 });
    expect(locateHeader(below(16), 'targets')).toBeUndefined();
  });
  test('the header of a table is found in two rows, the merged group above its columns', () => {
    const rows = [
      ['ลำดับ', 'พื้นที่', '', '', 'วันที่', '', 'หมายเหตุ'],
      ['', 'จังหวัด', 'อำเภอ', 'ตำบล', 'ลงนาม MOU', 'ประกาศวาระ', ''],
      ['1', 'ตาก', 'พบพระ', 'รวมไทยพัฒนา', '', '', ''],
    ];
    const place = locateHeader(rows, 'progress');
    expect(place).toMatchObject({ index: 0, height: 2 });
    expect(
      place?.meanings.map((meaning) => meaning && 'field' in meaning && meaning.field),
    ).toEqual(['order', 'province', 'amphoe', 'tambon', 'mou_date', 'agenda_date', 'note']);
  });
  test('the header of a table is not found in a sheet that names nothing', () => {
    expect(
      locateHeader(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        'targets',
      ),
    ).toBeUndefined();
  });
});
