import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { toArabic } from '../../thai/digits.ts';
import { fold } from '../../thai/normalise.ts';
import type { Parsed } from './parsed.ts';
import { isPlaceholderAddress } from './placeholder-address.ts';
import { nearest } from '../contract/suggest.ts';

export { parseDate } from './read-date.ts';

/** A tambon code: six digits, as `840401`, `840401.0`, `84 04 01`, `84-04-01`, `TH840401` or in Thai digits. */
export function parseCode(text: string): Parsed<string> {
  const digits = toArabic(text)
    .trim()
    .replace(/^=?["'’]?(\d{6})["'’]?$/, '$1')
    .replace(/^['’‘"“]/, '')
    .replace(/^th[-\s]?/i, '')
    .replace(/\.0+$/, '')
    .replace(/^(\d{3}),(\d{3})$/, '$1$2')
    .replace(/[\s.-]/g, '');
  if (/^[1-9]\d{5}$/.test(digits)) return { value: digits };
  // All six digits are there when five stand behind the point; they are asked about, never taken.
  const [, first, five] = /^([1-9])\.(\d{5})E\+?0?5$/i.exec(toArabic(text).trim()) ?? [];
  const suggestions = first && five ? [first + five] : [];
  return { code: 'code-unreadable', params: { digits: digits.length }, suggestions };
}

/**
 * A whole number, never below nothing, of no more than fifteen digits: `12`, `๑๒`, `12.0`, `1,234`. Of `1.000`
 * nobody can tell whether it is one or a thousand.
 */
export function parseInteger(text: string): Parsed<number> {
  const plain = toArabic(text)
    .trim()
    .replace(/\.(?!000$)0*$/, '');
  if (/^\d{1,15}$/.test(plain)) return { value: Number(plain) };
  if (/^\d{1,3}(?:,\d{3}){1,4}$/.test(plain)) return { value: Number(plain.replaceAll(',', '')) };
  return { code: 'number-unreadable', params: {}, suggestions: [] };
}

/** What tells a program to draw a mark in colours; nobody sees it. */
const VARIATION = /\ufe0f/g;

const YES = keys(
  'ใช่ มี ได้ ยินยอม อนุญาต เผยแพร่ได้ ยอมรับ ตกลง เห็นชอบ แล้ว yes y true t 1 ok ✓ ✔ ☑ / √ จริง',
);
const NO = keys(
  'ไม่ ไม่ใช่ ไม่มี ไม่ได้ ไม่ยินยอม ไม่อนุญาต ไม่เผยแพร่ ไม่ยอมรับ ไม่ตกลง ยังไม่ no n false f 0 - ✗ ✘ ☐ เท็จ',
);

/** A number in a list, from 1 on: `12`, `๒)`, `4.`, `(5)`, `ลำดับที่ 6`; of `1.1` the whole, which other rows may share. */
export function parseOrder(text: string): Parsed<number> {
  const plain = toArabic(text)
    .trim()
    .replace(/^(?:ลำดับ(?:ที่)?|ข้อ(?:ที่)?|ที่|no\.?|#) ?(?=\d)/i, '')
    .replace(/^\(?(\d{1,6})(?:\.\d{1,4}){0,2}[./)]{0,2}$/, '$1');
  return /^0+$/.test(plain)
    ? { code: 'number-unreadable', params: {}, suggestions: [] }
    : parseInteger(plain);
}

/** Yes or no, in the ways officers write them. A word that is neither is refused, never guessed. */
export function parseYesNo(text: string): Parsed<boolean> {
  const key = keyOf(text);
  if (YES.has(key)) return { value: true };
  if (NO.has(key)) return { value: false };
  return { code: 'yes-no-unreadable', params: {}, suggestions: ['ใช่', 'ไม่'] };
}

/** `choices`: what may be written → the value it stands for; the first spelling of a value is its proper one. */
export function parseEnum<T extends string>(
  text: string,
  choices: Readonly<Record<string, T>>,
): Parsed<T> {
  const byKey = byKeyOf(choices);
  const value = byKey.get(text) ?? byKey.get(keyOf(text));
  if (value !== undefined) return { value };
  const proper = properWords(choices);
  const near = nearest(text, Object.keys(choices))
    .map((word) => proper.get(choices[word]!)!)
    .filter((word, index, words) => words.indexOf(word) === index);
  return {
    code: 'unknown-value',
    params: { choices: [...proper.values()].join(', ') },
    suggestions: near,
  };
}

/** The first spelling of each value; a number is never it, though an object lists its numbers first. */
export function properWords<T extends string>(
  choices: Readonly<Record<string, T>>,
): ReadonlyMap<T, string> {
  const proper = new Map<T, string>();
  for (const [word, value] of Object.entries(choices))
    if (!proper.has(value) && !/^\d/.test(word)) proper.set(value, word);
  return proper;
}

/** The lists are a handful and never change, but every row asks them: their folded words are kept. */
const FOLDED = new WeakMap<object, ReadonlyMap<string, string>>();

function byKeyOf<T extends string>(choices: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const known = FOLDED.get(choices) as ReadonlyMap<string, T> | undefined;
  if (known) return known;
  const byKey = new Map<string, T>();
  const add = (key: string, value: T) => byKey.has(key) || byKey.set(key, value);
  for (const [word, value] of Object.entries(choices)) add(keyOf(word), value);
  for (const [word, value] of Object.entries(choices)) add(word, value);
  FOLDED.set(choices, byKey);
  return byKey;
}

/** A Buddhist-Era year: `2567`, `๒๕๖๗`, `67`, `พ.ศ. 2567`, `ปีงบประมาณ 2567`, `2567.0`. */
export function parseFiscalYear(text: string): Parsed<FiscalYear> {
  const plain = toArabic(text)
    .trim()
    .replace(/\.0+$/, '')
    .replace(/^(?:ประจำ)?ปี(?:งบประมาณ)?/, '')
    .replace(/^\s*พ\.?\s?ศ\.?/, '')
    .trim();
  if (/^[5-9]\d$/.test(plain)) return { value: 2500 + Number(plain) };
  if (/^25\d{2}$|^2600$/.test(plain)) return { value: Number(plain) };
  const meant = /^(?:20)?[0-5]\d$/.test(plain) ? [String((Number(plain) % 100) + 2543)] : [];
  return { code: 'fiscal-year-unreadable', params: {}, suggestions: meant };
}

/** Another address behind the first, as in a list of them; within the path of an archive it is a part of the first. */
const SECOND_ADDRESS = /[;,|]https?:\/\//i;

/** An address on the web, https only, without user name or password. */
export function parseUrl(text: string): Parsed<string> {
  const plain = text.trim();
  const refused = (suggestions: string[] = []): Parsed<string> => ({
    code: 'url-not-https',
    params: {},
    suggestions,
  });
  const whole = /^[a-z]+:/i.test(plain) ? plain : `https://${plain}`;
  if (isPlaceholderAddress(whole)) return { code: 'url-placeholder', params: {}, suggestions: [] };
  if (/^http:\/\//i.test(plain)) return refused([plain.replace(/^http:/i, 'https:')]);
  if (/^(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)\S+$/i.test(plain))
    return refused([`https://${plain}`]);
  if (!/^https:\/\/[^\s<>"'`\\]+$/i.test(plain) || SECOND_ADDRESS.test(plain)) return refused();
  const url = URL.canParse(plain) ? new URL(plain) : undefined;
  if (!url?.hostname.includes('.') || url.username !== '' || url.password !== '') return refused();
  return { value: plain };
}

/**
 * The words of a list, split by `;`, `,`, `/`, `|`, `+`, `และ` or a line break (full-width ones too), blank
 * ones left out, without the dots and numbers of a written list.
 */
export function parseList(text: string): string[] {
  return text
    .split(
      /[;；,，、/|+\n]|(?<=\s|^)และ(?=\s|ภาค)|(?<=ภาค\S{3,20})และ(?=ภาค)|(?<=\S)\s+(?=\(?[\d๐-๙]{1,2}[.)] )|(?<=\s)(?=[•·▪●*-] )/,
    )
    .map((word) => word.replace(/^\s*(?:[•·▪●*–-]|\(?[\d๐-๙]{1,2}[.)])\s*/, '').trim())
    .filter((word) => word !== '');
}

/** The words of a list of known ones; only where each is known does a space part them too. */
export function parseChoices(text: string, choices: Readonly<Record<string, string>>): string[] {
  const isKnown = (word: string): boolean => 'value' in parseEnum(word, choices);
  return parseList(text).flatMap((word) => {
    const parts = word.split(/\s+/);
    return !isKnown(word) && parts.length > 1 && parts.every(isKnown) ? parts : [word];
  });
}

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(keyOf));
}

/** Folding takes hyphens away; a cell that is nothing else keeps what it is. */
function keyOf(text: string): string {
  const seen = text.replace(VARIATION, '');
  return fold(seen) || seen.trim();
}
