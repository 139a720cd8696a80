import { describe, expect, it } from 'vitest';
import { compareModels } from '../domain/changes.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { words } from '../i18n/locale.ts';
import { COLUMNS } from '../ingest/contract/columns.ts';
import type { FileKind } from '../ingest/contract/columns.ts';
import { loadModel } from '../ingest/load-model.ts';
import { formatChanges, formatChangesJson, formatChangesMarkdown } from './changes.ts';
import type { ChangeReport } from './changes.ts';

// Longer than most files: one register with every public column filled, and an edit for each.

const gazetteer = await loadGazetteer();
type Row = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, readonly Row[]>>;

const BASE: Files = {
  '2567/targets.csv': [
    { tambon_code: '840401', batch: 'หลัก' },
    { tambon_code: '840402', batch: 'เพิ่มเติม' },
  ],
  '2567/progress.csv': [
    {
      tambon_code: '840401',
      mou_date: '4/12/2566',
      plan_date: '20/12/2566',
      agenda_date: '5/1/2567',
      partners: 'ภาคราชการ',
    },
  ],
  '2567/assessments.csv': [
    { tambon_code: '840401', result: 'ผ่าน', order: '1', announcement: '28/8/2567' },
    { tambon_code: '840402', result: 'ผ่าน', order: '2', announcement: '28/8/2567' },
    { tambon_code: '840403', result: 'ไม่ผ่าน', order: '', announcement: '' },
  ],
  '2567/announcements.csv': [
    {
      id: 'surat-1',
      kind: 'ประกาศรายชื่อ',
      level: 'จังหวัด',
      province: 'สุราษฎร์ธานี',
      announced_on: '28/8/2567',
      title: 'รายชื่อตำบล',
      number: 'สฎ ๐๐๑๙',
      signed_by_position: 'ผู้ว่าราชการจังหวัด',
      document: '2567/84.pdf',
    },
    {
      id: '',
      kind: 'แก้ไข',
      level: 'จังหวัด',
      province: 'สุราษฎร์ธานี',
      announced_on: '9/9/2567',
      title: '',
      number: '',
      signed_by_position: '',
      document: '',
    },
    {
      id: '',
      kind: '',
      level: 'กรม',
      province: '',
      announced_on: '20/9/2567',
      title: 'ยกย่อง',
      number: '',
      signed_by_position: '',
      document: '',
    },
  ],
  '2567/honours.csv': [
    {
      tambon_code: '840401',
      honour: 'ดีเลิศ ระดับจังหวัด',
      citation: 'คำยกย่อง',
      plaque_text: 'ข้อความ',
      source: 'https://www.example.go.th/a',
    },
  ],
  '2567/stories.csv': [
    {
      id: 'garden',
      tambon_code: '840401',
      title: 'สวนครัว',
      summary: 'ย่อ',
      dimension: 'มั่นคง',
      partners: 'ภาคราชการ',
      background: 'ที่มา',
      process: 'ทำ',
      success_factors: 'ปัจจัย',
      results: 'ผล',
      lessons: 'เริ่มจากบ้านละแปลง',
      owner_office: 'สำนักงานพัฒนาชุมชนอำเภอเกาะสมุย',
      image: 'images/a.jpg',
      image_alt: 'สวน',
      image_credit: 'สำนักงานพัฒนาชุมชนอำเภอเกาะสมุย',
      consent: 'ใช่',
      published_on: '1/8/2567',
    },
  ],
  '2567/corrections.csv': [
    {
      corrected_on: '9/9/2567',
      tambon_code: '840404',
      what: 'ถอนชื่อ',
      reason: 'ถอนประกาศ',
      reference: 'ประกาศจังหวัด',
      announcement: '9/9/2567',
    },
  ],
  '2567/criteria.csv': [
    {
      dimension: 'มั่นคง',
      name_th: 'เกณฑ์',
      name_en: 'Criterion',
      max_score: '100',
      pass_score: '70',
      public: 'ใช่',
      source: 'https://www.example.go.th/b',
    },
  ],
  'programme.csv': [
    {
      fiscal_year: '2567',
      key: 'target_extra',
      value: '1',
      label_th: 'ป้าย',
      label_en: 'Label',
      source: 'หนังสือ',
      replaces: '2',
    },
  ],
  'offices.csv': [
    {
      province: 'สุราษฎร์ธานี',
      name: 'สำนักงานพัฒนาชุมชนจังหวัดสุราษฎร์ธานี',
      phone: '077272900',
      email: 'suratthani@cdd.go.th',
      website: 'https://suratthani.cdd.go.th',
      address: 'ศาลากลาง',
    },
  ],
  'redirects.csv': [
    { from: '/stories/old/', to: '', corrected_on: '1/9/2567', reason: 'เจ้าของขอถอน' },
  ],
};

