import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../test-sites.ts';
import { words } from '../../i18n/locale.ts';
import { loadPlaces } from '../../ingest/read-folder.ts';
import { SIGN_SIZES, signSize } from '../../site/tambons/sign-size.ts';
import { localeOf, readBuiltSite } from '../built-site.ts';
import { provinceYearOf } from '../kinds.ts';
import { visit, type Visit } from './visit.ts';

const built = readBuiltSite(SITES.main);
const provinceYear = provinceYearOf(built);
const gazetteer = await loadPlaces();

/** The page of a tambon under an announcement: the first in the list of the province page. */
const [, tambon = ''] =
  /<td class="t"[^>]*>\s*<a href="\/(tambon\/\d{6}\/)"/.exec(
    built.text(`${provinceYear}index.html`),
  ) ?? [];

/**
 * Text for comparing: PDF sets marks, sara am and spaces apart from their letters and in an order of
 * its own, so only the letters, digits and Latin words are compared, in their order.
 */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/ำ/g, 'า')
    .replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '')
    .replace(/[^\p{L}\p{N}/.]/gu, '');

describe('a sheet of paper', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(SITES.main);
  });
  afterAll(() => here.close());

  /** The text of each printed page, and the text of the named elements on screen. */
  const print = (path: string, shown: string) =>
    here.open(path, async (page) => {
      const asked = await page.locator(shown).allTextContents();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      return { asked, sheets: text.map(bare) };
    });
  const sampleOf = (path: string) =>
    built.text(`${path}index.html`).includes('class="stamp"')
      ? bare(words(localeOf(path)).site.sample)
      : '';

  it.each([provinceYear, `en/${provinceYear}`])(
    'a sheet of paper bears the whole list of %s in its order, its address, numbered pages and the stamp',
    async (path) => {
      const { asked, sheets } = await print(path, '.roll tbody .t');
      const whole = sheets.join('');
      expect(asked.length).toBeGreaterThan(1);
      let from = 0;
      for (const name of asked.map(bare)) {
        const at = whole.indexOf(name, from);
        expect(at, name).toBeGreaterThanOrEqual(from);
        from = at + name.length;
      }
      expect(whole).toContain(bare(`tambon.example/${path}`));
      for (const [i, sheet] of sheets.entries())
        expect(sheet).toContain(`${i + 1}/${sheets.length}`);
      expect(whole).toContain(sampleOf(path));
    },
  );

  it.each([tambon, `en/${tambon}`])(
    'a sheet of paper is a sign of one page for %s, with its name, its lasting address and the stamp',
    async (path) => {
      const { asked, sheets } = await print(path, 'h1');
      expect(sheets).toHaveLength(1);
      expect(asked).toHaveLength(1);
      expect(sheets[0]).toContain(bare(asked[0] ?? '?'));
      expect(sheets[0]).toContain(bare(`tambon.example/${tambon}`));
      expect(sheets[0]).toContain(sampleOf(path));
    },
  );

  it.each(['th', 'en'] as const)(
    'a sheet of paper keeps the longest names of the country centred and inside the frame of the sign (%s)',
    async (locale) => {
      await here.open(`${locale === 'en' ? 'en/' : ''}${tambon}`, async (page) => {
        await page.emulateMedia({ media: 'print' });
        // The area inside the margins of A4.
        await page.setViewportSize({ width: Math.round((178 / 25.4) * 96), height: 1122 });
        const say = words(locale).place;
        const places = gazetteer.all().map((place) => {
          const name = say.tambon(place.tambon[locale]);
          return {
            name,
            size: signSize(name),
            amphoe: say.amphoe(place.amphoe[locale]),
            province: say.province(place.province[locale]),
          };
        });
        expect(places.length).toBeGreaterThan(7000);
        // What fits the longest fits the rest: names by their length in each size, and places by theirs.
        const longest = (lengthOf: (signWords: SignWords) => number, list = places) =>
          [...list].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 80);
        const tried = [
          ...SIGN_SIZES.flatMap((size) =>
            longest(
              ({ name }) => name.length,
              places.filter((place) => place.size === size),
            ),
          ),
          ...longest(({ amphoe, province }) => amphoe.length + province.length),
        ];
        expect(tried.length).toBeGreaterThan(200);
        expect(await page.evaluate(findAstray, tried)).toEqual([]);
      });
    },
  );
});

interface SignWords {
  readonly name: string;
  readonly size: number;
  readonly amphoe: string;
  readonly province: string;
}

/**
 * Puts the words of each place into the sign on the page, and returns those that are off its middle or outside its
 * frame.
 */
function findAstray(places: readonly SignWords[]): string[] {
  const sheet = document.querySelector('.wrap:has(.sign)');
  const name = sheet?.querySelector('.sign > .name');
  const [amphoe, province] = [...(sheet?.querySelectorAll('.sign > .place .n') ?? [])];
  const last = sheet?.querySelector('.permanent > .small');
  if (!sheet || !name || !amphoe || !province || !last) return ['There is no sign'];
  const frame = sheet.getBoundingClientRect();
  // The inner line of the frame.
  const inset = (3 / 25.4) * 96;
  const middle = (frame.left + frame.right) / 2;
  const box = (node: Element) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const astray: string[] = [];
  for (const place of places) {
    name.textContent = place.name;
    name.className = name.className.replace(/\bpt\d+\b/, `pt${place.size}`);
    amphoe.textContent = place.amphoe;
    province.textContent = place.province;
    const inside = [name, amphoe.parentElement ?? amphoe].every((line) => {
      const { left, right } = box(line);
      const centred = Math.abs((left + right) / 2 - middle) <= 8;
      return centred && left >= frame.left + inset && right <= frame.right - inset;
    });
    const whole = last.getBoundingClientRect().bottom <= frame.bottom - inset;
    if (!inside || !whole) astray.push(`${place.name} ${place.amphoe} ${place.province}`);
  }
  return astray.slice(0, 10);
}
