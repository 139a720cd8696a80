import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/child.ts';
import { writeRelease } from '../cli/site/release.ts';

const parent = mkdtempSync(join(tmpdir(), 'failed-build-'));
const dist = join(parent, 'dist');
const data = join(parent, 'data');

beforeAll(() => {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the last good site');
  writeRelease(dist, '');
  mkdirSync(join(data, '2567'), { recursive: true });
  mkdirSync(join(parent, 'content/stories'), { recursive: true });
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const build = (env: Record<string, string> = {}) =>
  runCommand('build', [], { capture: true, env: { DATA_DIR: data, OUT_DIR: dist, ...env } });
const untouched = () => {
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(parent).sort()).toEqual(['content', 'data', 'dist']);
};

describe('a build that fails', () => {
  it('a build that fails on wrong data says where in Thai, ends with 1 and leaves the last good site', async () => {
    writeFileSync(
      join(data, '2567/assessments.csv'),
      'จังหวัด,อำเภอ,ตำบล,ผลการประเมิน\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ผ่น\n',
    );
    writeFileSync(
      join(data, '2567/announcements.csv'),
      'จังหวัด,ประกาศ ณ วันที่,เรื่อง\nสุราษฎร์ธานี,28/8/2567,รายชื่อตำบล\n',
    );
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toMatch(/2567\/assessments\.csv:2:/);
    expect(output).toContain('ผ่น');
    expect(output).not.toMatch(/\n\s+at .*\.ts:\d+/);
    untouched();
  });

  it('a build that fails for any other reason leaves it too', async () => {
    writeFileSync(
      join(data, '2567/assessments.csv'),
      'จังหวัด,อำเภอ,ตำบล,ผลการประเมิน\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ผ่าน\n',
    );
    // A content folder whose story does not compile.
    const content = join(parent, 'content/stories');
    writeFileSync(join(content, 'broken.mdx'), '---\ntitle: [\n---\n<p>\n');
    const { code } = await build({ CONTENT_DIR: join(parent, 'content') });
    expect(code).toBe(1);
    untouched();
  });

  it('a build that fails never writes over a folder that is not a site', async () => {
    const papers = join(parent, 'data');
    const { code, output } = await build({ OUT_DIR: papers });
    expect(code).toBe(1);
    expect(output).toContain('OUT_DIR');
    expect(readdirSync(papers)).toContain('2567');
  });
});
