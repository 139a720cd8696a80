import { toArabic, toThai } from '../../thai/digits.ts';
import { clean } from '../../thai/normalise.ts';
import { withoutSigns } from '../../thai/signs.ts';
import { inSlices } from '../in-slices.ts';
import type { Reader, WordReading } from './word-reader.ts';
import type { IndexResult } from './pagefind.ts';
import {
  AS_LIKELY,
  LETTERS_AN_EDIT,
  MOSTLY_KNOWN,
  MOST_CHUNKS,
  MOST_TRIES,
  SHORTEST_PART,
} from '../tuning.ts';

/** What was found, the best first. */
export interface Matches<Found = IndexResult> {
  readonly results: readonly Found[];
  /** Letters between what was typed and what was sought instead; 0: just what was typed. */
  readonly apart: number;
  /** Words were left out. */
  readonly missing: boolean;
}

/** Asks the index: words by spaces, `"…"` for a phrase, null for everything. */
export type Seek<Found> = (asked: string | null) => Promise<readonly Found[]>;

/** `ต.` `อ.` `จ.` before a name say nothing that the name does not; in จ.ป.ร. and ต.ค. they are the name. */
const KINDS = /(?<![ก-๎.])[ตอจ]\.\s*(?=[ก-๎])(?!.\.)/g;
/** Initials, or a hand on the keys: nobody leaves out every vowel. */
const WITHOUT_VOWELS = /^[ก-ฮ]{4,}$/;
/** Letters with dots between, `(b.e.`, are no words of the index. */
const WORD = /[\p{L}\p{M}\p{N}]{2}|\p{N}|^[\p{L}]$/u;

const letters = (text: string) => withoutSigns(text).replace(/\s/g, '').length;

/** A stretch without spaces as it was understood: the pages that have it, and the words it was read as. */
interface Stretch<Found> {
  readonly typed: string;
  readonly words: readonly string[];
  readonly found: readonly Found[];
  readonly apart: number;
}

/**
 * From what was typed to ever looser readings of it; the first that finds something is the answer.
 * A stretch without spaces is sought as a phrase, in its likeliest reading that some page has; pages
 * must have all stretches. Then words may stand apart, and then some may be missing.
 */
export async function searchWithFallbacks<Found extends { readonly id: string }>(
  read: Reader,
  query: string,
  ask: Seek<Found>,
): Promise<Matches<Found>> {
  const typed = toArabic(clean(query)).replace(KINDS, '').trim();
  if (typed === '') return { results: await ask(null), apart: 0, missing: false };
  const seek = wordSeeker(ask);
  const chunks = typed.split(' ').slice(0, MOST_CHUNKS);
  const stretches: Stretch<Found>[] = [];
  for (const chunk of chunks) {
    if (WORD.test(chunk))
      stretches.push(await understand(chunk, await inSlices(read(chunk)), seek));
  }
  if (stretches.length === 0) return { results: [], apart: 0, missing: false };
  const has = stretches.filter((stretch) => stretch.found.length > 0);
  const missing = has.length < stretches.length;
  const apart = stretches.reduce((sum, stretch) => sum + stretch.apart, 0);
  // Where most of it is on no page, words may still be: without the small ones, then without others.
  const isMost =
    letters(has.map((stretch) => stretch.typed).join('')) >= letters(typed) * MOSTLY_KNOWN;
  const words = (isMost ? has : stretches).flatMap((stretch) => stretch.words);

  const everywhere = isMost ? has.map((stretch) => stretch.found).reduce(both) : [];
  const phrase = isMost ? await seek(words, true) : [];
  const scattered = isMost ? await seek(words, false) : [];
  if (phrase.length + everywhere.length > 0) {
    // Of the pages that have all of it, the index knows which is more about it; last, where words stand apart.
    const results = union([phrase, both(scattered, everywhere), everywhere, scattered]);
    return { results, apart, missing };
  }
  if (scattered.length > 0) return { results: scattered, apart, missing };
  if (letters(words.join('')) < letters(typed) * MOSTLY_KNOWN)
    return { results: [], apart, missing: true };
  for (const some of shorter(words)) {
    const found = await seek(some, false);
    const left = letters(words.join('')) - letters(some.join(''));
    if (found.length > 0) return { results: found, apart: apart + left, missing: true };
  }
  return { results: [], apart, missing: true };
}

/** Pages that have some words, as a phrase or anywhere. */
type SeekWords<Found> = (words: readonly string[], phrase: boolean) => Promise<readonly Found[]>;

/** Asks for words with digits of either script, and for each text once. */
function wordSeeker<Found extends { readonly id: string }>(ask: Seek<Found>): SeekWords<Found> {
  const asked = new Map<string, Promise<readonly Found[]>>();
  const once = (text: string) => {
    const before = asked.get(text) ?? ask(text);
    asked.set(text, before);
    return before;
  };
  return async (words, phrase) => {
    const text = words.join(' ');
    const forms = text === toThai(text) ? [text] : [text, toThai(text)];
    const quoted = phrase && words.length > 1 ? forms.map((form) => `"${form}"`) : forms;
    return union(await Promise.all(quoted.map(once)));
  };
}

