import { OFTEN_EXCHANGED, SELDOM_EXCHANGED } from '../../thai/alike-letters.ts';
import {
  ALIKE_LETTER,
  DOUBLED_LETTER,
  OTHER_SIGN,
  OTHER_VOWEL,
  TURNED_LETTERS,
  WHOLE_LETTER,
} from '../tuning.ts';

/** Letters of one sound, a group a word. */
const GROUPS = [
  ...OFTEN_EXCHANGED,
  ...SELDOM_EXCHANGED,
  ...['bp', 'dt', 'gk', 'lr', 'Csz', 'wv', 'nN', 'iy', 'ou', 'ae'],
];
const groupOf = new Uint8Array(0x1000);
GROUPS.forEach((group, index) => {
  for (const letter of group) groupOf[letter.charCodeAt(0)] = index + 1;
});
const isVowel = new Uint8Array(0x1000);
for (const letter of 'ะัาำิีึืุูเแโใไaeiou') isVowel[letter.charCodeAt(0)] = 1;
const isSign = (code: number) => code >= 0x0e47 && code <= 0x0e4e;

function substitution(a: number, b: number): number {
  if (a === b) return 0;
  if (isSign(a) && isSign(b)) return OTHER_SIGN;
  const group = groupOf[a & 0xfff];
  if (group !== 0 && group === groupOf[b & 0xfff]) return ALIKE_LETTER;
  return isVowel[a & 0xfff] && isVowel[b & 0xfff] ? OTHER_VOWEL : WHOLE_LETTER;
}

function omission(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (isSign(code)) return OTHER_SIGN;
  return code === text.charCodeAt(index - 1) || code === 0x68 ? DOUBLED_LETTER : WHOLE_LETTER;
}

const MOST = 96;
/** Outside the band. */
const FAR = 1 << 20;
const leftOut = new Int32Array(MOST + 1);
const rows = [new Int32Array(MOST + 1), new Int32Array(MOST + 1), new Int32Array(MOST + 1)];

export interface Distance {
  /** Above the limit: apart. */
  readonly cost: number;
  /** How much of `b` was needed; all of it unless only a beginning was asked for. */
  readonly used: number;
}

/** `beginning`: the second text may go on where the first ends. */
interface Ends {
  readonly beginning?: boolean;
}

/**
 * The distance of `a` from `b`, or with `beginning` from that beginning of `b` which is nearest.
 * Gives up above `limit`. Texts beyond 96 letters are cut.
 */
export function distance(a: string, b: string, limit: number, options: Ends = {}): Distance {
  const m = Math.min(a.length, MOST);
  const n = Math.min(b.length, MOST);
  // Beyond the band even the cheapest letters left out would cost more than the limit.
  const band = Math.floor(limit / DOUBLED_LETTER) + 1;
  if (!options.beginning && Math.abs(m - n) > band) return { cost: limit + 1, used: n };
  let before = rows[0] as Int32Array;
  let last = rows[1] as Int32Array;
  let now = rows[2] as Int32Array;
  last[0] = 0;
  for (let j = 1; j <= n; j += 1) {
    const left = omission(b, j - 1);
    leftOut[j] = left;
    last[j] = (last[j - 1] as number) + left;
  }
  for (let i = 1; i <= m; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
    const dropA = omission(a, i - 1);
    const from = Math.max(1, i - band);
    const to = Math.min(n, i + band);
    now[from - 1] = from === 1 ? (last[0] as number) + dropA : FAR;
    let least = now[from - 1] as number;
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = (last[j - 1] as number) + substitution(letter, other);
      const dropped = (last[j] as number) + dropA;
      if (dropped < cost) cost = dropped;
      const added = (now[j - 1] as number) + (leftOut[j] as number);
      if (added < cost) cost = added;
      if (previous === other && j > 1 && letter !== other && letter === b.charCodeAt(j - 2)) {
        const turned = (before[j - 2] as number) + TURNED_LETTERS;
        if (turned < cost) cost = turned;
      }
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < n) now[to + 1] = FAR;
    if (least > limit) return { cost: limit + 1, used: n };
    const free = before;
    before = last;
    last = now;
    now = free;
  }
  if (!options.beginning) return { cost: last[n] as number, used: n };
  let used = Math.min(n, Math.max(0, m - band));
  for (let j = used + 1; j <= Math.min(n, m + band); j += 1) {
    if ((last[j] as number) <= (last[used] as number)) used = j;
  }
  return { cost: last[used] as number, used };
}

/** How far apart names may be that are still offered for what was typed: about one letter in five, none in two. */
export function tolerance(letters: number): number {
  if (letters <= 1) return 0;
  if (letters === 2) return ALIKE_LETTER;
  if (letters <= 4) return WHOLE_LETTER;
  if (letters <= 7) return WHOLE_LETTER + ALIKE_LETTER;
  return letters <= 11 ? 2 * WHOLE_LETTER : 2 * WHOLE_LETTER + DOUBLED_LETTER;
}

/** The letters of a text as bits, to rule out most names before they are measured. */
export function letterSet(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // An h more or less is half a letter, too little to rule a name out.
    if (code !== 0x68) set |= 1 << ((groupOf[code & 0xfff] || code) & 31);
  }
  return set;
}

/** The least that a letter costs which one name has and the other has not. */
export const LETTER = OTHER_VOWEL;

/** How many letters of one set are not in the other. */
export function missing(from: number, set: number): number {
  let left = from & ~set;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
