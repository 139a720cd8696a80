import { read, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { FORM_KINDS, formColumns, type FormKind } from '../../ingest/contract/form-sheet.ts';
import type { Field } from '../../ingest/contract/columns.ts';
import { findSources } from '../../ingest/prepare/find-sources.ts';
import { prepare } from '../../ingest/prepare/prepare.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import type { LiveRegister } from '../check/live-register.ts';
import { makeForm } from './form-workbook.ts';

const gazetteer = await loadPlaces();
const samui = findProvinceBySlug('surat-thani')!;
const LIVE: LiveRegister = {
  files: [
    {
      path: '2567/targets.csv',
      titles: [],
      head: ['รหัสตำบล', 'ชุดเป้าหมาย'],
      rows: [
        ['840402', 'เพิ่มเติม'],
        ['840401', 'หลัก'],
        ['440101', 'หลัก'],
      ],
    },
    {
      path: '2567/surat-thani/progress.csv',
      titles: [],
      head: ['รหัสตำบล', 'วันที่ลงนาม MOU'],
      rows: [['840401', '18/12/2566']],
    },
  ],
};

/** The cells that an officer types, by kind: the number of the row below the header, and its cells. */
const TYPED: Record<
  FormKind,
  readonly (readonly [row: number, Partial<Record<Field, unknown>>])[]
> = {
  targets: [[2, { amphoe: 'พุนพิน', tambon: 'ท่าข้าม', batch: 'หลัก' }]],
  progress: [
    [0, { plan_date: '15/1/2567', partners: 'ภาคประชาชน; ภาคราชการ' }],
    [1, { mou_date: '๑๘ ธ.ค. ๒๕๖๖', report_month: 'มิถุนายน 2567', report: 'ประชุมแล้ว' }],
  ],
  assessments: [[0, { result: 'ผ่าน', assessed_on: '12/6/2567', order: 1 }]],
  announcements: [
    [
      0,
      {
        announced_on: '30/8/2567',
        title: 'ประกาศจังหวัดสุราษฎร์ธานี เรื่อง รายชื่อตำบลที่ผ่านเกณฑ์',
        signed_by_position: 'ผู้ว่าราชการจังหวัดสุราษฎร์ธานี',
      },
    ],
  ],
  honours: [[0, { amphoe: 'เมืองกำแพงเพชร', tambon: 'ในเมือง', honour: 'ดีเลิศ ระดับจังหวัด' }]],
};

const PREPARED: Record<FormKind, { readonly path: string; readonly text: string }> = {
  targets: {
    path: '2567/surat-thani/targets.csv',
    text: 'รหัสตำบล,จังหวัด,อำเภอ,ตำบล,ชุดเป้าหมาย\r\n840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,หลัก\r\n840402,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย,เพิ่มเติม\r\n841701,สุราษฎร์ธานี,พุนพิน,ท่าข้าม,หลัก\r\n',
  },
  progress: {
    path: '2567/surat-thani/progress.csv',
    text: 'รหัสตำบล,จังหวัด,อำเภอ,ตำบล,วันที่ลงนาม MOU,วันที่แผนตำบล,วันที่ประกาศวาระ,ภาคีที่ร่วม\r\n840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,18/12/2566,15/1/2567,,ภาคราชการ; ภาคประชาชน\r\n840402,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย,18/12/2566,,,\r\n',
  },
  assessments: {
    path: '2567/surat-thani/assessments.csv',
    text: 'ลำดับในประกาศ,รหัสตำบล,จังหวัด,อำเภอ,ตำบล,ผลการประเมิน,ประกาศ\r\n1,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ผ่าน,\r\n',
  },
  announcements: {
    path: '2567/surat-thani/announcements.csv',
    text: 'รหัสประกาศ,ประเภท,ระดับ,จังหวัด,ประกาศ ณ วันที่,เรื่อง,หนังสือนำส่ง,ตำแหน่งผู้ลงนาม,สำเนาประกาศ\r\n,,จังหวัด,สุราษฎร์ธานี,30/8/2567,ประกาศจังหวัดสุราษฎร์ธานี เรื่อง รายชื่อตำบลที่ผ่านเกณฑ์,,ผู้ว่าราชการจังหวัดสุราษฎร์ธานี,\r\n',
  },
  honours: {
    path: '2567/honours.csv',
    text: 'รหัสตำบล,จังหวัด,อำเภอ,ตำบล,ระดับ,คำประกาศเกียรติคุณ,ข้อความโล่,แหล่งที่มา\r\n620101,กำแพงเพชร,เมืองกำแพงเพชร,ในเมือง,ดีเลิศ ระดับจังหวัด,,,\r\n',
  },
};

const request = (kind: FormKind) => ({
  kind,
  fiscalYear: 2567,
  province: kind === 'honours' ? undefined : samui,
});
const make = (kind: FormKind) => makeForm(request(kind), LIVE, gazetteer, 'th');
const made = new Map(FORM_KINDS.map((kind) => [kind, make(kind)]));
const formOf = (kind: FormKind) => made.get(kind)!;

/** The form after an officer typed in it and saved it under another name. */
async function fillIn(kind: FormKind): Promise<Uint8Array> {
  const workbook = await read((await formOf(kind)).bytes, { readStyles: true });
  const columns = formColumns(kind).map(({ field }) => field);
  const [table] = workbook.sheets;
  for (const [row, typed] of TYPED[kind])
    for (const [field, value] of Object.entries(typed)) {
      const at = columns.indexOf(field as Field);
      table!.rows[row + 2]![at] = value as string;
      const cell = table!.cells?.get(`${row + 2},${at}`);
      if (cell)
        table!.cells!.set(`${row + 2},${at}`, {
          ...cell,
          value: value as string,
          type: value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string',
        });
    }
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, charts: [], pivotTables: [] })),
  });
}

