import { describe, expect, it } from 'vitest';
import { PARTNERS } from '../domain/progress.ts';
import {
  announcements,
  asWindows874,
  assessments,
  errorsIn,
  passedIn,
  PLACE,
  progress,
  results,
  targets,
} from './fixtures/siblings.ts';
import type { Files, Sibling } from './fixtures/siblings.ts';
import { load } from './fixtures/faults.ts';
import { loadPlaces } from './read-folder.ts';
import { placeOfAbolishedCode } from './cells/todays-place.ts';

// Content that was ignored without a message, suggestions that led to the next error, and valid content that was
// refused; several of each kind.

const KK = 'ขอนแก่น,เมืองขอนแก่น';
const LIST = `${PLACE}\n${KK},ในเมือง`;
const firstIn = (files: Files) =>
  load(files).problems.find((problem) => problem.severity !== 'note');

describe('a file that is not read is told with the name it should have', () => {
  it.each([
    ['2567/target.csv', '2567/targets.csv'],
    ['2567/Targets.csv', '2567/targets.csv'],
    ['2567/targets (1).csv', '2567/targets.csv'],
    ['2567/targets - Copy.csv', '2567/targets.csv'],
    ['2567/สำเนาของ targets.csv', '2567/targets.csv'],
    ['2567/targets_final.csv', '2567/targets.csv'],
    ['2567/targets.csv.csv', '2567/targets.csv'],
    ['2567/targets.CSV', '2567/targets.csv'],
    ['2567/targets.txt', '2567/targets.csv'],
    ['2567/targets', '2567/targets.csv'],
    ['2567/targets.docx', '2567/targets.csv'],
    ['2567/targets.xlsx', '2567/targets.csv'],
    ['2567/เป้าหมาย.csv', '2567/targets.csv'],
    ['2567/khon-kaen/targets.ods', '2567/khon-kaen/targets.csv'],
    ['2567/khon-kaen/honours.csv', '2567/honours.csv'],
    ['2567/programme.csv', 'programme.csv'],
    ['targets.csv', '2568/targets.csv'],
    ['assessments', '2568/assessments.csv'],
    ['targets 2566.csv', '2566/targets.csv'],
    ['Programme.csv', 'programme.csv'],
  ])('%s should be %s', (path, place) => {
    const { problems } = load({ '2568/targets.csv': LIST, [path]: LIST });
    const told = problems.filter(
      (problem) => problem.file === path && problem.severity === 'error',
    );
    expect(told.map((problem) => problem.suggestions)).toEqual([[place]]);
  });

  it.each([
    '2567/README.md',
    '2567/.gitkeep',
    '2567/Thumbs.db',
    '2567/~$targets.xlsx',
    'LICENSE',
    'notes.md',
  ])('the message with the name that a file should have is not given for %s', (path) =>
    expect(errorsIn({ '2568/targets.csv': LIST, [path]: LIST })).toEqual([]),
  );

  it.each([
    ['67', '2567'],
    ['2024', '2567'],
    ['๒๕๖๗', '2567'],
    ['ปี 2567', '2567'],
    ['data/2567', '2567'],
    ['2567-old', '2567'],
  ])('the name that a folder should have is reported too: %s should be %s', (folder, year) => {
    const { problems } = load({ '2568/targets.csv': LIST, [`${folder}/targets.csv`]: LIST });
    expect(problems.find((problem) => problem.code === 'unknown-year-folder')?.suggestions).toEqual(
      [year],
    );
  });

  it('the name that a file should have is given without a year where nothing states it', () => {
    const told = firstIn({ 'targets.csv': LIST });
    expect(told).toMatchObject({ suggestions: [], params: { ofYear: 'targets.csv' } });
  });
});