/** An edit of one cell, and everything that it changes in public: the table, and the reported columns. */
type Edit = [
  file: string,
  column: string,
  value: string,
  table: string,
  columns: string[],
  row?: number,
];
const EDITS: readonly Edit[] = [
  ['2567/targets.csv', 'batch', 'เพิ่มเติม', 'targets', ['batch']],
  ['2567/progress.csv', 'mou_date', '5/12/2566', 'progress', ['mou_date']],
  ['2567/progress.csv', 'plan_date', '', 'progress', ['plan_date']],
  ['2567/progress.csv', 'agenda_date', '6/1/2567', 'progress', ['agenda_date']],
  ['2567/progress.csv', 'partners', 'ภาคราชการ; ภาคเอกชน', 'progress', ['partners']],
  ['2567/assessments.csv', 'order', '3', 'announced', ['order'], 1],
  ['2567/assessments.csv', 'announcement', '9/9/2567', 'announced', ['announcement'], 1],
  ['2567/announcements.csv', 'id', 'surat-list', 'announcements', ['id']],
  ['2567/announcements.csv', 'kind', 'เพิ่มเติม', 'announcements', ['kind'], 1],
  [
    '2567/announcements.csv',
    'announced_on',
    '21/9/2567',
    'announcements',
    ['id', 'announced_on'],
    2,
  ],
  ['2567/announcements.csv', 'title', 'รายชื่อ', 'announcements', ['title']],
  ['2567/announcements.csv', 'number', 'สฎ ๐๐๒๐', 'announcements', ['number']],
  ['2567/announcements.csv', 'signed_by_position', 'รองผู้ว่าราชการจังหวัด', 'announcements', ['signed_by_position']], // prettier-ignore
  ['2567/announcements.csv', 'document', '2567/85.pdf', 'announcements', ['document', 'document_sha256']], // prettier-ignore
  ['2567/honours.csv', 'citation', 'คำใหม่', 'honours', ['citation']],
  ['2567/honours.csv', 'plaque_text', '', 'honours', ['plaque_text']],
  ['2567/honours.csv', 'source', 'https://www.example.go.th/c', 'honours', ['source']],
  ['2567/stories.csv', 'id', 'garden-2', 'stories', ['id']],
  ['2567/stories.csv', 'title', 'สวนหลังบ้าน', 'stories', ['title']],
  ['2567/stories.csv', 'summary', 'ใหม่', 'stories', ['summary']],
  ['2567/stories.csv', 'dimension', 'มั่งคั่ง', 'stories', ['dimension']],
  ['2567/stories.csv', 'partners', 'ภาคเอกชน', 'stories', ['partners']],
  ['2567/stories.csv', 'background', 'ใหม่', 'stories', ['background']],
  ['2567/stories.csv', 'process', 'ใหม่', 'stories', ['process']],
  ['2567/stories.csv', 'success_factors', 'ใหม่', 'stories', ['success_factors']],
  ['2567/stories.csv', 'results', 'ใหม่', 'stories', ['results']],
  ['2567/stories.csv', 'lessons', 'ใหม่', 'stories', ['lessons']],
  ['2567/stories.csv', 'owner_office', 'สำนักงานพัฒนาชุมชนจังหวัดสุราษฎร์ธานี', 'stories', ['owner_office']], // prettier-ignore
  ['2567/stories.csv', 'image', 'images/b.jpg', 'stories', ['image']],
  ['2567/stories.csv', 'image_alt', 'แปลงผัก', 'stories', ['image_alt']],
  ['2567/stories.csv', 'image_credit', 'กรมการพัฒนาชุมชน', 'stories', ['image_credit']],
  ['2567/stories.csv', 'published_on', '2/8/2567', 'stories', ['published_on']],
  ['2567/corrections.csv', 'corrected_on', '10/9/2567', 'corrections', ['corrected_on']],
  ['2567/corrections.csv', 'what', 'ถอนชื่อออก', 'corrections', ['what']],
  ['2567/corrections.csv', 'reason', 'อื่น ๆ', 'corrections', ['reason']],
  ['2567/corrections.csv', 'reference', '', 'corrections', ['reference']],
  ['2567/corrections.csv', 'announcement', '', 'corrections', ['announcement']],
  ['2567/criteria.csv', 'dimension', 'ยั่งยืน', 'criteria', ['dimension']],
  ['2567/criteria.csv', 'name_th', 'เกณฑ์ใหม่', 'criteria', ['name_th']],
  ['2567/criteria.csv', 'name_en', 'Other', 'criteria', ['name_en']],
  ['2567/criteria.csv', 'max_score', '90', 'criteria', ['max_score']],
  ['2567/criteria.csv', 'pass_score', '60', 'criteria', ['pass_score']],
  ['2567/criteria.csv', 'source', 'https://www.example.go.th/d', 'criteria', ['source']],
  ['programme.csv', 'value', '2', 'facts', ['value']],
  ['programme.csv', 'label_th', 'อื่น', 'facts', ['label_th']],
  ['programme.csv', 'label_en', 'Other', 'facts', ['label_en']],
  ['programme.csv', 'source', 'หนังสืออื่น', 'facts', ['source']],
  ['programme.csv', 'replaces', '3', 'facts', ['replaces']],
  ['offices.csv', 'name', 'สำนักงานพัฒนาชุมชนจังหวัดสุราษฎร์ธานี (ใหม่)', 'offices', ['name']],
  ['offices.csv', 'phone', '077272901', 'offices', ['phone']],
  ['offices.csv', 'email', 'saraban@cdd.go.th', 'offices', ['email']],
  ['offices.csv', 'website', 'https://surat.cdd.go.th', 'offices', ['website']],
  ['offices.csv', 'address', 'ศาลากลางหลังใหม่', 'offices', ['address']],
  ['redirects.csv', 'to', '/about/', 'redirects', ['to']],
  ['redirects.csv', 'corrected_on', '2/9/2567', 'redirects', ['moved_on']],
  ['redirects.csv', 'reason', 'ขอถอน', 'redirects', ['moved_reason']],
];

