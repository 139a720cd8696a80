import type { Script } from '../names/name-key.ts';

/**
 * The letters of a place list. Thai letters are written as single ASCII characters, which halves what
 * a plain `gzip` host has to send; digits, the space and a few signs are left to the list.
 */
const THAI: string[] = [];
for (let code = 0x0e01; code <= 0x0e4e; code += 1) {
  if (code < 0x0e3b || code > 0x0e3f) THAI.push(String.fromCharCode(code));
}
/** As many as there are Thai characters; what is left of ASCII is digits and the signs of the list. */
const ASCII = [
  ...'*+,/',
  ...Array.from({ length: 0x7e - 0x3a + 1 }, (_, index) => String.fromCharCode(0x3a + index)),
];
const toAscii = new Map(THAI.map((letter, index) => [letter, ASCII[index] ?? '']));
const toThai: string[] = [];
THAI.forEach((letter, index) => (toThai[(ASCII[index] ?? '').charCodeAt(0)] = letter));

const PLAIN: Readonly<Record<Script, RegExp>> = { thai: /[-.()]/, latin: /[-.()A-Za-z"']/ };
/** In a list of romanised names the space inside a name. */
const SPACE = '_';

/** `Nong Bua` → `NongBua`: a capital brings its space along. */
export const squeeze = (en: string) =>
  en.replace(/([^\s"(-])(?=[A-Z])/g, '$1"').replace(/ "?(?=[A-Z])/g, '');
export const spread = (text: string) =>
  text.replace(/([^\s"(-])(?=[A-Z])/g, '$1 ').replace(/"/g, '');

export function encodeName(name: string, script: Script): string {
  const text = script === 'latin' ? squeeze(name) : name;
  return Array.from(text, (letter) => {
    const ascii = script === 'thai' ? toAscii.get(letter) : letter === ' ' ? SPACE : undefined;
    if (ascii !== undefined) return ascii;
    if (PLAIN[script].test(letter)) return letter;
    return `%${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  }).join('');
}

export function decodeName(text: string, script: Script): string {
  let name = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '%') {
      name += String.fromCodePoint(Number.parseInt(text.slice(at + 1, at + 7), 16));
      at += 6;
    } else if (script === 'thai') name += toThai[sign.charCodeAt(0)] ?? sign;
    else name += sign === SPACE ? ' ' : sign;
  }
  return script === 'latin' ? spread(name) : name;
}
