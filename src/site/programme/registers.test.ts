import { describe, expect, it } from 'vitest';
import { MILESTONES } from '../../domain/programme-progress.ts';
import { statesRegister, yearWhere } from '../../fixtures/load-states.ts';
import { byRegion } from '../places/by-region.ts';
import { honoursRegister } from './honours-register.ts';
import { targetRegister } from './target-register.ts';
import { yearProgress } from './year-progress.ts';

const { model, gazetteer } = statesRegister;

describe('a list by region', () => {
  it('a list by region runs in the order of regions, and in English by the English names', () => {
    const regions = byRegion('en', model.provinces, (province) => province);
    expect(regions.flatMap(({ items }) => items)).toHaveLength(model.provinces.length);
    for (const { region, items } of regions) {
      const names = items.map(({ en }) => en);
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
      expect(items.every((province) => province.region === region)).toBe(true);
    }
  });

  it('a list by region leaves out a region without any', () => {
    const south = model.provinces.filter(({ region }) => region === 'south');
    expect(byRegion('th', south, (province) => province).map(({ region }) => region)).toEqual([
      'south',
    ]);
  });
});

describe('the register of targets', () => {
  const year = yearWhere(({ targets }) => targets.length > 0);
  const register = targetRegister('th', year, gazetteer);

  it('the register of targets counts every target of the year once', () => {
    expect(register.regions.reduce((sum, { count }) => sum + count, 0)).toBe(year.targets.length);
  });

  it('the register of targets has every amphoe of a province, also one without a target', () => {
    for (const { items } of register.regions)
      for (const { provinceYear, amphoes } of items)
        expect(amphoes).toHaveLength(gazetteer.amphoesOf(provinceYear.province.code).length);
  });

  it('the register of targets offers the batches that any target belongs to', () => {
    const batches = new Set(year.targets.map(({ batch }) => batch));
    expect(new Set(register.batches)).toEqual(batches);
  });
});

describe('the progress of a year', () => {
  const year = yearWhere(({ progress }) => progress.length > 0);

  it('the progress of a year is complete when every tambon has every step', () => {
    const { counts, isComplete } = yearProgress('th', year);
    expect(isComplete).toBe(MILESTONES.every((milestone) => counts[milestone] === counts.tambons));
    const dates = { mouDate: '2024-01-01', planDate: '2024-02-01', agendaDate: '2024-03-01' };
    const all = { ...year, progress: year.progress.map((row) => ({ ...row, ...dates })) };
    const targets = all.targets.filter((target) =>
      all.progress.some(({ place }) => place.tambon.code === target.place.tambon.code),
    );
    expect(yearProgress('th', { ...all, targets }).isComplete).toBe(true);
  });

  it('the progress of a year shows only provinces that have tambons to count', () => {
    for (const { items } of yearProgress('en', year).regions)
      for (const { counts } of items) expect(counts.tambons).toBeGreaterThan(0);
  });
});

describe('the register of honours', () => {
  it('the register of honours names each public source once, and none where the department has announced', () => {
    for (const year of model.years.filter(({ honours }) => honours.length > 0)) {
      const { announcements, sources, regions } = honoursRegister('th', year);
      expect(new Set(sources).size).toBe(sources.length);
      if (year.honours.every(({ announcement }) => announcement)) expect(sources).toEqual([]);
      expect(announcements.every(({ level }) => level === 'department')).toBe(true);
      expect(regions.flatMap(({ items }) => items)).toHaveLength(year.honours.length);
    }
  });
});
