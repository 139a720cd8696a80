import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFolder } from '../ingest/read-folder.ts';
import type { Log } from '../log/entry.ts';
import { readLog } from '../log/log-file.ts';
import { makeReceipt, receiptText } from '../log/receipt.ts';
import { main } from './log.ts';

const SOURCE = 'src/ingest/fixtures/honours-alone/data';
let folder = '';
let said = '';
let printed = '';
const env = { ...process.env };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  cpSync(SOURCE, join(folder, 'data'), { recursive: true });
  process.env.DATA_DIR = join(folder, 'data');
  process.env.CONTENT_DIR = join(folder, 'content');
  said = '';
  printed = '';
  const keep = (text: unknown) => void (said += `${String(text)}\n`);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  process.env = { ...env };
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const file = () => join(folder, '.log/log.csv');
const text = () => readFileSync(file(), 'utf8');
const log = (): Log => {
  const read = readLog(text());
  if ('fault' in read) throw new Error(read.fault.code);
  return read.log;
};
const honours = () => join(folder, 'data/2566/honours.csv');

const firstCode = () => /\d{6}/.exec(readFileSync(honours(), 'utf8').split('\n')[1]!)?.[0] ?? '';

/** Removes the first honour, and states the reason in corrections.csv. Returns its code. */
function withdrawFirst(): string {
  const [header, gone = '', ...rest] = readFileSync(honours(), 'utf8').trimEnd().split(/\r?\n/);
  writeFileSync(honours(), [header, ...rest].join('\n'));
  const code = /\d{6}/.exec(gone)?.[0] ?? '';
  writeFileSync(
    join(folder, 'data/2566/corrections.csv'),
    `corrected_on,tambon_code,what,reason\n1/12/2569,${code},ถอนชื่อออกจากรายชื่อ,ถอนประกาศ\n`,
  );
  return code;
}