/** Public columns without an edit in this test, each with its reason. */
const NOT_EDITED: Readonly<Record<string, string>> = {
  fiscal_year: 'must agree with the folder',
  tambon_code: 'another code is another tambon: tested below',
  province: 'a part of a place or of what an announcement is',
  amphoe: 'a part of a place',
  tambon: 'a part of a place',
  level: 'decides whose announcement it is',
  honour: 'has one value',
  key: 'another key is another number: tested below',
  from: 'another address is another redirect',
};

const sources = (files: Files) =>
  Object.entries(files).map(([path, rows]) => {
    const columns = Object.keys(rows[0] ?? {});
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    const text = lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
    return { path, bytes: new TextEncoder().encode(text) };
  });

function load(files: Files) {
  // Rows that are not public need a private repository.
  const site = [{ key: 'repository', value: 'private' }];
  const loaded = loadModel(sources({ ...files, 'site.csv': site }), {
    gazetteer,
    document: (path) => ({ bytes: 3, sha256: (path.endsWith('85.pdf') ? 'b' : 'a').repeat(64) }),
    image: () => true,
    stories: [],
  });
  const errors = loaded.problems.filter((problem) => problem.severity === 'error');
  expect(errors.map((error) => [error.code, error.file, error.cell])).toEqual([]);
  return loaded.model;
}

const edited = (file: string, column: string, value: string, at = 0): Files => ({
  ...BASE,
  [file]: BASE[file]!.map((row, index) => (index === at ? { ...row, [column]: value } : row)),
});

const base = load(BASE);
const changesTo = (files: Files) => compareModels(base, load(files));
const report = (files: Files): ChangeReport => ({
  changes: changesTo(files),
  addresses: [],
  spoken: () => ({}),
  addressOf: (code) => `/tambon/${code}/`,
});

