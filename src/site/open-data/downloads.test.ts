import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../domain/announcement.ts';
import type { Model, Year } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import {
  allDownloads,
  COLUMNS_OF,
  downloadCsv,
  downloadJson,
  downloadPath,
  jsonKey,
} from './downloads.ts';

const place: Place = {
  tambon: { code: '840401', th: 'อ่างทอง', en: 'Ang Thong' },
  amphoe: { code: '8404', th: 'เกาะสมุย', en: 'Ko Samui' },
  province: {
    code: '84',
    th: 'สุราษฎร์ธานี',
    en: 'Surat Thani',
    slug: 'surat-thani',
    region: 'south',
    inProgramme: true,
  },
};
const announcement: Announcement = {
  id: '2567-84',
  fiscalYear: 2567,
  level: 'province',
  kind: 'list',
  withdrawn: [],
  province: place.province,
  announcedOn: '2024-08-28',
  title: 'รายชื่อตำบล ปี ๒๕๖๗',
  document: { kind: 'file', path: 'documents/2567/84.pdf', bytes: 1234, sha256: 'ab'.repeat(32) },
};
const year = (sample: boolean): Year => ({
  fiscalYear: 2567,
  sample,
  partial: false,
  asOf: '2024-09-30',
  facts: [],
  criteria: [],
  targets: [{ fiscalYear: 2567, place, batch: 'main' }],
  progress: [
    { fiscalYear: 2567, place, mouDate: '2023-12-13', partners: ['government', 'people'] },
  ],
  announcements: [announcement],
  passed: [{ fiscalYear: 2567, place, announcement, order: 4 }],
  honours: [],
  stories: [],
  corrections: [
    {
      id: '2567-840401-20240905',
      fiscalYear: 2567,
      correctedOn: '2024-09-02',
      place,
      what: '=HYPERLINK("x")',
      reason: 'typo',
    },
  ],
  provinces: new Map([
    [
      '84',
      {
        fiscalYear: 2567,
        province: place.province,
        targets: [{ fiscalYear: 2567, place, batch: 'main' }],
        progress: [],
        announcements: [announcement],
        passed: [{ fiscalYear: 2567, place, announcement }],
        honour: undefined,
        stories: [],
        corrections: [],
      },
    ],
  ]),
});
const model = (sample: boolean): Model => ({
  years: [year(sample)],
  provinces: [place.province],
  tambons: new Map([
    [
      place.tambon.code,
      {
        place,
        years: [{ fiscalYear: 2567, sample, status: 'passed', passed: year(sample).passed[0]! }],
        stories: [],
        corrections: [],
      },
    ],
  ]),
  offices: [],
  moved: [],
});
const th = words('th');
const download = (name: string, sample = false) =>
  allDownloads(model(sample), th).find((download) => download.name === name)!;
const lines = (name: string, sample = false) =>
  downloadCsv(download(name, sample), th).split('\r\n');

describe('the downloads', () => {
  it('the downloads are the register and the same eight tables for each year, the empty ones too', () => {
    const paths = allDownloads(model(false), th).map((download) => downloadPath(download, 'csv'));
    expect(paths).toContain('/data/register.csv');
    expect(paths).toContain('/data/2567/honours.csv');
    expect(paths).toHaveLength(9);
    expect(lines('honours')).toHaveLength(2);
  });

  it('the downloads have a Thai header for people and English keys for programs', () => {
    expect(lines('announced')[0]).toMatch(/^\ufeffปีงบประมาณ,ลำดับในประกาศ,รหัสตำบล/);
    const { rows } = JSON.parse(downloadJson(download('announced')));
    expect(Object.keys(rows[0])).toEqual(COLUMNS_OF.announced.map(jsonKey));
    expect(rows[0]).toMatchObject({
      tambonCode: '840401',
      order: 4,
      honour: null,
      region: 'south',
    });
  });

  it('the downloads say enumerations in Thai for people', () => {
    expect(lines('progress')[1]).toContain('"ภาคราชการ; ภาคประชาชน"');
    expect(lines('targets')[1]).toContain(',หลัก,');
  });

  it('the downloads keep codes as text and titles as they were written', () => {
    expect(lines('announced')[1]).toContain('"840401"');
    expect(lines('announcements')[1]).toContain('"รายชื่อตำบล ปี ๒๕๖๗"');
  });

  it('the downloads count the tambons under each announcement', () => {
    expect(download('announcements').rows[0]).toMatchObject({ tambons: 1, document_bytes: 1234 });
  });

  it('the downloads count each province, and never say 0 of what is not known', () => {
    const [, province] = lines('provinces');
    expect(province).toMatch(/^2567,"84","สุราษฎร์ธานี","Surat Thani",ภาคใต้,TH-84,Q240463,1,1,,1,/);
  });

  it('the downloads never let a cell run as a formula', () => {
    expect(lines('corrections')[1]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('the downloads stamp each row of an invented year, and no row of a real one', () => {
    for (const name of [
      'register',
      'announced',
      'targets',
      'progress',
      'announcements',
      'corrections',
    ]) {
      expect(lines(name, true)[1]).toContain(th.openData.sampleRow);
      expect(download(name, true).rows[0]!.sample_notice).toBe(th.openData.sampleRow);
      expect(lines(name, false)[1]).not.toContain(th.openData.sampleRow);
    }
  });

  it('the downloads describe every column', () => {
    for (const columns of Object.values(COLUMNS_OF)) {
      for (const column of columns) expect(th.openData.meanings[column]).not.toBe('');
    }
  });
});

it('names in JSON as the API does, whatever the table', () => {
  for (const download of allDownloads(model(true), words('th'))) {
    const { columns, fiscalYear, rows } = JSON.parse(downloadJson(download)) as {
      columns: string[];
      fiscalYear?: number;
      rows: Record<string, unknown>[];
    };
    expect(columns).toContain('fiscalYear');
    for (const key of [...columns, ...rows.flatMap((row) => Object.keys(row))])
      expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
    for (const row of rows) expect(row['fiscalYear']).toBe(fiscalYear ?? 2567);
  }
});