describe('npm run log', () => {
  it('npm run log records every public name once, as edition 1, and nothing the second time', async () => {
    expect(await main(['--date', '2026-11-22'])).toBe(0);
    const first = text();
    const { model } = await loadFolder(process.env);
    const names = model.years.flatMap((year) => [...year.passed, ...year.honours]).length;
    expect(names).toBeGreaterThan(0);
    expect(log().filter(({ act }) => act === 'honoured')).toHaveLength(names);
    expect(
      log().every(({ edition, recordedOn }) => edition === 1 && recordedOn === '2026-11-22'),
    ).toBe(true);
    expect(await main(['--date', '2027-01-01'])).toBe(0);
    expect(text()).toBe(first);
  });

  it('npm run log takes the day in Thailand from the clock of the build', async () => {
    process.env.SOURCE_DATE_EPOCH = String(Date.parse('2026-11-21T18:00:00Z') / 1000);
    expect(await main([])).toBe(0);
    expect(log()[0]?.recordedOn).toBe('2026-11-22');
  });

  it('npm run log writes UTF-8 with BOM and CRLF, so that Excel reads the Thai', async () => {
    await main(['--date', '2026-11-22']);
    expect(text().startsWith('\ufeffentry,edition,')).toBe(true);
    expect(text().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('npm run log records a withdrawal with its reason as the next edition, and prints the register as of each', async () => {
    await main(['--date', '2026-11-22']);
    const before = log().length;
    const code = withdrawFirst();
    expect(await main(['--date', '2026-12-02'])).toBe(0);
    expect(log()).toHaveLength(before + 1);
    expect(log().at(-1)).toMatchObject({
      edition: 2,
      act: 'withdrawn',
      tambonCode: code,
      reason: 'ถอนประกาศ',
    });
    expect(await main(['--edition', '1'])).toBe(0);
    expect(printed.split('\r\n').filter((row) => row.includes(code))).toHaveLength(1);
    printed = '';
    expect(await main(['--edition', '2', '--format', 'json'])).toBe(0);
    const now = JSON.parse(printed) as { edition: number; head: string; names: unknown[] };
    expect(now).toMatchObject({ edition: 2, head: log().at(-1)?.hash });
    expect(JSON.stringify(now.names)).not.toContain(code);
    expect(await main(['--edition', '3'])).toBe(1);
  });

  it('npm run log refuses data with errors, and a name that is gone without a reason', async () => {
    await main(['--date', '2026-11-22']);
    const [header, , ...rest] = readFileSync(honours(), 'utf8').trimEnd().split(/\r?\n/);
    writeFileSync(honours(), [header, ...rest].join('\n'));
    const before = text();
    expect(await main(['--date', '2026-12-02'])).toBe(1);
    expect(text()).toBe(before);
  });

  it('npm run log proves the chain, and names the line of a log that was rewritten, shortened or reordered', async () => {
    await main(['--date', '2026-11-22']);
    expect(await main(['--verify'])).toBe(0);
    expect(said).toContain(log().at(-1)?.hash);
    const older = join(folder, 'older.csv');
    writeFileSync(older, text());
    const lines = text().split('\r\n');
    const spoilt = [
      [lines.with(2, lines[2]!.replace(',excellent,', ',passed,')), 3],
      [lines.toSpliced(1, 1), 2],
      [lines.with(1, lines[2]!).with(2, lines[1]!), 2],
    ] as const;
    for (const [rows, line] of spoilt) {
      writeFileSync(file(), rows.join('\r\n'));
      said = '';
      expect(await main(['--verify'])).toBe(1);
      expect(said).toMatch(new RegExp(`บรรทัด ${line} `));
    }
    // Consistent in itself, but its last line is missing.
    writeFileSync(file(), lines.toSpliced(-2, 1).join('\r\n'));
    expect(await main(['--verify'])).toBe(0);
    said = '';
    expect(await main(['--verify', '--older', older])).toBe(1);
    expect(said).toMatch(new RegExp(`บรรทัด ${lines.length - 1} `));
  });

  it('npm run log makes the check refuse a log that was changed by hand, with its line', async () => {
    await main(['--date', '2026-11-22']);
    writeFileSync(file(), text().replace('excellent', 'passed'));
    const { problems } = await loadFolder(process.env);
    expect(problems.find(({ code }) => code === 'log-broken')).toMatchObject({
      severity: 'error',
      file: '.log/log.csv',
      line: 2,
    });
    expect(await main(['--date', '2026-12-02'])).toBe(1);
  });

  it('npm run log answers a receipt: still so, and later withdrawn with the reason', async () => {
    await main(['--date', '2026-11-22']);
    const code = firstCode();
    const receipt = makeReceipt(log(), { tambonCode: code }, `/tambon/${code}/`);
    const kept = join(folder, 'receipt.json');
    writeFileSync(kept, receiptText(receipt!));
    expect(await main(['--receipt', kept])).toBe(0);
    expect(said).toContain('ทำเนียบยังระบุเหมือนเดิมจนถึงฉบับที่ 1');
    withdrawFirst();
    await main(['--date', '2026-12-02']);
    said = '';
    expect(await main(['--receipt', kept, '--lang', 'en'])).toBe(0);
    expect(said).toContain('Name withdrawn: ตำบล');
    expect(said).toMatch(/\(recorded on 2 December 2026 .*, edition 2\)\. Reason: name withdrawn/);
  });

  it('npm run log carries over what the ledgers before it held, each day as an edition', async () => {
    const { model } = await loadFolder(process.env);
    const [first] = model.years[0]!.honours.map(({ place }) => place);
    const row = (place: typeof first, day: string) =>
      `2566,excellent,${place!.tambon.code},${place!.province.th},${place!.amphoe.th},${place!.tambon.th},${day}`;
    writeFileSync(
      join(folder, 'data/published.csv'),
      `fiscal_year,status,tambon_code,province,amphoe,tambon,published_on\n${row(first, '1/1/2567')}\n`,
    );
    writeFileSync(
      join(folder, 'data/addresses.csv'),
      `address,published_on\n/tambon/${first!.tambon.code}/,1/1/2567\n/surat-thani/,1/1/2567\n/2560/,1/1/2567\n`,
    );
    writeFileSync(
      join(folder, 'data/redirects.csv'),
      'from,to,corrected_on,reason\n/2560/,,1/1/2567,ย้าย\n',
    );
    expect(await main(['--date', '2026-11-22'])).toBe(0);
    const days = [...new Set(log().map(({ edition, recordedOn }) => `${edition} ${recordedOn}`))];
    expect(days).toEqual(['1 2024-01-01', '2 2026-11-22']);
    expect(log()[0]).toMatchObject({ act: 'honoured', tambonCode: first!.tambon.code });
    expect(log()[1]).toMatchObject({ act: 'opened', announcement: '/2560/' });
    expect(log().filter(({ act }) => act === 'amended')).toEqual([]);
    expect(log().filter(({ act }) => act === 'honoured')).toHaveLength(
      model.years[0]!.honours.length,
    );
  });

  it('npm run log takes no day that is not in the calendar, and asks for one rather than reading a clock', async () => {
    delete process.env.SOURCE_DATE_EPOCH;
    expect(await main(['--date', '2026-99-99'])).toBe(1);
    expect(await main(['--date', '2026-02-30'])).toBe(1);
    expect(await main([])).toBe(1);
  });
});
