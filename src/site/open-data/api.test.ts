import { describe, expect, it } from 'vitest';
import type { Model } from '../../domain/model.ts';
import type { Place } from '../../domain/place.ts';
import { words } from '../../i18n/locale.ts';
import { apiAddress, apiFiles, apiText } from './api.ts';
import { API_FILES } from './api/files.ts';

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
const bangkok = { ...place.province, code: '10', slug: 'bangkok', inProgramme: false };
const model: Model = {
  years: [
    {
      fiscalYear: 2567,
      sample: true,
      partial: false,
      asOf: '2024-09-30',
      facts: [],
      criteria: [],
      targets: [{ fiscalYear: 2567, place, batch: 'main' }],
      progress: [],
      announcements: [],
      passed: [],
      honours: [],
      stories: [],
      corrections: [],
      provinces: new Map([
        [
          '84',
          {
            fiscalYear: 2567,
            province: place.province,
            targets: [],
            progress: [],
            announcements: [],
            passed: [],
            honour: undefined,
            stories: [],
            corrections: [],
          },
        ],
      ]),
    },
  ],
  provinces: [place.province, bangkok],
  tambons: new Map([
    [
      '840401',
      {
        place,
        years: [{ fiscalYear: 2567, sample: true, status: 'target' }],
        stories: [],
        corrections: [],
      },
    ],
  ]),
  offices: [],
  moved: [],
};
const files = apiFiles(model, words('th'));
const read = (path: string) => JSON.parse(apiText(files.find((file) => file.path === path)!));

describe('the static API', () => {
  it('the static API begins with an index that lists every other file', () => {
    expect(files[0]?.path).toBe('index');
    const urls = read('index').files.map((file: { url: string }) => file.url);
    expect(urls).toHaveLength(files.length - 1);
    for (const file of files.slice(1)) {
      expect(urls.some((url: string) => url.endsWith(`/api/v1/${file.path}.json`))).toBe(true);
    }
  });

  it('the static API gives each file its version and schema, and equal facts equal bytes', () => {
    for (const file of files) {
      expect(apiText(file)).toBe(apiText(file));
      if (file.kind === 'schema' || file.kind === 'openapi') continue;
      expect(JSON.parse(apiText(file))).toMatchObject({
        schemaVersion: 1,
        $schema: apiAddress(`schema/${file.kind}`),
      });
    }
  });

  it('the static API says in each file what the schema of its kind says, and nothing beside it', () => {
    for (const { kind, path } of files) {
      if (kind === 'schema' || kind === 'openapi') continue;
      expect(API_FILES[kind].parse(read(path)), path).toEqual(read(path));
    }
  });

  it('the static API publishes schemas that allow fields to be added later', () => {
    const schema = read('schema/provinceYear');
    expect(schema.required).toEqual(Object.keys(schema.properties));
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
    expect(schema.properties.province).toEqual({
      $ref: '#/$defs/provinceName',
      title: 'จังหวัด',
      description: 'The province.',
    });
  });

  it('the static API keeps the fields it once published, in their order', () => {
    expect(Object.keys(read('years/2567/surat-thani'))).toEqual([
      'schemaVersion',
      '$schema',
      'fiscalYear',
      'sample',
      'partial',
      'asOf',
      'province',
      'tambons',
      'announcements',
      'stories',
      'corrections',
      'page',
      'url',
    ]);
  });

  it('the static API says of an invented year that it is', () => {
    expect(read('years').years[0]).toMatchObject({ fiscalYear: 2567, sample: true, targets: 1 });
    const { sample, tambons } = read('years/2567/surat-thani');
    expect(sample).toBe(true);
    expect(tambons).toMatchObject([{ code: '840401', status: 'target', batch: null }]);
    expect(read('tambons').tambons[0].url).toMatch(/\/api\/v1\/years\/2567\/surat-thani\.json$/);
  });

  it('the static API has no file for Bangkok, which is outside the programme', () => {
    expect(files.map((file) => file.path)).not.toContain('provinces/bangkok');
  });
});
