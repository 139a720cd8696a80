import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../cli/site/settings.ts';
import type { Locale } from '../../site/routes.ts';
import type { Visit } from './visit.ts';

/** A picture of the staff guide, and the words that were on it when it was taken. */
export interface GuidePicture {
  readonly name: string;
  readonly locale: Locale;
  /** The page it shows, relative to the site. */
  readonly address: string;
  /** Size of the file, in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** The words of its elements, seen and spoken, with single spaces. */
  readonly words: string;
}

/** Folder of the pictures below `public/`, and of the file the guide reads about them. */
export const PICTURES = 'guide';

/** The file with the size and the words of each picture, which the guide reads. */
export const LIST = join(projectRoot, 'src/components/guide/pictures.json');
/** The most bytes of a picture: the guide is read where signal is poor. */
export const HEAVIEST = 60_000;

/** A page in one state, and the pictures taken of it: each shows the box around some elements. */
interface State {
  /** The file that an officer gives to the check page. */
  readonly file?: string;
  /** A table is shown wider; its picture then has one pixel for each CSS pixel. */
  readonly wide?: boolean;
  readonly pictures: Readonly<Record<string, readonly string[]>>;
}

interface Scene {
  readonly path: string;
  /** Taken one after the other, without leaving the page. */
  readonly states: readonly State[];
}

/** Width in CSS pixels: narrow, so that the words can also be read on a phone. */
const WIDTH = 560;
const WIDE = 860;
/** Pixels of a narrow picture for each CSS pixel. */
const SCALE = 1.5;

const HEAD = 'ลำดับในประกาศ,จังหวัด,อำเภอ,ตำบล,ผลการประเมิน,วันที่ประเมิน';
/** The two rows that are public already, and a third, which would be the change. */
const GOOD = [
  HEAD,
  '1,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,ผ่าน,12/6/2567',
  '2,สุราษฎร์ธานี,ไชยา,เลม็ด,ผ่าน,13/6/2567',
  '3,สุราษฎร์ธานี,พุนพิน,ท่าข้าม,ผ่าน,14/6/2567',
];
/** A misspelt amphoe, a result half typed, and a day that no calendar has. */
const FAULTS = [
  HEAD,
  '1,สุราษฎร์ธานี,เกาะสมุน,อ่างทอง,ผ่าน,12/6/2567',
  '2,สุราษฎร์ธานี,ไชยา,เลม็ด,ผ่น,13/6/2567',
  '3,สุราษฎร์ธานี,พุนพิน,ท่าข้าม,ผ่าน,31/6/2567',
];
const file = (lines: readonly string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;

const SCENES: readonly Scene[] = [
  {
    path: 'check/',
    states: [
      { pictures: { choose: ['[data-part="zone"]', '[data-part="status"]'] } },
      {
        file: file(GOOD),
        pictures: {
          good: ['[data-part="verdict"]', '[data-part="counts"]'],
          prepared: ['[data-part="to-hand-in"]'],
          changes: ['[data-part="changed"]'],
        },
      },
      {
        file: file(FAULTS),
        pictures: {
          // The first of three: each is taller than any screen, and the preview shows them together.
          faults: [
            '[data-part="verdict"]',
            '[data-part="counts"]',
            '[data-part="problems"] tbody tr:first-child',
          ],
        },
      },
      { wide: true, pictures: { preview: ['[data-part="previews"]'] } },
    ],
  },
  { path: '2567/surat-thani/', states: [{ pictures: { announcement: ['.doc'] } }] },
  { path: 'corrections/', states: [{ pictures: { corrections: ['main ol:has(.corr)'] } }] },
];

/** CSS pixels left free around what is shown. */
const EDGE = 12;

/** One picture as the page shows it now; without `shoot` only the words are collected. */
interface Taken extends Omit<GuidePicture, 'width' | 'height'> {
  readonly shoot: () => Promise<Buffer>;
}

/**
 * Opens every scene in a language and passes each of its pictures to the callback while the page is open. The site
 * is the one of `fixtures/guide`, so that the pictures do not change with the register's own data.
 */
export async function takePictures(
  here: Visit,
  locale: Locale,
  take: (taken: Taken) => Promise<void>,
): Promise<void> {
  for (const { path, states } of SCENES) {
    const address = `${locale === 'th' ? '' : `${locale}/`}${path}`;
    await here.open(
      address,
      async (page) => {
        await page.evaluate(() => document.fonts.ready);
        if (path === 'check/') await untilReady(page);
        for (const { file, wide = false, pictures } of states) {
          await page.setViewportSize({ width: wide ? WIDE : WIDTH, height: 900 });
          if (file !== undefined) await handIn(page, file);
          for (const [name, selectors] of Object.entries(pictures)) {
            const words = await wordsIn(page, selectors);
            const shoot = () => frame(page, selectors, wide);
            await take({ name, locale, address: `/${address}`, words, shoot });
          }
        }
      },
      { deviceScaleFactor: SCALE, colorScheme: 'light' },
    );
  }
}

/** Waits until the check page can check files. */
const untilReady = (page: Page) =>
  page.waitForFunction(() =>
    /พร้อมตรวจ|Ready/.test(document.querySelector('[data-part="status"]')?.textContent ?? ''),
  );

/** Gives a file to the check page, and waits for its report. */
async function handIn(page: Page, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.setInputFiles('[data-check-files]', {
    name: 'assessments.csv',
    mimeType: 'text/csv',
    buffer,
  });
  await page.waitForSelector('[data-check-report]:not(:empty)');
  // The list of changes comes after the report; with an error it does not come.
  await page.waitForSelector('[data-part="changed"][hidden], [data-part="changes"] .counts', {
    state: 'attached',
  });
}

/** The words of the elements, in their order. */
async function wordsIn(page: Page, selectors: readonly string[]): Promise<string> {
  const texts = await Promise.all(selectors.map((selector) => page.locator(selector).innerText()));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The part of the page from the first of the elements to the last, over its whole width. */
async function frame(page: Page, selectors: readonly string[], wide: boolean): Promise<Buffer> {
  const boxes = await Promise.all(
    selectors.map(async (selector) => {
      const box = await page.locator(selector).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top: top + scrollY, bottom: bottom + scrollY };
      });
      if (box.bottom <= box.top) throw new Error(`Nothing to be seen: ${selector}`);
      return box;
    }),
  );
  const y = Math.min(...boxes.map(({ top }) => top)) - EDGE;
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) + EDGE - y;
  const clip = { x: 0, y, width: wide ? WIDE : WIDTH, height };
  return page.screenshot({ fullPage: true, clip, scale: wide ? 'css' : 'device' });
}
