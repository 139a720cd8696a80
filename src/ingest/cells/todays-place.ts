import type { Amphoe, Place } from '../../domain/place.ts';
import { MOVED_AMPHOES, MOVED_TAMBONS } from '../../gazetteer/moved-places.ts';
import { findProvinceByCode } from '../../gazetteer/provinces.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { fold } from '../../thai/normalise.ts';

/** Where something is today: in words, and the codes it may have there. */
export interface TodaysPlace {
  readonly today: string;
  readonly codes: readonly string[];
}

/** More places than these help nobody. */
const MOST = 3;

const inWords = ({ tambon, amphoe, province }: Place): string =>
  `ตำบล${tambon.th} อำเภอ${amphoe.th} จังหวัด${province.th} (${tambon.code})`;

const asTodaysPlace = (places: readonly Place[]): TodaysPlace | undefined =>
  places.length === 0 || places.length > MOST
    ? undefined
    : {
        today: places.map(inWords).join(', '),
        codes: places.map((place) => place.tambon.code),
      };

/** Where a code that is nobody's any more leads today; `undefined` for one that never was known. */
export function placeOfAbolishedCode(gazetteer: Gazetteer, code: string): TodaysPlace | undefined {
  const moved = MOVED_TAMBONS[code];
  const to = moved ?? MOVED_AMPHOES[code.slice(0, 4)];
  const province = to && findProvinceByCode(to.province);
  const amphoe = province && gazetteer.findAmphoe(province, to.amphoe)?.amphoe;
  if (!amphoe) return undefined;
  const places = moved
    ? gazetteer.findTambon({ province, amphoe, tambon: moved.tambon }).places
    : [];
  return asTodaysPlace(places) ?? { today: `อำเภอ${amphoe.th} จังหวัด${province.th}`, codes: [] };
}

/** Where a tambon of that name is, in an amphoe of that name of another province, as after a division. */
export function placeOfMovedAmphoe(
  gazetteer: Gazetteer,
  amphoe: string,
  tambon: string | undefined,
): TodaysPlace | undefined {
  const bare = (text: string): string => fold(text).replace(/^(?:กิ่ง)?(?:อำเภอ)?(?:เมือง)?/, '');
  const key = bare(amphoe);
  if (key === '') return undefined;
  const isNamed = (amphoe: Amphoe): boolean => bare(amphoe.th) === key;
  const places = gazetteer.findTambon({ tambon: tambon ?? '' }).places;
  return asTodaysPlace(places.filter((place) => isNamed(place.amphoe)));
}

/** Where a tambon of that name is in the other amphoes of its province, as after an amphoe was divided. */
export function placeOfMovedTambon(
  gazetteer: Gazetteer,
  place: { readonly province: Place['province']; readonly tambon: string },
): TodaysPlace | undefined {
  return asTodaysPlace(gazetteer.findTambon(place).places);
}
