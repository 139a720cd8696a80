import { symlinkSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFolder, MissingFolder, hasGpsPosition } from './read-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(folder, '2567'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () => loadFolder({ DATA_DIR: folder, CONTENT_DIR: join(folder, 'none') });
const write = (path: string, text: string | Uint8Array) => writeFileSync(join(folder, path), text);

describe('a data folder', () => {
  it('a data folder that has no year with a list is an error of its own, because no site can begin there', async () => {
    const codes = async () =>
      (await load()).problems.map(({ code, severity }) => `${severity} ${code}`);
    expect(await codes()).toContain('error no-year');
    write('2567/targets.csv', 'จังหวัด,อำเภอ,ตำบล\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง');
    expect(await codes()).not.toContain('error no-year');
    write('2567/targets.csv', 'จังหวัด,อำเภอ,ตำบล\nสุราษฎร์ธานี,เกาะสมุย,อ่างทองคำ');
    expect(await codes()).not.toContain('error no-year');
  });

  it('a data folder holds files that are refused by their size alone: 200 MB are never read into memory', async () => {
    write('2567/targets.csv', '');
    truncateSync(join(folder, '2567/targets.csv'), 200_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const { problems } = await load();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
    expect(problems).toMatchObject([
      { code: 'file-too-large', file: '2567/targets.csv', params: { megabytes: 200 } },
    ]);
  });

  it('a data folder holds files of every hostile shape, each with its own refusal, in seconds', async () => {
    const header = 'จังหวัด,อำเภอ,ตำบล';
    write('2567/targets.csv', `${header}\n${'"'.repeat(1_000_001)}`);
    write('2567/progress.csv', `${header}\n${',x'.repeat(10_000)}`);
    write('2567/assessments.csv', Uint8Array.of(0x50, 0x4b, 3, 4, ...new Uint8Array(5_000)));
    write(
      '2567/honours.csv',
      `${header},คำประกาศ\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง,${'ก'.repeat(4_000_000)}`,
    );
    mkdirSync(join(folder, '2567/a/b/c/d/e/f'), { recursive: true });
    write('2567/a/b/c/d/e/f/targets.csv', header);
    const started = performance.now();
    const { problems } = await load();
    expect(performance.now() - started).toBeLessThan(15_000);
    const told = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, code }) => `${file} ${code}`);
    expect(told).toEqual(
      expect.arrayContaining([
        '2567/targets.csv unterminated-quote',
        '2567/progress.csv too-many-columns',
        '2567/assessments.csv not-text',
        '2567/honours.csv cell-too-long',
        '2567/a/b/c/d/e/f unknown-province-folder',
      ]),
    );
  });

  it('a data folder may hold a link or a device: it is not followed, the report says so, and the rest is read', async () => {
    write(
      '2567/honours.csv',
      'จังหวัด,อำเภอ,ตำบล,ระดับ,แหล่งที่มา\nน่าน,ปัว,ศิลาแลง,ดีเลิศ,https://www.example.go.th/',
    );
    symlinkSync(join(folder, 'nowhere.csv'), join(folder, '2567/targets.csv'));
    symlinkSync('/dev/zero', join(folder, '2567/stories.csv'));
    symlinkSync('/etc/passwd', join(folder, '2567/progress.csv'));
    const { problems, model } = await load();
    expect(problems).toMatchObject(
      ['progress', 'stories', 'targets'].map((name) => ({
        code: 'file-unreadable',
        file: `2567/${name}.csv`,
        params: { cause: 'NOT_A_FILE' },
      })),
    );
    expect(model.years[0]?.honours).toHaveLength(1);
  });

  it('a data folder says so where a folder is a link, or lies in place of a file', async () => {
    write('2567/announcements.csv', 'จังหวัด,ประกาศ ณ วันที่\nน่าน,26/8/2567');
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, '2566'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, '2567/nan'));
    mkdirSync(join(folder, '2567/honours.csv'));
    const { problems } = await load();
    const unread = problems.filter((problem) => problem.code === 'file-unreadable');
    expect(unread.map((problem) => problem.file)).toEqual(['2566', '2567/honours.csv', '2567/nan']);
  });

  it('a data folder says so where a file lies in place of the folder of a year', async () => {
    write('2567/targets.csv', 'รหัสตำบล\n840401');
    write('2568', 'รหัสตำบล\n840401');
    const { problems } = await load();
    expect(problems).toMatchObject([{ code: 'file-not-read', file: '2568' }]);
  });

  it('a data folder that is not there is no report but an answer of its own', async () => {
    await expect(loadFolder({ DATA_DIR: join(folder, 'none') })).rejects.toThrow(MissingFolder);
  });

  it('a data folder may have pictures beside it, which are asked where they were taken', async () => {
    const picture = sharp({
      create: { width: 4, height: 4, channels: 3, background: '#fff' },
    }).jpeg();
    const where = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 32/1 0/1' } };
    write('a.jpg', await picture.clone().withExif(where).toBuffer());
    write('b.jpg', await picture.toBuffer());
    const told = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => hasGpsPosition(join(folder, name)));
    expect(told).toEqual([true, false, false]);
  });
});