describe('partners', () => {
  const read = (cell: string) => {
    const loaded = load(progress('รหัสตำบล,ภาคีที่ร่วม', `400101,"${cell}"`));
    return loaded.records.years[0]?.progress[0]?.value.partners;
  };
  it.each([
    'ภาคราชการ, ภาคเอกชน',
    'ภาคราชการ;ภาคเอกชน',
    'ภาคราชการ\nภาคเอกชน',
    'ภาครัฐ/ภาคเอกชน',
    'ภาคราชการ|ภาคเอกชน',
    'ภาคราชการ และ ภาคเอกชน',
    'ภาคราชการ ภาคเอกชน',
    '1. ภาคราชการ 2. ภาคเอกชน',
    '• ภาคราชการ\n• ภาคเอกชน',
  ])('partners are read as they are listed: %s', (cell) =>
    expect(read(cell)).toEqual(['government', 'private']),
  );
  it('partners are all seven, a line for each', () => {
    const all =
      'ภาคราชการ\nภาคผู้นำศาสนา\nภาควิชาการ\nภาคเอกชน\nภาคประชาชน\nภาคประชาสังคม\nภาคสื่อสารมวลชน';
    expect(read(all)).toEqual(PARTNERS);
  });
  it('partners that are no known partners are asked about', () =>
    expect(errorsIn(progress('รหัสตำบล,ภาคีที่ร่วม', '400101,"ภาคราชการ, อบต."'))).toEqual([
      'unknown-partner B2',
    ]));
});

describe('rows of a month', () => {
  const months = (...rows: string[]) =>
    load(progress('รหัสตำบล,วันที่ลงนาม MOU,เดือนที่รายงาน', ...rows)).problems.filter(
      (problem) => problem.severity === 'error',
    );
  it('rows of a month may be several of one tambon', () => {
    expect(months('400101,5/12/2566,ธันวาคม', '400101,5/12/2566,มกราคม')).toEqual([]);
  });
  it('rows of a month that disagree are asked to agree, not to become one', () => {
    const [conflict, ...others] = months('400101,5/12/2566,ธันวาคม', '400101,6/12/2566,มกราคม');
    expect([conflict?.code, conflict?.cell, others]).toEqual(['conflicting-rows', 'B3', []]);
    expect(conflict?.params).toMatchObject({ column: 'วันที่ลงนาม MOU' });
  });
});

describe('a batch', () => {
  it.each([
    ['เดิม', 'main'],
    ['878', 'main'],
    ['๘๗๘', 'main'],
    ['878 ตำบล', 'main'],
    ['ชุด 878', 'main'],
    ['ตำบลเดิม', 'main'],
    ['122', 'additional'],
    ['๑๒๒', 'additional'],
    ['เป้าหมาย 122', 'additional'],
    ['เพิ่มเติม', 'additional'],
  ])('%s is the %s', (word, batch) => {
    const [year] = load(targets(`${PLACE},ชุดเป้าหมาย`, `${KK},ในเมือง,${word}`)).model.years;
    expect(year?.targets.map((target) => target.batch)).toEqual([batch]);
  });
});

describe('a row of totals', () => {
  it.each([
    'ขอนแก่น Total',
    'Total ขอนแก่น',
    'ขอนแก่น รวม',
    'ขอนแก่น ผลรวม',
    'ผลรวมของ ขอนแก่น',
    'รวมจังหวัดขอนแก่น',
    'Grand Total',
    'Subtotal',
    'จำนวน 1 ตำบล',
  ])('%s is skipped, and its words are told', (total) => {
    const { problems } = load(results(`${KK},ในเมือง,ผ่าน`, `${total},,,1`));
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(problems.find((problem) => problem.code === 'row-skipped')?.params).toMatchObject({
      text: `${total} 1`,
    });
  });
  it('a row of totals is reported without the name of who signed below it', () => {
    const { problems } = load(results(`${KK},ในเมือง,ผ่าน`, 'ลงชื่อ นายก้องภพ ใจดี,,,'));
    expect(JSON.stringify(problems)).not.toContain('ก้องภพ');
    expect(problems.some((problem) => problem.code === 'row-skipped')).toBe(true);
  });
});

describe('a place that was, is told with the place of today', () => {
  const today = (files: Files) => firstIn(files)?.params;
  it.each([
    [
      'an amphoe of a divided province',
      results('หนองคาย,บึงกาฬ,บึงกาฬ,ผ่าน'),
      'อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ',
    ],
    ['another of them', results('หนองคาย,เซกา,เซกา,ผ่าน'), 'อำเภอเซกา จังหวัดบึงกาฬ'],
    [
      'a tambon of a divided amphoe',
      results('เชียงใหม่,แม่แจ่ม,บ้านจันทร์,ผ่าน'),
      'อำเภอกัลยาณิวัฒนา จังหวัดเชียงใหม่',
    ],
    ['another of them', results('เชียงใหม่,แม่แจ่ม,แจ่มหลวง,ผ่าน'), 'อำเภอกัลยาณิวัฒนา จังหวัดเชียงใหม่'],
  ])('%s', (_what, files, place) =>
    expect(today(files)).toMatchObject({ today: expect.stringContaining(place) }),
  );

  it('the place of today is named for the code of an abolished tambon too', async () => {
    const gazetteer = await loadPlaces({});
    const of = (code: string) => placeOfAbolishedCode(gazetteer, code);
    expect(of('430301')).toMatchObject({ codes: ['380101'] });
    expect(of('500309')?.today).toContain('ตำบลแม่แดด อำเภอกัลยาณิวัฒนา');
    expect(of('430904')).toEqual({ today: 'อำเภอเซกา จังหวัดบึงกาฬ', codes: [] });
    expect(of('409999')).toBeUndefined();
  });
});

