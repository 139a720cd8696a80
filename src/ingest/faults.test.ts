import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { tellProblem } from '../i18n/problems.ts';
import { loadModel } from './load-model.ts';
import type { SourceFile } from './load-model.ts';
import type { ProblemCode } from './problem.ts';

// A long file: it is one table, a row for each kind of fault an officer can hand in.

const gazetteer = await loadGazetteer();
const encoder = new TextEncoder();

function load(files: Readonly<Record<string, string | Uint8Array>>, stories: string[] = []) {
  const sources = Object.entries(files).map(
    ([path, content]): SourceFile => ({
      path,
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
    }),
  );
  return loadModel(sources, {
    gazetteer,
    document: (path) =>
      path === 'documents/2567/84.pdf' ? { bytes: 3, sha256: '0'.repeat(64) } : undefined,
    image: (path) => path === 'images/garden.jpg',
    stories: stories.map((text, index) => ({
      file: `content/stories/s${index}.mdx`,
      id: `s${index}`,
      text,
    })),
  });
}

const PLACE = 'จังหวัด,อำเภอ,ตำบล';
const SAMUI = 'สุราษฎร์ธานี,เกาะสมุย,อ่างทอง';
const T = '2567/targets.csv';
const A = '2567/assessments.csv';
const N = '2567/announcements.csv';
const H = '2567/honours.csv';
const P = '2567/progress.csv';
const S = '2567/stories.csv';
const C = '2567/corrections.csv';
const K = '2567/criteria.csv';

const targets = (...rows: string[]) => ({ [T]: [PLACE, ...rows].join('\n') });
const assessed = (date: string) => ({ [A]: `${PLACE},วันที่ประเมิน,ผลการประเมิน\n${SAMUI},${date},ผ่าน` });
const announced = (row: string) => ({ [N]: `ระดับ,จังหวัด,ประกาศ ณ วันที่,สำเนาประกาศ\n${row}` });
const story = (row: string) => ({
  [S]: `id,จังหวัด,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าของความรู้,รูป,คำอธิบายรูป,เครดิต,ยินยอมเผยแพร่\n${row}`,
});
const programme = (...rows: string[]) => ({
  'programme.csv': ['fiscal_year,key,value,label_th,label_en,source,replaces', ...rows].join('\n'),
});
const ledger = (row: string) => ({
  'published.csv': `fiscal_year,tambon_code,province,amphoe,tambon,status,published_on\n${row}`,
});
const OFFICE = 'สำนักงานพัฒนาชุมชนจังหวัดสุราษฎร์ธานี';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Fault = [what: string, files: Files, code: ProblemCode, file: string, line?: number, cell?: string];

