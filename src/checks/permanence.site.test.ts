import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { addressesOf, FIXED_ADDRESSES, listAddressesOf } from '../domain/address.ts';
import { words } from '../i18n/locale.ts';
import { movedPage } from '../i18n/pages/moved.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { readBuiltSite } from './built-site.ts';
import { elementsOf, textOf } from './read-html.ts';
import { hasCode } from '../problems/problem.ts';

/**
 * `fixtures/years-in-part` has a log of what was published: a tambon that was withdrawn later, a story that moved
 * and a story that was taken down.
 */
const built = readBuiltSite(SITES.inPart);
const page = (path: string) => built.text(`${path.slice(1)}index.html`);
const text = (path: string) => textOf(page(path)).replace(/\s+/g, ' ');
const data = SITES.inPart.env.DATA_DIR;

describe('an address that was published', () => {
  it('a published address answers for every page the data gives, and for the fixed ones', async () => {
    const { model } = await loadFolder(SITES.main.env);
    const main = readBuiltSite(SITES.main);
    const all = [...addressesOf(model), ...listAddressesOf(model), ...FIXED_ADDRESSES];
    expect(all.length).toBeGreaterThan(1000);
    const dead = all
      .flatMap((path) => [path, `/en${path}`])
      .filter((path) => !main.files.has(`${path.slice(1)}index.html`));
    expect(dead).toEqual([]);
  });

  it('a published address of a tambon that was withdrawn still answers, with the correction', () => {
    for (const [path, locale] of [
      ['/tambon/840604/', 'th'],
      ['/en/tambon/840604/', 'en'],
    ] as const) {
      const say = words(locale);
      expect(text(path), path).toContain(say.corrections.reasons.amended ?? '');
      expect(text(path), path).toContain('ถอนชื่อออกจากรายชื่อ');
    }
    expect(text('/2564/surat-thani/')).toContain('ถอนชื่อออกจากรายชื่อ');
  });

  it('a published address that moved says where, and takes the reader there without a script', () => {
    for (const [path, to] of [
      ['/stories/moved-story/', '/tambon/840401/'],
      ['/en/stories/moved-story/', '/en/tambon/840401/'],
    ] as const) {
      const elements = elementsOf(page(path));
      const refresh = elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh');
      expect(refresh?.attributes.content).toBe(`0; url=${to}`);
      expect(elements.some(({ name, attributes }) => name === 'a' && attributes.href === to)).toBe(
        true,
      );
      const canonical = elements.find(({ attributes }) => attributes.rel === 'canonical');
      expect(canonical?.attributes.href).toBe(`${SITES.inPart.origin}${to}`);
    }
  });

  it('a published address that nothing took the place of says when and why', () => {
    expect(text('/stories/withdrawn-story/')).toContain(movedPage.th.goneTitle);
    expect(text('/stories/withdrawn-story/')).toContain('เจ้าของเรื่องขอให้นำลง');
    expect(text('/stories/withdrawn-story/')).toContain('3 กันยายน 2564');
    expect(text('/en/stories/withdrawn-story/')).toContain(movedPage.en.goneTitle);
  });

  it('a published address is kept out of search engines and the sitemap once it is no page of its own', () => {
    expect(page('/stories/withdrawn-story/')).toMatch(/<meta name="robots" content="noindex"/);
    expect(built.text('sitemap-0.xml')).not.toContain('withdrawn-story');
  });
});

describe('the check', () => {
  const without = async (file: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'years-'));
    try {
      cpSync(dirname(data), folder, { recursive: true });
      rmSync(join(folder, 'data', file));
      const { problems } = await loadFolder({
        DATA_DIR: join(folder, 'data'),
        CONTENT_DIR: 'none',
      });
      return problems.filter(({ severity }) => severity === 'error');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('the check refuses a published name that is gone without a correction, with the row to add', async () => {
    const [first] = await without('2564/corrections.csv');
    expect(first?.code).toBe('published-gone');
    expect(first?.params).toMatchObject({ add: expect.stringContaining('840604') });
  });

  it('the check refuses a published address that is gone without a redirect, with the row to add', async () => {
    expect(
      (await without('redirects.csv'))
        .filter(hasCode('address-gone'))
        .map(({ code, params }) => [code, params.add]),
    ).toEqual([
      ['address-gone', '/stories/moved-story/,,วว/ดด/ปปปป,'],
      ['address-gone', '/stories/withdrawn-story/,,วว/ดด/ปปปป,'],
    ]);
  });
});
