import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './report.ts';
import { projectRoot } from './site/settings.ts';

const root = mkdtempSync(join(tmpdir(), 'staff-report-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

const TARGETS = `รหัสตำบล,ชุดเป้าหมาย,หมายเหตุ,ชื่อผู้รายงาน
840401,หลัก,หมายเหตุลับ,นายสมมติ ใจดี
840407,เพิ่มเติม,,
550101,หลัก,,
`;
const PROGRESS = `รหัสตำบล,วันที่ลงนาม MOU,วันที่ประกาศวาระ,ภาคีที่ร่วม,เดือนที่รายงาน,ผลการดำเนินงาน,หมายเหตุ
840401,4/12/2566,5/12/2566,ภาคราชการ; ภาคประชาชน,พ.ค. 2567,ปลูกผักริมรั้ว,หมายเหตุลับ
840401,,,,มิ.ย. 2567,ธนาคารขยะเปิดแล้ว <โทร 081-234-5678>,
840407,11/12/2566,,,มิถุนายน,,
550101,,,,เดือนไหนสักเดือน,อ่านเดือนไม่ได้,
`;
const PROGRAMME = `ปีงบประมาณ,รายการ,ค่า,ป้ายชื่อ,แหล่งที่มา,แทนค่าเดิม
2567,as_of,25/6/2567,,,
2567,deadline_report_plans,28/12/2566,กำหนดรายงานแผน,หนังสือกรม ๑,25/12/2566
2567,step_2_5,ทุกวันที่ 25,รวบรวมและรายงานกรม,หนังสือกรม ๑,
2567,step_2_5_from,1/1/2567,รวบรวม: วันแรก,หนังสือกรม ๑,
2567,step_2_5_to,25/8/2567,รวบรวม: วันสุดท้าย,หนังสือกรม ๑,
2567,step_3_1,มิ.ย.–ก.ค. 2567,ประเมินตามเกณฑ์,หนังสือกรม ๑,
2567,step_3_1_from,1/7/2567,ประเมิน: วันแรก,หนังสือกรม ๑,
`;
const FILES = {
  // The report is made of internal rows, which only a private repository may hold.
  'site.csv': 'key,value\nrepository,private\n',
  'programme.csv': PROGRAMME,
  '2567/targets.csv': TARGETS,
  '2567/progress.csv': PROGRESS,
};
const data = folder('data', FILES);
const out = join(root, 'out');

let said: string[] = [];
beforeEach(() => {
  said = [];
  // The project's own long stories belong to its own rows, not to these.
  vi.stubEnv('CONTENT_DIR', join(root, 'no-content'));
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(out, { recursive: true, force: true });
});

const run = (...args: string[]) => main(['--data', data, '--out', out, ...args]);
const page = (name: string) => readFileSync(join(out, `${name}.html`), 'utf8');
const text = (name: string) =>
  page(name)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const sheets = async (name: string) =>
  new Map(
    (await readSheets(readFileSync(join(out, `${name}.xlsx`)))).map(
      (sheet) => [sheet.sheet, sheet.data] as const,
    ),
  );

describe('npm run report', () => {
  it('npm run report writes a page, a workbook and a record of the newest month the files report', async () => {
    expect(await run('--year', '2567')).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'staff-2567-06.html',
      'staff-2567-06.json',
      'staff-2567-06.xlsx',
    ]);
    const told = text('staff-2567-06');
    expect(told).toContain('รายงานความก้าวหน้าประจำเดือน มิถุนายน 2567');
    expect(told).toContain('ตำบลเข้มแข็ง ตามหลักปรัชญา ของเศรษฐกิจพอเพียง');
    expect(told).toContain('ข้อมูล ณ วันที่ 25 มิถุนายน 2567');
    expect(told).toContain('เอกสารภายใน · ไม่เผยแพร่');
    expect(told).toMatch(/ลงนาม MOU 2 จาก 3 /);
    expect(told).toMatch(/รายงานเดือน มิ\.ย\. 67 2 จาก 3 /);
    expect(told).toContain('28 ธันวาคม 2566 แทนที่กำหนดเดิม 25 ธันวาคม 2566');
    expect(told).toContain('อีก 1 แถวมีผลการดำเนินงานแต่อ่านเดือนที่รายงานไม่ได้');
  });

  it('npm run report counts in the workbook what it counts on the page', async () => {
    await run('--year', '2567');
    const book = await sheets('staff-2567-06');
    expect([...book.keys()]).toEqual([
      'ภาพรวม',
      'จังหวัด',
      'อำเภอ',
      'ตำบล',
      'รายงานรายเดือน',
      'ยังไม่มีในไฟล์',
      'สิ่งที่เปลี่ยน',
      'กำหนดตามหนังสือ',
    ]);
    const summary = new Map(book.get('ภาพรวม')!.map(([name, ...rest]) => [name, rest]));
    expect(summary.get('ลงนาม MOU')).toEqual([2, 3, 'ตำบล']);
    expect(summary.get('รายงานเดือน มิ.ย. 67')).toEqual([2, 3, 'ตำบล']);
    expect(book.get('จังหวัด')).toHaveLength(77);
    expect(book.get('ตำบล')!.map((row) => row[3])).toEqual([
      'รหัสตำบล',
      '550101',
      '840407',
      '840401',
    ]);
    expect(
      book
        .get('รายงานรายเดือน')!
        .slice(1)
        .map((row) => row.slice(3, 6)),
    ).toEqual([
      ['840407', 'มิ.ย. 67', null],
      ['840401', 'มิ.ย. 67', expect.stringContaining('ธนาคารขยะเปิดแล้ว')],
      ['840401', 'พ.ค. 67', 'ปลูกผักริมรั้ว'],
    ]);
    expect(book.get('ยังไม่มีในไฟล์')).toContainEqual([
      'สุราษฎร์ธานี',
      'เกาะสมุย',
      'แม่น้ำ',
      '840407',
      'ประกาศวาระ',
      '1.6',
    ]);
  });

  it('npm run report of one province is the same by name, slug and code, and tells each tambon and its report', async () => {
    const name = 'staff-2567-06-surat-thani';
    const pages = [];
    for (const province of ['สุราษฎร์ธานี', 'surat-thani', '84', '๘๔', 'จ.สุราษฎร์ธานี']) {
      expect(await run('--year', '2567', '--province', province)).toBe(0);
      pages.push(page(name));
    }
    expect(new Set(pages).size).toBe(1);
    const told = text(name);
    expect(told).toContain('จังหวัดสุราษฎร์ธานี');
    expect(told).toContain('4 ธ.ค. 66');
    expect(told).toContain('ธนาคารขยะเปิดแล้ว');
    expect(told).toContain('ต.แม่น้ำ อ.เกาะสมุย');
    expect(told).not.toContain('น่าน');
    expect(readFileSync(join(out, `${name}.json`), 'utf8')).not.toContain('550101');
  });

  it('npm run report tells no note, no reporter, no telephone and no word of blame', async () => {
    for (const lang of ['th', 'en']) {
      await run('--year', '2567', '--province', '84', '--lang', lang);
      const name = 'staff-2567-06-surat-thani';
      const all = [
        text(name),
        readFileSync(join(out, `${name}.json`), 'utf8'),
        JSON.stringify([...(await sheets(name))]),
      ].join();
      expect(all).not.toMatch(/หมายเหตุลับ|สมมติ ใจดี|081|5678/);
      expect(all).not.toMatch(/ล่าช้า|ไม่ผ่าน|เกินกำหนด|ค้างส่ง|ตกเกณฑ์|\blate\b|overdue|failed|77 จังหวัด/);
      expect(all).toContain('•••');
    }
  });

  it('npm run report lists as missing only what the calendar has begun', async () => {
    await run('--year', '2567', '--month', 'มิ.ย. 2567');
    const matters = async (name: string) =>
      new Set((await sheets(name)).get('ยังไม่มีในไฟล์')!.map((row) => row[4]));
    expect(await matters('staff-2567-06')).not.toContain('ผลการประเมิน (สิ้นปี)');
    await run('--year', '2567', '--month', '2567-07');
    expect(await matters('staff-2567-07')).toContain('ผลการประเมิน (สิ้นปี)');
  });

  it('npm run report of June holds nothing of August, though the files do', async () => {
    const files = {
      ...FILES,
      '2567/progress.csv': `${PROGRESS}550101,20/8/2567,,ภาคเอกชน,ส.ค. 2567,งานของเดือนแปด,\n`,
      '2567/assessments.csv':
        'รหัสตำบล,ผลการประเมิน,วันที่ประเมิน\n840401,ผ่าน,20/6/2567\n840407,ผ่าน,5/8/2567\n',
      '2567/announcements.csv':
        'ระดับ,จังหวัด,ประกาศ ณ วันที่\nจังหวัด,สุราษฎร์ธานี,28/8/2567\nกรม,,20/9/2567\n',
      '2567/honours.csv': 'รหัสตำบล,ระดับ\n840401,ดีเลิศ ระดับจังหวัด\n',
      '2567/stories.csv':
        'รหัสเรื่อง,รหัสตำบล,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่,วันที่เผยแพร่\nb,840407,เรื่องของเดือนแปด,ข,สำนักงานพัฒนาชุมชน,ใช่,16/8/2567\n',
    };
    const august = folder('august', files);
    expect(await main(['--data', august, '--out', out, '--month', '2567-06'])).toBe(0);
    const june = JSON.parse(readFileSync(join(out, 'staff-2567-06.json'), 'utf8')) as object;
    expect(june).toMatchObject({
      announcements: {},
      tambons: {
        '840401': { assessed: 1 },
        '840407': expect.not.objectContaining({ assessed: 1 }),
      },
    });
    const told = [
      text('staff-2567-06'),
      JSON.stringify(june),
      JSON.stringify([...(await sheets('staff-2567-06'))]),
    ];
    for (const line of told) {
      expect(line).not.toMatch(/2024-0[89]|(?:ส\.ค\.|สิงหาคม|ก\.ย\.|กันยายน)|เดือนแปด/);
      expect(line).not.toMatch(/"(?:announced|excellent|stories|private)"/);
    }
    expect(told[0]).toMatch(/ภาคเอกชน 0 /);
    await main(['--data', august, '--out', out, '--month', '2567-08']);
    expect(text('staff-2567-08')).toMatch(/ภาคเอกชน 1 /);
    expect(readFileSync(join(out, 'staff-2567-08.json'), 'utf8')).toContain('"announced":1');
    expect(readFileSync(join(out, 'staff-2567-08.json'), 'utf8')).not.toContain('"excellent":1');
  });

  it('npm run report is a page that asks for nothing else: no script, no network', async () => {
    await run('--year', '2567', '--province', '84');
    const html = page('staff-2567-06-surat-thani');
    expect(html).toContain("default-src 'none'");
    expect(html).toMatch(/url\(data:font\/woff2;base64,/);
    expect(html).not.toMatch(/<script|<link|<img|@import|\ssrc=|\shref=|\son\w+=|url\((?!data:)/);
    expect(html).toContain('&lt;โทร');
  });

  it('npm run report is the same bytes for the same files', async () => {
    await run('--year', '2567');
    const first = readdirSync(out).map((name) => readFileSync(join(out, name)).toString('base64'));
    rmSync(out, { recursive: true });
    await run('--year', '2567');
    const second = readdirSync(out).map((name) => readFileSync(join(out, name)).toString('base64'));
    expect(second).toEqual(first);
  });
});

describe('what changed since the month before', () => {
  const later = folder('later', {
    ...FILES,
    '2567/targets.csv': TARGETS.replace('550101', '550102'),
    '2567/progress.csv': PROGRESS.replace('4/12/2566', '6/12/2566')
      .replace('840407,11/12/2566,', '840407,11/12/2566,5/12/2566')
      .replace('550101', '550102'),
  });
  const rows = async (name: string) =>
    (await sheets(name))
      .get('สิ่งที่เปลี่ยน')!
      .slice(1)
      .map((row) => row.slice(2));

  it('what changed since the month before is found by comparison with the snapshot of the last report', async () => {
    await run('--year', '2567', '--month', '2567-05');
    expect(text('staff-2567-05')).toContain('ยังไม่มีรายงานเดือนก่อนให้เทียบ');
    await main(['--year', '2567', '--data', later, '--out', out]);
    expect(text('staff-2567-06')).toContain('เทียบกับรายงานเดือน พ.ค. 67');
    expect(await rows('staff-2567-06')).toEqual([
      ['550101', 'ตำบลในไฟล์', 'ไม่อยู่ในไฟล์แล้ว', null, null],
      ['550102', 'ตำบลในไฟล์', 'เพิ่มในไฟล์', null, null],
      ['840401', 'ลงนาม MOU', 'แก้', '4 ธ.ค. 66', '6 ธ.ค. 66'],
      ['840401', 'รายงานประจำเดือน', 'แก้', 'พ.ค. 67', 'พ.ค. 67 มิ.ย. 67'],
      ['840407', 'ประกาศวาระ', 'เพิ่มในไฟล์', null, '5 ธ.ค. 66'],
      ['840407', 'รายงานประจำเดือน', 'เพิ่มในไฟล์', null, 'มิ.ย. 67'],
    ]);
  });

  it('what changed since the month before is the same in comparison with the earlier data folder', async () => {
    await main(['--year', '2567', '--data', later, '--from', data, '--out', out]);
    expect(text('staff-2567-06')).toContain('เทียบกับไฟล์ข้อมูลชุดก่อน');
    expect(await rows('staff-2567-06')).toHaveLength(4);
  });

  it('what changed since the month before is nothing when nothing changed', async () => {
    await run('--year', '2567', '--from', data);
    expect(text('staff-2567-06')).toContain('ไม่มีสิ่งใดเปลี่ยนจากเดือนก่อน');
  });
});

describe('a report that is refused', () => {
  const bad = folder('bad', { '2567/targets.csv': 'รหัสตำบล\n849999\n' });

  it('a report that is refused for errors in the data prints them and ends with 1', async () => {
    expect(await main(['--year', '2567', '--data', bad, '--out', out])).toBe(1);
    expect(said.join('\n')).toContain('2567/targets.csv:2:');
    said = [];
    expect(await run('--year', '2567', '--from', bad)).toBe(1);
    expect(said.join('\n')).toContain('2567/targets.csv:2:');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['--data', join(root, 'none')],
    ['--year', '2540'],
    ['--year', 'ปีหน้า'],
    ['--province', 'กรุงเทพมหานคร'],
    ['--province', 'สุราดธานี'],
    ['--month', 'เดือนหน้า'],
    ['--month', '2568-06'],
    ['--from', join(root, 'none')],
    ['--lang', 'fr'],
    ['--colour', 'red'],
  ])('a report that is refused for %s %s says so and ends with 1', async (...args) => {
    expect(await run('--year', '2567', ...args)).toBe(1);
    expect(said.join('\n')).toMatch(/[ก-๙]/);
    expect(existsSync(out)).toBe(false);
  });

  it.each(['public', 'content', 'src', 'data', 'dist', 'public/documents'])(
    'a report that is refused because it would lie in %s, where the site is made',
    async (name) => {
      const before = readdirSync(projectRoot);
      const there = join(projectRoot, name);
      expect(await main(['--year', '2567', '--data', data, '--out', there])).toBe(1);
      expect(said.join('\n')).toContain('เอกสารภายใน');
      expect(readdirSync(projectRoot)).toEqual(before);
    },
  );

  it('a report that is refused because it would lie in OUT_DIR or beside the data', async () => {
    vi.stubEnv('OUT_DIR', out);
    expect(await run('--year', '2567')).toBe(1);
    expect(await main(['--year', '2567', '--data', data, '--out', join(data, 'reports')])).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
