import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../domain/announcement.ts';
import type { ProvinceYear, Year } from '../../domain/model.ts';
import type { Place, Province } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import { downloadCsv } from './downloads.ts';
import { provinceList, provinceListPath } from './province-list.ts';

const phuket: Province = {
  code: '83',
  th: 'ภูเก็ต',
  en: 'Phuket',
  slug: 'phuket',
  region: 'south',
  inProgramme: true,
};
const krabi: Province = { ...phuket, code: '81', th: 'กระบี่', en: 'Krabi', slug: 'krabi' };
const place = (province: Province, code: string, th: string): Place => ({
  province,
  amphoe: { code: code.slice(0, 4), th: 'เมือง', en: 'Mueang' },
  tambon: { code, th, en: th },
});
const announcement: Announcement = {
  id: '2567-83',
  fiscalYear: 2567,
  level: 'province',
  kind: 'list',
  withdrawn: [],
  province: phuket,
  announcedOn: '2024-08-28',
};
const passed = (where: Place, order: number) => ({
  fiscalYear: 2567,
  place: where,
  announcement,
  order,
});
const first = passed(place(phuket, '830201', 'ป่าตอง'), 1);
const second = passed(place(phuket, '830101', 'กะรน'), 2);
const elsewhere = passed(place(krabi, '810101', 'อ่าวนาง'), 1);
const provinceYear: ProvinceYear = {
  fiscalYear: 2567,
  province: phuket,
  targets: [],
  progress: [],
  announcements: [announcement],
  passed: [first, second],
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
  targets: [],
  progress: [],
  announcements: [announcement],
  passed: [elsewhere, second, first],
  honours: [],
  stories: [],
  corrections: [],
  provinces: new Map([['83', provinceYear]]),
};

describe("the spreadsheet of one province's announced list", () => {
  const list = provinceList(year, provinceYear, words('th'));

  it("the spreadsheet of one province's announced list has the rows of the province alone, in the order of its document", () => {
    expect(list.rows.map((row) => row.tambon_code)).toEqual(['830201', '830101']);
  });

  it("the spreadsheet of one province's announced list carries the notice of an invented year on every row", () => {
    const [, ...rows] = downloadCsv(list, words('th')).trim().split(/\r?\n/);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toContain(words('th').openData.sampleRow);
  });

  it("the spreadsheet of one province's announced list has an address of its own, which holds year and province", () => {
    expect(provinceListPath(2567, phuket)).toBe('/data/2567/announced/phuket.csv');
  });
});
