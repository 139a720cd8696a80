import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { DIMENSIONS } from '../domain/assessment.ts';
import { PARTNERS } from '../domain/progress.ts';
import { words } from '../i18n/locale.ts';
import { readBuiltSite } from './built-site.ts';
import { readRowsPlainly } from './counting/read-rows.ts';
import { elementsOf } from './read-html.ts';

const built = readBuiltSite(SITES.main);
const { terms } = words('th');

/** The rows of every `stories.csv` that may be shown, read by a reader of the checks' own. */
const rows = readdirSync(SITES.main.env.DATA_DIR)
  .filter((name) => /^25\d\d$/.test(name))
  .flatMap((year) => {
    const folder = join(SITES.main.env.DATA_DIR, year);
    if (!readdirSync(folder).includes('stories.csv')) return [];
    return readRowsPlainly(join(folder, 'stories.csv'), 'stories')
      .filter(({ consent }) => consent === 'ใช่')
      .map(({ id = '', dimension = '', partners = '' }) => ({
        id,
        dimension,
        partners: partners.split(';').map((partner) => partner.trim()),
      }));
  });

/** The stories that a page lists in its table. */
const listedOn = (path: string) =>
  new Set(
    elementsOf(built.text(`${path}index.html`)).flatMap(({ name, attributes }) => {
      const id = /\/stories\/([a-z0-9-]+)\/$/.exec(attributes.href ?? '')?.[1];
      return name === 'a' && id ? [id] : [];
    }),
  );

describe('the pages of stories', () => {
  it('the pages of stories by dimension and by partner list what the rows with consent say, in both languages', () => {
    expect(rows.length).toBeGreaterThan(0);
    const of = (has: (row: (typeof rows)[number]) => boolean) =>
      new Set(rows.filter(has).map(({ id }) => id));
    for (const locale of ['', 'en/']) {
      for (const name of DIMENSIONS)
        expect(listedOn(`${locale}stories/dimension/${name}/`), name).toEqual(
          of(({ dimension }) => dimension === terms.dimensions[name]),
        );
      for (const partner of PARTNERS)
        expect(listedOn(`${locale}stories/partner/${partner}/`), partner).toEqual(
          of(({ partners }) => partners.includes(terms.partners[partner])),
        );
    }
  });

  it('the pages of stories keep the room of each picture, and name only sizes that are there', () => {
    const pictures = built.pages
      .filter((path) => /(?:^|en\/)stories\/[^/]+\/index\.html$/.test(path))
      .flatMap((path) => elementsOf(built.text(path)))
      .filter(({ name, attributes }) => name === 'img' && attributes.src?.includes('/images/'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { attributes } of pictures) {
      expect(attributes.alt?.length).toBeGreaterThan(5);
      expect(Number(attributes.width)).toBeGreaterThan(0);
      expect(Number(attributes.height)).toBeGreaterThan(0);
      const sizes = (attributes.srcset ?? '')
        .split(', ')
        .map((candidate) => candidate.split(' ')[0] ?? '');
      expect(sizes.length).toBeGreaterThan(1);
      for (const size of sizes) expect(built.files.has(size.slice(1)), size).toBe(true);
    }
  });

  it('the pages of stories stamp the table of an invented story in its file', () => {
    const csv = built.text('data/charts/stories/klaeng-seed-bank.csv');
    expect(csv).toContain(words('th').openData.sampleNotice);
  });
});
