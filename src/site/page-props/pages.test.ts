import { describe, expect, it } from 'vitest';
import type { Model, Year } from '../../domain/model.ts';
import type { Story } from '../../domain/story.ts';
import { hasAnnouncements } from '../../domain/year-lists.ts';
import { yearState } from '../../domain/year-state.ts';
import { statesRegister, yearWhere } from '../../fixtures/load-states.ts';
import { words } from '../../i18n/locale.ts';
import { correctionsPage } from './corrections-page.ts';
import { dataPage } from './data-page.ts';
import { embedCard } from './embed-card.ts';
import { homePage } from './home-page.ts';
import { textPage, perTextPage } from './text-page.ts';
import { perItem, perProvinceYear, perYear } from './page-paths.ts';
import { provincePage, provinceYearPage } from './province-pages.ts';
import { storiesOfDimension, storiesWithPartner } from './stories-pages.ts';
import { storyPage } from './story-page.ts';
import { announcementsFrame, honoursFrame, targetsFrame, yearFrame } from './year-pages.ts';

const { model } = statesRegister;
const provinceYears = model.years.flatMap((year) =>
  [...year.provinces.values()].map((provinceYear) => ({ year, provinceYear })),
);
const phuket = model.provinces.find(({ slug }) => slug === 'phuket') ?? model.provinces[0];
if (!phuket) throw new Error('no province');
const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  fiscalYear: 2567,
  province: phuket,
  title: id,
  summary: id,
  partners: [],
  ownerOffice: 'สำนักงานพัฒนาชุมชนจังหวัดภูเก็ต',
  ...more,
});
const withStories = (stories: readonly Story[]): { model: Model; year: Year } => {
  const year = { ...yearWhere(hasAnnouncements), stories };
  return { model: { ...model, years: [year] }, year };
};

describe('the paths of pages', () => {
  it('the paths of pages hold every item once in each language, Thai at the root', () => {
    expect(perItem('letter', ['a', 'b'], (letter) => `x-${letter}`)).toEqual([
      { params: { locale: undefined, letter: 'x-a' }, props: { locale: 'th', letter: 'a' } },
      { params: { locale: undefined, letter: 'x-b' }, props: { locale: 'th', letter: 'b' } },
      { params: { locale: 'en', letter: 'x-a' }, props: { locale: 'en', letter: 'a' } },
      { params: { locale: 'en', letter: 'x-b' }, props: { locale: 'en', letter: 'b' } },
    ]);
  });

  it('the paths of pages name a year by its number, and a province of it by its slug', () => {
    expect(perYear(model.years)[0]?.params.year).toBe(String(model.years[0]?.fiscalYear));
    const paths = perProvinceYear(model.years);
    expect(paths).toHaveLength(provinceYears.length * 2);
    expect(paths[0]?.params).toMatchObject({
      year: String(provinceYears[0]?.year.fiscalYear),
      province: provinceYears[0]?.provinceYear.province.slug,
    });
  });

  it('the paths of pages of province-years are narrowed to those that have the page', () => {
    const all = provinceYears.filter(({ provinceYear }) => provinceYear.honour).length;
    expect(all).toBeGreaterThan(0);
    expect(perProvinceYear(model.years, ({ honour }) => honour !== undefined)).toHaveLength(
      all * 2,
    );
  });
});

describe('the front page', () => {
  it('the front page lists only provinces that are known where the lists of the year are partial', () => {
    const page = homePage(
      'th',
      model,
      yearWhere(({ partial }) => partial),
    );
    expect(page.index.length).toBeGreaterThan(0);
    expect(page.index.every(({ known }) => known)).toBe(true);
    expect(page.index.length).toBeLessThan(page.provinces.length);
    expect(page.indexTitle).toBe(words('th').home.listedProvinces);
  });

  it('the front page counts all provinces of the programme where the year has announced', () => {
    const page = homePage(
      'en',
      model,
      yearWhere((year) => yearState(year) === 'announced'),
    );
    const inProgramme = model.provinces.filter((province) => province.inProgramme).length;
    expect(page.index).toHaveLength(inProgramme);
    expect(page.indexTitle).toBe(words('en').home.provinces(inProgramme));
    expect(page.indexNote).toBe(words('en').home.provincesNote);
  });

  it('the front page shows the three newest stories, one without a day last', () => {
    const told = ['2024-01-05', '2024-03-01', undefined, '2024-02-01'].map((publishedOn) =>
      story(publishedOn ?? 'undated', publishedOn ? { publishedOn } : {}),
    );
    const { model: register, year } = withStories(told);
    const shown = homePage('th', register, year).stories.map(({ id }) => id);
    expect(shown).toEqual(['2024-03-01', '2024-02-01', '2024-01-05']);
  });

  it('the front page tells of no calendar where no letter dates a step', () => {
    const year = { ...yearWhere(hasAnnouncements), facts: [] };
    expect(homePage('th', model, year).calendarYears).toEqual([]);
  });
});

