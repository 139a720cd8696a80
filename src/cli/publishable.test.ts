import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEGUN, DEMO } from '../fixtures/fixture.ts';
import { main as publishable } from './publishable.ts';
import { findSamples } from './samples/find-samples.ts';

const MARK = 'ข้อมูลสมมติเพื่อสาธิต';
const SITE = `รายการ,ค่า
site_url,https://tambon.example.go.th
licence_name,Open Government Licence
licence_url,https://data.example.go.th/licence
owner_th,กรมการพัฒนาชุมชน
owner_en,Community Development Department
contact_url,https://www.cdd.go.th/contact
`;

let root = '';
let said = '';
const before = { ...process.env };
const at = (path: string) => join(root, path);
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};
const demo = (path: string) => readFileSync(join(dirname(DEMO.DATA_DIR), path));
const row = (path: string, index: number) =>
  demo(path).toString('utf8').split('\r\n').at(index) ?? '';
const unmark = (path: string) => {
  put(path, readFileSync(at(path), 'utf8').replace(`${MARK}\r\n`, ''));
};

/** A fresh clone, but with all settings made: only invented data prevents the publication. */
function asCloned(): void {
  for (const name of ['data', 'content', 'public'])
    cpSync(join(dirname(DEMO.DATA_DIR), name), at(name), { recursive: true });
  put('data/site.csv', `${SITE}repository,private\n`);
}

/** The result of `begin` with all settings: it may be published. */
function begun(): void {
  cpSync(BEGUN.DATA_DIR, at('data'), { recursive: true });
  cpSync(BEGUN.CONTENT_DIR, at('content'), { recursive: true });
  put('data/site.csv', SITE);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tricks-'));
  Object.assign(process.env, {
    DATA_DIR: at('data'),
    CONTENT_DIR: at('content'),
    PUBLIC_DIR: at('public'),
  });
  said = '';
  const keep = (...texts: unknown[]) => void (said += `${texts.join(' ')}\n`);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(process.env, before);
  rmSync(root, { recursive: true, force: true });
});

/** Refused because of that file, and not for data that cannot be read at all. */
async function expectRefused(file: string): Promise<void> {
  expect(await publishable([]), said).toBe(1);
  expect(said).toContain(file);
}

const find = () =>
  findSamples({ dataDir: at('data'), contentDir: at('content'), publicDir: at('public') });

const PLACE = 'รหัสตำบล,จังหวัด,อำเภอ,ตำบล';

