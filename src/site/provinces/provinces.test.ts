import { describe, expect, it } from 'vitest';
import { creditedAnnouncements } from '../../domain/credited-announcements.ts';
import { provinceState, PROVINCE_STATES } from '../../domain/province-state.ts';
import { statesRegister } from '../../fixtures/load-states.ts';
import { chainOf } from '../programme/announcement-chain.ts';
import { provinceAnnouncement } from './province-announcement.ts';
import { provinceOffices } from './province-contact.ts';
import { provincePress } from './province-press.ts';
import { rollGroups } from './roll-groups.ts';

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
  it('what a province’s page of a year shows is tested in every state that a province can be in', () => {
    expect(
      new Set(shown.map(({ year, provinceYear }) => provinceState(provinceYear, year))).size,
    ).toBe(PROVINCE_STATES.length);
  });

  it('what a province’s page of a year shows holds each document once, and beside the names one that they rest on', () => {
    for (const { provinceYear, page } of shown) {
      const documents = [page.beside, ...page.below].filter((document) => document !== undefined);
      expect(new Set(documents)).toEqual(new Set(provinceYear.announcements));
      expect(documents).toHaveLength(provinceYear.announcements.length);
      if (page.beside) expect(creditedAnnouncements(provinceYear)).toContain(page.beside);
      if (provinceYear.passed.length === 0) expect(page.beside).toBeUndefined();
    }
  });

  it('what a province’s page of a year shows tells the steps of its announcements once', () => {
    expect(shown.some(({ provinceYear }) => provinceYear.announcements.length > 1)).toBe(true);
    for (const { provinceYear, page } of shown) {
      const documents = [page.beside, ...page.below];
      expect(documents.filter((document) => document && document === page.chained)).toHaveLength(
        provinceYear.announcements.length > 0 ? 1 : 0,
      );
    }
  });

  it('what a province’s page of a year shows puts each name under the announcement that names it, the oldest first', () => {
    const grouped = shown.map(({ provinceYear }) => ({
      provinceYear,
      groups: rollGroups(provinceYear),
    }));
    expect(grouped.some(({ groups }) => groups.length > 1)).toBe(true);
    for (const { provinceYear, groups } of grouped) {
      const days = groups.map(([{ announcedOn }]) => announcedOn);
      expect(days).toEqual([...days].sort());
      expect(groups.flatMap(([, names]) => names)).toHaveLength(provinceYear.passed.length);
      for (const [announcement, names] of groups) {
        for (const name of names) expect(name.announcement).toBe(announcement);
        const numbers = names.flatMap(({ order }) => order ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
      }
    }
  });

  it('what a province’s page of a year shows names rows for every honoured tambon', () => {
    const honoured = shown.filter(
      ({ provinceYear }) => provinceYear.passed.length > 0 || provinceYear.honour,
    );
    expect(honoured.length).toBeGreaterThan(0);
    for (const { page } of honoured) expect(page.sources.length).toBeGreaterThan(0);
  });

  it('what a province’s page of a year shows tells the order of the document only where every name has a number', () => {
    for (const { provinceYear, page } of shown) {
      const numbered = provinceYear.passed.filter(({ order }) => order !== undefined).length;
      if (page.rollOrder === 'document') expect(numbered).toBe(provinceYear.passed.length);
      if (page.rollOrder === 'places') expect(numbered).toBe(0);
    }
  });

  it('what a province’s page of a year shows says the newest day of its corrections', () => {
    for (const { provinceYear, page } of shown)
      for (const { correctedOn } of provinceYear.corrections)
        expect(page.correctedOn! >= correctedOn).toBe(true);
  });

  it('what a province’s page of a year shows leads to every year of the province', () => {
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

describe('the steps of a province’s announcements', () => {
  it('the steps of a province’s announcements tell a day on which its list was corrected without an announcement', () => {
    const krabi = shown.find(
      ({ year, provinceYear }) =>
        year.fiscalYear === 2567 && provinceYear.province.slug === 'krabi',
    );
    const [announcement] = krabi?.provinceYear.announcements ?? [];
    expect(announcement && chainOf(announcement, model.years)?.correctedOn).toEqual(['2024-09-05']);
  });
});

describe('what the press takes from a province’s year', () => {
  it('what the press takes from a province’s year is nothing where nothing is announced', () => {
    for (const { page, press } of shown) expect(press !== undefined).toBe(page.isDocumented);
    expect(shown.some(({ press }) => press === undefined)).toBe(true);
  });

  it('what the press takes from a province’s year is the list of the province where it has names, else the honours of the year', () => {
    const given = shown.filter(({ press }) => press !== undefined);
    for (const { provinceYear, press } of given) {
      const kinds = press?.files.map(({ path }) => path.split('/').at(-1));
      expect(kinds?.includes(`${provinceYear.province.slug}.csv`)).toBe(
        provinceYear.passed.length > 0,
      );
      expect(kinds?.includes('honours.csv')).toBe(
        provinceYear.passed.length === 0 && provinceYear.honour !== undefined,
      );
    }
  });

  it('what the press takes from a province’s year is cited only where the year has a day', () => {
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
