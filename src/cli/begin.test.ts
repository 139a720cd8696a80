import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEGUN, DEMO } from '../fixtures/fixture.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { main as begin } from './begin.ts';
import { main as publishable } from './publishable.ts';
import { webAddress } from './samples/uncommitted.ts';

const MARK = 'ข้อมูลสมมติเพื่อสาธิต';
const ALL = [
  '--yes',
  '--site-url=https://tambon.example.go.th',
  '--licence-name=Open Government Licence',
  '--licence-url=https://data.example.go.th/licence',
  '--owner-th=กรมการพัฒนาชุมชน',
  '--owner-en=Community Development Department',
  '--contact-url=https://www.cdd.go.th/contact',
];

let root = '';
let said = '';
const before = { ...process.env };
const at = (...path: string[]) => join(root, ...path);
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example', ...args], {
    cwd: root,
    stdio: 'pipe',
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'begin-'));
  cpSync(DEMO.DATA_DIR, at('data'), { recursive: true });
  cpSync(DEMO.CONTENT_DIR, at('content'), { recursive: true });
  cpSync(DEMO.PUBLIC_DIR, at('public'), { recursive: true });
  rmSync(at('data/site.csv'));
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

const commit = () => {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'as cloned');
};
const filesOf = (folder: string): Record<string, string> =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
      )
    : {};

describe('begin', { timeout: 90_000 }, () => {
  it('begin leaves the committed fixture of a begun register, twice, and data without a warning', async () => {
    commit();
    expect(await begin(['--yes']), said).toBe(0);
    for (const name of ['data', 'content', 'public'] as const) {
      const kept = BEGUN[`${name.toUpperCase()}_DIR` as 'DATA_DIR'];
      expect(filesOf(at(name)), name).toEqual(filesOf(kept));
    }
    git('add', '-A');
    git('commit', '-qm', 'begun');
    expect(await begin(['--yes']), said).toBe(0);
    expect(git('status', '--porcelain').toString()).toBe('');
    const { model, problems } = await loadFolder(process.env);
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(model.years.map((year) => [year.fiscalYear, year.honours.length])).toEqual([[2566, 8]]);
  });

  it('begin makes a register that may be published when all is set, and names what is not', async () => {
    commit();
    expect(await begin(['--yes'])).toBe(0);
    said = '';
    expect(await publishable([])).toBe(1);
    for (const key of ['site_url', 'licence_name', 'owner_th', 'contact_office'])
      expect(said).toContain(key);
    git('add', '-A');
    git('commit', '-qm', 'begun');
    expect(await begin(ALL), said).toBe(0);
    expect(await publishable([]), said).toBe(0);
  });

  it('begin deletes nothing that is not committed, or where there is no git, until told to', async () => {
    const whole = filesOf(at('data'));
    expect(await begin(['--yes'])).toBe(1);
    expect(said).toContain('--force');
    commit();
    writeFileSync(at('data/2567/targets.csv'), `${MARK}\nรหัสตำบล\n840105\n`);
    said = '';
    expect(await begin(['--yes'])).toBe(1);
    expect(said).toContain('targets.csv');
    expect(Object.keys(filesOf(at('data')))).toEqual(Object.keys(whole));
    expect(await begin(['--yes', '--force'])).toBe(0);
    expect(existsSync(at('data/2567'))).toBe(false);
  });

  it.each([
    [['--authority', 'cdd.go.th'], 'cdd.go.th,2026'],
    [['--contact-url', 'www.cdd.go.th'], 'https://www.cdd.go.th'],
    [['--repository', 'secret'], 'public / private'],
  ])('begin refuses %j and shows how it is written', async (flags, example) => {
    commit();
    expect(await begin(['--yes', ...flags])).toBe(1);
    expect(said).toContain(example);
  });

  it('begin takes marked rows out of a file of any encoding whose cells hold line breaks', async () => {
    const rows = [
      'จังหวัด;ชื่อหน่วยงาน;ที่อยู่',
      'ระยอง;สำนักงานพัฒนาชุมชนจังหวัดระยอง;"ศาลากลาง\r\nชั้น 2"',
      `เชียงราย;สำนักงาน;"${MARK}\r\nชั้น 1"`,
      'พะเยา;สำนักงานพัฒนาชุมชนจังหวัดพะเยา;ศาลากลาง',
    ];
    const text = `\uFEFF${rows.join('\r\n')}\r\n`;
    writeFileSync(at('data/offices.csv'), Buffer.from(text, 'utf16le'));
    commit();
    expect(await begin(['--yes']), said).toBe(0);
    expect(readFileSync(at('data/offices.csv'), 'utf8')).toBe(
      '\uFEFFจังหวัด,ชื่อหน่วยงาน,ที่อยู่\r\nระยอง,สำนักงานพัฒนาชุมชนจังหวัดระยอง,"ศาลากลาง\r\nชั้น 2"\r\nพะเยา,สำนักงานพัฒนาชุมชนจังหวัดพะเยา,ศาลากลาง\r\n',
    );
  });

  it('begin leaves what only equals a sample, and names it', async () => {
    const text = readFileSync(at('data/2567/honours.csv'), 'utf8');
    mkdirSync(at('data/2569'));
    writeFileSync(at('data/2569/honours.csv'), text.replace(`${MARK}\r\n`, ''));
    commit();
    expect(await begin(['--yes']), said).toBe(0);
    expect(existsSync(at('data/2569/honours.csv'))).toBe(true);
    expect(said).toContain('2569/honours.csv');
  });

  it('begin keeps what site.csv says, also what cannot be read, and refuses to go on with it', async () => {
    writeFileSync(at('data/site.csv'), 'รายการ,ค่า\nsite_url,tambon\nowner_th,"กรม, ก"\n');
    commit();
    expect(await begin(['--yes'])).toBe(1);
    expect(said).toContain('--site-url');
    expect(await begin(['--yes', '--site-url', 'https://a.example.go.th'])).toBe(0);
    expect(readFileSync(at('data/site.csv'), 'utf8')).toContain('owner_th,"กรม, ก"\r\n');
  });

  it('begin writes a line for the folder of each province on request, and never over a file', async () => {
    commit();
    expect(await begin(['--yes', '--codeowners'])).toBe(0);
    const owners = readFileSync(at('.github/CODEOWNERS'), 'utf8');
    expect(owners.match(/^# \/data\/\*\/[a-z-]+\/ @ \S+$/gm)?.length).toBe(76);
    writeFileSync(at('.github/CODEOWNERS'), 'ours');
    expect(await begin(['--yes', '--codeowners', '--force'])).toBe(0);
    expect(readFileSync(at('.github/CODEOWNERS'), 'utf8')).toBe('ours');
  });

  it('begin takes the address of the repository from its remote', async () => {
    commit();
    git('remote', 'add', 'origin', 'git@git.example.go.th:cdd/register.git');
    expect(await begin(['--yes'])).toBe(0);
    const settings = readFileSync(at('data/site.csv'), 'utf8');
    expect(settings).toContain('repository_url,https://git.example.go.th/cdd/register\r\n');
  });

  it.each([
    ['https://someone:secret@git.example.org/a/b.git', 'https://git.example.org/a/b'],
    ['ssh://git@git.example.org:2222/a/b', 'https://git.example.org/a/b'],
    ['/srv/git/register.git', undefined],
    ['file:///srv/register', undefined],
  ])('begin reads the remote %s as %s', (remote, address) => {
    expect(webAddress(remote)).toBe(address);
  });
});
