import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareModels } from '../../domain/changes.ts';
import type { LoadContext } from '../../ingest/load-model.ts';
import { loadFolder, loadPlaces } from '../../ingest/read-folder.ts';
import { describeProblem } from '../../i18n/problems.ts';
import { checkAll, placeAll } from './check-all.ts';
import type { TableChoices } from './messages.ts';
import { openGiven } from './open-given.ts';

let context: LoadContext;
beforeAll(async () => {
  const gazetteer = await loadPlaces();
  context = { gazetteer, document: () => undefined, image: () => false, stories: [] };
});

type Row = readonly (string | number | null)[];
const book = async (name: string, ...sheets: readonly (readonly Row[])[]) => ({
  name,
  bytes: (await writeXlsx({
    sheets: sheets.map((rows, at) => ({ name: `แผ่น${at + 1}`, rows: rows.map((row) => [...row]) })),
  })) as Uint8Array<ArrayBuffer>,
});
const text = (name: string, content: string) => ({
  name,
  bytes: new TextEncoder().encode(content),
});

/** The tables that the worker of the page makes of the files. */
async function atDesk(files: Parameters<typeof openGiven>[0], choices: TableChoices = {}) {
  const { tables, unopened } = await openGiven(files, choices);
  return checkAll(placeAll(tables, choices, 2567, context.gazetteer), unopened, context, {
    locale: 'th',
    describe: describeProblem,
  });
}

const errorsOf = ({ problems }: Awaited<ReturnType<typeof atDesk>>) =>
  problems.filter(({ severity }) => severity === 'error');

const HEAD = ['อำเภอ', 'ตำบล', 'ผลการประเมิน', 'คะแนนรวม', 'ผู้รายงาน'];
const SAMUI = ['อ.เกาะสมุย', 'ต.อ่างทอง', 'ผ่านเกณฑ์', 91, 'นายก ขยันยิ่ง'];

describe('the desk', () => {
  it('the desk asks only for what nothing tells, and then hands back the public part', async () => {
    const file = await book('ผล ปี 2567.xlsx', [HEAD, SAMUI]);
    const asked = await atDesk([file]);
    expect(asked.files[0]?.missing).toEqual(['province']);
    expect(asked.counts.errors).toBe(0);
    expect(asked.prepared).toEqual([]);
    const { name } = asked.files[0]!;
    const { prepared, counts } = await atDesk([file], { [name]: { province: 'surat-thani' } });
    expect(counts.errors).toBe(0);
    expect(prepared.map(({ path }) => path)).toEqual(['2567/surat-thani/assessments.csv']);
    expect(prepared[0]?.text).not.toMatch(/91|ขยันยิ่ง/);
    expect(prepared[0]?.summary).not.toContain('ขยันยิ่ง');
  });

  it('the desk names the sheet and the cell of the officer’s own file', async () => {
    const file = await book('ผล สุราษฎร์ธานี 2567.xlsx', [HEAD, SAMUI, ['เกาะสมุย', 'ลิปะน้อย', 'ผ่น']]);
    const { problems, prepared } = await atDesk([file]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { code: 'unknown-result', file: 'ผล สุราษฎร์ธานี 2567.xlsx › แผ่น1', cell: 'C3' },
    ]);
    expect(prepared).toEqual([]);
  });

  it('the desk hands nothing back where a cell is struck through, or a name says another year than was chosen', async () => {
    const file = await book('ผล สุราษฎร์ธานี 2566.xlsx', [HEAD, SAMUI]);
    const label = `${file.name} › แผ่น1`;
    const chosen = await atDesk([file], { [label]: { fiscalYear: 2567 } });
    expect(errorsOf(chosen)).toMatchObject([{ code: 'name-other-year', file: label }]);
    expect(chosen.prepared).toEqual([]);
    const cell = { value: 'ต.อ่างทอง', type: 'string', style: { font: { strikethrough: true } } };
    const bytes = await writeXlsx({
      sheets: [{ name: 'ก', rows: [HEAD, SAMUI], cells: new Map([['1,1', cell as never]]) }],
    });
    const struck = await atDesk([{ name: 'ผล สุราษฎร์ธานี 2567.xlsx', bytes: bytes as never }]);
    expect(errorsOf(struck)).toMatchObject([{ code: 'struck-through', cell: 'B2' }]);
    expect(struck.prepared).toEqual([]);
  });

  it('the desk takes the files of two provinces at once, each to its folder', async () => {
    const files = [
      await book('ผล สุราษฎร์ธานี 2567.xlsx', [HEAD, SAMUI]),
      text('2567 น่าน.csv', 'อำเภอ,ตำบล,ผล\nปัว,ศิลาแลง,ผ่าน\n'),
    ];
    const { prepared, counts } = await atDesk(files);
    expect(counts.errors).toBe(0);
    expect(prepared.map(({ path }) => path).sort()).toEqual([
      '2567/nan/assessments.csv',
      '2567/surat-thani/assessments.csv',
    ]);
  });

  it('the desk ends in a report over what is no workbook, and asks which of two like sheets is meant', async () => {
    const broken = text('ลับ.xlsx', 'PK\u0003\u0004 broken');
    const numbers = { name: 'a.numbers', bytes: Uint8Array.of(0, 1, 2, 3) };
    const { problems } = await atDesk([broken, numbers]);
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(['workbook-unreadable', 'workbook-unreadable']);
    const two = await book('สอง สุราษฎร์ธานี 2567.xlsx', [HEAD, SAMUI], [HEAD, SAMUI]);
    const asked = await atDesk([two]);
    expect(asked.problems.map(({ code }) => code)).toEqual(['workbook-sheet-unclear']);
    expect(asked.files[0]?.sheets).toEqual(['แผ่น1', 'แผ่น2']);
    const named = await atDesk([two], { [two.name]: { sheet: 'แผ่น2' } });
    expect(named.prepared).toHaveLength(1);
  });

  it('the desk repeats nothing personal from the name of a file, a folder or a sheet', async () => {
    const secret = '0812345678';
    const whole = (path: string) => ({ ...text('targets.csv', 'ก,ข\n1,2\n'), path });
    for (const files of [
      [await book(`ผล สุราษฎร์ธานี 2567 ${secret}.xlsx`, [HEAD, SAMUI, ['เกาะสมุย', 'ลิปะน้อย', 'ผ่น']])],
      [await book(`สอง ${secret}.xlsx`, [HEAD, SAMUI], [HEAD, SAMUI])],
      [text(`${secret}.xlsx`, 'PK\u0003\u0004 broken')],
      [text(`น่าน 2567 ${secret}.csv`, 'อำเภอ,ตำบล,ผล\nปัว,ศิลาแลง,ผ่าน\n')],
      [whole(`2567/${secret}.csv`), whole(`2567/${secret}/targets.csv`)],
    ]) {
      const { files: listed, ...report } = await atDesk(files);
      // A choice is sent back by `name`; the page shows `shown`.
      const seen = listed.map((file) => ({ ...file, name: '' }));
      expect(JSON.stringify([report, seen])).not.toContain(secret);
      expect(JSON.stringify(seen)).toContain('••••••••••');
    }
  });
});

