import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, type Files } from '../../ingest/fixtures/faults.ts';
import type { Log } from '../../log/entry.ts';
import { editionsOf } from '../../log/editions.ts';
import { writeLog } from '../../log/log-file.ts';
import { checkReceipt, makeReceipt, parseReceipt, receiptText } from '../../log/receipt.ts';
import { foldRegister } from '../../log/register.ts';
import { sortedNames } from '../../log/register-file.ts';
import { readVerifiedLog } from '../../log/verified-log.ts';
import { appendToLog } from './append.ts';
import { fetchLog, pushLog } from './branch.ts';
import { compareTexts } from './compare-texts.ts';

/*
 * A small register in every situation a publication can meet, on a real git repository; a variable that holds the
 * log of the live site stands for the host.
 */

const folder = mkdtempSync(join(tmpdir(), 'fifteen-'));
const remote = join(folder, 'remote.git');
const broken = join(folder, 'nowhere.git');
const checkout = join(folder, 'checkout');
const git = (...command: string[]) => execFileSync('git', command, { stdio: 'pipe' });

/** Tambons whose receipts are taken after every publication, with one that never has a line. */
const WATCHED = ['840401', '840402', '840501', '860101', '810601', '570505', '570501'];

/** The public names, read from the model alone, without code of the log. */
type Told = ReadonlyMap<string, string>;
interface Kept {
  readonly text: string;
  readonly code: string;
  readonly told: readonly string[];
  /** Number of the publication after which it was taken. */
  readonly at: number;
}

const kept: Kept[] = [];
const states: { edition: number; told: Told }[] = [];
let live = '';
let day = 0;

beforeAll(() => {
  git('init', '--quiet', '--bare', remote);
  git('init', '--quiet', checkout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function toldBy(files: Files, log: Log): Told {
  const { model, problems } = load(files, [], [], log);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ code, file }) => `${code} ${file}`).join());
  const told = new Map<string, string>();
  for (const { fiscalYear, passed, honours } of model.years) {
    for (const { place, announcement } of passed)
      told.set(`${fiscalYear} passed ${place.tambon.code}`, announcement.id);
    for (const { place, announcement, source } of honours)
      told.set(`${fiscalYear} excellent ${place.tambon.code}`, announcement?.id ?? source ?? '');
  }
  return told;
}

/** The beginning of the publish job: the log from the branch, compared with the live one. */
async function start(): Promise<Log | 'live-is-longer' | 'differs'> {
  const there = fetchLog({ folder: checkout, remote });
  if (!there) throw new Error('no repository');
  const { code } = compareTexts(there.text, live);
  if (code === 'shorter') return 'live-is-longer';
  if (code === 'differs') return 'differs';
  const read = there.text === '' ? { log: [] } : await readVerifiedLog(there.text);
  if ('refusal' in read) throw new Error(read.refusal.code);
  return read.log;
}

/** The log that a site of these files is built with. */
async function build(files: Files, log: Log): Promise<Log> {
  day += 1;
  toldBy(files, log);
  const { model, records } = load(files, [], [], log);
  return appendToLog({ log, model, records }, `2024-10-${String(day).padStart(2, '0')}`);
}

const push = (log: Log, to = remote) =>
  pushLog({ folder: checkout, remote: to }, writeLog(log), 'An edition');

/** The site is live: its log is remembered, and receipts are taken from it. */
function deploy(files: Files, log: Log): void {
  live = writeLog(log);
  const told = toldBy(files, log);
  states.push({ edition: log.at(-1)?.edition ?? 0, told });
  for (const code of WATCHED) {
    const receipt = makeReceipt(log, { tambonCode: code }, `/tambon/${code}/`);
    kept.push({
      text: receiptText(receipt!),
      code,
      told: aboutTambon(told, code),
      at: states.length,
    });
  }
}

const aboutTambon = (told: Told, code: string): string[] =>
  [...told]
    .filter(([key]) => key.endsWith(` ${code}`))
    .map((fact) => fact.join(' '))
    .sort();

async function publish(files: Files): Promise<Log> {
  const before = await start();
  if (typeof before === 'string') throw new Error(before);
  const log = await build(files, before);
  deploy(files, log);
  const { code } = push(log);
  expect(['pushed', 'nothing-new']).toContain(code);
  return log;
}

