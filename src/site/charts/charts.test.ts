import { describe, expect, it } from 'vitest';
import type { Model, TambonHistory, Year } from '../../domain/model.ts';
import type { Place, Province } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import { honouredAgain, provinceChart, yearsChart } from './across-years.ts';
import { chartCsv } from './chart-csv.ts';
import { storyCharts } from './story-charts.ts';
import { amphoesChart, milestonesChart, regionsChart, yearCharts } from './year-charts.ts';

const province = (code: string, region: Province['region']): Province => ({
  code,
  slug: `p${code}`,
  th: `จ${code}`,
  en: `P${code}`,
  region,
  inProgramme: true,
});
const NORTH = province('50', 'north');
const SOUTH = province('84', 'south');
const place = (of: Province, rest: string): Place => ({
  province: of,
  amphoe: { code: of.code + rest.slice(0, 2), th: 'อ', en: 'A' },
  tambon: { code: of.code + rest, th: `ต${rest}`, en: `T${rest}` },
});
const announcement = { id: '2567-50', fiscalYear: 2567, level: 'province', kind: 'list', withdrawn: [], announcedOn: '2024-08-26', province: NORTH } as const; // prettier-ignore

const empty: Year = {
  fiscalYear: 2567,
  sample: false,
  partial: false,
  asOf: '2024-09-30',
  facts: [],
  criteria: [],
  targets: [],
  progress: [],
  announcements: [],
  passed: [],
  honours: [],
  stories: [],
  corrections: [],
  provinces: new Map(),
};
const [a, b, c] = [place(NORTH, '0101'), place(NORTH, '0102'), place(SOUTH, '0101')];
const target = (of: Place) => ({ fiscalYear: 2567, place: of, batch: 'main' }) as const;
const whole: Year = {
  ...empty,
  targets: [a, b, c].map(target),
  announcements: [announcement],
  passed: [a, b].map((of) => ({ fiscalYear: 2567, place: of, announcement })),
  honours: [{ fiscalYear: 2567, place: a, source: 'https://example.go.th' }],
  progress: [
    { fiscalYear: 2567, place: a, mouDate: '2023-12-04', planDate: '2024-02-01', partners: [] },
    { fiscalYear: 2567, place: b, mouDate: '2023-12-31', partners: [] },
  ],
};
const partial: Year = {
  ...empty,
  fiscalYear: 2566,
  partial: true,
  honours: [{ fiscalYear: 2566, place: a, source: 'https://example.go.th' }],
};
const valuesOf = (chart: { series: readonly { values: readonly unknown[] }[] } | undefined) =>
  chart?.series.map(({ values }) => values);

