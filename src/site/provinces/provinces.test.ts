import { describe, expect, it } from 'vitest';
import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import { provinceState, PROVINCE_STATES } from '../../domain/province-state.ts';
import { statesRegister } from '../../fixtures/load-states.ts';
import { provinceAnnouncement } from './province-announcement.ts';
import { provinceOffices } from './province-contact.ts';
import { provincePress } from './province-press.ts';

const { model } = statesRegister;
const shown = model.years.flatMap((year) =>
  [...year.provinces.values()].map((provinceYear) => ({
    year,
    provinceYear,
    page: provinceAnnouncement('th', statesRegister, year, provinceYear),
    press: provincePress('en', year, provinceYear),
  })),
);

describe('what a province’s page of a year shows', () => {
  it('is tested in every state that a province can be in', () => {
    expect(
      new Set(shown.map(({ year, provinceYear }) => provinceState(provinceYear, year))).size,
    ).toBe(PROVINCE_STATES.length);
  });

  it('holds each document once, and beside the names one that they rest on', () => {
    for (const { provinceYear, page } of shown) {
      const documents = [page.beside, ...page.below].filter((document) => document !== undefined);
      expect(new Set(documents)).toEqual(new Set(provinceYear.announcements));
      expect(documents).toHaveLength(provinceYear.announcements.length);
      if (page.beside) expect(creditedAnnouncements(provinceYear)).toContain(page.beside);
      if (provinceYear.passed.length === 0) expect(page.beside).toBeUndefined();
    }
  });

  it('names rows for every honoured tambon', () => {
    const honoured = shown.filter(({ page }) => page.isHonoured);
    expect(honoured.length).toBeGreaterThan(0);
    for (const { page } of honoured) expect(page.sources.length).toBeGreaterThan(0);
  });

  it('tells the order of the document only where every name has a number', () => {
    for (const { provinceYear, page } of shown) {
      const numbered = provinceYear.passed.filter(({ order }) => order !== undefined).length;
      if (page.rollOrder === 'document') expect(numbered).toBe(provinceYear.passed.length);
      if (page.rollOrder === 'places') expect(numbered).toBe(0);
    }
  });

  it('says the newest day of its corrections', () => {
    for (const { provinceYear, page } of shown)
      for (const { correctedOn } of provinceYear.corrections)
        expect(page.correctedOn! >= correctedOn).toBe(true);
  });

  it('leads to every year of the province', () => {
    for (const { provinceYear, page } of shown) {
      const years = model.years.filter(({ provinces }) =>
        provinces.has(provinceYear.province.code),
      );
      expect(page.years.map(({ fiscalYear }) => fiscalYear)).toEqual(
        years.map(({ fiscalYear }) => fiscalYear),
      );
    }
  });
});

describe('what the press takes from a province’s year', () => {
  it('is nothing where nothing is announced', () => {
    for (const { page, press } of shown)
      if (!page.isHonoured && !page.isAnnounced) expect(press).toBeUndefined();
    expect(shown.some(({ press }) => press === undefined)).toBe(true);
  });

  it('is the list of the province where it has names, else the honours of the year', () => {
    const given = shown.filter(({ press }) => press !== undefined);
    for (const { provinceYear, press } of given) {
      const kinds = press?.files.map(({ path }) => path.split('/').at(-1));
      expect(kinds?.includes(`${provinceYear.province.slug}.csv`)).toBe(
        provinceYear.passed.length > 0,
      );
      expect(kinds?.includes('honours.csv')).toBe(provinceYear.passed.length === 0);
    }
  });

  it('is cited only where the year has a day', () => {
    for (const { year, press } of shown)
      if (press) expect(press.citation !== undefined).toBe(year.asOf !== undefined);
  });
});

it('a province is asked about at its own office, else at the department', () => {
  const office = { name: 'office', province: model.provinces[0] } as (typeof model.offices)[number];
  const department = { name: 'department' } as (typeof model.offices)[number];
  const [own, other] = model.provinces;
  const register = { ...model, offices: [office, department] };
  expect(provinceOffices(register, own!)).toEqual({ own: office, department });
  expect(provinceOffices(register, other!)).toEqual({ own: undefined, department });
});
