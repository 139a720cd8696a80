/** A text in the form that is searched for personal data, with the way back to the written text. */
export interface FlattenedText {
  readonly text: string;
  /** The offset in the written text of a character of `text`, or of its end. */
  readonly at: (index: number) => number;
}

/** Invisible characters: zero-width ones, soft hyphens, joiners, directions, variation selectors, the keycap mark. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\u3164\ufe00-\ufe0f\ufeff\uffa0]/;
/** Characters that separate groups of digits as a hyphen does. */
const DASHES =
  /[\u2010-\u2015\u2043\u2212\u2500\u30fc\ufe58\ufe63\uff0d~_\u00b7\u2022\u2027\u2219\u22c5\u30fb\u2192\u21d2\u27a1|*]/;
const PLAIN = /^[\t\n\r -~\u0e00-\u0e4e]*$/;

/**
 * Normalises a text: digits of every script become ASCII digits, dashes and dots of every kind `-`, spaces and line
 * breaks a space; invisible characters are removed, because readers do not see them.
 */
export function flattened(written: string): FlattenedText {
  if (PLAIN.test(written) && !/[~_|*]/.test(written)) {
    return { text: written.replace(/[\t\n\r]/g, ' '), at: (index) => index };
  }
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of written) {
    if (!INVISIBLE.test(character)) {
      text += level(character);
      offsets.push(offset);
    }
    offset += character.length;
  }
  offsets.push(written.length);
  return { text, at: (index) => offsets[index] ?? written.length };
}

function level(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (DASHES.test(character)) return '-';
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (character === '：' || character === '；') return ':';
  if (character === '＠' || character === '﹫') return '@';
  if (character === '．' || character === '。' || character === '｡') return '.';
  if (/\p{Nd}/u.test(character)) return String(digitOf(code));
  const plain = character.normalize('NFKC');
  if (/^[!-~]$/.test(plain)) return plain;
  // One character for one character, so that the way back stays right.
  return character.length > 1 ? '\u25a1' : character;
}

/** In every script the ten digits are consecutive, from a code point that ends in 0 or 6. */
function digitOf(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  const low = code & 15;
  return /\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6;
}