describe('publishable', { timeout: 90_000 }, () => {
  it('publishable lets what begin leaves be published when all is set', async () => {
    begun();
    expect(await publishable([]), said).toBe(0);
  });

  it('publishable refuses samples when the marked rows of programme.csv are deleted', async () => {
    asCloned();
    const rows = readFileSync(at('data/programme.csv'), 'utf8').split('\r\n');
    put('data/programme.csv', rows.filter((line) => !line.includes(MARK)).join('\r\n'));
    await expectRefused('2567/targets.csv');
  });

  it('publishable refuses the rest of a sample when only its tables are deleted', async () => {
    asCloned();
    rmSync(at('data/2567'), { recursive: true });
    rmSync(at('data/2568'), { recursive: true });
    await expectRefused('programme.csv');
  });

  it('publishable refuses a file whose title row is deleted', async () => {
    begun();
    put('data/site.csv', `${SITE}repository,private\n`);
    put('data/2567/targets.csv', demo('data/2567/targets.csv'));
    unmark('data/2567/targets.csv');
    await expectRefused('2567/targets.csv');
  });

  it.each([
    ['targets', 'ชุดเป้าหมาย'],
    ['honours', 'ระดับ'],
    ['assessments', 'ผลการประเมิน'],
  ])(
    'publishable finds one invented row in real %s, whatever the order of the columns',
    async (kind, last) => {
      begun();
      const header = kind === 'assessments' ? `ลำดับในประกาศ,${PLACE},${last}` : `${PLACE},${last}`;
      const cells = row(`data/2567/${kind}.csv`, 3).split(',').slice(0, header.split(',').length);
      const turn = (names: readonly string[]) => [...names].reverse().join(',');
      put(`data/2569/${kind}.csv`, `${turn(header.split(','))}\r\n${turn(cells)}\r\n`);
      expect((await find()).map(({ why, lines }) => [why, lines])).toEqual([['equal', [2]]]);
    },
  );

  it('publishable refuses one invented target in a real list, until somebody confirms that very row', async () => {
    begun();
    const header = `${PLACE},ชุดเป้าหมาย`;
    const [first, second] = [row('data/2567/targets.csv', 9), row('data/2567/targets.csv', 30)];
    put('data/2569/targets.csv', `${header}\r\n${first}\r\n`);
    await expectRefused('2569/targets.csv');
    expect(said).toContain('--confirm');
    expect(await publishable(['--confirm']), said).toBe(0);
    expect(await publishable([]), said).toBe(0);
    put('data/2569/targets.csv', `${header}\r\n${first}\r\n${second}\r\n`);
    await expectRefused('2569/targets.csv');
  });

  it('publishable refuses one invented row of progress in a real file, and no confirmation helps', async () => {
    begun();
    const [, header = ''] = demo('data/2568/progress.csv').toString('utf8').split('\r\n');
    const target = row('data/2568/progress.csv', 12).split(',').slice(0, 4).join(',');
    put('data/2569/targets.csv', `${PLACE}\r\n${target}\r\n`);
    put('data/2569/progress.csv', `${header}\r\n${row('data/2568/progress.csv', 12)}\r\n`);
    await publishable(['--confirm']);
    said = '';
    await expectRefused('2569/progress.csv');
  });

  it('publishable refuses a scan and a picture of a sample that are moved and renamed', async () => {
    begun();
    put('public/documents/2569/84.pdf', demo('public/documents/sample/2567-84.pdf'));
    await expectRefused('documents/2569/84.pdf');
    rmSync(at('public'), { recursive: true });
    put('public/images/2569/garden.webp', demo('public/images/sample/bang-sak-after.webp'));
    await expectRefused('garden.webp');
  });

  it('publishable refuses a story and its table without marks, also renamed', async () => {
    begun();
    const story = demo('content/stories/klaeng-seed-bank.mdx').toString('utf8');
    const table = demo('content/stories/klaeng-seed-bank.csv').toString('utf8');
    const lines = table.split(/\r?\n/).filter((line) => !line.includes(MARK));
    put('content/stories/ours.mdx', story.replace(/^sample:.*\n/m, ''));
    put('content/stories/ours.csv', lines.join('\n'));
    expect((await find()).map(({ file }) => file)).toEqual([
      at('content/stories/ours.csv'),
      at('content/stories/ours.mdx'),
    ]);
  });

  it('publishable refuses invented offices under another name', async () => {
    begun();
    put('data/contacts.csv', demo('data/offices.csv'));
    unmark('data/contacts.csv');
    expect((await find()).map(({ file }) => file)).toEqual([at('data/contacts.csv')]);
    expect(await publishable([])).toBe(1);
  });

  it('publishable refuses samples in whatever folder DATA_DIR names', async () => {
    asCloned();
    renameSync(at('data'), at('elsewhere'));
    process.env.DATA_DIR = at('elsewhere');
    await expectRefused('elsewhere/2567/targets.csv');
  });

  it.each(['(ข้อมูล สมมติ เพื่อ สาธิต)', 'ข้อมูลสม\u200bมติเพื่อสาธิต ๒๕๖๙', '*ข้อมูลสมมุติเพื่อสาธิต*'])(
    'publishable knows the mark written as %s',
    async (mark) => {
      begun();
      put('data/2569/targets.csv', `${mark}\r\n${PLACE}\r\n840105,,,\r\n`);
      await expectRefused('2569/targets.csv');
    },
  );

  it('publishable refuses the document of a sample in a real announcement', async () => {
    begun();
    put('public/documents/sample/2567-84.pdf', demo('public/documents/sample/2567-84.pdf'));
    put(
      'data/2569/announcements.csv',
      'ระดับ,จังหวัด,ประกาศ ณ วันที่,สำเนาประกาศ\r\nจังหวัด,สุราษฎร์ธานี,28/8/2569,documents/sample/2567-84.pdf\r\n',
    );
    await expectRefused('2567-84.pdf');
  });
});