describe('the changes between two states of the data', () => {
  it('the changes between two states of the data are none where nothing public differs', () => {
    expect(changesTo(BASE)).toEqual([]);
    expect(formatChanges(report(BASE), 'th')).toBe(words('th').report.changes.none);
    expect(changesTo(edited('2567/assessments.csv', 'order', '9', 2))).toEqual([]);
  });

  it.each(EDITS)(
    'the changes between two states of the data name an edit of %s, %s, and nothing else',
    (file, column, value, table, columns, row) => {
      const files =
        column === 'id' && table === 'announcements'
          ? edited(file, column, value)
          : edited(file, column, value, row);
      const found = changesTo(files);
      expect(found.map((change) => [change.kind, change.table])).toEqual([['amended', table]]);
      expect(found[0]?.fields.map((field) => field.column)).toEqual(columns);
      for (const locale of ['th', 'en'] as const) {
        const said = formatChanges(report(files), locale);
        for (const field of found[0]!.fields)
          expect(said).toContain(words(locale).openData.tables.columns[field.column]);
      }
    },
  );

  it('the changes between two states of the data have an edit for every public column of every file but those with a reason', () => {
    const done = new Set(EDITS.map(([file, column]) => `${file.split('/').at(-1)} ${column}`));
    const missing = Object.keys(BASE).flatMap((path) => {
      const name = path.split('/').at(-1)!;
      return COLUMNS[name.replace('.csv', '') as FileKind]
        .filter((column) => column.public && !(column.field in NOT_EDITED))
        .map((column) => `${name} ${column.field}`)
        .filter((column) => !done.has(column));
    });
    expect(missing).toEqual([]);
  });

  it('the changes between two states of the data tell a name that leaves a list and one that joins it', () => {
    const left = changesTo(edited('2567/assessments.csv', 'result', 'ไม่ผ่าน', 1));
    expect(left.map((change) => [change.kind, change.table, change.place?.tambon.code])).toEqual([
      ['withdrawn', 'announced', '840402'],
    ]);
    const joined = changesTo({
      ...BASE,
      '2567/assessments.csv': [
        ...BASE['2567/assessments.csv']!,
        { tambon_code: '840405', result: 'ผ่าน', order: '3', announcement: '28/8/2567' },
      ],
    });
    expect(joined.map((change) => [change.kind, change.table, change.place?.tambon.code])).toEqual([
      ['added', 'announced', '840405'],
    ]);
  });

  it('the changes between two states of the data tell a name corrected in places.csv once, and not in every list that shows it', () => {
    const found = changesTo({
      ...BASE,
      'places.csv': [{ tambon_code: '840401', tambon_en: 'Ang Tong' }],
    });
    expect(
      found.map((change) => [change.table, change.fields.map((field) => field.column)]),
    ).toEqual([['places', ['tambon_en']]]);
  });

  it('the changes between two states of the data tell the stamp that comes with a sample', () => {
    const found = changesTo({
      ...BASE,
      'programme.csv': BASE['programme.csv']!.map((row) => ({
        ...row,
        source: 'ข้อมูลสมมติเพื่อสาธิต',
      })),
    });
    expect(
      found.map((change) => [change.table, change.fields.map((field) => field.column)]),
    ).toEqual([
      ['years', ['sample']],
      ['facts', ['source']],
    ]);
  });

  it('the changes between two states of the data tell a story without consent as withdrawn, and another number of the year as added', () => {
    const story = changesTo(edited('2567/stories.csv', 'consent', 'ไม่'));
    expect(story.map((change) => [change.kind, change.table])).toEqual([['withdrawn', 'stories']]);
    const fact = { fiscal_year: '2567', key: 'as_of', value: '30/9/2567' };
    const facts = changesTo({ ...BASE, 'programme.csv': [...BASE['programme.csv']!, fact] });
    expect(facts.map((change) => [change.kind, change.table, change.label])).toEqual([
      ['added', 'facts', 'as_of'],
    ]);
  });
});

describe('the report of changes', () => {
  const files = edited('2567/progress.csv', 'mou_date', '5/12/2566');

  it('the report of changes says days in the Buddhist Era, before and after, with the field', () => {
    const said = formatChanges(report(files), 'th');
    expect(said).toContain('วันที่ลงนาม MOU: 4 ธันวาคม 2566 → 5 ธันวาคม 2566');
    expect(said).toContain('ตำบลอ่างทอง อำเภอเกาะสมุย จังหวัดสุราษฎร์ธานี');
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(formatChangesMarkdown(report(files), 'th')).toContain('4 ธันวาคม 2566 → 5 ธันวาคม 2566');
  });

  it('the report of changes says which provinces are touched, in every form', () => {
    expect(formatChanges(report(files), 'th')).toContain('จังหวัด: สุราษฎร์ธานี');
    expect(formatChanges(report(files), 'en')).toContain('Provinces: Surat Thani');
    expect(formatChangesMarkdown(report(files), 'th')).toContain('จังหวัด: สุราษฎร์ธานี');
    expect(JSON.parse(formatChangesJson(report(files)))).toMatchObject({
      provinces: ['สุราษฎร์ธานี'],
    });
  });

  it('the report of changes never shows two equal texts as before and after', () => {
    const long = 'ก'.repeat(300);
    const was = load(edited('2567/stories.csv', 'lessons', `${long}ข`));
    const is = load(edited('2567/stories.csv', 'lessons', `${long}ค`));
    const said = formatChanges({ ...report(BASE), changes: compareModels(was, is) }, 'th');
    expect(said).toContain(words('th').report.changes.inside);
  });

  it('the report of changes is one JSON object with the fields as they are', () => {
    expect(JSON.parse(formatChangesJson(report(files)))).toMatchObject({
      added: 0,
      amended: 1,
      withdrawn: 0,
      changes: [
        {
          table: 'progress',
          tambonCode: '840401',
          fields: [{ column: 'mou_date', before: '2023-12-04', after: '2023-12-05' }],
        },
      ],
    });
  });
});
