import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/child.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { SITES } from './test-sites.ts';
import { staffReport as en } from '../i18n/en/staff-report.ts';
import { staffReport as th } from '../i18n/th/staff-report.ts';
import { readBuiltSite, wordsOf } from './built-site.ts';

/**
 * The monthly report for staff is made from the very files this site is built from. Year 2563 of
 * `fixtures/years-in-part` contains two words that no other text has: one in `report`, one in `note`.
 */
const REPORT_MARK = 'qz7f3report';
const NOTE_MARK = 'qz7f3note';

const built = readBuiltSite(SITES.inPart);
const out = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(out, { recursive: true }));

beforeAll(async () => {
  for (const more of [[], ['--province', '84']]) {
    const args = ['--year', '2563', '--out', out, ...more];
    const env = { DATA_DIR: SITES.inPart.env.DATA_DIR, CONTENT_DIR: SITES.inPart.env.CONTENT_DIR };
    const { code, output } = await runCommand('report', args, { capture: true, env });
    if (code !== 0) throw new Error(output);
  }
});

const bytesOf = (name: string) => readFileSync(join(out, name));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the staff report', () => {
  it('the staff report contains what was reported and no note, so the searches below have something to find', async () => {
    const page = bytesOf('staff-2563-06-surat-thani.html').toString('utf8');
    const book = JSON.stringify(await readSheets(bytesOf('staff-2563-06.xlsx')));
    for (const text of [page, book]) {
      expect(text).toContain(REPORT_MARK);
      expect(text).not.toContain(NOTE_MARK);
    }
  });

  it('the staff report leaves no word in the site that is built from the same files', () => {
    expect(built.files.has('tambon/840401/index.html')).toBe(true);
    expect(built.text('tambon/840401/index.html')).toContain('2563');
    const secrets = [REPORT_MARK, NOTE_MARK, 'ร่องรอยกกกลางคืน'];
    // The check page makes the report in the browser, so one of its scripts has these words, and no other file.
    const ofReport = [th.title, en.title, th.purpose];
    const found = [...built.files].flatMap((path) => {
      const words = wordsOf(built, path) ?? '';
      return [...secrets, ...(path.endsWith('.js') ? [] : ofReport)]
        .filter((secret) => words.includes(secret))
        .map((secret) => `${path}: ${secret}`);
    });
    expect(found).toEqual([]);
  });

  it('the staff report leaves no word in a workbook of the site either', async () => {
    const books = [...built.files].filter((path) => path.endsWith('.xlsx'));
    expect(books.length).toBeGreaterThan(0);
    for (const path of books)
      expect(JSON.stringify(await readSheets(built.bytes(path))), path).not.toMatch(/qz7f3/);
  });

  it('the staff report is no file of the site, neither by name nor by content', () => {
    const names = readdirSync(out);
    expect(names).toHaveLength(6);
    const contents = new Set(names.map((name) => sha256(bytesOf(name))));
    const found = [...built.files].filter(
      (path) =>
        /(?:^|\/)reports?\//.test(path) ||
        /(?:^|\/)staff-\d{4}/.test(path) ||
        contents.has(sha256(built.bytes(path))),
    );
    expect(found).toEqual([]);
  });

  it('the staff report lies where git and the formatter ignore it, outside what a site is made from', () => {
    for (const file of ['.gitignore', '.prettierignore'])
      expect(readFileSync(join(projectRoot, file), 'utf8').split('\n'), file).toContain('reports/');
  });
});