describe('what the file has become is named', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['every letter a question mark', '????,?????,????\n1,2,3', 'letters-lost'],
    [
      'letters lost below an English header',
      'province,amphoe,tambon\n???????,?????,???',
      'letters-lost',
    ],
    [
      'Windows-874 read as Latin',
      Buffer.from(asWindows874(LIST)).toString('latin1'),
      'wrong-encoding',
    ],
    ['JSON', '[{"จังหวัด":"ขอนแก่น"}]', 'not-text'],
    ['lines of JSON', '{"จังหวัด":"ขอนแก่น"}\n{"จังหวัด":"ชัยภูมิ"}', 'not-text'],
    ['a page of the web', '<!doctype html><table><tr><td>ก</td></tr></table>', 'not-text'],
    ['XML', '<?xml version="1.0"?><a/>', 'not-text'],
    ['a PDF', '%PDF-1.7 …', 'not-text'],
    [
      'a workbook',
      Uint8Array.from([0x50, 0x4b, 3, 4, ...Buffer.from('[Content_Types].xml')]),
      'not-text',
    ],
  ])('%s', (_what, content, code) => {
    expect(errorsIn({ '2567/targets.csv': content }).map((error) => error.split(' ')[0])).toContain(
      code,
    );
  });
  it.each([
    ['pipes', LIST.replaceAll(',', '|')],
    ['pipes and quotes', LIST.replaceAll(',', '"|"').replace(/^|$/gm, '"')],
    ['a table of Markdown', '| จังหวัด | อำเภอ | ตำบล |\n|---|---|---|\n| ขอนแก่น | เมือง | ในเมือง |'],
    ['tabs', LIST.replaceAll(',', '\t')],
    ['Windows-874', asWindows874(LIST)],
    ['sep= in front', `sep=;\n${LIST.replaceAll(',', ';')}`],
  ])(
    'the message about what a file has become is not given for %s, which are read',
    (_what, content) => {
      expect(load({ '2567/targets.csv': content }).model.years[0]?.targets).toHaveLength(1);
    },
  );
});

const ADDRESSES: readonly Sibling[] = [
  ['all of it', results(',,ต.ในเมือง อ.เมือง จ.ขอนแก่น,ผ่าน'), ['address-in-cell C2']],
  [
    'all of it in words',
    results(',,ตำบลในเมือง อำเภอเมืองขอนแก่น จังหวัดขอนแก่น 40000,ผ่าน'),
    ['address-in-cell C2'],
  ],
  ['the amphoe too', results(`${KK},ต.พระลับ อ.เมือง,ผ่าน`), ['address-in-cell C2']],
  ['the village too', results(`${KK},พระลับ หมู่ 3,ผ่าน`), ['address-in-cell C2']],
  ['a village in short', results(`${KK},บ้านโนน ม.๓ ต.ศิลา,ผ่าน`), ['address-in-cell C2']],
  ['only the word for its kind', results(`${KK},ต.พระลับ,ผ่าน`), []],
];
const DOCUMENTS: readonly Sibling[] = [
  'C:\\Users\\a\\ประกาศ.pdf',
  '\\\\server\\ประกาศ.pdf',
  'file:///home/a.pdf',
].map((path) => [
  path,
  announcements(`จังหวัด,ประกาศ ณ วันที่,สำเนาประกาศ`, `ขอนแก่น,26/8/2567,${path}`),
  ['document-missing C2'],
]);

describe.each([
  ['a cell of a place holds', ADDRESSES],
  ['a document lies on the computer of the office', DOCUMENTS],
])('%s', (_kind, siblings) => {
  it.each(siblings)('%s', (_what, files, errors) => expect(errorsIn(files)).toEqual(errors));
});

