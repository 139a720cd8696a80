// Longer than most files: one broken site per line.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/child.ts';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { countYears, type CountedYear } from './counting/count-years.ts';
import { judgeSite } from './judgements/judge-site.ts';
import type { FindingName, JudgementName } from './judgements/judgement.ts';

const onDisk = readBuiltSite(SITES.subpath);
const texts = new Map<string, string>();
/** Files already read: each is read once for all of the breakages. */
const whole: BuiltSite = {
  ...onDisk,
  text: (path) => {
    const text = texts.get(path) ?? onDisk.text(path);
    texts.set(path, text);
    return text;
  },
};
const { DATA_DIR, CONTENT_DIR } = SITES.subpath.register;
const counted = await countYears(DATA_DIR);
/** One assessment has a score with a fraction: a whole number may be on a page for many reasons. */
const years = counted.map((year) => {
  const [scored] = year.passed;
  const rows = year.rows.map((row) =>
    row.kind === 'assessments' && scored !== undefined && row.place?.tambon.code === scored
      ? { ...row, row: { ...row.row, score_total: '87.25' } }
      : row,
  );
  return { ...year, rows };
});
const complete = years.find((year) => year.passed.length > 0);
if (!complete) throw new Error('No year of the fixture has announced tambons');
const [first = ''] = complete.passed;
const own = `tambon/${first}/index.html`;

/**
 * Beside the pages that a breakage changes every eighth page is read: another test judges all pages of the whole
 * site.
 */
const few = new Set([
  ...whole.pages.filter((_, at) => at % 8 === 0),
  ...[own, 'about/index.html'].flatMap((path) => [path, `en/${path}`]),
]);

type TextEdit = (text: string) => string;
/** The site with some files changed, added (their text before is empty) or removed. */
function broken(changes: Readonly<Record<string, TextEdit | null>>): BuiltSite {
  const files = new Set(whole.files);
  for (const [path, change] of Object.entries(changes))
    if (change) files.add(path);
    else files.delete(path);
  const text = (path: string) => {
    const change = changes[path];
    const before = whole.files.has(path) ? whole.text(path) : '';
    return change ? change(before) : before;
  };
  return {
    site: whole.site,
    files,
    pages: [...files]
      .filter((path) => path.endsWith('.html') && (path in changes || few.has(path)))
      .sort(),
    text,
    bytes: (path) => (changes[path] ? Buffer.from(text(path)) : whole.bytes(path)),
  };
}
const add =
  (html: string): TextEdit =>
  (text) =>
    text.replace('</main>', `${html}</main>`);
const swap =
  (from: string | RegExp, to: string): TextEdit =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };
const dropLastRow: TextEdit = (text) => text.trimEnd().split('\r\n').slice(0, -1).join('\r\n');
/** A cell that no visitor may see: the note of a target. */
const note = complete.rows.find(({ row }) => (row['note'] ?? row['report'] ?? '').length > 20)?.row;
const secret = note?.['note'] || note?.['report'] || '';
const scored = complete.rows.find(
  ({ row, place }) =>
    /^\d+\.\d+$/.test(row['score_total'] ?? '') &&
    whole.files.has(`tambon/${place?.tambon.code}/index.html`),
);

