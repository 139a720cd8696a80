import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../cli/site/settings.ts';
import { SITES } from '../test-sites.ts';
import { DEMO } from '../../fixtures/fixture.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { formatJson } from '../../reporters/json.ts';
import { visit, type Visit } from './visit.ts';

const fixtures = join(projectRoot, 'src/ingest/fixtures');
const dataOf = (name: string) => join(fixtures, name, 'data');
/**
 * Cases in which the page and the command could differ: bytes, kinds of files, places of cells. The intake's own
 * tests hold each rule.
 */
const CASES = ['google-form', 'names', 'unread-files', 'utf-16-tabs'];

const DIRTY = [
  'ปีงบประมาณ,จังหวัด,อำเภอ,ตำบล,ผลการประเมิน,วันที่ประเมิน,หมายเหตุ',
  '๒๕๖๗,สุราษฎร์ธานี,เกาะสมุย,อ่าง\u200bทอง,ผ่น,๑๒ มิถุนายน ๒๕๖๗,โทร 081-234-5678',
  '๒๕๖๗,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย,ผ่าน,๑๒ มิถุนายน ๒๕๖๗,หมู่ ๙',
  '',
].join('\r\n');
const dirty = (name: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(DIRTY) });

/**
 * What the command prints of a data folder, to the letter; for the project's own folder, the command itself is run.
 */
async function printed(dataDir: string): Promise<string> {
  if (dataDir !== DEMO.DATA_DIR) {
    const env = { ...process.env, DATA_DIR: dataDir };
    return formatJson((await loadFolder(env)).problems);
  }
  const args = ['src/cli/run.mjs', 'check', '--data', dataDir, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: process.env,
  });
  return stdout.replace(/\n$/, '');
}

async function reported(page: Page): Promise<string> {
  const report = await page.waitForSelector('[data-check-report]', { timeout: 30_000 });
  return (await report.textContent()) ?? '';
}

const ready = (page: Page) =>
  page.waitForFunction(
    () => /พร้อมตรวจ|Ready/.test(document.querySelector('[data-part="status"]')?.textContent ?? ''),
    undefined,
    { timeout: 30_000 },
  );

describe.each([
  ['at the root of a host', SITES.main, CASES],
  ['below a sub-path', SITES.subpath, CASES.slice(0, 1)],
])('the check page of the site %s', (_, site, cases) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(site);
  });
  afterAll(() => here.close());

  it('the check page reports a folder as the command does, byte for byte', async () => {
    for (const name of cases)
      await here.open('check/', async (page, complaints) => {
        await page.setInputFiles('[data-check-folder]', dataOf(name));
        expect(await reported(page), name).toBe(await printed(dataOf(name)));
        expect(complaints).toEqual([]);
      });
  });
});

