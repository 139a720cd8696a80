import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonReport } from '../reporters/json-report.ts';
import { main as changes } from './changes.ts';
import { runCommand } from './child.ts';
import { main as check } from './check.ts';

const root = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

const good = folder('good', { '2567/targets.csv': 'รหัสตำบล\n840401\n' });
const bad = folder('bad', { '2567/targets.csv': 'รหัสตำบล\n849999\n' });

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  // The project's own long stories belong to its own rows, not to these.
  vi.stubEnv('CONTENT_DIR', join(root, 'no-content'));
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('npm run check', () => {
  it('npm run check ends with 0 without errors, 1 with errors, 2 when it could not run', async () => {
    expect(await check(['--data', good])).toBe(0);
    expect(await check(['--data', bad])).toBe(1);
    expect(await check(['--data', join(root, 'none')])).toBe(2);
    expect(await check(['--format', 'yaml'])).toBe(2);
    expect(await check(['--lang', 'fr'])).toBe(2);
    expect(await check(['--colour'])).toBe(2);
    expect(await check(['stray'])).toBe(2);
  });

  it('npm run check ends in a sentence where a file lies in the place of a folder, as other commands do', async () => {
    const file = join(good, '2567/targets.csv');
    expect(await check(['--data', file])).toBe(2);
    for (const name of ['CONTENT_DIR', 'PUBLIC_DIR']) {
      vi.stubEnv(name, file);
      expect(await check(['--data', good])).toBe(2);
      vi.stubEnv(name, join(root, 'none'));
    }
    for (const command of ['build', 'begin']) {
      const run = { capture: true, env: { DATA_DIR: file, OUT_DIR: join(root, 'dist') } };
      const { code, output } = await runCommand(command, ['--lang', 'en'], run);
      expect(code).not.toBe(0);
      expect(output).toContain('There is no data folder');
      expect(output).not.toMatch(/^\s+at /m);
    }
  });

  it('npm run check prints one JSON object and nothing else', async () => {
    await check(['--data', bad, '--format', 'json']);
    expect(printed).toHaveLength(1);
    const report = JSON.parse(printed[0] ?? '') as JsonReport;
    expect(report).toMatchObject({
      ok: false,
      errors: 1,
      problems: [
        { code: 'unknown-tambon-code', file: '2567/targets.csv', line: 2, column: 1, cell: 'A2' },
      ],
    });
  });

  it('npm run check annotates with the path from the project', async () => {
    await check(['--data', bad, '--format', 'github', '--lang', 'en']);
    expect(printed[0]).toContain(`::error file=${join(bad, '2567/targets.csv')},line=2,col=1`);
  });
});

describe('npm run changes', () => {
  it('npm run changes counts and names what would change, with the page of each tambon', async () => {
    const more = folder('more', { '2567/targets.csv': 'รหัสตำบล\n840401\n840402\n' });
    expect(await changes(['--from', good, '--to', more])).toBe(0);
    expect(printed[0]).toContain('เพิ่ม 1 · แก้ 0 · ถอน 0');
    expect(printed[0]).toContain('ตำบลลิปะน้อย อำเภอเกาะสมุย จังหวัดสุราษฎร์ธานี');
    expect(printed[0]).toContain('/tambon/840402/');
  });

  it('npm run changes tells which addresses are gone, and where redirects.csv sends them', async () => {
    const less = folder('less', {
      '2567/targets.csv': 'รหัสตำบล\n840402\n',
      'redirects.csv': 'from,to\n/tambon/840401/,/tambon/840402/\n',
    });
    await changes(['--from', good, '--to', less, '--format', 'json']);
    // The row of redirects.csv is public too, so it is a change by itself.
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      added: 2,
      withdrawn: 1,
      changes: [
        { kind: 'withdrawn', table: 'targets', tambonCode: '840401' },
        { kind: 'added', table: 'targets', tambonCode: '840402' },
        { kind: 'added', table: 'redirects', label: '/tambon/840401/' },
      ],
      addresses: [{ from: '/tambon/840401/', to: '/tambon/840402/' }],
    });
  });

  it('npm run changes needs to know what to compare with', async () => {
    expect(await changes([])).toBe(1);
    expect(await changes(['--from', join(root, 'none')])).toBe(1);
  });
});
