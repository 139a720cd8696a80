import { compareText } from '../../domain/compare.ts';
import type { Amphoe, AmphoeCode, Place } from '../../domain/place.ts';
import { decodeName, encodeName } from './list-letters.ts';
import type { Script } from '../names/name-key.ts';
import { finish, type Steps } from '../steps.ts';
import { findProvinceByCode } from '../../gazetteer/provinces.ts';

/**
 * Every tambon of the country as one small text for the browser: names in one script and codes, by
 * code. A Thai page takes the Thai one, an English page the romanised one; whoever
 * types the other script gets the other names too (`romanised-list.ts`, `joinLists`).
 *
 * A line is an amphoe: its code when it does not follow the line before, its name, and after each
 * space a tambon: the last two digits of its code when they do not follow the one before, its name,
 * or `&` when it has that of its amphoe. Postcodes come apart (`postcode-list.ts`).
 */
export interface PlaceList {
  /** By code. Names of the script the list is not written in are empty until they are added. */
  readonly places: readonly Place[];
  /** Five digits, or empty where the reference has none; one for each place, none before they are added. */
  readonly postcodes: readonly string[];
}

const SAME = '&';
const languageOf = (script: Script) => (script === 'thai' ? 'th' : 'en');

/** Places in any order, without two of one code. Throws when a code does not begin with its amphoe's. */
export function encodePlaceList(places: readonly Place[], script: Script = 'thai'): string {
  const language = languageOf(script);
  const sorted = [...places].sort((a, b) => compareText(a.tambon.code, b.tambon.code));
  const lines: string[] = [];
  let amphoe = '';
  let last = 0;
  for (const place of sorted) {
    const { code } = place.tambon;
    if (
      code.slice(0, 4) !== place.amphoe.code ||
      place.amphoe.code.slice(0, 2) !== place.province.code
    ) {
      throw new Error(
        `Tambon ${code} is not in amphoe ${place.amphoe.code} of province ${place.province.code}.`,
      );
    }
    const around = place.amphoe[language];
    if (place.amphoe.code !== amphoe) {
      const follows = Number(place.amphoe.code) === Number(amphoe) + 1;
      lines.push(`${follows ? '' : place.amphoe.code}${encodeName(around, script)}`);
      amphoe = place.amphoe.code;
      last = 0;
    }
    const number = Number(code.slice(4));
    const own = place.tambon[language];
    lines[lines.length - 1] +=
      ` ${number === last + 1 ? '' : code.slice(4)}` +
      (own === around ? SAME : encodeName(own, script));
    last = number;
  }
  return lines.join('\n');
}

/** It takes about as long as two frames. */
export const decodePlaceList = (text: string, script: Script = 'thai'): PlaceList =>
  finish(decodeInSteps(text, script));

export function* decodeInSteps(text: string, script: Script = 'thai'): Steps<PlaceList> {
  const language = languageOf(script);
  const places: Place[] = [];
  let amphoeCode: AmphoeCode = '';
  for (const [at, line] of text.split('\n').entries()) {
    if (at % LINES_AT_ONCE === 0) yield;
    const [head = '', ...tambons] = line.split(' ');
    const [, given = '', name = ''] = /^(\d{0,4})(.*)$/.exec(head) ?? [];
    amphoeCode = given || String(Number(amphoeCode) + 1).padStart(4, '0');
    const province = findProvinceByCode(amphoeCode.slice(0, 2));
    if (!province) continue;
    const amphoe: Amphoe = {
      code: amphoeCode,
      th: '',
      en: '',
      [language]: decodeName(name, script),
    };
    let last = 0;
    for (const tambon of tambons) {
      const [, number, own = ''] = /^(\d\d)?(.*)$/.exec(tambon) ?? [];
      last = number === undefined ? last + 1 : Number(number);
      const code = amphoeCode + String(last).padStart(2, '0');
      const named = own === SAME ? amphoe[language] : decodeName(own, script);
      places.push({ tambon: { code, th: '', en: '', [language]: named }, amphoe, province });
    }
  }
  return { places, postcodes: [] };
}

/** Lines between two rests: a millisecond or two. */
const LINES_AT_ONCE = 40;
/** The same of places. */
const PLACES_AT_ONCE = 500;

/** A list with the names it lacks from another, which is in the other script. */
export const joinLists = (list: PlaceList, other: PlaceList): PlaceList =>
  finish(joinInSteps(list, other));

export function* joinInSteps(list: PlaceList, other: PlaceList): Steps<PlaceList> {
  const byCode = new Map(other.places.map((place) => [place.tambon.code, place]));
  const places: Place[] = [];
  for (const place of list.places) {
    if (places.length % PLACES_AT_ONCE === 0) yield;
    const same = byCode.get(place.tambon.code);
    const tambon = same ? named(place.tambon, same.tambon) : place.tambon;
    const amphoe = same ? named(place.amphoe, same.amphoe) : place.amphoe;
    places.push({ ...place, tambon, amphoe });
  }
  return { ...list, places };
}

const named = <T extends { th: string; en: string }>(place: T, same: T): T => ({
  ...place,
  th: place.th || same.th,
  en: place.en || same.en,
});