async function prepared(bytes: Uint8Array, name = 'งานของอำเภอ.xlsx') {
  const found = await findSources({ name, bytes }, {});
  if ('fault' in found) throw new Error(found.fault);
  expect(found.sources).toHaveLength(1);
  const done = prepare(found.sources[0]!, {}, gazetteer);
  if ('missing' in done) throw new Error(done.missing.join());
  return done;
}

describe('a form to fill in', () => {
  it.each(FORM_KINDS)(
    'a form to fill in, filled in, is the file to hand in without mending: %s',
    async (kind) => {
      const { table, problems, kind: known } = await prepared(await fillIn(kind));
      expect(known).toBe(kind);
      expect(
        problems.map(({ code }) => code).filter((code) => code !== 'form-rows-unfilled'),
      ).toEqual([]);
      expect(table?.path).toBe(PREPARED[kind].path);
      expect(table?.text).toBe(`\uFEFF${PREPARED[kind].text}`);
    },
  );

  it.each(FORM_KINDS)(
    'a form to fill in, without an entry, is no error, and every row is reported as unfilled or public: %s',
    async (kind) => {
      const { table, problems } = await prepared((await formOf(kind)).bytes);
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
        ['form-rows-unfilled', 'note'],
      ]);
      const [unfilled] = problems;
      const count = unfilled && 'count' in unfilled.params ? Number(unfilled.params.count) : 0;
      expect(table?.leftOut).toContainEqual({ what: 'unfilled', count });
      const isPublic = { targets: 2, progress: 1, assessments: 0, announcements: 0, honours: 0 };
      expect(table?.rows).toBe(isPublic[kind]);
    },
  );

  it('a form to fill in lists every tambon of the province where no targets are public, and says of samples that they are', async () => {
    const nothing = await makeForm(request('assessments'), { files: [] }, gazetteer, 'th');
    expect(nothing.places).toBe(131);
    const files = LIVE.files.map((file) => ({ ...file, titles: ['ข้อมูลสมมติเพื่อสาธิต'] }));
    const sample = await makeForm(request('targets'), { files }, gazetteer, 'th');
    expect((await prepared(sample.bytes)).table?.text).toMatch(/^\uFEFFข้อมูลสมมติเพื่อสาธิต\r\n/);
  });

  it('a form to fill in offers lists, keeps its header in sight, and prints on the width of A4', async () => {
    const { sheets } = await read((await formOf('assessments')).bytes);
    const [table] = sheets;
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['กรอกที่นี่', false],
      ['วิธีกรอก', false],
      ['รายการ', true],
    ]);
    const rules = Object.fromEntries(
      formColumns('assessments').map(({ field }, at) => [field, table!.dataValidations![at]]),
    );
    expect(rules['result']).toMatchObject({
      type: 'list',
      values: ['ผ่าน', 'ไม่ผ่าน'],
      range: 'F3:F24',
    });
    expect(rules['amphoe']!.formula1).toContain('MATCH($C3,');
    expect(rules['tambon']!.formula1).toContain('MATCH($C3&" "&$D3,');
    expect(table!.freezePane).toEqual({ rows: 2, columns: 5 });
    expect(table!.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$2:$2',
    });
  });

  it('a form to fill in holds nothing internal, and the same register gives the same bytes', async () => {
    const [first, again] = [await formOf('assessments'), await make('assessments')];
    expect(again.bytes).toEqual(first.bytes);
    const fields = FORM_KINDS.flatMap((kind) => formColumns(kind).map(({ field }) => field));
    expect(fields).not.toContain('score_total');
    expect(fields).not.toContain('note');
  });
});