/** The likeliest meaning of a stretch that some page has: whole, then in two parts, then word by word. */
async function understand<Found extends { readonly id: string }>(
  chunk: string,
  all: readonly WordReading[],
  seek: SeekWords<Found>,
): Promise<Stretch<Found>> {
  const size = letters(chunk);
  const most = WITHOUT_VOWELS.test(chunk) ? 0 : Math.max(1, size / LETTERS_AN_EDIT);
  const readings = all.filter(
    ({ words, strange, edits }) =>
      words.length > 0 &&
      strange + edits <= Math.max(1, size * (1 - MOSTLY_KNOWN)) &&
      edits <= most,
  );
  const meant =
    (await findWhole(chunk, readings, seek)) ?? (await findInTwoParts(chunk, readings, seek));
  if (meant) return meant;
  const [best] = readings;
  const found = best ? await seek(best.words, false) : [];
  const apart = best && found.length > 0 ? apartOf(best) + 1 : size;
  return { typed: chunk, words: best?.words ?? [], found, apart };
}

/** What was misspelt may have been meant in more than one way: all that are about as likely count. */
async function findWhole<Found extends { readonly id: string }>(
  chunk: string,
  readings: readonly WordReading[],
  seek: SeekWords<Found>,
): Promise<Stretch<Found> | undefined> {
  let meant: Stretch<Found> | undefined;
  let dearest = Infinity;
  for (const reading of readings) {
    if (reading.price > dearest) break;
    const found = await seek(reading.words, true);
    if (found.length === 0) continue;
    if (apartOf(reading) === 0) return { typed: chunk, words: reading.words, found, apart: 0 };
    dearest = Math.min(dearest, reading.price + AS_LIKELY);
    meant = meant
      ? { ...meant, found: union([meant.found, found]) }
      : { typed: chunk, words: reading.words, found, apart: apartOf(reading) };
  }
  return meant;
}

/** Between the parts the text has a space, or another word. */
async function findInTwoParts<Found extends { readonly id: string }>(
  chunk: string,
  readings: readonly WordReading[],
  seek: SeekWords<Found>,
): Promise<Stretch<Found> | undefined> {
  for (const reading of readings.slice(0, 3)) {
    const { words, strange } = reading;
    if (strange > 0) continue;
    for (let at = words.length - 1; at > 0; at -= 1) {
      const [left, right] = [words.slice(0, at), words.slice(at)];
      const found = both(await seek(left, true), await seek(right, true));
      const isChance = Math.min(letters(left.join('')), letters(right.join(''))) < SHORTEST_PART;
      if (found.length > 0)
        return { typed: chunk, words, found, apart: apartOf(reading) + (isChance ? 1 : 0) };
    }
  }
  return undefined;
}

/** A mended sign is no letter, but not nothing either. */
const apartOf = ({ mended, strange, edits }: WordReading) =>
  strange + Math.max(edits, mended ? 0.5 : 0);

function union<Found extends { readonly id: string }>(lists: readonly (readonly Found[])[]) {
  const all = new Map<string, Found>();
  for (const list of lists)
    for (const found of list) if (!all.has(found.id)) all.set(found.id, found);
  return [...all.values()];
}

/** What is in both, in the order of the first. */
function both<Found extends { readonly id: string }>(a: readonly Found[], b: readonly Found[]) {
  const ids = new Set(b.map((found) => found.id));
  return a.filter((found) => ids.has(found.id));
}

/** Words that say how others belong together, and little themselves. */
const SMALL = new Set(
  (
    'ที่ ซึ่ง อัน และ หรือ กับ แก่ แด่ ต่อ ของ ใน บน จาก ถึง เพื่อ สำหรับ โดย ด้วย ด้วยกัน ให้ ได้ ' +
    'มี เป็น อยู่ คือ จะ ก็ ไม่ ไหม ไป มา แล้ว กัน นี้ นั้น อะไร อย่างไร ยังไง ความ การ ' +
    'the of and in on at to for from with by is are how what'
  ).split(' '),
);

/** All but the small words, all but one word, then its parts down to half the words. */
function shorter(all: readonly string[]): string[][] {
  const terms = all.filter((term) => !SMALL.has(term));
  if (terms.length === 0) return [];
  const some = terms.length < all.length ? [terms] : [];
  if (terms.length > 2) some.push(...terms.map((_, at) => terms.filter((_one, to) => to !== at)));
  for (let size = terms.length - 2; size >= Math.max(2, terms.length / 2); size -= 1) {
    for (let at = 0; at + size <= terms.length; at += 1) some.push(terms.slice(at, at + size));
  }
  return some.slice(0, MOST_TRIES);
}
