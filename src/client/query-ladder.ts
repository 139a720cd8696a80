import { toArabic, toThai } from '../thai/digits.ts';
import { clean } from '../thai/normalise.ts';
import type { Reader, Reading } from '../thai/reading.ts';
import type { Result } from './pagefind.ts';

/** What was found, the best first; `loose` when other words than the typed ones were sought, or not all. */
export interface Climbed<Found = Result> {
  readonly results: readonly Found[];
  readonly loose: boolean;
}

/** Asks the index: words by spaces, `"…"` for a phrase, null for everything. */
export type Seek<Found> = (asked: string | null) => Promise<readonly Found[]>;

/** `ต.` `อ.` `จ.` before a name say nothing that the name does not; in จ.ป.ร. and ต.ค. they are the name. */
const KINDS = /(?<![ก-๎.])[ตอจ]\.\s*(?=[ก-๎])(?!.\.)/g;
/** The part of what was typed that must be known words, or nothing is sought. */
const MOSTLY = 0.6;
/** So many letters for each that may be mistaken: else anything can be read as something. */
const LETTERS_AN_EDIT = 5;
/** Readings of about the same price are as likely. */
const AS_LIKELY = 0.6;
const MOST_TRIES = 16;
const MOST_CHUNKS = 12;

const letters = (text: string) => text.replace(/[\s\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;

/** A stretch without spaces as it was understood: the pages that have it, and the words it was read as. */
interface Stretch<Found> {
  readonly typed: string;
  readonly words: readonly string[];
  readonly found: readonly Found[];
  readonly loose: boolean;
}

/**
 * From what was typed to ever looser readings of it; the first that finds something is the answer.
 * A stretch without spaces is sought as a phrase, in its likeliest reading that some page has; pages
 * must have all stretches. Then words may stand apart, and then some may be missing.
 */
export async function climb<Found extends { readonly id: string }>(
  read: Reader,
  query: string,
  ask: Seek<Found>,
): Promise<Climbed<Found>> {
  const typed = toArabic(clean(query)).replace(KINDS, '').trim();
  if (typed === '') return { results: await ask(null), loose: false };
  const asked = new Map<string, Promise<readonly Found[]>>();
  const once = (text: string) => {
    const before = asked.get(text) ?? ask(text);
    asked.set(text, before);
    return before;
  };
  /** Pages that have the words, as a phrase or anywhere, with digits of either script. */
  const seek = async (words: readonly string[], phrase: boolean): Promise<readonly Found[]> => {
    const text = words.join(' ');
    const forms = text === toThai(text) ? [text] : [text, toThai(text)];
    const quoted = phrase && words.length > 1 ? forms.map((one) => `"${one}"`) : forms;
    return union(await Promise.all(quoted.map(once)));
  };

  const understand = async (chunk: string): Promise<Stretch<Found>> => {
    const size = letters(chunk);
    const readings = read(chunk).filter(
      ({ words, strange, edits }) =>
        words.length > 0 &&
        strange <= size * (1 - MOSTLY) &&
        edits <= Math.max(1, size / LETTERS_AN_EDIT),
    );
    let meant: Stretch<Found> | undefined;
    let dearest = Infinity;
    for (const reading of readings) {
      if (reading.price > dearest) break;
      const found = await seek(reading.words, true);
      if (found.length === 0) continue;
      if (!isLoose(reading)) return { typed: chunk, words: reading.words, found, loose: false };
      // What was misspelt may have been meant in more than one way.
      dearest = Math.min(dearest, reading.price + AS_LIKELY);
      meant = meant
        ? { ...meant, found: union([meant.found, found]) }
        : { typed: chunk, words: reading.words, found, loose: true };
    }
    if (meant) return meant;
    // In two parts: between them the text has a space, or another word.
    for (const { words, mended, strange } of readings.slice(0, 3)) {
      if (strange > 0) continue;
      for (let at = words.length - 1; at > 0; at -= 1) {
        const [left, right] = [words.slice(0, at), words.slice(at)];
        const found = both(await seek(left, true), await seek(right, true));
        if (found.length > 0) return { typed: chunk, words, found, loose: mended };
      }
    }
    const [best] = readings;
    const found = best ? await seek(best.words, false) : [];
    return { typed: chunk, words: best?.words ?? [], found, loose: true };
  };

  const chunks = typed.split(' ').slice(0, MOST_CHUNKS);
  const stretches: Stretch<Found>[] = [];
  for (const chunk of chunks) {
    if (/[\p{L}\p{N}]/u.test(chunk)) stretches.push(await understand(chunk));
  }
  if (stretches.length === 0) return { results: [], loose: false };
  const has = stretches.filter((one) => one.found.length > 0);
  const words = has.flatMap((one) => one.words);
  const loose = has.length < stretches.length || has.some((one) => one.loose);
  if (letters(has.map((one) => one.typed).join('')) < letters(typed) * MOSTLY)
    return { results: [], loose: true };

  const everywhere = has.map((one) => one.found).reduce(both);
  const phrase = await seek(words, true);
  const apart = await seek(words, false);
  if (phrase.length + everywhere.length > 0) {
    // Of the pages that have all of it, the index knows which is more about it; last, where words stand apart.
    return { results: union([phrase, both(apart, everywhere), everywhere, apart]), loose };
  }
  if (apart.length > 0) return { results: apart, loose };
  for (const some of shorter(words)) {
    const found = await seek(some, false);
    if (found.length > 0) return { results: found, loose: true };
  }
  return { results: [], loose: true };
}

const isLoose = ({ mended, strange }: Reading) => mended || strange > 0;

function union<Found extends { readonly id: string }>(lists: readonly (readonly Found[])[]) {
  const all = new Map<string, Found>();
  for (const list of lists) for (const one of list) if (!all.has(one.id)) all.set(one.id, one);
  return [...all.values()];
}

/** What is in both, in the order of the first. */
function both<Found extends { readonly id: string }>(a: readonly Found[], b: readonly Found[]) {
  const ids = new Set(b.map((one) => one.id));
  return a.filter((one) => ids.has(one.id));
}

/** All but one word, then its parts down to half the words. */
function shorter(terms: readonly string[]): string[][] {
  const some = terms.length > 2 ? terms.map((_, at) => terms.filter((_one, to) => to !== at)) : [];
  for (let size = terms.length - 2; size >= Math.max(2, terms.length / 2); size -= 1) {
    for (let at = 0; at + size <= terms.length; at += 1) some.push(terms.slice(at, at + size));
  }
  return some.slice(0, MOST_TRIES);
}
