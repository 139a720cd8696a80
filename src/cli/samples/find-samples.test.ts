import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_MARK } from '../../domain/sample.ts';
import { cells, DIRTY_HANDS } from '../../fixtures/dirty-hands.ts';
import { DEMO } from '../../fixtures/fixture.ts';
import { sampleSheets } from '../sample.ts';
import { findSamples } from './find-samples.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samples-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const find = async () =>
  (
    await findSamples({
      dataDir: join(root, 'data'),
      contentDir: join(root, 'content'),
      publicDir: join(root, 'public'),
    })
  ).length;
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const sheet = async (path: string) =>
  (await sampleSheets()).find((sheet) => sheet.path === path)?.text ?? '';
const unmarked = async (path: string) => (await sheet(path)).replace(`${SAMPLE_MARK}\r\n`, '');

describe('an invented thing', () => {
  it.each(['2567/targets.csv', '2567/assessments.csv', '2567/honours.csv', 'offices.csv'])(
    'an invented thing is found when the title row of %s is deleted',
    async (path) => {
      put(`data/${path}`, await unmarked(path));
      expect(await find()).toBe(1);
    },
  );

  it.each(Object.entries(DIRTY_HANDS))(
    'an invented thing is found when the marks of all files are taken off and they are saved as %s',
    async (_, write) => {
      const kinds = ['targets', 'assessments', 'honours', 'progress', 'announcements', 'stories'];
      for (const kind of kinds) {
        const text = await unmarked(`2567/${kind}.csv`);
        put(`data/2567/${kind}.csv`, write(cells(text.replaceAll('\r\n', '\n'))));
      }
      expect(await find()).toBe(kinds.length);
    },
  );

  it('an invented thing is found when one of its rows is copied into a real file', async () => {
    const row = (await sheet('2567/progress.csv')).split('\r\n')[40];
    const head = 'รหัสตำบล,จังหวัด,อำเภอ,ตำบล,วันที่ลงนาม MOU';
    put('data/2569/progress.csv', `${head}\n840105,,,,4/12/2568\n`);
    expect(await find()).toBe(0);
    put('data/2569/progress.csv', `${head}\n840105,,,,4/12/2568\n${row}\n`);
    expect(await find()).toBe(1);
  });

  it('an invented thing is found when its mark is spaced otherwise', async () => {
    put('data/2569/targets.csv', '(ข้อมูล สมมติ เพื่อสาธิต)\nรหัสตำบล\n840105\n');
    expect(await find()).toBe(1);
  });

  it('an invented thing is found when a scan or a picture of a sample is moved and renamed', async () => {
    put(
      'public/documents/2569/84.pdf',
      readFileSync(join(DEMO.PUBLIC_DIR, 'documents/sample/2567-84.pdf')),
    );
    put(
      'public/images/garden.webp',
      readFileSync(join(DEMO.PUBLIC_DIR, 'images/sample/bang-sak-after.webp')),
    );
    put('public/documents/2569/80.pdf', '%PDF-1.7 real');
    expect(await find()).toBe(2);
  });

  it('an invented thing is found when a long story and its table have lost their marks', async () => {
    cpSync(
      join(DEMO.CONTENT_DIR, 'stories/klaeng-seed-bank.mdx'),
      join(root, 'content/stories/klaeng-seed-bank.mdx'),
      { recursive: true },
    );
    const file = join(root, 'content/stories/klaeng-seed-bank.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('sample: true\n', ''));
    put('content/stories/klaeng-seed-bank.csv', 'เดือน,พันธุ์\nธ.ค. 2566,61\n');
    put('content/stories/ours.mdx', '---\nid: ours\n---\nเรื่อง');
    expect(await find()).toBe(2);
  });
});