it('an address without https:// is reported with https:// as the suggestion', () => {
  const files = announcements(
    'จังหวัด,ประกาศ ณ วันที่,สำเนาประกาศ',
    'ขอนแก่น,26/8/2567,drive.google.com/file/d/a/view',
  );
  const found = load(files).problems.find((problem) => problem.code === 'url-not-https');
  expect(found?.suggestions).toEqual(['https://drive.google.com/file/d/a/view']);
});

describe('the reader of a cell that leaves no doubt', () => {
  it.each([
    '="400101"',
    '"=""400101"""',
    '"400,101"',
    "'400101",
    '=400101',
    '400101.0',
    '400 101',
    '40-01-01',
    'TH400101',
    '๔๐๐๑๐๑',
  ])('the reader of a cell reads the code %s', (code) =>
    expect(passedIn(assessments('รหัสตำบล,ผลการประเมิน', `${code},ผ่าน`))).toHaveLength(1),
  );
  it.each([
    '5 ธันวาคม พุทธศักราช ๒๕๖๖',
    'วันอังคารที่ ๕ ธันวาคม ๒๕๖๖ เวลา 09.00 น.',
    '(อังคาร) 5/12/2566',
    '5/12/2566 (วันอังคาร)',
    '5/12/2566 เวลา ๐๙.๐๐ น.',
    '5/12/2566 14:05:33',
    '2566-12-05 09:00',
    '2023-12-05T09:15:00',
    '2023-12-05T09:15:00+07:00',
    '2023-12-05 09:15:00',
    '5 December 2023',
    '5-Dec-2023 09:00:00',
    'Tue, 5 Dec 2023',
    '5th December 2023',
    'วันที่ 5 เดือน ธันวาคม พ.ศ. 2566',
  ])('the reader of a cell reads the day %s', (day) => {
    const [year] = load(progress('รหัสตำบล,วันที่ลงนาม MOU', `400101,"${day}"`)).records.years;
    expect(year?.progress[0]?.value.mouDate).toBe('2023-12-05');
  });
  it.each([
    ['2023-12-04T17:00:00.000Z', '5/12/2566'],
    ['December 5, 2023', '5/12/2566'],
    ['Tue Dec 05 2023 00:00:00 GMT+0700', '5/12/2566'],
    ['05122566', '5/12/2566'],
  ])('the reader of a cell asks about the day %s', (day, meant) => {
    const { problems } = load(progress('รหัสตำบล,วันที่ลงนาม MOU', `400101,"${day}"`));
    expect(problems.find((problem) => problem.cell === 'B2')).toMatchObject({
      severity: 'error',
      suggestions: [meant],
    });
  });
  it.each([
    ['1.1', 1],
    ['๒)', 2],
    ['(3)', 3],
    ['ลำดับที่ 4', 4],
    ['5/', 5],
    ['๖.๒.๑', 6],
    ['ข้อ 7', 7],
    ['8.', 8],
  ])('the reader of a cell reads the number %s', (written, order) => {
    const files = assessments(`ลำดับในประกาศ,${PLACE},ผลการประเมิน`, `${written},${KK},ในเมือง,ผ่าน`);
    expect(load(files).model.years[0]?.passed[0]?.order).toBe(order);
  });
  it.each([
    'สพจ.ขอนแก่น,สพอ.เมืองขอนแก่น',
    'สพจ. ขอนแก่น,สพอ.เมือง',
    'สพจ ขอนแก่น,สพอ เมือง',
    'สำนักงานพัฒนาชุมชนจังหวัดขอนแก่น,สำนักงานพัฒนาชุมชนอำเภอเมืองขอนแก่น',
  ])('the reader of a cell reads the offices %s as their places', (offices) =>
    expect(passedIn(results(`${offices},ในเมือง,ผ่าน`))).toHaveLength(1),
  );
  it.each(['(1),(2),(3),(4)', '๑,๒,๓,๔', '1,2,3,4'])(
    'the reader of a cell reads the rows below a row of column numbers %s',
    (numbers) => {
      expect(passedIn(results(numbers, `${KK},ในเมือง,ผ่าน`))).toHaveLength(1);
    },
  );
  it.each(['✓', '✔', '✔\ufe0f', '☑', '✅', 'TRUE', 'ผ่านเกณฑ์ฯ'])(
    'the reader of a cell reads the result %s',
    (word) => {
      expect(passedIn(results(`${KK},ในเมือง,${word}`))).toHaveLength(1);
    },
  );
});