describe('the pages of a year', () => {
  it('the pages of a year lead back to the year, and bear its card and day', () => {
    const year = yearWhere(({ honours }) => honours.length > 0);
    for (const frame of [honoursFrame('en', year), targetsFrame('en', year)]) {
      expect(frame.crumbs?.[0]?.href).toBe(`/${year.fiscalYear}/`);
      expect(frame.card).toBe(yearFrame('en', year).card);
      expect(frame.asOf).toBe(year.asOf);
    }
  });

  it('the pages of a year say of each announcement what machines read, with the card of the site', () => {
    const year = yearWhere(hasAnnouncements);
    const frame = announcementsFrame('th', year);
    expect(frame.graph).toHaveLength(year.announcements.length);
    expect(frame.card).toBeUndefined();
  });
});

describe('the page of a province', () => {
  it('the page of a province knows the years that say something of it', () => {
    for (const province of model.provinces) {
      const { years } = provincePage('th', model, province);
      expect(years).toEqual(model.years.filter((year) => year.provinces.has(province.code)));
    }
  });

  it('the page of a province may be framed and cited in a year only where something was announced or has a source', () => {
    const pages = provinceYears.map(({ year, provinceYear }) => ({
      year,
      provinceYear,
      page: provinceYearPage('th', statesRegister, year, provinceYear),
    }));
    const spoken = ({ announcements, honour }: (typeof pages)[number]['provinceYear']) =>
      announcements.length > 0 || honour !== undefined;
    for (const { year, provinceYear, page } of pages) {
      expect(page.embed !== undefined).toBe(spoken(provinceYear));
      expect(page.cited !== undefined).toBe(
        spoken(provinceYear) && !year.sample && year.asOf !== undefined,
      );
    }
    expect(new Set(pages.map(({ page }) => page.embed === undefined)).size).toBe(2);
  });
});

describe('the embedded card of a province', () => {
  it('the embedded card of a province bears the mark of the greatest list it has', () => {
    for (const { year, provinceYear } of provinceYears) {
      const { passed, honour } = provinceYear;
      const mark = passed.length > 0 ? 'passed' : honour ? 'excellent' : 'none';
      expect(embedCard('th', year, provinceYear).frame.mark).toBe(mark);
    }
  });
});

describe('the page of corrections', () => {
  it('the page of corrections shows those of all years, newest first', () => {
    const { corrections } = correctionsPage('th', model);
    const days = corrections.map(({ correctedOn }) => correctedOn);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe('the page of open data', () => {
  it('the page of open data has the files of all years first, then of each year, and lists every section', async () => {
    const { downloads, contents } = await dataPage('th', model);
    const ids = ['all', ...model.years.map(({ fiscalYear }) => `y${fiscalYear}`)];
    expect(downloads.map(({ id }) => id)).toEqual(ids);
    expect(contents.map(([id]) => id).slice(0, ids.length)).toEqual(ids);
    const [all, newest] = downloads;
    expect(all?.tables.every(({ download }) => download.fiscalYear === undefined)).toBe(true);
    expect(newest?.workbook?.path).toContain(String(model.years[0]?.fiscalYear));
  });
});

describe('the pages of stories', () => {
  const told = [
    story('secure', { dimension: 'secure' }),
    story('with-academics', { partners: ['academic'] }),
  ];

  it('the pages of stories hold what belongs to their dimension or partner alone', () => {
    const { model: register } = withStories(told);
    const ids = (stories: readonly Story[]) => stories.map(({ id }) => id);
    expect(ids(storiesOfDimension('th', register, 'secure').stories)).toEqual(['secure']);
    expect(ids(storiesWithPartner('en', register, 'academic').stories)).toEqual(['with-academics']);
    expect(storiesOfDimension('th', register, 'prosperous').stories).toEqual([]);
  });

  it('the pages of stories tell a story by the parts of its row, in Thai, where it has no long text', async () => {
    const { model: register } = withStories(told);
    const [first] = told;
    if (!first) throw new Error('no story');
    const page = await storyPage('en', register, first);
    expect(page.nodes).toBeUndefined();
    expect(page.essay).toMatchObject({ title: 'secure', lang: 'th', headings: [], minutes: 1 });
    expect(page.frame).toMatchObject({ path: '/stories/secure/', kind: 'article' });
  });
});

describe('a page of running text', () => {
  it('a page of running text is framed by the lines before its text', async () => {
    const { frame, written } = await textPage('en', 'about', { 'en/about': 'text' });
    expect(written).toBe('text');
    expect(frame.path).toBe('/about/');
    expect(frame.title).not.toBe('');
    expect(perTextPage().map(({ props }) => props.page)).toContain('about');
  });

  it('a page of running text fails where there is no text', async () => {
    await expect(textPage('th', 'about', {})).rejects.toThrow('content/pages/th/about.mdx');
  });
});
