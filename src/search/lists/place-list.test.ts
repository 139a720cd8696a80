import { compareText } from '../../domain/compare.ts';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../domain/place.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { decodePlaceList, encodePlaceList, joinLists } from './place-list.ts';
import { addPostcodes, encodePostcodes } from './postcode-list.ts';
import { readPostcodes } from '../../gazetteer/postcodes.ts';
import { findProvinceByCode } from '../../gazetteer/provinces.ts';
import { addRomanised, encodeRomanised } from './romanised-list.ts';

let places: Place[];

beforeAll(async () => {
  const all = (await loadGazetteer()).all();
  places = [...all].sort((a, b) => compareText(a.tambon.code, b.tambon.code));
});

const place = (code: string, th: string, en: string): Place => ({
  tambon: { code, th, en },
  amphoe: { code: code.slice(0, 4), th: 'เกาะสมุย', en: 'Ko Samui' },
  province: findProvinceByCode(code.slice(0, 2))!,
});

describe('the place list', () => {
  it('brings the whole country back with both lists, name for name', () => {
    const list = addRomanised(decodePlaceList(encodePlaceList(places)), encodeRomanised(places));
    expect(list.places).toEqual(places);
  });

  it('brings the whole country back from the romanised list and the Thai one', () => {
    const romanised = decodePlaceList(encodePlaceList(places, 'latin'), 'latin');
    const english = (place: Place) => [
      place.tambon.code,
      place.tambon.en,
      place.amphoe.en,
      place.tambon.th,
    ];
    expect(romanised.places.map(english)).toEqual(
      places.map((place) => [place.tambon.code, place.tambon.en, place.amphoe.en, '']),
    );
    expect(joinLists(romanised, decodePlaceList(encodePlaceList(places))).places).toEqual(places);
  });

  it('keeps the postcode of each place', () => {
    const postcodes = readPostcodes();
    const text = encodePostcodes(places, (code) => postcodes.get(code));
    const list = addPostcodes(decodePlaceList(encodePlaceList(places)), text);
    const wrong = list.places.filter(
      (place, at) => list.postcodes[at] !== (postcodes.get(place.tambon.code) ?? ''),
    );
    expect(wrong).toEqual([]);
    expect(list.postcodes.filter((postcode) => postcode !== '')).not.toEqual([]);
  });

  it('leaves a third of 53 kB to statuses and code, from a host that only knows gzip', () => {
    for (const script of ['thai', 'latin'] as const)
      expect(gzipSync(encodePlaceList(places, script)).length, script).toBeLessThanOrEqual(35_000);
  });

  it('takes names of any letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (th, en) => {
        const written = place('840401', th, en.replace(/[\s"]/g, ''));
        const list = decodePlaceList(encodePlaceList([written]));
        expect(list.places[0]?.tambon.th).toBe(th);
        const romanised = decodePlaceList(encodePlaceList([written], 'latin'), 'latin');
        expect(romanised.places[0]?.tambon.en).toBe(written.tambon.en);
      }),
    );
  });

  it('keeps the order of codes whatever order it is given, and gaps between them', () => {
    const two = [place('840409', 'ข', ''), place('840402', 'ก', '')];
    expect(decodePlaceList(encodePlaceList(two)).places.map((place) => place.tambon.code)).toEqual([
      '840402',
      '840409',
    ]);
  });

  it('refuses a tambon outside its amphoe', () => {
    const astray = { ...place('840401', 'ก', ''), amphoe: { code: '8405', th: 'ข', en: '' } };
    expect(() => encodePlaceList([astray])).toThrow('840401');
  });
});

describe('the romanised names', () => {
  it('differ between namesakes where the reference says so, and keep odd capitals and spaces', () => {
    const odd = [
      place('840401', 'ก', 'Ko'),
      place('840402', 'ก', 'Go'),
      place('840403', 'ข', 'Na McKo (Ban-na)'),
      place('840404', 'ค', 'mae Na'),
    ];
    const list = addRomanised(decodePlaceList(encodePlaceList(odd)), encodeRomanised(odd));
    expect(list.places.map((place) => place.tambon.en)).toEqual(
      odd.map((place) => place.tambon.en),
    );
  });
});
