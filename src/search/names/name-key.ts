import { clean } from '../../thai/normalise.ts';

/**
 * A name as the finder compares it. `exact` holds its letters only; `loose` is what is left when
 * the things readers leave out or confuse are gone: in Thai the tone marks and other signs that
 * sound in no place of their own, in romanised names the different ways to write one sound.
 */
export interface NameKey {
  readonly exact: string;
  readonly loose: string;
  /** For each letter of `loose`, where it stands in the text it was made of. */
  readonly at: readonly number[];
}

export type Script = 'thai' | 'latin';

const THAI = /[\u0e01-\u0e4e]/;
const LATIN = /[a-z]/i;

/** The script a text is written in: Thai as soon as it has one Thai letter; none for digits and signs alone. */
export function scriptOf(text: string): Script | undefined {
  return THAI.test(text) ? 'thai' : LATIN.test(text) ? 'latin' : undefined;
}

/** Maitaikhu, tone marks, thanthakhat, nikhahit, yamakkan, phinthu: left out by many writers. */
const SIGN = /[\u0e3a\u0e47-\u0e4e]/;

/** The key of a Thai text that `clean` has mended. */
export function thaiKey(text: string): NameKey {
  let exact = '';
  let loose = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (!/[\u0e01-\u0e4e0-9a-z]/.test(letter) || letter === 'ฯ') continue;
    exact += letter;
    if (SIGN.test(letter)) continue;
    loose += letter;
    at.push(index);
  }
  return { exact, loose, at };
}

/**
 * Ways to write one sound in Latin letters, in this order. A capital stands for a sound that is
 * written with two letters, so that later rules leave it alone.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ng/g, 'N'],
  [/ea[ow]|ae[ow]/g, 'eo'],
  [/c?h(?=h)/g, ''],
  [/ch|j/g, 'C'],
  [/ph/g, 'p'],
  [/th/g, 't'],
  [/[kg]h/g, 'k'],
  [/sh|z/g, 's'],
  [/ck|[cgq]/g, 'k'],
  [/[vw]h?/g, 'w'],
  [/x/g, 's'],
  [/oe[iy]/g, 'ei'],
  [/u?ea|eua|uea|ua/g, 'ua'],
  [/ue|eu|uu|oo/g, 'u'],
  [/oe|ae/g, 'e'],
  [/ee/g, 'i'],
  [/aa/g, 'a'],
  [/(?<=[aeiou])y/g, 'i'],
  [/(?<=[aeiou])[hr](?![aeiou])/g, ''],
  [/a[uw]/g, 'ao'],
  [/(?<=[eio])w/g, 'o'],
  [/i[ae]o|ieo/g, 'io'],
  [/(.)\1+/g, '$1'],
];

/** The key of a romanised text. */
export function latinKey(text: string): NameKey {
  const exact = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  // Three of a kind write no sound: taken for one letter they would begin half of all names.
  const loose = /([a-z])\1\1/.test(exact)
    ? exact
    : SOUNDS.reduce((now, [sound, letters]) => now.replace(sound, letters), exact);
  return { exact, loose, at: [] };
}

/** The keys a name is found by: one, or more where it is written with another name in brackets or, in Latin letters, in several words. */
export function keysOf(name: string, script: Script): NameKey[] {
  if (script === 'thai') {
    const [, outside, inside] = /^(.+?)\s*\((.+)\)$/.exec(name) ?? [];
    return (outside && inside ? [outside, inside] : [name]).map(thaiKey);
  }
  const whole = latinKey(name);
  const byWord = name
    .split(/[\s-]+/)
    .map((word) => latinKey(word).loose)
    .join('');
  return byWord === whole.loose ? [whole] : [whole, { ...whole, loose: byWord }];
}

/** A text made ready for `thaiKey` or `latinKey`. */
export function cleanQuery(text: string): string {
  return clean(text)
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .toLowerCase();
}