const HONOURS = 'รหัสตำบล,ระดับ,แหล่งที่มา\n';
const ANNOUNCED = 'ระดับ,ประเภท,จังหวัด,ประกาศ ณ วันที่,สำเนาประกาศ\n';
const PASSED = 'รหัสตำบล,ผลการประเมิน,ประกาศ\n';
const CORRECTED = 'วันที่แก้ไข,รหัสตำบล,รายการที่แก้,เหตุผล,เอกสารอ้างอิง\n';
const A = '2567/assessments.csv';
const N = '2567/announcements.csv';
const C = '2567/corrections.csv';
const first = 'จังหวัด,,สุราษฎร์ธานี,28/8/2567,\n';
const second = 'จังหวัด,เพิ่มเติม,สุราษฎร์ธานี,9/9/2567,\n';
const chumphon = 'จังหวัด,,ชุมพร,29/8/2567,\n';
const krabi = 'จังหวัด,,กระบี่,30/8/2567,\n';

describe('fifteen publications in a row', () => {
  it('fifteen publications in a row leave a log from which every edition can be made again, and answer every receipt rightly', async () => {
    let files: Files = {};
    const with_ = (more: Files) => (files = { ...files, ...more });

    // 1 The register opens with an honour of the year before.
    await publish(
      with_({ '2566/honours.csv': `${HONOURS}570505,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n` }),
    );
    // 2 A province announces.
    const rows = ['840401,ผ่าน,28/8/2567', '840402,ผ่าน,28/8/2567'];
    await publish(with_({ [A]: `${PASSED}${rows.join('\n')}`, [N]: `${ANNOUNCED}${first}` }));
    // 3 Another one does.
    rows.push('860101,ผ่าน,29/8/2567');
    await publish(
      with_({ [A]: `${PASSED}${rows.join('\n')}`, [N]: `${ANNOUNCED}${first}${chumphon}` }),
    );
    // 4 The first announces more.
    rows.push('840501,ผ่าน,9/9/2567');
    const announced = `${ANNOUNCED}${first}${second}${chumphon}`;
    await publish(with_({ [A]: `${PASSED}${rows.join('\n')}`, [N]: announced }));
    // 5 The department honours.
    await publish(
      with_({
        [N]: `${announced}กรม,,,20/9/2567,\n`,
        '2567/honours.csv': `${HONOURS}840401,ดีเลิศ ระดับจังหวัด,\n`,
      }),
    );
    // 6 A correction: a name belongs under the second announcement.
    rows[1] = '840402,ผ่าน,9/9/2567';
    const corrected = '1/10/2567,840402,อยู่ในประกาศฉบับที่สอง,ประกาศแก้ไข,ที่ สฎ ๐๐๑๙/๑\n';
    await publish(with_({ [A]: `${PASSED}${rows.join('\n')}`, [C]: `${CORRECTED}${corrected}` }));
    // 7 A withdrawal.
    const withdrawn = '2/10/2567,860101,ถอนชื่อออกจากรายชื่อ,ถอนประกาศ,\n';
    rows.splice(2, 1);
    await publish(
      with_({ [A]: `${PASSED}${rows.join('\n')}`, [C]: `${CORRECTED}${corrected}${withdrawn}` }),
    );

    // 8 A deployment fails: nothing is live, nothing is recorded.
    rows.push('810601,ผ่าน,30/8/2567');
    with_({ [A]: `${PASSED}${rows.join('\n')}`, [N]: `${announced}${krabi}กรม,,,20/9/2567,\n` });
    const lost = await build(files, (await start()) as Log);
    expect(lost.at(-1)?.edition).toBe(8);
    // 9 It is done again, on another day, with a copy of the first announcement.
    const copied = files[N]!.toString().replace('28/8/2567,', '28/8/2567,documents/2567/84.pdf');
    const again = await publish(with_({ [N]: copied }));
    expect(again.at(-1)?.edition).toBe(8);
    expect(again.at(-1)?.hash).not.toBe(lost.at(-1)?.hash);
    expect(again.some(({ act }) => act === 'document')).toBe(true);

    // 10 A recording fails: the site is live, the branch is as it was.
    with_({
      '2566/honours.csv': `${HONOURS}570505,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n501412,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n`,
    });
    const unrecorded = await build(files, (await start()) as Log);
    deploy(files, unrecorded);
    expect(push(unrecorded, broken)).toEqual({ code: 'unreachable' });
    // 11 The next publication refuses, until the live log is recorded.
    expect(await start()).toBe('live-is-longer');
    expect(push(unrecorded)).toEqual({ code: 'pushed' });
    await publish(
      with_({
        '2566/honours.csv': `${files['2566/honours.csv']!.toString()}460506,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n`,
      }),
    );

    // 12 Two run at once from one log: the later one is refused with its line, and starts again.
    const base = (await start()) as Log;
    const mine = await build(files, base);
    expect(mine).toHaveLength(base.length);
    const before = { ...files };
    with_({ '2568/honours.csv': `${HONOURS}840402,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n` });
    const theirs = await build(files, base);
    const ours = await build(
      {
        ...before,
        '2569/honours.csv': `${HONOURS}840501,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n`,
      },
      base,
    );
    deploy(files, theirs);
    expect(push(theirs)).toEqual({ code: 'pushed' });
    expect(push(ours)).toEqual({ code: 'differs', line: base.length + 2 });
    // 13 Then both changes are in the data.
    await publish(
      with_({ '2569/honours.csv': `${HONOURS}840501,ดีเลิศ ระดับจังหวัด,https://www.example.go.th/\n` }),
    );

    // 14 A name that was withdrawn is announced again.
    rows.push('860101,ผ่าน,15/10/2567');
    await publish(
      with_({
        [A]: `${PASSED}${rows.join('\n')}`,
        [N]: `${copied}จังหวัด,เพิ่มเติม,ชุมพร,15/10/2567,\n`,
      }),
    );
    // 15 Nothing changes: no edition.
    const last = await publish(files);
    expect(last.at(-1)?.edition).toBe(states.at(-2)?.edition);

    // The branch holds what is live, whole.
    const there = fetchLog({ folder: checkout, remote });
    expect(there?.text).toBe(live);
    const read = await readVerifiedLog(live);
    if ('refusal' in read) throw new Error(read.refusal.code);
    expect(editionsOf(read.log).map(({ number }) => number)).toEqual(
      Array.from({ length: 13 }, (_one, i) => i + 1),
    );
    for (const { edition, told } of states) {
      const names = sortedNames(foldRegister(read.log, edition));
      const folded = names.map(
        (name) => `${name.fiscalYear} ${name.status} ${name.tambonCode} ${name.announcement}`,
      );
      expect(folded.sort(), `edition ${edition}`).toEqual(
        [...told].map((fact) => fact.join(' ')).sort(),
      );
    }

    expect(kept.length).toBeGreaterThan(70);
    const answers = new Set<string>();
    for (const { text, code, told, at } of kept) {
      const answer = await checkReceipt(read.log, parseReceipt(text)!);
      const later = states.slice(at).map((state) => aboutTambon(state.told, code).join());
      const hasChanged = later.some((facts) => facts !== told.join());
      const since = kept.some(
        (kept) => kept.code === code && kept.at <= at && kept.told.length > 0,
      );
      const expected = hasChanged ? 'changed' : since ? 'still-so' : 'still-nothing';
      expect(answer.code, `${code} after publication ${at}`).toBe(expected);
      answers.add(answer.code);
    }
    expect([...answers].sort()).toEqual(['changed', 'still-nothing', 'still-so']);
  }, 60_000);

  it('fifteen publications in a row tell who kept a receipt of 840402 when, why and by which document it was amended', async () => {
    const read = await readVerifiedLog(live);
    const receipt = parseReceipt(kept.find(({ code, at }) => code === '840402' && at === 2)!.text)!;
    const answer = 'log' in read ? await checkReceipt(read.log, receipt) : undefined;
    expect(answer).toMatchObject({
      code: 'changed',
      since: [
        { act: 'amended', edition: 6, reason: 'ประกาศแก้ไข', reference: 'ที่ สฎ ๐๐๑๙/๑' },
        { act: 'honoured', fiscalYear: 2568 },
      ],
    });
  });
});