describe('an officer on the check page', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  it('an officer on the check page gets the report of the command for the project’s own data too', async () => {
    await here.open('en/check/', async (page) => {
      await page.setInputFiles('[data-check-folder]', DEMO.DATA_DIR);
      expect(await reported(page)).toBe(await printed(DEMO.DATA_DIR));
    });
  });

  it('an officer on the check page chooses single files, which find their place by name, header and year', async () => {
    const folder = join(dataOf('windows-874'), '2567');
    const files = ['announcements.csv', 'assessments.csv'].map((name) => join(folder, name));
    await here.open('check/', async (page) => {
      await page.setInputFiles('[data-check-files]', files);
      expect(await reported(page)).toBe(await printed(dataOf('windows-874')));
    });
    await here.open('check/', async (page) => {
      await page.setInputFiles('[data-check-files]', dirty('ส่งออกจากทะเบียน.csv'));
      expect(JSON.parse(await reported(page)).problems[0].file).toBe('2567/assessments.csv');
      await page.click('[data-part="files"] summary');
      await page.selectOption('#year-0', '2566');
      await page.waitForFunction(() =>
        document
          .querySelector('[data-check-report]')
          ?.textContent?.includes('"2566/assessments.csv"'),
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('year-0');
    });
  });

  it('an officer on the check page checks a file without a connection, and nothing leaves the machine', async () => {
    await here.open('check/', async (page, complaints) => {
      await ready(page);
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      await page.context().setOffline(true);
      await page.setInputFiles('[data-check-files]', dirty('assessments.csv'));
      expect(JSON.parse(await reported(page))).toMatchObject({ ok: false, errors: 1 });
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('an officer on the check page reads what is wrong in which cell, why, and how to mend it', async () => {
    for (const [path, said] of [
      ['check/', ['ผิดพลาด', 'ช่อง E2', 'ผ่าน']],
      ['en/check/', ['Error', 'cell E2', 'ผ่าน']],
    ] as const)
      await here.open(path, async (page) => {
        await page.setInputFiles('[data-check-files]', dirty('assessments.csv'));
        await reported(page);
        const row = (await page.textContent('tr[data-severity="error"]')) ?? '';
        for (const words of said) expect(row, path).toContain(words);
        await page.click('tr[data-severity="error"] a');
        expect(await page.textContent('td:target')).toContain('ผ่น');
        expect(await page.getAttribute('td:target', 'data-mark')).toBe('error');
      });
  });

  it('an officer on the check page sees no error about files that were not chosen', async () => {
    await here.open('check/', async (page) => {
      await page.setInputFiles('[data-check-files]', dirty('assessments.csv'));
      expect(await reported(page)).toContain('passed-not-announced');
      expect(await page.textContent('[data-part="problems"]')).not.toContain(
        'passed-not-announced',
      );
      expect(await page.textContent('[data-part="waiting"]')).toContain('passed-not-announced');
    });
  });

  it('an officer on the check page meets no personal data, neither in the report nor in the preview', async () => {
    await here.open('check/', async (page) => {
      await page.setInputFiles('[data-check-files]', dirty('assessments.csv'));
      await reported(page);
      expect(await page.textContent('main')).not.toMatch(/234[- ]?5678/);
    });
  });

  it('an officer on the check page takes away the file that the command prepares, from a workbook and without a connection', async () => {
    const rows = [
      ['อำเภอ', 'ตำบล', 'ผลการประเมิน', 'ผู้รายงาน'],
      ['อ.เกาะสมุย', 'ต.อ่างทอง', 'ผ่านเกณฑ์', 'นายก ขยันยิ่ง'],
      ['เกาะสมุย', 'ลิปะน้อย', 'ไม่ผ่าน', ''],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'ผล', rows }] });
    const name = 'ผล ปีงบประมาณ 2567.xlsx';
    await here.open('check/', async (page, complaints) => {
      await ready(page);
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      await page.context().setOffline(true);
      await page.setInputFiles('[data-check-files]', {
        name,
        mimeType: '',
        buffer: Buffer.from(bytes),
      });
      await reported(page);
      // Nothing names the province: the page asks for it, and judges nothing before.
      expect(await page.$$('[data-prepared]')).toEqual([]);
      await page.selectOption('.question select', 'surat-thani');
      const link = await page.waitForSelector('[data-prepared]');
      expect(await link.getAttribute('download')).toBe('data/2567/surat-thani/assessments.csv');
      await page.waitForSelector('[data-part="changes"] .counts');
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe('assessments.csv');
      const out = mkdtempSync(join(tmpdir(), 'prepared-'));
      writeFileSync(join(out, name), bytes);
      const args = [
        'src/cli/run.mjs',
        'prepare',
        join(out, name),
        '--province',
        '84',
        '--out',
        out,
      ];
      const env = { ...process.env, npm_command: 'run' };
      expect(spawnSync(process.execPath, args, { cwd: projectRoot, env }).status).toBe(0);
      const command = readFileSync(join(out, '2567/surat-thani/assessments.csv'), 'utf8');
      expect(readFileSync(await download.path(), 'utf8')).toBe(command);
      expect(await page.textContent('main')).not.toContain('ขยันยิ่ง');
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('an officer on the check page takes a form with the target tambons in it, and hands it in on the same page', async () => {
    await here.open('check/', async (page, complaints) => {
      await ready(page);
      const form = 'form[data-desk="forms"]';
      await page.selectOption(`${form} [name="kind"]`, 'targets');
      await page.selectOption(`${form} [name="year"]`, '2567');
      await page.selectOption(`${form} [name="province"]`, 'surat-thani');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`${form} [type="submit"]`),
      ]);
      expect(download.suggestedFilename()).toBe('form-targets-2567-surat-thani.xlsx');
      await page.setInputFiles('[data-check-files]', {
        name: 'กรอกแล้ว.xlsx',
        mimeType: '',
        buffer: readFileSync(await download.path()),
      });
      const link = await page.waitForSelector('[data-prepared]');
      expect(await link.getAttribute('download')).toBe('data/2567/surat-thani/targets.csv');
      expect(complaints).toEqual([]);
    });
  });

  it('an officer on the check page sees the verdict first, and warnings, codes and JSON only on request', async () => {
    await here.open('check/', async (page) => {
      await page.setInputFiles('[data-check-files]', dirty('assessments.csv'));
      await reported(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ต้องแก้ก่อนส่ง');
      expect(await page.isVisible('.problems code')).toBe(false);
      expect(await page.isVisible('[data-part="minor"] table')).toBe(false);
      // The keyboard reaches the cell of a folded problem, though the problem may vanish beside other files.
      await page.focus('[data-part="waiting"] summary');
      for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
      await page.waitForFunction(() => document.activeElement?.matches('td:target'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ผ่าน');
      await page.click('[data-part="machine"]');
      expect(await page.isVisible('.problems code')).toBe(true);
      expect((await page.locator('[data-check-report]').boundingBox())?.height).toBeGreaterThan(40);
    });
  });

  it('an officer on the check page makes the monthly report of internal files, and sends nothing anywhere', async () => {
    const files = {
      'targets.csv': 'รหัสตำบล,ชุดเป้าหมาย\n840401,หลัก\n840402,หลัก\n',
      'progress.csv':
        'รหัสตำบล,วันที่ลงนาม MOU,เดือนที่รายงาน,ผลการดำเนินงาน\n840401,4/12/2566,พ.ค. 2567,ปลูกผักริมรั้ว\n',
    };
    const given = (texts: object) =>
      Object.entries(texts).map(([name, text]) => ({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(String(text)),
      }));
    await here.open('check/', async (page, complaints) => {
      const sent: string[] = [];
      page.context().on('request', (request) => {
        const isOwn =
          /^(?:blob|data):/.test(request.url()) || request.url().startsWith(here.address);
        if (!isOwn || request.method() !== 'GET' || request.url().includes('?'))
          sent.push(`${request.method()} ${request.url()}`);
      });
      const form = page.locator('form[data-desk="report"]');
      await page.locator('section[aria-labelledby="report"] summary').press('Enter');
      await form.locator('[name="year"]').selectOption('2567');
      await form.locator('[name="province"]').selectOption('surat-thani');
      const inputs = form.locator('input[data-given]');
      // First with a mistake in it, then mended.
      const wrong = { ...files, 'progress.csv': 'รหัสตำบล,เดือนที่รายงาน\n999999,พ.ค. 2567\n' };
      for (const [texts, results, said] of [
        [wrong, 1, '1 ข้อ'],
        [files, 3, 'ทำรายงานแล้ว'],
      ] as const) {
        await inputs.first().setInputFiles(given(texts));
        await form.locator('[type="submit"]').press('Enter');
        await form.locator('[role="status"]', { hasText: said }).waitFor();
        expect(await form.locator('[data-part="result"] li').count()).toBe(results);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
          'submit',
        );
      }
      // The first control after the button is the page to print.
      const saving = page.waitForEvent('download');
      for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
      const download = await saving;
      expect(download.suggestedFilename()).toBe('staff-2567-05-surat-thani.html');
      expect(readFileSync(await download.path(), 'utf8')).toContain('ปลูกผักริมรั้ว');
      expect([sent, complaints]).toEqual([[], []]);
    });
  });

  it('an officer on the check page copies the report', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await here.open(
      'check/',
      async (page) => {
        await page.setInputFiles('[data-check-files]', dirty('assessments.csv'));
        await reported(page);
        await page.click('[data-part="copy"]');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('unknown-result');
        expect(copied).not.toContain('5678');
      },
      { permissions },
    );
  });

  it('an officer on the check page drops files into the frame', async () => {
    await here.open('check/', async (page) => {
      await page.evaluate((text) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([text], 'assessments.csv'));
        const zone = document.querySelector('[data-part="zone"]');
        zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
      }, DIRTY);
      expect(JSON.parse(await reported(page)).errors).toBe(1);
    });
  });

  it('an officer on the check page opens the choice of files with the keyboard alone', async () => {
    await here.open('check/', async (page) => {
      await ready(page);
      // Awaited before the click: the browser must be prepared to hand the dialog over.
      const opened = page.waitForEvent('filechooser');
      await page.focus('main');
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press('Tab');
        const isInput = await page.evaluate(
          () => document.activeElement?.hasAttribute('data-check-files') ?? false,
        );
        if (isInput) break;
      }
      await page.keyboard.press('Space');
      expect((await opened).isMultiple()).toBe(true);
    });
  });

  it('an officer on the check page never scrolls sideways over a report, from 320 to 1280 pixels', async () => {
    await here.open('check/', async (page) => {
      await page.setInputFiles('[data-check-folder]', dataOf('names'));
      await reported(page);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, String(width)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('an officer on the check page reads of the command where there is no JavaScript', async () => {
    await here.open(
      'check/',
      async (page) => {
        expect(await page.textContent('main')).toContain('npm run check');
        expect(await page.isVisible('[data-part="zone"]')).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
