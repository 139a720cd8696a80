import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEMO } from '../../fixtures/fixture.ts';
import { findProvince } from '../../gazetteer/find-province.ts';
import { load } from '../../ingest/fixtures/faults.ts';
import { countYears } from './count-years.ts';

const root = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The rows of every second province in a folder of its own, without the column of the province. */
function splitByProvince(year: string): void {
  for (const kind of ['targets', 'assessments', 'announcements', 'progress']) {
    const file = join(year, `${kind}.csv`);
    const [mark = '', head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    const column = head.split(',').indexOf('จังหวัด');
    const kept: string[] = [];
    const own = new Map<string, string[]>();
    for (const row of rows) {
      const cells = row.split(',');
      const province = findProvince(cells[column] ?? '')?.province;
      if (!province || Number(province.code) % 2 === 0) kept.push(row);
      else {
        const lines = own.get(province.slug) ?? [];
        own.set(province.slug, [...lines, cells.toSpliced(column, 1).join(',')]);
      }
    }
    const bare = head.split(',').toSpliced(column, 1).join(',');
    writeFileSync(file, `${[mark, head, ...kept].join('\r\n')}\r\n`);
    for (const [slug, lines] of own) {
      mkdirSync(join(year, slug), { recursive: true });
      const text = [`${mark}`, bare, ...lines].join('\r\n');
      writeFileSync(join(year, slug, `${kind}.csv`), `${text}\r\n`);
    }
  }
}

describe('the second count of the data', () => {
  it('the second count of the data is the same whether provinces hand in files of their own or not', async () => {
    cpSync(DEMO.DATA_DIR, root, { recursive: true });
    splitByProvince(join(root, '2567'));
    expect(existsSync(join(root, '2567/chiang-rai/assessments.csv'))).toBe(true);
    const sorted = async (folder: string) =>
      (await countYears(folder)).map(({ rows, ...year }) => ({
        rows: rows.length,
        ...Object.fromEntries(
          Object.entries(year).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...(value as string[])].sort() : value,
          ]),
        ),
      }));
    expect(await sorted(root)).toEqual(await sorted(DEMO.DATA_DIR));
  });
});

const PLACE = 'จังหวัด,อำเภอ,ตำบล';
const KK = 'ขอนแก่น,เมืองขอนแก่น';
const ANNOUNCED = 'จังหวัด,ประกาศ ณ วันที่,ประเภท\nขอนแก่น,26/8/2567,';
const results = (...lines: string[]) => ({
  assessments: lines.join('\n'),
  announcements: ANNOUNCED,
});
const story = (id: string, consent: string) => ({
  stories: `id,${PLACE},ชื่อเรื่อง,สรุปย่อ,หน่วยงาน,ยินยอม\n${id},${KK},สำราญ,ก,ข,ค,${consent}`,
});
const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/** Rows as officers may hand them in, each with something that a simple reader would count wrongly. */
const LAWFUL: readonly [what: string, files: Readonly<Record<string, string | Uint8Array>>][] = [
  ['a tick', results(`${PLACE},ผลการประเมิน`, `${KK},สำราญ,✓`, `${KK},โคกสี,ไม่ผ่าน`)],
  ['TRUE', results(`${PLACE},ผลการประเมิน`, `${KK},สำราญ,TRUE`)],
  ['a pair of columns to tick', results(`${PLACE},ผ่าน,ไม่ผ่าน`, `${KK},สำราญ,/,`, `${KK},โคกสี,,/`)],
  [
    'such a pair below one head',
    results(`${PLACE},ผลการประเมิน,`, ',,,ผ่าน,ไม่ผ่าน', `${KK},สำราญ,/,`, `${KK},โคกสี,,/`),
  ],
  [
    'a title for the province',
    results('ประกาศจังหวัดขอนแก่น,,', 'อำเภอ,ตำบล,ผลการประเมิน', 'เมืองขอนแก่น,สำราญ,ผ่าน'),
  ],
  [
    'sections of a form',
    results(`${PLACE},อำเภอ,ตำบล,ผลการประเมิน`, `${KK},สำราญ,-,-,ผ่าน`, 'ขอนแก่น,-,-,บ้านไผ่,บ้านไผ่,ผ่าน'),
  ],
  [
    'places that go on on the next page',
    results(`${PLACE},ผลการประเมิน`, `${KK},สำราญ,ผ่าน`, 'ขอนแก่น (ต่อ),เมืองขอนแก่น(ต่อ),โคกสี,ผ่าน'),
  ],
  [
    'a total of all and the day of a signature',
    results(`${PLACE},ผลการประเมิน`, `${KK},สำราญ,ผ่าน`, 'จำนวนทั้งสิ้น,,1 ตำบล,', ',,26 สิงหาคม 2567,'),
  ],
  ['a code with a comma', results('รหัสตำบล,ผลการประเมิน', '"400,102",ผ่าน')],
  ['a code with spaces', results('รหัสตำบล,ผลการประเมิน', '40 01 02,ผ่าน')],
  [
    'a list that was cancelled',
    { ...results(`${PLACE},ผลการประเมิน`, `${KK},สำราญ,ผ่าน`), announcements: `${ANNOUNCED}ยกเลิก` },
  ],
  [
    'honours that were withdrawn',
    {
      honours: `${PLACE},ระดับ\n${KK},สำราญ,ดีเลิศ`,
      announcements: 'ระดับ,ประกาศ ณ วันที่,ประเภท\nกรม,26/9/2567,ถอน',
    },
  ],
  ['consent as a tick', story('tick', '✓')],
  ['consent in other words', story('words', 'ยินยอม')],
  ['heads in two languages', { targets: `จังหวัด/Province,อำเภอ/Amphoe,ตำบล/Tambon\n${KK},สำราญ` }],
  ['heads that a program numbered', { targets: `จังหวัด.1,อำเภอ.1,ตำบล.1\n${KK},สำราญ` }],
  ['lines that a web page ended', { targets: `${PLACE}\u2028${KK},สำราญ` }],
  ['UTF-16 of the other order', { targets: wide(`\ufeff${PLACE}\r\n${KK},สำราญ`) }],
  ['UTF-16 without its mark', { targets: wide(`${PLACE}\r\n${KK},สำราญ`) }],
];

/** The parts of a year that are compared: as the register has them, and as they were counted. */
const codes = (list: readonly { place: { tambon: { code: string } } }[]): string[] =>
  list.map(({ place }) => place.tambon.code).sort();

it('the second count of the data is that of the register for whatever is lawful', async () => {
  const folder = mkdtempSync(join(root, 'lawful-'));
  // Each case has a year of its own.
  const cases = LAWFUL.map(([what, files], at) => ({ what, files, year: 2599 - at }));
  const paths = cases.flatMap(({ files, year }) =>
    Object.entries(files).map(([kind, content]) => [`${year}/${kind}.csv`, content] as const),
  );
  for (const [path, content] of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const site = { 'site.csv': 'key,value\nrepository,private' };
  const { model, problems } = load({ ...site, ...Object.fromEntries(paths) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const read = model.years.map((year, at) => ({
    what: cases[at]!.what,
    targets: year.targets.length,
    passed: codes(year.passed),
    excellent: codes(year.honours),
    stories: year.stories.flatMap(({ tambon }) => tambon?.th ?? []),
  }));
  const counted = (await countYears(folder)).map((year, at) => ({
    what: cases[at]!.what,
    targets: year.targets,
    passed: [...year.passed].sort(),
    excellent: year.excellent,
    stories: year.storyTambons,
  }));
  expect(counted).toEqual(read);
});