type Breakage = readonly [
  what: string,
  judgement: JudgementName,
  finding: FindingName,
  changes: Readonly<Record<string, TextEdit | null>>,
];
const BREAKAGES: readonly Breakage[] = [
  [
    'a link to a page that is not there',
    'links',
    'dead-link',
    { [own]: add('<a href="/honours/register/nowhere/">x</a>') },
  ],
  [
    'a fragment that is not on its page',
    'links',
    'dead-link',
    { [own]: add('<a href="#no-such-id">x</a>') },
  ],
  ['a picture that was not copied', 'links', 'dead-link', { 'favicon.svg': null }],
  [
    'a script of another host',
    'links',
    'foreign-request',
    { 'index.html': add('<img src="https://cdn.example/x.png" alt="">') },
  ],
  [
    'the address of the machine it was built on',
    'links',
    'local-address',
    { 'api/v1/index.json': swap(/https:\/\/tambon\.example/, 'http://localhost:4321') },
  ],
  ['two headings of the first level', 'pages', 'no-heading', { [own]: add('<h1>x</h1>') }],
  ['an id twice on a page', 'pages', 'double-id', { [own]: add('<p id="main">x</p>') }],
  ['a page without its English twin', 'pages', 'no-twin', { [`en/${own}`]: null }],
  [
    'a page that says another language',
    'pages',
    'wrong-language',
    { [own]: swap('lang="th"', 'lang="en"') },
  ],
  ['tags that are not closed', 'html', 'invalid-html', { 'about/index.html': add('<ul><p></ul>') }],
  [
    'an inline script that the policy does not know',
    'policy',
    'refused-by-policy',
    { [own]: add('<script>alert(1)</script>') },
  ],
  [
    'a policy that lets anything run',
    'policy',
    'loose-policy',
    { [own]: swap("default-src 'self'", "default-src 'self' 'unsafe-inline'") },
  ],
  [
    'a note that only the office may read',
    'privacy',
    'internal-value',
    { [own]: add(`<p>${secret}</p>`) },
  ],
  [
    'such a note in the index of the search',
    'privacy',
    'internal-value',
    { 'search/words.txt': () => secret },
  ],
  ['a result that is not published', 'privacy', 'result-shown', { [own]: add('<p>ไม่ผ่าน</p>') }],
  [
    'a column of scores in a download',
    'privacy',
    'internal-column',
    { 'data/2567/announced.csv': (text) => text.replace('รหัสตำบล', 'คะแนนรวม') },
  ],
  [
    'the score of a tambon on its page',
    'privacy',
    'score-shown',
    {
      [`tambon/${scored?.place?.tambon.code}/index.html`]: add(
        `<p>${scored?.row['score_total']}</p>`,
      ),
    },
  ],
  [
    'the mobile number of a person',
    'privacy',
    'personal-data',
    { [own]: add('<p>081-234-5678</p>') },
  ],
  [
    'an invented year without its stamp',
    'samples',
    'sample-unstamped',
    { '2567/index.html': (text) => text.replaceAll(words('th').site.sample, '') },
  ],
  [
    'an invented year that search engines may list',
    'samples',
    'sample-indexed',
    { '2567/index.html': swap(/noindex/, 'index') },
  ],
  [
    'a name that is missing in a table',
    'counts',
    'list-differs',
    { 'data/2567/announced.csv': dropLastRow },
  ],
  [
    'a name too many in a file for programs',
    'counts',
    'list-differs',
    { 'data/2567/honours.json': swap(/"tambonCode":"\d{6}"/, '"tambonCode":"100101"') },
  ],
  [
    'a wrong number on the page of a year',
    'counts',
    'number-missing',
    { '2567/index.html': (text) => text.replaceAll(String(complete.passed.length), '1') },
  ],
  [
    'a Parquet file that is none',
    'counts',
    'unreadable-file',
    { 'data/register.parquet': () => 'PAR1' },
  ],
  [
    'a province whose figure on maps is not that of its table',
    'counts',
    'count-differs',
    { 'data/provinces.geojson': swap(/"passed_2567":\d+/, '"passed_2567":0') },
  ],
  [
    'an outline of a province that runs clockwise or is not closed',
    'counts',
    'invalid-outline',
    { 'data/provinces.geojson': swap(/\[\[\[[\d.]+,[\d.]+\],/, '[[') },
  ],
  ['a tambon that lost its page', 'counts', 'no-own-page', { [own]: null }],
  [
    'the page of a tambon on no list',
    'counts',
    'unknown-own-page',
    { 'tambon/900101/index.html': () => '<p>x</p>' },
  ],
  [
    'a feed without a date',
    'feeds',
    'invalid-feed',
    { 'feed.atom': swap(/<updated>[^<]*<\/updated>/, '') },
  ],
  [
    'a feed whose twin has another entry',
    'feeds',
    'twins-differ',
    { 'feed.json': swap(/"id": ?"tag:/, '"id":"tag:x') },
  ],
  [
    'a calendar cut in two',
    'feeds',
    'invalid-calendar',
    { '2567/calendar.ics': (text) => text.slice(0, text.length / 2) },
  ],
  [
    'an answer of the API with a field nobody describes',
    'api',
    'against-schema',
    { 'api/v1/years.json': swap('{', '{"secret":1,') },
  ],
  [
    'a file of the API that its index does not list',
    'api',
    'unlisted-file',
    { 'api/v1/left-over.json': () => '{}' },
  ],
  [
    'a page that the sitemap forgot',
    'sitemap',
    'not-in-sitemap',
    { 'sitemap-0.xml': swap(/<url><loc>[^<]*\/about\/<\/loc>.*?<\/url>/, '') },
  ],
  ['a page of six megabytes', 'sizes', 'heavy-page', { [own]: add('x'.repeat(6_000_000)) }],
  [
    'a file of headers that forgets the policy',
    'headers',
    'header-missing',
    { _headers: () => '/*\n  X-Content-Type-Options: nosniff\n' },
  ],
  [
    'a release note whose hash is of another file',
    'release',
    'hash-differs',
    { 'release.json': () => '{"files":{"robots.txt":"0"}}' },
  ],
];

describe('verify finds', () => {
  const given = (built: BuiltSite, counted: readonly CountedYear[] = years) => ({
    built,
    register: { dataDir: DATA_DIR, contentDir: CONTENT_DIR, years: counted },
  });

  /** The findings on these few pages before anything is broken. */
  const before = new Map<JudgementName, Promise<ReadonlySet<string>>>();
  const findingsBefore = async (judgement: JudgementName) => {
    const [verdict] = await judgeSite(given(broken({})), [judgement]);
    return new Set(verdict?.findings.map((found) => JSON.stringify(found)));
  };

  it.each(BREAKAGES)('%s', async (_, judgement, finding, changes) => {
    const known = before.get(judgement) ?? findingsBefore(judgement);
    before.set(judgement, known);
    const old = await known;
    const [verdict] = await judgeSite(given(broken(changes)), [judgement]);
    const newly = verdict?.findings.filter((found) => !old.has(JSON.stringify(found)));
    expect(newly?.map(({ name }) => name)).toContain(finding);
    for (const { name, at, what } of newly ?? []) {
      expect(words('th').verify.findings[name](at, what)).toContain(at.replace(/index\.html$/, ''));
      expect(words('en').verify.findings[name](at, what)).toMatch(/^\S/);
    }
  });

  it('verify finds no fault in a public phrase that also is a note', async () => {
    const story = complete.rows.find(({ kind, row }) => kind === 'stories' && row['title']);
    const year: CountedYear = {
      ...complete,
      rows: [
        ...complete.rows,
        { ...complete.rows[0]!, kind: 'targets', row: { note: story?.row['title'] ?? '' } },
      ],
    };
    const withNote = years.map((other) => (other === complete ? year : other));
    const [verdict] = await judgeSite(given(whole, withNote), ['privacy']);
    expect(verdict?.findings).toEqual([]);
  });
});

describe('npm run verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { env, register } = SITES.begun;
  const verify = (args: readonly string[]) =>
    runCommand('../checks/verify', args, { capture: true, env: { ...env, ...register } });

  it('npm run verify says of a good site that it holds, and of a broken one what is wrong, in two languages', async () => {
    const good = await verify([SITES.begun.folder]);
    expect(good.output).toContain('ถูกต้องทุกข้อ');
    expect(good.code).toBe(0);
    cpSync(SITES.begun.folder, folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<p>x</p>');
    const thai = await verify([folder]);
    expect(thai.code).toBe(1);
    expect(thai.output).toContain(words('th').verify.findings['no-title']('index.html', ''));
    const english = await verify([folder, '--lang', 'en']);
    expect(english.code).toBe(1);
    expect(english.output).toContain('index.html has no title');
  });

  it('npm run verify says that there is no site where there is none', async () => {
    const { code, output } = await verify([DATA_DIR, '--lang', 'en']);
    expect(code).toBe(1);
    expect(output).toContain('There is no site');
  });
});
