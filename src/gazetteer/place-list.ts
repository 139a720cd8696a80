import type { Amphoe, AmphoeCode, Place, TambonCode } from '../domain/place.ts';
import { findProvinceByCode } from './provinces.ts';

/**
 * Every tambon of the country as one small text for the browser: Thai names, codes and postcodes,
 * by code. Romanised names are a second text (`romanised-list.ts`), because few readers need them.
 *
 * A line is an amphoe: its code when it does not follow the line before, its name, and after each
 * space a tambon: the last two digits of its code when they do not follow the one before, `!` and
 * its postcode when that changes, its name. Thai letters are written as single ASCII characters,
 * which halves what a plain `gzip` host has to send.
 */
export interface PlaceList {
  /** By code. `en` is empty in amphoe and tambon until the romanised names are added. */
  readonly places: readonly Place[];
  /** Five digits, or empty where the reference has none; one for each place. */
  readonly postcodes: readonly string[];
}

const THAI: string[] = [];
for (let code = 0x0e01; code <= 0x0e4e; code += 1) {
  if (code < 0x0e3b || code > 0x0e3f) THAI.push(String.fromCharCode(code));
}
/** As many as there are Thai characters; what is left of ASCII is digits and the signs of the format. */
const ASCII = [
  ...'*+,/',
  ...Array.from({ length: 0x7e - 0x3a + 1 }, (_, index) => String.fromCharCode(0x3a + index)),
];
const toAscii = new Map(THAI.map((letter, index) => [letter, ASCII[index] ?? '']));
const toThai = new Map(THAI.map((letter, index) => [ASCII[index] ?? '', letter]));
const PLAIN = /[-.()]/;

function encodeName(name: string): string {
  return Array.from(name, (letter) => {
    const ascii = toAscii.get(letter);
    if (ascii !== undefined) return ascii;
    if (PLAIN.test(letter)) return letter;
    return `%${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  }).join('');
}

function decodeName(text: string): string {
  const letters = text.replace(/%([0-9a-f]{6})|[^]/g, (sign, hex: string | undefined) =>
    hex === undefined ? (toThai.get(sign) ?? sign) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return letters;
}

/** Places in any order, without two of one code. Throws when a code does not begin with its amphoe's. */
export function encodePlaceList(
  places: readonly Place[],
  postcodeOf: (code: TambonCode) => string | undefined = () => undefined,
): string {
  const sorted = [...places].sort((a, b) => (a.tambon.code < b.tambon.code ? -1 : 1));
  const lines: string[] = [];
  let amphoe = '';
  let last = 0;
  let postcode = '';
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
    if (place.amphoe.code !== amphoe) {
      const follows = Number(place.amphoe.code) === Number(amphoe) + 1;
      lines.push(`${follows ? '' : place.amphoe.code}${encodeName(place.amphoe.th)}`);
      amphoe = place.amphoe.code;
      last = 0;
    }
    const number = Number(code.slice(4));
    const now = postcodeOf(code) ?? '';
    lines[lines.length - 1] +=
      ` ${number === last + 1 ? '' : code.slice(4)}` +
      `${now === postcode ? '' : `!${now.padStart(5, '0')}`}${encodeName(place.tambon.th)}`;
    last = number;
    postcode = now;
  }
  return lines.join('\n');
}

const NO_POSTCODE = '00000';

export function decodePlaceList(text: string): PlaceList {
  const places: Place[] = [];
  const postcodes: string[] = [];
  let amphoeCode: AmphoeCode = '';
  let postcode = '';
  for (const line of text.split('\n')) {
    const [head = '', ...tambons] = line.split(' ');
    const [, given = '', name = ''] = /^(\d{0,4})(.*)$/.exec(head) ?? [];
    amphoeCode = given || String(Number(amphoeCode) + 1).padStart(4, '0');
    const province = findProvinceByCode(amphoeCode.slice(0, 2));
    if (!province) continue;
    const amphoe: Amphoe = { code: amphoeCode, th: decodeName(name), en: '' };
    let last = 0;
    for (const tambon of tambons) {
      const [, number, changed, own = ''] = /^(\d\d)?(?:!(\d{5}))?(.*)$/.exec(tambon) ?? [];
      last = number === undefined ? last + 1 : Number(number);
      if (changed !== undefined) postcode = changed === NO_POSTCODE ? '' : changed;
      const code = amphoeCode + String(last).padStart(2, '0');
      places.push({ tambon: { code, th: decodeName(own), en: '' }, amphoe, province });
      postcodes.push(postcode);
    }
  }
  return { places, postcodes };
}
