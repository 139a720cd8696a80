import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { editionsOf } from '../log/editions.ts';
import { readLog } from '../log/log-file.ts';
import { checkReceipt, parseReceipt } from '../log/receipt.ts';
import { readBuiltSite } from './built-site.ts';
import { elementsOf, textOf } from './read-html.ts';

/** `fixtures/years-in-part` has a log of two editions; the small site of `fixtures/begun` has none yet. */
const built = readBuiltSite(SITES.inPart);
const begun = readBuiltSite(SITES.begun);
const file = readFileSync(join(dirname(SITES.inPart.env.DATA_DIR), '.log/log.csv'), 'utf8');
const read = readLog(file);
const log = 'log' in read ? read.log : [];
const [first, second] = editionsOf(log);
const page = (path: string) => textOf(built.text(`${path}index.html`)).replace(/\s+/g, ' ');

describe('the editions of a built site', () => {
  it('the editions of a built site stand on their page in both languages, with number, day, what changed and the whole hash', () => {
    for (const [path, day, changed] of [
      [
        'editions/',
        '1 ตุลาคม 2569',
        'ขึ้นรายชื่อ 2 ตำบล · ดีเลิศ ระดับจังหวัด 2 ตำบล · ถอนชื่อ 1 ตำบล · หน้าใหม่ 6 หน้า',
      ],
      [
        'en/editions/',
        '1 October 2026',
        'listed: 2 tambons · honoured: 2 tambons · withdrawn: 1 name · new pages: 6',
      ],
    ] as const) {
      const text = page(path);
      for (const part of [day, changed, first!.head, second!.head]) expect(text).toContain(part);
    }
  });

  it('the editions of a built site are the log, byte for byte as the branch has it', () => {
    expect(built.text('data/log.csv')).toBe(file);
  });

  it('the editions of a built site are listed for programs and feeds, and named by the index and the release note', () => {
    const head = { number: 2, head: second!.head };
    const api = JSON.parse(built.text('api/v1/editions.json')) as { editions: object[] };
    expect(api).toMatchObject({
      current: head,
      editions: [head, { number: 1, head: first!.head }],
    });
    expect(JSON.parse(built.text('api/v1/index.json'))).toMatchObject({ edition: head });
    expect(JSON.parse(built.text('release.json'))).toMatchObject({ edition: head });
    for (const path of ['editions/feed.atom', 'en/editions/feed.json'])
      expect(built.text(path)).toContain(second!.head);
  });

  it('the editions of a built site are named at the foot of every page and in the citation', () => {
    const short = second!.head.slice(0, 12);
    for (const path of ['', 'en/', 'tambon/840401/', '2564/surat-thani/'])
      expect(page(path), path).toContain(short);
    for (const locale of ['th', 'en'] as const)
      for (const path of ['data/', 'press/', '2564/surat-thani/']) {
        const text = page(locale === 'th' ? path : `en/${path}`);
        const { editions, press } = words(locale);
        expect(text, path).toContain(` ${editions.cite('2', short)}. https://`);
        expect(text, path).not.toContain(press.version(''));
      }
  });

  it('the editions of a built site give a tambon a receipt that the log answers, without a script or a file', async () => {
    const links = elementsOf(built.text('tambon/840604/index.html')).filter(({ attributes }) =>
      attributes.href?.startsWith('data:application/json'),
    );
    expect(links).toHaveLength(1);
    const answer = await fetch(links[0]!.attributes.href!);
    const receipt = parseReceipt(await answer.text());
    expect(receipt).toMatchObject({ subject: { tambonCode: '840604' }, edition: 2 });
    expect(receipt?.lines.map(({ act }) => act)).toEqual(['listed', 'withdrawn']);
    expect(await checkReceipt(log, receipt!)).toEqual({ code: 'still-so' });
  });
});

it('the sitemap dates each page by its own data, as its linked data do', () => {
  const urls = [...built.text('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)];
  const days = urls.map(([, address = '', rest = '']) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(1);
    const [, told] = /"dateModified":"([^"]*)"/.exec(built.text(`${path}index.html`)) ?? [];
    return { path, lastmod: /<lastmod>(.{10})/.exec(rest)?.[1], told };
  });
  for (const { path, lastmod, told } of days) expect(lastmod, path).toBe(told);
  const dayOf = (path: string) => days.find((page) => page.path === path)?.lastmod;
  // Withdrawn in the second edition, which changed no page of the other tambons.
  expect(dayOf('tambon/840604/')).toBe(second!.recordedOn);
  expect(new Set(days.map(({ lastmod }) => lastmod)).size).toBeGreaterThan(2);
  expect(dayOf('about/')).toBeUndefined();
});

it('the page of a real year tells reference managers what its own file tells them', () => {
  const elements = elementsOf(built.text('2564/surat-thani/index.html'));
  const meta = (name: string) =>
    elements.find(({ attributes }) => attributes.name === `citation_${name}`)?.attributes.content;
  const file = elements.find(({ name }) => name === 'cite-files')?.attributes['data-page'];
  const cited = JSON.parse(file ?? '{}') as Record<string, string>;
  expect(cited['title']).toContain('2564');
  expect(meta('title')).toBe(cited['title']);
  expect(meta('publication_date')).toBe(cited['day']?.replaceAll('-', '/'));
  expect(meta('public_url')).toBe(cited['address']);
  expect(built.text('2569/nan/index.html')).not.toContain('citation_title');
});

describe('a site before its first edition', () => {
  it('a site before its first edition says so, names none, and promises nothing that is not there', () => {
    const text = textOf(begun.text('editions/index.html'));
    expect(text).toContain(words('th').editions.none);
    expect(begun.text('editions/index.html')).not.toMatch(
      /log\.csv|editions\/feed|<register-editions/,
    );
    expect(begun.files.has('data/log.csv')).toBe(false);
    expect(begun.files.has('editions/feed.atom')).toBe(false);
    expect(JSON.parse(begun.text('release.json'))).toMatchObject({ edition: null });
    expect(JSON.parse(begun.text('api/v1/editions.json'))).toMatchObject({
      current: null,
      log: null,
      editions: [],
    });
  });
});
