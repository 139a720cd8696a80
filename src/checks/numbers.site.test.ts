import { describe, expect, it } from 'vitest';
import { SITES } from '../cli/site/test-sites.ts';
import { readBuiltSite } from './built-site.ts';
import { countYears, type CountedYear } from './count-csv.ts';
import { textOf } from './read-html.ts';

const built = readBuiltSite(SITES.main);
const years = countYears(SITES.main.env.DATA_DIR);
const newest = years[0];

/** The tambon codes a download lists. */
const codesOf = (path: string) =>
  [...built.text(path).matchAll(/"tambon_?[cC]ode":\s*"(\d{6})"/g)]
    .map((hit) => hit[1] ?? '')
    .sort();
const sorted = (list: readonly string[]) => [...list].sort();

/** The headline numbers, as people read them; a number of zero may be said in words instead. */
function expectNumbers(page: string, year: CountedYear): void {
  const text = textOf(built.text(page)).replace(/(\d),(?=\d{3})/g, '$1');
  const { targets, passed, excellent, announced } = year;
  for (const number of [targets, passed.length, excellent.length, announced.length])
    if (number > 0)
      expect(text, `${page}: ${number}`).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
}

describe('what the site says, beside a second count of the CSV files', () => {
  it('is a repository with something to count', () => {
    expect(years.length).toBeGreaterThan(0);
    expect(years.flatMap((year) => year.excellent).length).toBeGreaterThan(0);
  });

  it.each(['', 'en/'])('agrees on the home page (/%s) about its newest year', (locale) => {
    if (newest) expectNumbers(`${locale}index.html`, newest);
  });

  it.each(years.map((year) => [year.fiscalYear, year] as const))(
    'agrees on the page of %i',
    (_, year) => {
      expectNumbers(`${year.fiscalYear}/index.html`, year);
      expectNumbers(`en/${year.fiscalYear}/index.html`, year);
    },
  );

  it.each(years.map((year) => [year.fiscalYear, year] as const))(
    'lists in the downloads of %i exactly the announced tambons, the honoured ones and the targets',
    (name, year) => {
      expect(codesOf(`data/${name}/announced.json`)).toEqual(sorted(year.passed));
      expect(codesOf(`data/${name}/honours.json`)).toEqual(sorted(year.excellent));
      expect(codesOf(`data/${name}/targets.json`)).toHaveLength(year.targets);
    },
  );

  it('has a page in both languages for every tambon on a public list, and no other', () => {
    const inUrl = built.pages.flatMap(
      (path) => /^tambon\/(\d{6})\/index\.html$/.exec(path)?.[1] ?? [],
    );
    const english = built.pages.flatMap(
      (path) => /^en\/tambon\/(\d{6})\/index\.html$/.exec(path)?.[1] ?? [],
    );
    expect(english).toEqual(inUrl);
    const known = new Set(years.flatMap((year) => [...year.publicCodes]));
    const others = inUrl.filter((code) => !known.has(code));
    const stories = years.flatMap((year) =>
      year.storyPlaces.map((place) => place.split(' ').at(-1) ?? ''),
    );
    for (const code of others) {
      const text = textOf(built.text(`tambon/${code}/index.html`));
      expect(
        stories.some((name) => text.includes(name)),
        code,
      ).toBe(true);
    }
    const honoured = years.flatMap((year) => [...year.passed, ...year.excellent]);
    expect(honoured.filter((code) => !inUrl.includes(code))).toEqual([]);
  });

  it('has a page for every province, and for every province and year with something to show', () => {
    const slugs = new Set(
      built.pages.flatMap(
        (path) =>
          /^\d{4}\/(?!(?:targets|progress|honours)\/)([a-z-]+)\/index\.html$/.exec(path)?.[1] ?? [],
      ),
    );
    for (const slug of slugs) expect(built.files.has(`${slug}/index.html`), slug).toBe(true);
    for (const year of years) {
      const pages = built.pages.filter((path) =>
        new RegExp(`^${year.fiscalYear}/[a-z-]+/index\\.html$`).test(path),
      );
      expect(pages.length, String(year.fiscalYear)).toBeGreaterThanOrEqual(year.provinces.length);
    }
  });

  it('calls nobody passed or excellent whom no announcement covers', () => {
    const { rows } = JSON.parse(built.text('data/register.json')) as {
      rows: Array<{ fiscal_year: number; tambon_code: string; status: string }>;
    };
    for (const year of years) {
      const named = rows.filter(
        (row) => row.fiscal_year === year.fiscalYear && /passed|excellent/.test(row.status),
      );
      const honoured = new Set([...year.passed, ...year.excellent]);
      expect(sorted(named.map((row) => row.tambon_code))).toEqual(sorted([...honoured]));
    }
    // A page speaks of its own tambon in its description; below, namesakes may well be honoured.
    const ever = new Set(years.flatMap((year) => [...year.passed, ...year.excellent]));
    for (const code of years.flatMap((year) => year.unannounced).filter((one) => !ever.has(one))) {
      const page = `tambon/${code}/index.html`;
      if (!built.files.has(page)) continue;
      const [, description] =
        /<meta name="description" content="([^"]*)"/.exec(built.text(page)) ?? [];
      expect(description, page).not.toMatch(/ผ่านเกณฑ์|ดีเลิศ/);
    }
  });
});
