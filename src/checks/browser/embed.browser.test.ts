import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { EMBED_SIZE } from '../../site/embed/embed-code.ts';
import { readBuiltSite } from '../built-site.ts';
import { provinceYearOf } from '../kinds.ts';
import { visit, type Visit } from './visit.ts';

const provinceYear = provinceYearOf(readBuiltSite(SITES.main));
const [year = '', slug = ''] = provinceYear.split('/');
const permissions = ['clipboard-read', 'clipboard-write'];

describe('a newsroom', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it('a newsroom copies a ready text with the keyboard alone, and sees a confirmation', async () => {
    await here.open(
      provinceYear,
      async (page) => {
        const list = page.locator('#press copy-text:has(details)').first();
        await list.locator('button').focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          (copied) =>
            [...document.querySelectorAll('#press [role=status]')].some(
              (element) => element.textContent === copied,
            ),
          (await list.getAttribute('data-copied')) ?? '',
        );
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const names = await page.locator('.roll tbody .t').allTextContents();
        for (const name of names) expect(copied).toContain(name.trim());
      },
      { permissions },
    );
  });

  it('a newsroom makes the code of a card, sees it, and keeps the choice in the address', async () => {
    await here.open(`press/?year=${year}&province=${slug}`, async (page, complaints) => {
      const code = page.locator('embed-builder [data-copy]');
      const frame = page.locator('embed-builder iframe');
      await frame.waitFor();
      expect(await code.textContent()).toContain(`/embed/${provinceYear}`);
      await page.selectOption('select[name=tambon]', { index: 1 });
      await page.waitForFunction(() => /[?&]tambon=\d{6}/.test(location.search));
      await page.waitForFunction(() =>
        /embed\/\d{4}\/[a-z-]+\/#t\d{6}"/.test(
          document.querySelector('embed-builder [data-copy]')?.textContent ?? '',
        ),
      );
      await page.selectOption('select[name=kind]', 'snippet');
      await page.locator('embed-builder blockquote').waitFor();
      expect(await code.textContent()).toMatch(/^<blockquote lang="th"/);
      expect(await code.textContent()).toMatch(
        /<a href="[^"]+\/tambon\/\d{6}\/">ตำบล\S+ อำเภอ\S+ จังหวัด\S+ ตำบลเข้มแข็ง/,
      );
      await page.reload();
      await page.locator('embed-builder blockquote').waitFor();
      expect(await page.inputValue('select[name=tambon]')).toMatch(/^\d{6}$/);
      expect(complaints).toEqual([]);
    });
  });

  it('a newsroom reads how to embed, with an example, without JavaScript', async () => {
    await here.open(
      'press/',
      async (page) => {
        expect(await page.isVisible('embed-builder [data-part=choices]')).toBe(false);
        expect(await page.textContent('embed-builder')).toContain('<iframe src="https://');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a card inside another page', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it('a card inside another page shows one tambon alone where the address ends with its code, and the whole where it does not', async () => {
    const visible = (path: string) =>
      here.open(path, async (page) => ({
        tambons: await page.locator('section.one:visible').count(),
        whole: await page.locator('section.whole').isVisible(),
        name: await page.locator('section:visible :is(h1, h2)').textContent(),
      }));
    const all = await visible(`embed/${provinceYear}`);
    expect(all).toMatchObject({ tambons: 0, whole: true });
    const [, code = ''] =
      /id="t(\d{6})"/.exec(readBuiltSite(SITES.main).text(`embed/${provinceYear}index.html`)) ?? [];
    const card = await visible(`embed/${provinceYear}#t${code}`);
    expect(card).toMatchObject({ tambons: 1, whole: false });
    expect(card.name).toContain('ตำบล');
    expect(await visible(`embed/${provinceYear}#t000000`)).toEqual(all);
  });

  it('a card inside another page fits the room that its code asks for, in both languages', async () => {
    const { width, height } = EMBED_SIZE.province;
    for (const path of [`embed/${provinceYear}`, `en/embed/${provinceYear}`])
      await here.open(
        path,
        async (page) => {
          const tall = await page.evaluate(() => document.documentElement.scrollHeight);
          expect(tall, path).toBeLessThanOrEqual(height);
        },
        { viewport: { width, height } },
      );
  });

  it('a card inside another page never scrolls sideways, from 280 to 600 pixels, and logs no error', async () => {
    for (const path of [`embed/${provinceYear}`, `en/embed/${provinceYear}`])
      await here.open(path, async (page, complaints) => {
        for (const width of [280, 400, 600]) {
          await page.setViewportSize({ width, height: 430 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
        }
        expect(complaints).toEqual([]);
      });
  });
});
