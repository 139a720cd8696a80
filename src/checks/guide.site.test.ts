import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { guidePage } from '../i18n/pages/guide.ts';
import { LOCALES } from '../site/routes.ts';
import { readBuiltSite } from './built-site.ts';
import { type GuidePicture, HEAVIEST, LIST, PICTURES } from './browser/guide-screens.ts';
import { elementsOf, textOf } from './read-html.ts';

const built = readBuiltSite(SITES.guide);
const list = JSON.parse(readFileSync(LIST, 'utf8')) as readonly GuidePicture[];
const fileOf = ({ locale, name }: GuidePicture) => `${PICTURES}/${locale}/${name}.webp`;

describe.each(LOCALES)('the staff guide in %s', (locale) => {
  const prefix = locale === 'th' ? '' : `${locale}/`;
  const html = built.text(`${prefix}guide/index.html`);
  const elements = elementsOf(html);
  const images = elements.filter(({ name }) => name === 'img');
  const mine = list.filter((guidePicture) => guidePicture.locale === locale);

  it('the staff guide shows each of its pictures once, and no other', () => {
    expect(mine.map(({ name }) => name).sort()).toEqual(
      Object.keys(guidePage[locale].pictures).sort(),
    );
    expect(images.map(({ attributes }) => attributes.src).sort()).toEqual(
      mine.map((guidePicture) => `/${fileOf(guidePicture)}`).sort(),
    );
  });

  it('the staff guide has pictures that exist, are light, and are as large as the page says', async () => {
    for (const guidePicture of mine) {
      const bytes = built.bytes(fileOf(guidePicture));
      expect(bytes.length, guidePicture.name).toBeLessThanOrEqual(HEAVIEST);
      const { width, height } = await sharp(bytes).metadata();
      const { attributes } = images.find(
        ({ attributes: { src } }) => src === `/${fileOf(guidePicture)}`,
      )!;
      expect([attributes.width, attributes.height], guidePicture.name).toEqual([
        `${width}`,
        `${height}`,
      ]);
      expect(attributes.loading, guidePicture.name).toBe('lazy');
    }
  });

  it('the staff guide tells what each picture shows, in words of its own', () => {
    const said = images.map(({ attributes }) => attributes.alt ?? '');
    for (const alt of said) expect(alt.length, alt).toBeGreaterThan(20);
    expect(new Set(said).size).toBe(said.length);
  });

  it('the staff guide stamps every picture in which a place of invented data stands', () => {
    const figures = html.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
    expect(figures.length).toBe(mine.length);
    for (const guidePicture of mine) {
      const figure = figures.find((text) => text.includes(fileOf(guidePicture))) ?? '';
      const names = /สุราษฎร์ธานี|Surat Thani/.test(guidePicture.words);
      expect(textOf(figure).includes(words(locale).site.sample), guidePicture.name).toBe(names);
    }
  });

  it('the staff guide has the same anchors in both languages, and every link within it finds one', () => {
    const anchors = (text: string) =>
      elementsOf(text).flatMap(({ name, attributes: { id } }) => (name === 'span' && id ? id : []));
    expect(anchors(html).length).toBeGreaterThan(10);
    expect(anchors(html)).toEqual(anchors(built.text('guide/index.html')));
    const ids = new Set(elements.flatMap(({ attributes: { id } }) => id ?? []));
    const lost = elements
      .flatMap(({ attributes: { href = '' } }) => (href.startsWith('#') ? href.slice(1) : []))
      .filter((id) => !ids.has(decodeURIComponent(id)));
    expect(lost).toEqual([]);
  });

  it('the staff guide is found from the foot of every page and from the check page', () => {
    for (const page of ['', 'check/', 'about/']) {
      const links = elementsOf(built.text(`${prefix}${page}index.html`));
      const found = links.filter(({ attributes: { href } }) => href === `/${prefix}guide/`);
      expect(found.length, page).toBe(page === 'check/' ? 2 : 1);
    }
  });
});
