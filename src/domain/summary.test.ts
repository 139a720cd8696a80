import { describe, expect, it } from 'vitest';
import type { Announcement, Passed } from './announcement.ts';
import type { ProvinceYear, Year } from './model.ts';
import type { Place, Province } from './place.ts';
import { passedByAmphoe, PROVINCES_IN_PROGRAMME, summarise } from './summary.ts';

const phuket: Province = {
  code: '83',
  th: 'ภูเก็ต',
  en: 'Phuket',
  slug: 'phuket',
  region: 'south',
  inProgramme: true,
};
const place = (code: string, amphoe: string): Place => ({
  province: phuket,
  amphoe: { code: code.slice(0, 4), th: amphoe, en: amphoe },
  tambon: { code, th: `ต${code}`, en: `T${code}` },
});
const list: Announcement = {
  id: '2567-83',
  fiscalYear: 2567,
  level: 'province',
  kind: 'list',
  withdrawn: [],
  province: phuket,
  announcedOn: '2024-08-28',
};
const again: Announcement = { ...list, id: '2567-83-2' };
const honours: Announcement = {
  id: '2567-cdd',
  fiscalYear: 2567,
  level: 'department',
  kind: 'list',
  withdrawn: [],
  announcedOn: '2024-09-20',
};
const passed: Passed[] = [
  place('830201', 'กะทู้'),
  place('830101', 'เมือง'),
  place('830202', 'กะทู้'),
].map((where) => ({ fiscalYear: 2567, place: where, announcement: list }));
const provinceYear: ProvinceYear = {
  fiscalYear: 2567,
  province: phuket,
  targets: [],
  progress: [],
  announcements: [list, again],
  passed,
  honour: undefined,
  stories: [],
  corrections: [],
};
const year: Year = {
  fiscalYear: 2567,
  sample: true,
  partial: false,
  asOf: undefined,
  facts: [],
  criteria: [],
  targets: passed.map(({ place: where }) => ({ fiscalYear: 2567, place: where, batch: 'main' })),
  progress: [],
  announcements: [list, again, honours],
  passed,
  honours: [{ fiscalYear: 2567, place: passed[0]!.place, announcement: honours }],
  stories: [],
  corrections: [],
  provinces: new Map([[phuket.code, provinceYear]]),
};

describe('the summary of a year', () => {
  it('the summary of a year counts a province once, however many documents it issued, and leaves the department out', () => {
    expect(summarise(year)).toEqual({
      targets: 3,
      passed: 3,
      excellent: 1,
      provincesAnnounced: 1,
      provincesInProgramme: PROVINCES_IN_PROGRAMME,
      stories: 0,
    });
  });

  it("the summary of a year takes the number of provinces from the year's own facts where they give it", () => {
    const fact = { fiscalYear: 2567, key: 'provinces', value: '75', count: 75 };
    expect(summarise({ ...year, facts: [fact] }).provincesInProgramme).toBe(75);
  });
});

describe('the list of a province by amphoe', () => {
  it('the list of a province by amphoe keeps the order in which the amphoes first stand in the document', () => {
    expect(
      passedByAmphoe(provinceYear).map((group) => [group.amphoe.th, group.passed.length]),
    ).toEqual([
      ['กะทู้', 2],
      ['เมือง', 1],
    ]);
  });
});