describe('the charts of a year', () => {
  it('the charts of a year count by region, in the order of the press lists, and call nothing unknown zero', () => {
    expect(valuesOf(regionsChart('th', whole))).toEqual([
      [2, undefined, undefined, 1],
      [2, undefined, undefined, undefined],
      [1, undefined, undefined, undefined],
    ]);
  });

  it('the charts of a year leave out a column of which the year has nothing', () => {
    const chart = regionsChart('en', { ...empty, targets: whole.targets });
    expect(chart?.series.map(({ name }) => name)).toEqual(['Target tambons']);
    expect(regionsChart('th', empty)).toBeUndefined();
  });

  it('the charts of a year count an amphoe once, beside the amphoes with a target of the same year', () => {
    expect(valuesOf(amphoesChart('th', whole))).toEqual([
      [1, undefined, undefined, 1],
      [1, undefined, undefined, undefined],
    ]);
    expect(amphoesChart('th', { ...whole, passed: [] })).toBeUndefined();
  });

  it('the charts of a year put each date in its month, and show an empty month between', () => {
    const chart = milestonesChart('th', whole);
    expect(chart?.categories.map(({ label }) => label)).toEqual(['ธ.ค. 66', 'ม.ค. 67', 'ก.พ. 67']);
    expect(valuesOf(chart)).toEqual([
      [2, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('the charts of a year compare nothing of a partial list', () => {
    expect(yearCharts('th', partial)).toEqual([]);
  });
});

describe('the charts across years', () => {
  it('the charts across years say nothing where nothing is known, which is not zero', () => {
    expect(valuesOf(yearsChart('th', [whole, partial]))).toEqual([
      [3, undefined],
      [2, undefined],
      [1, 1],
      [1, undefined],
      [1, undefined],
      [undefined, undefined],
    ]);
  });

  it('the charts across years keep a partial year in the table, say so, and leave it out of the picture', () => {
    const later = { ...whole, fiscalYear: whole.fiscalYear + 1 };
    const chart = yearsChart('th', [later, whole, partial]);
    expect(chart.categories.map(({ undrawn }) => undrawn)).toEqual([false, false, true]);
    expect(chart.categories[2]?.notes).toEqual(['รายชื่อบางส่วน']);
    expect(chart.description).toContain('2566 มีเพียงรายชื่อบางส่วน');
  });

  it('the charts across years speak of no picture where fewer than two years could be drawn', () => {
    const chart = yearsChart('th', [whole, partial]);
    expect(chart.categories[1]?.notes).toEqual(['รายชื่อบางส่วน']);
    expect(chart.description).not.toContain('ไม่วาดในแผนภูมิ');
  });

  it('the charts across years follow one province', () => {
    const of = { ...whole, province: NORTH, honour: whole.honours[0], targets: [target(a)] }; // prettier-ignore
    const year: Year = { ...whole, provinces: new Map([[NORTH.code, of]]) };
    const chart = provinceChart('en', NORTH, [year, partial]);
    expect(valuesOf(chart)).toEqual([[1], [2], [1]]);
    expect(chart?.detail?.cells[0]?.text).toContain('T0101');
    expect(provinceChart('en', SOUTH, [year])).toBeUndefined();
    const nothing = { ...of, honour: undefined, targets: [], passed: [] };
    const announced: Year = { ...year, provinces: new Map([[NORTH.code, nothing]]) };
    expect(provinceChart('en', NORTH, [announced])).toBeUndefined();
  });

  it('the charts across years find the tambons announced in more than one year, not those that were only targets', () => {
    const history = (of: Place, ...statuses: TambonHistory['years'][number]['status'][]) => ({
      place: of,
      years: statuses.map((status, at) => ({ fiscalYear: 2567 - at, sample: false, status })),
      stories: [],
      corrections: [],
    });
    const model: Model = {
      years: [],
      provinces: [SOUTH, NORTH],
      offices: [],
      moved: [],
      tambons: new Map(
        [
          history(a, 'target', 'passed', 'excellent'),
          history(b, 'target', 'passed'),
          history(c, 'passed', 'passed'),
        ].map((history) => [history.place.tambon.code, history]),
      ),
    };
    expect(
      honouredAgain(model).map(({ place: { tambon }, years }) => [tambon.code, years.length]),
    ).toEqual([
      ['840101', 2],
      ['500101', 2],
    ]);
  });
});

describe('the charts of stories', () => {
  const story = (id: string, dimension: 'secure' | undefined, ...partners: ('media' | 'people')[]) => ({ id, fiscalYear: 2567, province: NORTH, title: id, summary: '', ownerOffice: '', partners, ...(dimension ? { dimension } : {}) }); // prettier-ignore
  const year: Year = {
    ...empty,
    stories: [story('x', 'secure', 'people', 'media'), story('y', undefined, 'media')],
  };

  it('the charts of stories count a story once by dimension, and with each of its partners', () => {
    const [dimensions, partners] = storyCharts('th', [year]);
    expect(valuesOf(dimensions)).toEqual([[1, 0, 0, 1]]);
    expect(valuesOf(partners)).toEqual([[0, 0, 0, 0, 1, 0, 2]]);
    expect(storyCharts('th', [empty])).toEqual([]);
  });
});

describe('the file of a chart', () => {
  it('the file of a chart opens in a spreadsheet, names the units, leaves the unknown empty and stamps what is invented', () => {
    const chart = yearsChart('th', [{ ...whole, sample: true }, partial]);
    const [header, first, second] = chartCsv(chart, words('th')).split('\r\n');
    expect(header?.startsWith('\u{feff}ปีงบประมาณ,ตำบลเป้าหมาย (ตำบล),')).toBe(true);
    expect(header).toContain(',จังหวัดที่ประกาศแล้ว (จังหวัด),');
    expect(first).toBe('"2567",3,2,1,1,76,1,,"ข้อมูลสมมติเพื่อสาธิต","ข้อมูลสมมติเพื่อสาธิต ไม่ใช่ประกาศจริง"');
    expect(second).toBe('"2566",,,1,,,,,"รายชื่อบางส่วน",');
  });

  it('the file of a chart cannot run as a formula', () => {
    const chart = yearsChart('th', [whole]);
    const text = chartCsv({ ...chart, categories: [{ label: '=1+1' }] }, words('th'));
    expect(text).toContain(`"'=1+1"`);
  });
});