describe('two offices on one day', () => {
  const root = mkdtempSync(join(tmpdir(), 'two-offices-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const put = (folder: string, path: string, content: string) => {
    const file = join(folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const OFFICES = [
    ['surat-thani', 'ผล สุราษฎร์ธานี 2567.xlsx', SAMUI, '840401'],
    ['nan', 'ผล น่าน 2567.xlsx', ['ปัว', 'ต.ศิลาแลง', 'ผ่าน', 80, 'นางสาว ตั้งใจ'], '550504'],
  ] as const;

  it.each([
    ['one before the other', [0, 1]],
    ['the other before the one', [1, 0]],
  ] as const)('two offices on one day merge without a conflict, %s', async (name, order) => {
    const main = join(root, name.replaceAll(' ', '-'));
    mkdirSync(main);
    git(main, 'init', '-q', '-b', 'main');
    const announced = ['น่าน,28/8/2567', 'สุราษฎร์ธานี,28/8/2567'];
    put(main, '2567/announcements.csv', ['จังหวัด,ประกาศ ณ วันที่', ...announced].join('\n'));
    git(main, 'add', '.');
    git(main, 'commit', '-qm', 'Begin');
    const env = { DATA_DIR: join(main, 'data'), CONTENT_DIR: main, PUBLIC_DIR: main };
    const before = await loadFolder(env);
    for (const [office, file, row] of OFFICES) {
      const clone = `${main}-${office}`;
      git(root, 'clone', '-q', main, clone);
      const { prepared } = await atDesk([await book(file, [HEAD, row])]);
      for (const { path, text: content } of prepared) put(clone, path, content);
      git(clone, 'add', '.');
      git(clone, 'commit', '-qm', office);
    }
    for (const at of order) {
      git(main, 'pull', '-q', '--no-rebase', '--no-edit', `${main}-${OFFICES[at][0]}`, 'main');
    }
    const after = await loadFolder(env);
    expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const changes = compareModels(before.model, after.model);
    const names = changes.map(({ kind, place }) => [kind, place?.tambon.code]);
    expect(names).toHaveLength(2);
    for (const [, , , code] of OFFICES) expect(names).toContainEqual(['added', code]);
  });
});
