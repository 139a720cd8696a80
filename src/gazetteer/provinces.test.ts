import { describe, expect, it } from 'vitest';
import { wikidataOf } from '../domain/province-wikidata.ts';
import { compareThai } from '../thai/collate.ts';
import { PROVINCE_ALIASES, PROVINCE_ENGLISH_ALIASES } from './aliases.ts';
import { findProvince } from './find-province.ts';
import {
  compareProvinces,
  findProvinceByCode,
  findProvinceBySlug,
  PROVINCES,
} from './provinces.ts';

const inRegion = (region: string) =>
  PROVINCES.filter((province) => province.inProgramme && province.region === region);

describe('the table of provinces', () => {
  it('the table of provinces has 77, of which 76 are in the programme', () => {
    expect(PROVINCES).toHaveLength(77);
    expect(
      PROVINCES.filter((province) => !province.inProgramme).map((province) => province.en),
    ).toEqual(['Bangkok']);
  });

  it('the table of provinces groups them as the department does', () => {
    expect(
      ['north', 'northeast', 'central', 'south'].map((region) => inRegion(region).length),
    ).toEqual([17, 20, 25, 14]);
  });

  it('the table of provinces runs by region in press order, then in Thai order, Bangkok last', () => {
    for (const region of ['north', 'northeast', 'central', 'south']) {
      const names = inRegion(region).map((province) => province.th);
      expect(names).toEqual([...names].sort(compareThai));
    }
    expect([...PROVINCES].reverse().sort(compareProvinces)).toEqual(PROVINCES);
    expect(PROVINCES.at(-1)?.code).toBe('10');
  });

  it('the table of provinces has for each an id of Wikidata, none twice, and that of the province where a city is called the same', () => {
    expect(new Set(PROVINCES.map(wikidataOf)).size).toBe(77);
    for (const province of PROVINCES) expect(wikidataOf(province)).toMatch(/^Q[1-9]\d+$/);
    for (const [code, id] of [
      ['10', 'Q1861'],
      ['38', 'Q1001862'],
      ['50', 'Q233588'],
      ['83', 'Q182565'],
      ['84', 'Q240463'],
    ] as const)
      expect(wikidataOf({ code })).toBe(id);
  });

  it('the table of provinces has permanent slugs that are fit for addresses, each once', () => {
    expect(new Set(PROVINCES.map((province) => province.slug)).size).toBe(77);
    for (const province of PROVINCES) expect(province.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(findProvinceBySlug('phra-nakhon-si-ayutthaya')?.code).toBe('14');
    expect(findProvinceByCode('84')?.slug).toBe('surat-thani');
  });
});

describe('finding a province', () => {
  it('the finder of provinces takes the name of a province, with or without the word for it', () => {
    for (const province of PROVINCES) {
      expect(findProvince(province.th)).toEqual({ province, via: 'name' });
      expect(findProvince(`จ. ${province.th}`)).toEqual({ province, via: 'name' });
      expect(findProvince(`จังหวัด${province.th}`)).toEqual({ province, via: 'name' });
      expect(findProvince(province.en.toUpperCase())).toEqual({ province, via: 'english' });
      expect(findProvince(`${province.en} Province`)).toEqual({ province, via: 'english' });
    }
  });

  it('the finder of provinces knows the misspellings and short names of the news, and says so', () => {
    for (const [written, name] of [
      ['สุราษฏร์ธานี', 'สุราษฎร์ธานี'],
      ['จ.ศรีษะเกษ', 'ศรีสะเกษ'],
      ['หนองบัวลำพู', 'หนองบัวลำภู'],
      ['อยุธยา', 'พระนครศรีอยุธยา'],
      ['โคราช', 'นครราชสีมา'],
      ['อุบลฯ', 'อุบลราชธานี'],
      ['สุราษฎร์ธานี ฯ', 'สุราษฎร์ธานี'],
      ['กทม.', 'กรุงเทพมหานคร'],
    ]) {
      expect(findProvince(written!)).toMatchObject({ province: { th: name }, via: 'alias' });
    }
  });

  it('the finder of provinces has no alias that means two provinces, or the name of another', () => {
    const codes = Object.entries({ ...PROVINCE_ALIASES });
    for (const [code, aliases] of [...codes, ...Object.entries(PROVINCE_ENGLISH_ALIASES)]) {
      for (const alias of aliases)
        expect([alias, findProvince(alias)?.province.code]).toEqual([alias, code]);
    }
  });

  it('the finder of provinces finds nothing for a name that is only like a province', () => {
    expect(findProvince('สุราษฎร์ธาน')).toBeUndefined();
    expect(findProvince('')).toBeUndefined();
    expect(findProvince('จังหวัด')).toBeUndefined();
  });
});
