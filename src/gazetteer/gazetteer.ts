import type {
  Amphoe,
  AmphoeCode,
  Place,
  Province,
  ProvinceCode,
  TambonCode,
} from '../domain/place.ts';
import { compareThai } from '../thai/collate.ts';
import { findAmphoeAmong, type FoundAmphoe } from './find-amphoe.ts';
import { findProvince, type FoundProvince } from './find-province.ts';
import { type FoundTambon, makeTambonFinder, type SoughtTambon } from './find-tambon.ts';
import {
  applyOverrides,
  type FormerName,
  type PlaceOverride,
  type ReferencePlaces,
} from './override.ts';
import { compareProvinces, findProvinceByCode } from './provinces.ts';

export type { PlaceOverride, ReferencePlaces };

/** Every tambon of the country, found by code or by names. Only a code is a key, because names are shared. */
export interface Gazetteer {
  findByCode(code: TambonCode): Place | undefined;
  findAmphoeByCode(code: AmphoeCode): Amphoe | undefined;
  /** By code, so the seat of the province comes first. */
  amphoesOf(province: ProvinceCode): readonly Amphoe[];
  /** By code. */
  tambonsOf(amphoe: AmphoeCode): readonly Place[];
  /** By code. */
  all(): readonly Place[];
  /** Other tambons with the same Thai name, in press order. */
  namesakes(place: Place): readonly Place[];
  formerNames(code: TambonCode): readonly FormerName[];
  findProvince(text: string): FoundProvince | undefined;
  findAmphoe(province: Province, text: string): FoundAmphoe | undefined;
  findTambon(sought: SoughtTambon): FoundTambon;
  /** The content as plain lists: `makeGazetteer(JSON.parse(…))` makes the same gazetteer in a browser. */
  toLists(): ReferencePlaces;
}

/** Makes a gazetteer from the reference lists and the corrections of `places.csv`. */
export function makeGazetteer(
  reference: ReferencePlaces,
  overrides: readonly PlaceOverride[] = [],
): Gazetteer {
  const lists = applyOverrides(reference, overrides);
  const amphoes = new Map(lists.amphoes.map((amphoe) => [amphoe.code, amphoe]));
  const amphoesOf = Map.groupBy(lists.amphoes, (amphoe) => amphoe.code.slice(0, 2));
  const places = lists.tambons.flatMap((tambon): Place[] => {
    const amphoe = amphoes.get(tambon.code.slice(0, 4));
    const province = findProvinceByCode(tambon.code.slice(0, 2));
    return amphoe && province ? [{ tambon, amphoe, province }] : [];
  });
  const byCode = new Map(places.map((place) => [place.tambon.code, place]));
  const tambonsOf = Map.groupBy(places, (place) => place.amphoe.code);
  const byName = Map.groupBy(places, (place) => place.tambon.th);

  return {
    findByCode: (code) => byCode.get(code),
    findAmphoeByCode: (code) => amphoes.get(code),
    amphoesOf: (province) => amphoesOf.get(province) ?? [],
    tambonsOf: (amphoe) => tambonsOf.get(amphoe) ?? [],
    all: () => places,
    namesakes: (place) =>
      (byName.get(place.tambon.th) ?? [])
        .filter((other) => other.tambon.code !== place.tambon.code)
        .sort(comparePlaces),
    formerNames: (code) => lists.formerNames.filter((formerName) => formerName.code === code),
    findProvince,
    findAmphoe: (province, text) =>
      findAmphoeAmong(amphoesOf.get(province.code) ?? [], province, text),
    findTambon: makeTambonFinder(places, lists.formerNames),
    toLists: () => lists,
  };
}

/** Press order: region, province, then amphoe and tambon in Thai order. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareProvinces(a.province, b.province) ||
    compareThai(a.amphoe.th, b.amphoe.th) ||
    compareThai(a.tambon.th, b.tambon.th) ||
    compareThai(a.tambon.code, b.tambon.code)
  );
}
