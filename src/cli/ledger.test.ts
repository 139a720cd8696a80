import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFolder } from '../ingest/read-folder.ts';
import { main } from './ledger.ts';

const SOURCE = 'src/ingest/fixtures/honours-alone/data';
let folder = '';
const env = { ...process.env };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  cpSync(SOURCE, join(folder, 'data'), { recursive: true });
  process.env.DATA_DIR = join(folder, 'data');
  process.env.CONTENT_DIR = join(folder, 'content');
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  process.env = { ...env };
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const ledger = () => readFileSync(join(folder, 'data', 'published.csv'), 'utf8');
const rows = () => ledger().trimEnd().split('\r\n').slice(1);

describe('npm run ledger', () => {
  it('enters every public name once, with the day, and nothing the second time', async () => {
    expect(await main(['--date', '2026-11-22'])).toBe(0);
    const first = ledger();
    const { model } = await loadFolder(process.env);
    const names = model.years.flatMap((year) => [...year.passed, ...year.honours]).length;
    expect(names).toBeGreaterThan(0);
    expect(rows()).toHaveLength(names);
    expect(rows().every((row) => row.endsWith(',22/11/2569'))).toBe(true);
    expect(await main(['--date', '2027-01-01'])).toBe(0);
    expect(ledger()).toBe(first);
  });

  it('makes the check refuse a name that is gone, with the row to add, and accept it with that row', async () => {
    await main(['--date', '2026-11-22']);
    const file = join(folder, 'data', '2566', 'honours.csv');
    const [header, gone, ...rest] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
    writeFileSync(file, [header, ...rest].join('\n'));
    const { problems } = await loadFolder(process.env);
    const error = problems.find((one) => one.code === 'published-gone');
    expect(error?.severity).toBe('error');
    const code = /\d{6}/.exec(gone!)?.[0] ?? '';
    expect(JSON.stringify(error?.params)).toContain(code);
    writeFileSync(
      join(folder, 'data', '2566', 'corrections.csv'),
      `corrected_on,tambon_code,what,reason\n1/12/2569,${code},ถอนชื่อออกจากรายชื่อ,ถอนประกาศ\n`,
    );
    const mended = await loadFolder(process.env);
    expect(mended.problems.filter((one) => one.severity === 'error')).toEqual([]);
    expect(mended.model.tambons.get(code)?.corrections).toHaveLength(1);
  });

  it('asks for a day rather than reading a clock', async () => {
    delete process.env.SOURCE_DATE_EPOCH;
    expect(await main([])).toBe(1);
  });
});
