import { expect, it } from 'vitest';
import type { Announcement } from '../../domain/announcement.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Model, ProvinceYear, TambonHistory, Year } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import type { ChainedEntry } from '../../log/entry.ts';
import { modifiedDays } from './modified-days.ts';

const placeOf = (code: string, province: string): Place => ({
  tambon: { code, th: 'อ่างทอง', en: 'Ang Thong' },
  amphoe: { code: code.slice(0, 4), th: 'เกาะสมุย', en: 'Ko Samui' },
  province: {
    code: code.slice(0, 2),
    th: province,
    en: province,
    slug: province,
    region: 'south',
    inProgramme: true,
  },
});
const announcedOn = '2024-08-28';
const south = placeOf('840401', 'สุราษฎร์ธานี');
const north = placeOf('570101', 'เชียงราย');

function provinceYear(place: Place, corrections: readonly Correction[]): ProvinceYear {
  const { province } = place;
  const id = `2567-${province.code}`;
  const announcement: Announcement = {
    ...{ id, fiscalYear: 2567, level: 'province', kind: 'list' },
    ...{ province, announcedOn, withdrawn: [] },
  };
  return {
    ...{ fiscalYear: 2567, province, targets: [], progress: [], honour: undefined, stories: [] },
    ...{ announcements: [announcement], passed: [{ fiscalYear: 2567, place, announcement }] },
    corrections,
  };
}

function daysWith(corrections: readonly Correction[], log: readonly Partial<ChainedEntry>[] = []) {
  const provinces = [south, north].map((place) =>
    provinceYear(
      place,
      corrections.filter((correction) => correction.place === place),
    ),
  );
  const year = {
    ...{ fiscalYear: 2567, sample: false, partial: false, asOf: '2025-01-01' },
    ...{ facts: [], criteria: [], targets: [], progress: [], honours: [], stories: [] },
    announcements: provinces.flatMap(({ announcements }) => announcements),
    passed: provinces.flatMap(({ passed }) => passed),
    provinces: new Map(provinces.map((provinceYear) => [provinceYear.province.code, provinceYear])),
    corrections,
  } satisfies Year;
  const days = modifiedDays({ years: [year] } as unknown as Model, log as ChainedEntry[]);
  const history = (at: 0 | 1): TambonHistory => ({
    place: [south, north][at]!,
    years: [
      { fiscalYear: 2567, sample: false, status: 'passed', passed: provinces[at]!.passed[0] },
    ],
    stories: [],
    corrections: provinces[at]!.corrections,
  });
  return {
    south: [days.provinceYear(provinces[0]!), days.tambon(history(0))],
    north: [days.provinceYear(provinces[1]!), days.tambon(history(1))],
    year: days.year(year),
    targets: days.progress(year.progress),
  };
}

const correction: Correction = {
  ...{ id: 'x', fiscalYear: 2567, correctedOn: '2024-12-01', place: south },
  ...{ what: 'แก้ตัวสะกด', reason: 'typo' },
};

it('a page is dated by what it shows, not by the newest day of the year', () => {
  const days = daysWith([]);
  expect(days.south).toEqual([announcedOn, announcedOn]);
  expect(days.year).toBe(announcedOn);
  expect(days.targets).toBeUndefined();
});

it('a correction moves its tambon, its province and the year, and no other page', () => {
  const days = daysWith([correction]);
  expect(days.south).toEqual(['2024-12-01', '2024-12-01']);
  expect(days.north).toEqual([announcedOn, announcedOn]);
  expect(days.year).toBe('2024-12-01');
});

it('what the log recorded later moves the pages it is of, and an opened page none', () => {
  const line = { fiscalYear: 2567, recordedOn: '2026-10-01', announcement: '', tambonCode: '' };
  const listed = { ...line, act: 'listed', tambonCode: '570101', province: 'เชียงราย' } as const;
  const days = daysWith([], [listed, { ...line, act: 'opened', province: 'สุราษฎร์ธานี' }]);
  expect(days.north).toEqual(['2026-10-01', '2026-10-01']);
  expect(days.south).toEqual([announcedOn, announcedOn]);
});