const FAULTS: Fault[] = [
  // The file and the folder.
  ['a workbook under the name .csv', { [T]: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0) }, 'not-text', T],
  ['an empty file', { [T]: '' }, 'empty-file', T],
  ['a replacement character', targets('สุราษฎร์ธานี,เกาะ\uFFFDสมุย,อ่างทอง'), 'undecodable-bytes', T, 2],
  ['Thai saved in the wrong encoding', { [T]: 'à¸ˆà¸±à¸‡à¸«à¸§à¸±à¸”,à¸­à¸³à¹€à¸ à¸­,à¸•à¸³à¸šà¸¥\nà¸ªà¸¸à¸£à¸²à¸©,à¹€à¸à¸²à¸°,à¸­à¹ˆà¸²à¸‡' }, 'wrong-encoding', T],
  ['a quotation mark never closed', targets('สุราษฎร์ธานี,เกาะสมุย,"อ่างทอง', 'x,y,z'), 'unterminated-quote', T, 2],
  ['no header at all', { [T]: 'ก,ข,ค\n1,2,3' }, 'no-header', T],
  ['a required column missing', { [A]: `${PLACE}\n${SAMUI}` }, 'missing-column', A],
  ['the place columns missing', { [T]: 'ปีงบประมาณ,หมายเหตุ\n2567,x' }, 'missing-column', T],
  ['two columns of one meaning', { [T]: `จังหวัด,จังหวัด,อำเภอ,ตำบล\nก,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง` }, 'ambiguous-column', T, 1],
  ['a column nobody knows', { [T]: `${PLACE},สีโปรด\n${SAMUI},แดง` }, 'unknown-column', T, 1, 'D1'],
  ['a column about the reporter', { [T]: `${PLACE},ชื่อ-สกุลผู้รายงาน\n${SAMUI},ก` }, 'dropped-personal-column', T, 1, 'D1'],
  ['a folder that is no year', { 'ปี67/targets.csv': `${PLACE}\n${SAMUI}` }, 'unknown-year-folder', 'ปี67'],
  ['a folder of the Common Era', { '2024/targets.csv': `${PLACE}\n${SAMUI}` }, 'unknown-year-folder', '2024'],
  ['a misspelt file name', { '2567/target.csv': `${PLACE}\n${SAMUI}` }, 'unknown-file', '2567/target.csv'],
  ['a year without lists', { [K]: 'dimension,name_th\nมั่นคง,ก' }, 'year-without-lists', '2567'],
  // The place of a row.
  ['an unknown province', targets('สุราดธานี,เกาะสมุย,อ่างทอง'), 'unknown-province', T, 2, 'A2'],
  ['an unknown amphoe', targets('สุราษฎร์ธานี,เมื่อง,ตลาด'), 'unknown-amphoe', T, 2, 'B2'],
  ['an unknown tambon', targets(SAMUI, 'สุราษฎร์ธานี,เกาะสมุย,อ่างเงิน'), 'unknown-tambon', T, 3, 'C3'],
  ['a tambon of another amphoe', targets('สุราษฎร์ธานี,พุนพิน,อ่างทอง'), 'unknown-tambon', T, 2, 'C2'],
  ['a name five times in the province', targets('เชียงราย,,เวียง'), 'ambiguous-tambon', T, 2, 'C2'],
  ['a blank amphoe', targets('สุราษฎร์ธานี,,อ่างทอง'), 'missing-value', T, 2, 'B2'],
  ['a blank province', targets(',เกาะสมุย,อ่างทอง'), 'missing-value', T, 2, 'A2'],
  ['a blank tambon', targets('สุราษฎร์ธานี,เกาะสมุย,'), 'missing-value', T, 2, 'C2'],
  ['Bangkok by name', targets('กรุงเทพมหานคร,พระนคร,พระบรมมหาราชวัง'), 'bangkok', T, 2, 'A2'],
  ['Bangkok by code', { [T]: 'รหัสตำบล\n100101' }, 'bangkok', T, 2, 'A2'],
  ['a code of five digits', { [T]: 'รหัสตำบล\n84040' }, 'code-unreadable', T, 2, 'A2'],
  ['a code nobody has', { [T]: 'รหัสตำบล\n849999' }, 'unknown-tambon-code', T, 2, 'A2'],
  ['a code with another tambon', { [T]: `รหัสตำบล,${PLACE}\n840401,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย` }, 'code-name-mismatch', T, 2, 'D2'],
  ['a code with another province', { [T]: `รหัสตำบล,${PLACE}\n840401,ชุมพร,เกาะสมุย,อ่างทอง` }, 'code-name-mismatch', T, 2, 'B2'],
  ['a row without a place', { [A]: `${PLACE},วันที่ประเมิน,ผลการประเมิน\n,,,12/6/2567,ผ่าน` }, 'place-missing', A, 2],
  ['a nickname of a province', targets('โคราช,เมืองนครราชสีมา,ในเมือง'), 'province-alias', T, 2, 'A2'],
  ['a misspelt province', targets('สุราษฏร์ธานี,เกาะสมุย,อ่างทอง'), 'province-alias', T, 2, 'A2'],
  ['เมือง without its province', targets('สุราษฎร์ธานี,เมือง,ตลาด'), 'mueang-filled', T, 2, 'B2'],
  ['a hyphen left out', targets('นราธิวาส,สุไหงโกลก,มูโนะ'), 'place-spelling', T, 2, 'B2'],
  ['a new place without a name', { 'places.csv': 'รหัสตำบล\n849999', ...targets(SAMUI) }, 'place-row-unnamed', 'places.csv', 2, 'A2'],
  // Values.
  ['a year other than the folder', { [T]: `ปีงบประมาณ,${PLACE}\n2566,${SAMUI}` }, 'wrong-fiscal-year', T, 2, 'A2'],
  ['a year that is none', { [T]: `ปีงบประมาณ,${PLACE}\nปีนี้,${SAMUI}` }, 'fiscal-year-unreadable', T, 2, 'A2'],
  ['a misspelt batch', { [T]: `${PLACE},ชุดเป้าหมาย\n${SAMUI},หลักๆ` }, 'unknown-batch', T, 2, 'D2'],
  ['a misspelt result', { [A]: `${PLACE},ผลการประเมิน\n${SAMUI},ผ่น` }, 'unknown-result', A, 2, 'D2'],
  ['a blank result', { [A]: `${PLACE},ผลการประเมิน\n${SAMUI},` }, 'missing-value', A, 2, 'D2'],
  ['an unknown round', { [A]: `${PLACE},รอบการประเมิน,ผลการประเมิน\n${SAMUI},กลางปี,ผ่าน` }, 'unknown-round', A, 2, 'D2'],
  ['an order in words', { [A]: `${PLACE},ลำดับในประกาศ,ผลการประเมิน\n${SAMUI},หนึ่ง,ผ่าน` }, 'number-unreadable', A, 2, 'D2'],
  ['an unknown partner', { [P]: `${PLACE},ภาคีที่ร่วม\n${SAMUI},ภาคราชการ; ภาคเอกฉัน` }, 'unknown-partner', P, 2, 'D2'],
  ['an unknown level', announced('อำเภอ,สุราษฎร์ธานี,28/8/2567,'), 'unknown-level', N, 2, 'A2'],
  ['an unknown honour', { [H]: `${PLACE},ระดับ\n${SAMUI},ยอดเยี่ยม` }, 'unknown-honour', H, 2, 'D2'],
  ['the word of the village award', { [H]: `${PLACE},ระดับ\n${SAMUI},ดีเด่น` }, 'honour-of-villages', H, 2, 'D2'],
  ['an unknown reason', { [C]: `วันที่แก้ไข,${PLACE},รายการที่แก้,เหตุผล\n1/9/2567,${SAMUI},ก,ไม่ทราบสาเหตุ` }, 'unknown-reason', C, 2, 'F2'],
  ['an unknown dimension', { [K]: 'dimension,name_th\nมั่งมี,ก' }, 'unknown-dimension', K, 2, 'A2'],
  ['a source without https', { [H]: `${PLACE},แหล่งที่มา\n${SAMUI},http://example.go.th/a` }, 'url-not-https', H, 2, 'D2'],
  ['a flag that is no flag', programme('2567,sample,อาจจะ,,,,'), 'yes-no-unreadable', 'programme.csv', 2, 'C2'],
  ['a count that is no count', programme('2567,target_main,มาก,,,,'), 'number-unreadable', 'programme.csv', 2, 'C2'],
  // Dates.
  ['31 February', assessed('31/2/2567'), 'impossible-date', A, 2, 'D2'],
  ['29 February of a common year', assessed('29/2/2566'), 'impossible-date', A, 2, 'D2'],
  ['a month before the day', assessed('12/22/2566'), 'month-first-date', A, 2, 'D2'],
  ['an Excel serial number', assessed('45282'), 'serial-date', A, 2, 'D2'],
  ['a year converted twice', assessed('22/12/3109'), 'double-converted-date', A, 2, 'D2'],
  ['a year 1966', assessed('22/12/1966'), 'year-1900s', A, 2, 'D2'],
  ['a year 2499', assessed('22/12/2499'), 'year-out-of-range', A, 2, 'D2'],
  ['a month instead of a day', assessed('ธันวาคม 2566'), 'not-a-day', A, 2, 'D2'],
  ['a range of days', assessed('22 - 23 ธ.ค. 66'), 'date-range', A, 2, 'D2'],
  ['a deadline', assessed('ภายในวันที่ 30 สิงหาคม 2567'), 'deadline-not-day', A, 2, 'D2'],
  ['words for a date', assessed('เมื่อวาน'), 'date-unreadable', A, 2, 'D2'],
  ['a date of the Common Era', assessed('2024-06-12'), 'christian-year', A, 2, 'D2'],
  ['a two-digit year', assessed('12-6-67'), 'two-digit-year', A, 2, 'D2'],
  ['a date in another fiscal year', assessed('12/6/2566'), 'date-outside-year', A, 2, 'D2'],
  // Rows that say the same, or otherwise.
  ['one row twice', targets(SAMUI, SAMUI), 'duplicate-row', T, 3, 'C3'],
  ['two rows that disagree', { [A]: `${PLACE},ผลการประเมิน\n${SAMUI},ผ่าน\n${SAMUI},ไม่ผ่าน` }, 'conflicting-rows', A, 3, 'C3'],
  ['two dates of one MOU', { [P]: `${PLACE},วันที่ลงนาม MOU,เดือนที่รายงาน\n${SAMUI},4/12/2566,ม.ค.\n${SAMUI},5/12/2566,ก.พ.` }, 'conflicting-rows', P, 3, 'D3'],
  ['two values of one fact', programme('2567,target_main,878,,,,', '2567,target_main,879,,,,'), 'conflicting-rows', 'programme.csv', 3, 'C3'],
  ['two main targets in an amphoe', targets(SAMUI, 'สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย'), 'two-main-in-amphoe', T, 3, 'C3'],
  ['two excellent in a province', { [H]: `${PLACE},แหล่งที่มา\n${SAMUI},https://a.go.th/\nสุราษฎร์ธานี,พุนพิน,ท่าข้าม,https://a.go.th/` }, 'two-excellent', H, 3, 'C3'],
  ['passed, but not announced', assessed('12/6/2567'), 'passed-not-announced', A, 2, 'E2'],
  ['honoured, but not announced', { [H]: `${PLACE}\n${SAMUI}` }, 'honour-not-announced', H, 2, 'C2'],
  ['excellent, but not in the list', { ...assessed('12/6/2567'), [H]: `${PLACE},แหล่งที่มา\n${SAMUI},https://a.go.th/` }, 'excellent-not-in-list', H, 2, 'C2'],
  ['another count than programme.csv', { ...targets(SAMUI), ...programme('2567,target_main,878,,,,') }, 'count-differs', 'programme.csv', 2, 'C2'],
  ['withdrawn, but still listed', { ...assessed('12/6/2567'), ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,'), [C]: `วันที่แก้ไข,${PLACE},รายการที่แก้,เหตุผล\n1/9/2567,${SAMUI},ถอน,ถอนประกาศ` }, 'withdrawn-still-listed', C, 2, 'F2'],
  // Announcements and stories.
  ['an announcement without a date', announced('จังหวัด,สุราษฎร์ธานี,,'), 'missing-value', N, 2, 'C2'],
  ['a document that is not there', announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,2567/none.pdf'), 'document-missing', N, 2, 'D2'],
  ['a document outside the folder', announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,../../package.json'), 'document-missing', N, 2, 'D2'],
  ['an id with Thai letters', story(`เรื่อง,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,ใช่`), 'story-id-odd', S, 2, 'A2'],
  ['an id used before', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,ใช่\na,สุราษฎร์ธานี,ค,ง,${OFFICE},,,,ใช่`), 'story-id-taken', S, 3, 'A3'],
  ['no title', story(`a,สุราษฎร์ธานี,,ข,${OFFICE},,,,ใช่`), 'missing-value', S, 2, 'C2'],
  ['no consent', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,`), 'story-consent-missing', S, 2, 'I2'],
  ['consent refused', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,ไม่`), 'story-without-consent', S, 2, 'I2'],
  ['consent in doubt', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,รอถาม`), 'yes-no-unreadable', S, 2, 'I2'],
  ['a picture without a description', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},images/garden.jpg,,ก,ใช่`), 'story-alt-missing', S, 2, 'G2'],
  ['a picture without a credit', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},images/garden.jpg,สวน,,ใช่`), 'story-credit-missing', S, 2, 'H2'],
  ['a picture that is not there', story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},images/none.jpg,สวน,ก,ใช่`), 'image-missing', S, 2, 'F2'],
  // Personal things in public.
  ['a citizen ID', story(`a,สุราษฎร์ธานี,ก,เลข 1-2345-67890-12-1,${OFFICE},,,,ใช่`), 'personal-id', S, 2, 'D2'],
  ['a mobile phone in Thai digits', story(`a,สุราษฎร์ธานี,ก,โทร ๐๘๑-๒๓๔-๕๖๗๘,${OFFICE},,,,ใช่`), 'personal-phone', S, 2, 'D2'],
  ['a mobile phone of an office', { 'offices.csv': 'จังหวัด,ชื่อหน่วยงาน,โทรศัพท์\nสุราษฎร์ธานี,ก,081-234-5678' }, 'personal-phone', 'offices.csv', 2, 'C2'],
  ['a personal e-mail', story(`a,สุราษฎร์ธานี,ก,somchai.j@gmail.com,${OFFICE},,,,ใช่`), 'personal-email', S, 2, 'D2'],
  // The ledger and the redirects.
  ['a published name that is gone', { ...assessed('12/6/2567'), ...ledger('2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,passed,2024-09-01') }, 'published-gone', 'published.csv', 2, 'B2'],
  ['a published year that is gone', ledger('2565,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,excellent,2024-09-01'), 'published-gone', 'published.csv', 2, 'B2'],
  ['a published name that changed', { ...assessed('12/6/2567'), ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,'), ...ledger('2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างเงิน,passed,2024-09-01') }, 'published-changed', 'published.csv', 2, 'B2'],
  ['a published honour that is gone', { ...assessed('12/6/2567'), ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,'), ...ledger('2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,excellent,2024-09-01') }, 'published-changed', 'published.csv', 2, 'B2'],
  ['a ledger with another status', ledger('2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ชนะ,2024-09-01'), 'unknown-status', 'published.csv', 2, 'F2'],
  ['a redirect to another host', { 'redirects.csv': 'from,to\n/tambon/1/,https://a.go.th/' }, 'address-odd', 'redirects.csv', 2, 'B2'],
];

describe('every kind of fault is told with its code, file, line and cell', () => {
  it.each(FAULTS)('%s', (_what, files, code, file, line, cell) => {
    const { problems } = load(files);
    const found = problems.find((one) => one.code === code && one.file === file);
    const told = problems.map((one) => `${one.code} ${one.file}:${one.line ?? ''} ${one.cell ?? ''}`);
    expect(found, told.join('\n')).toBeDefined();
    if (line !== undefined) expect(found?.line).toBe(line);
    if (cell !== undefined) expect(found?.cell).toBe(cell);
    for (const locale of ['th', 'en'] as const) {
      const { what, why, fix } = tellProblem(found!, locale);
      for (const sentence of [what, why, fix]) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(/undefined|NaN|\[object|""|  /);
        expect(sentence).not.toMatch(/please|sorry|invalid/i);
      }
    }
  });

  it('are sixty and more', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('personal things in prose', () => {
  it('are an error at their line and column, masked', () => {
    const { problems } = load(story(`s0,สุราษฎร์ธานี,ก,ข,${OFFICE},,,,ใช่`), [
      '---\ntitle: ก\n---\n\nติดต่อ 081-234-5678 ได้',
    ]);
    const found = problems.find((one) => one.code === 'personal-phone');
    expect(found).toMatchObject({ file: 'content/stories/s0.mdx', line: 5 });
    expect(found?.column).toBe(6);
    expect(JSON.stringify(problems)).not.toContain('081-234-5678');
  });

  it('and prose without a row of its id is a warning', () => {
    const { problems } = load({}, ['สวัสดี']);
    expect(problems.map((one) => one.code)).toEqual(['story-text-without-row']);
  });
});

describe('a fault that nobody should find', () => {
  it('is not reported for a clean row of each file', () => {
    const { problems } = load({
      ...targets(SAMUI),
      ...assessed('12/6/2567'),
      ...announced('จังหวัด,สุราษฎร์ธานี,28/8/2567,2567/84.pdf'),
      ...story(`a,สุราษฎร์ธานี,ก,ข,${OFFICE},images/garden.jpg,สวน,${OFFICE},ใช่`),
      [H]: `${PLACE},ระดับ,แหล่งที่มา\n${SAMUI},ดีเลิศ ระดับจังหวัด,https://a.go.th/`,
      ...programme('2567,sample,ใช่,,,,', '2567,as_of,30/9/2567,,,,'),
      ...ledger('2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,passed,2567-09-01'),
    });
    expect(problems).toEqual([]);
  });
});
