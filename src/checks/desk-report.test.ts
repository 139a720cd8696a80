import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { read } from 'hucre';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../cli/report.ts';
import { readReportStyle } from '../cli/report/report-style.ts';
import { findProvinceBySlug } from '../gazetteer/provinces.ts';
import { loadPlaces } from '../ingest/read-folder.ts';
import {
  reportGiven,
  type ReportAnswer,
  type ReportQuestion,
} from '../client/desk/report-given.ts';

const gazetteer = await loadPlaces();
const samui = findProvinceBySlug('surat-thani')!;
const out = mkdtempSync(join(tmpdir(), 'desk-report-'));
afterAll(() => rmSync(out, { recursive: true }));

/** A province with the largest usual amounts: forty targets, reports of each in two months. */
const codes = gazetteer
  .all()
  .filter(({ province }) => province.code === samui.code)
  .slice(0, 40)
  .map(({ tambon }) => tambon.code);
const FILES = {
  'site.csv': 'key,value\nrepository,private\n',
  'programme.csv':
    'ปีงบประมาณ,รายการ,ค่า,ป้ายชื่อ,แหล่งที่มา,แทนค่าเดิม\n2567,as_of,25/8/2567,,,\n2567,deadline_report_plans,28/12/2566,กำหนดรายงานแผน,หนังสือกรม ๑,25/12/2566\n',
  '2567/targets.csv': `รหัสตำบล,ชุดเป้าหมาย\n${codes.map((code) => `${code},หลัก`).join('\n')}\n`,
  '2567/progress.csv': `รหัสตำบล,วันที่ลงนาม MOU,วันที่แผนตำบล,เดือนที่รายงาน,ผลการดำเนินงาน\n${codes
    .flatMap((code, at) => [
      `${code},${at % 2 ? '4/12/2566' : ''},,พ.ค. 2567,ปลูกผักริมรั้ว`,
      `${code},,${at % 3 ? '' : '2/7/2567'},ก.ค. 2567,ทำธนาคารขยะ`,
    ])
    .join('\n')}\n`,
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(out, 'data', path)), { recursive: true });
  writeFileSync(join(out, 'data', path), text);
}

const encode = (text: string) => new TextEncoder().encode(text);
const context = {
  reference: gazetteer.toLists(),
  places: '',
  files: [],
  placed: [],
  stories: [],
  tables: [],
  repository: 'public',
  years: [2567],
} as const;
const question = (more: Partial<ReportQuestion> = {}): ReportQuestion => ({
  files: Object.entries(FILES).map(([path, text]) => ({
    name: path.split('/').at(-1)!,
    path: `data/${path}`.replace(/^data\//, ''),
    bytes: encode(text),
  })),
  context,
  register: { files: [] },
  locale: 'th',
  asked: { year: '2567', month: 'พฤษภาคม', province: samui },
  style: readReportStyle(),
  earlier: '',
  ...more,
});
const filesOf = (answer: ReportAnswer) => {
  if (!('files' in answer)) throw new Error(JSON.stringify(answer));
  return new Map(answer.files);
};
/** Files that were chosen one by one: only their names say their place. */
const alone = (...names: (keyof typeof FILES)[]) =>
  names.map((path) => ({ name: path.split('/').at(-1)!, bytes: encode(FILES[path]) }));

describe('the monthly report at the desk', () => {
  it('the monthly report at the desk is that of the command, byte for byte, the month before beside it too', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const args = ['--data', join(out, 'data'), '--out', join(out, 'reports'), '--province', '84'];
    let earlier = '';
    for (const [month, option] of [
      ['พฤษภาคม', '2567-05'],
      ['กรกฎาคม', '2567-07'],
    ] as const) {
      expect(await main([...args, '--month', option])).toBe(0);
      const asked = { year: '2567', month, province: samui };
      const files = filesOf(await reportGiven(question({ asked, earlier })));
      expect([...files.keys()].map((name) => name.replace(/^.*\./, ''))).toEqual([
        'html',
        'xlsx',
        'json',
      ]);
      for (const [name, content] of files) {
        const bytes = typeof content === 'string' ? encode(content) : content;
        const written = readFileSync(join(out, 'reports', name));
        expect(Buffer.compare(written, Buffer.from(bytes)), name).toBe(0);
        if (name.endsWith('.json')) earlier = String(content);
      }
    }
  });

  it('the monthly report at the desk knows nothing later than its month', async () => {
    const files = filesOf(await reportGiven(question()));
    expect(files.get('staff-2567-05-surat-thani.html')).toContain('ปลูกผักริมรั้ว');
    const all = [...files.values()].map((content) => String(content)).join();
    expect(all).not.toContain('ทำธนาคารขยะ');
    expect(all).not.toContain('2024-07-02');
  });

  it('the monthly report at the desk prints a province on six sheets of A4, lying, its heads repeated', async () => {
    const asked = { year: '2567', month: 'กรกฎาคม', province: samui };
    const files = filesOf(await reportGiven(question({ asked })));
    const bytes = files.get('staff-2567-07-surat-thani.xlsx') as Uint8Array;
    const { sheets } = await read(bytes);
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.length).toBeLessThanOrEqual(6);
    for (const { name, pageSetup } of sheets)
      expect(pageSetup, name).toMatchObject({
        orientation: 'landscape',
        paperSize: 'a4',
        fitToWidth: 1,
        fitToHeight: 1,
        printTitlesRow: '$1:$1',
      });
    const reports = sheets.find(({ rows }) => rows.length > 80);
    expect(reports?.pageSetup?.printArea).toBe('$A$1:$F$41');
  });

  it('the monthly report at the desk takes from the public register what was not given, and says so', async () => {
    const register = {
      files: [
        { path: '2567/targets.csv', titles: [], head: ['รหัสตำบล'], rows: [[codes[0]!]] },
        { path: '2567/progress.csv', titles: [], head: ['รหัสตำบล'], rows: [[codes[39]!]] },
        { path: '2566/targets.csv', titles: [], head: ['รหัสตำบล'], rows: [[codes[1]!]] },
      ],
    };
    const answer = await reportGiven(question({ files: alone('2567/progress.csv'), register }));
    expect('beside' in answer && answer.beside).toEqual(['2567/targets.csv']);
  });

  it('the monthly report at the desk is refused with the reason where a file has an error, a year is not there, or a record is none', async () => {
    const wrong = [
      { name: 'progress.csv', bytes: encode('รหัสตำบล,เดือนที่รายงาน\n999999,พ.ค. 2567\n') },
    ];
    expect(await reportGiven(question({ files: wrong }))).toMatchObject({
      count: 1,
      problems: [{ code: 'unknown-tambon-code' }],
    });
    const asked = { year: '2570', month: '' };
    expect(await reportGiven(question({ asked }))).toHaveProperty('refused');
    expect(await reportGiven(question({ earlier: '{}' }))).toHaveProperty('refused');
  });
});
