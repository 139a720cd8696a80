import { isSign } from '../../thai/signs.ts';
import type { Steps } from '../steps.ts';
import { type WordChoice, exactly, type Lexicon, makeLexicon } from './lexicon.ts';
import {
  MOST_READINGS,
  PRICE_OF_LETTER,
  PRICE_OF_STRANGE,
  PRICE_OF_WORD,
  SHORTEST_WORD,
} from '../tuning.ts';

/** One way to read what was typed: words of the vocabulary, and how sure that is. */
export interface WordReading {
  readonly words: readonly string[];
  /** The lower the likelier. */
  readonly price: number;
  /** Another word than the one typed is among them. */
  readonly mended: boolean;
  /** Letters that belong to no word, nor to one like it. */
  readonly strange: number;
  /** Words with another letter or vowel than the typed one. */
  readonly edits: number;
}

/** Reads a stretch without spaces, the likeliest reading first; at least one. */
export type Reader = (typed: string) => Steps<readonly WordReading[]>;

const RUN = /[\u0e01-\u0e3a\u0e40-\u0e4e]+|[^\s\u0e01-\u0e3a\u0e40-\u0e4e]+/g;
const THAI = /[\u0e01-\u0e4e]/;

const NOTHING: WordReading = { words: [], price: 0, mended: false, strange: 0, edits: 0 };

export function* makeReader(vocabulary: Iterable<string>): Steps<Reader> {
  const lexicon = yield* makeLexicon(vocabulary);
  return function* (typed) {
    let ways: WordReading[] = [NOTHING];
    for (const [run] of typed.matchAll(RUN)) {
      yield;
      const next = THAI.test(run) ? yield* readThai(lexicon, run) : readOther(lexicon, run);
      ways = cheapest(ways.flatMap((way) => next.map((reading) => joined(way, reading))));
    }
    return ways;
  };
}

/**
 * The cheapest ways through a run of Thai, letter by letter. Before a sign only a word ends that is typed
 * as it is, and only one begins whose first letter is missing.
 */
function* readThai(lexicon: Lexicon, run: string): Steps<WordReading[]> {
  const inside = Array.from(run, (letter, at) => at > 0 && isSign(letter));
  const ways: WordReading[][] = [[NOTHING], ...Array.from(run, (): WordReading[] => [])];
  for (let from = 0; from < run.length; from += 1) {
    yield;
    const here = cheapest(ways[from] ?? []);
    const [best] = here;
    if (!best) continue;
    for (const { end, addTo } of wordsFrom(lexicon, run, from, inside))
      for (const way of here) ways[end]?.push(addTo(way));
    const next = inside.indexOf(false, from + 1);
    if (!inside[from])
      ways[next < 0 ? run.length : next]?.push({
        ...best,
        price: best.price + PRICE_OF_STRANGE,
        strange: best.strange + 1,
      });
  }
  return cheapest(ways[run.length] ?? []);
}

/** A word that may come next in a run: the letter before which it ends, and a reading with it. */
interface NextWord {
  readonly end: number;
  readonly addTo: (reading: WordReading) => WordReading;
}

/** Every word that may begin at the letter `from` of a run. `inside`: which letters are signs. */
function* wordsFrom(
  lexicon: Lexicon,
  run: string,
  from: number,
  inside: readonly boolean[],
): Generator<NextWord> {
  let letters = 0;
  for (let end = from + 1; end <= run.length && letters < lexicon.longest * 2; end += 1) {
    const piece = run.slice(from, end);
    if (inside[end]) {
      if (!inside[from] && lexicon.has(piece))
        yield { end, addTo: (reading) => and(reading, piece, exactly(piece)) };
      continue;
    }
    letters += 1;
    if (letters <= lexicon.longest + 1)
      for (const choice of choicesOf(lexicon, piece, !inside[from]))
        yield { end, addTo: (reading) => and(reading, piece, choice) };
    if (inside[from]) continue;
    for (const [left, right] of lexicon.swappedWhereTheyMeet(piece)) {
      const swapped = { word: right, price: PRICE_OF_LETTER, isEdit: true };
      yield { end, addTo: (reading) => and(and(reading, left, exactly(left)), piece, swapped) };
    }
  }
}

const choicesOf = (lexicon: Lexicon, piece: string, isWhole: boolean): readonly WordChoice[] =>
  isWhole ? lexicon.choices(piece) : lexicon.withoutFirstLetter(piece);

function readOther(lexicon: Lexicon, run: string): WordReading[] {
  const word = run.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (word === '') return [NOTHING];
  const itself = { ...NOTHING, words: [word], price: PRICE_OF_WORD };
  const stem = word.replace(/['’]s?$/, '');
  if (lexicon.has(stem) || /\d/.test(word)) return [itself];
  const like = stem.length > SHORTEST_WORD && /^[a-z]+$/.test(stem) ? lexicon.like(stem) : [];
  return [
    ...like.map((known) =>
      and(NOTHING, word, { word: known, price: PRICE_OF_LETTER, isEdit: true }),
    ),
    { ...itself, price: PRICE_OF_STRANGE * 2, strange: word.length },
  ];
}

/** A reading and one more piece, read as the choice says. */
const and = (
  reading: WordReading,
  piece: string,
  { word, price, isEdit }: WordChoice,
): WordReading => ({
  words: [...reading.words, word],
  price: reading.price + price,
  mended: reading.mended || word !== piece,
  strange: reading.strange,
  edits: reading.edits + (isEdit ? 1 : 0),
});

const joined = (way: WordReading, next: WordReading): WordReading => ({
  words: [...way.words, ...next.words],
  price: way.price + next.price,
  mended: way.mended || next.mended,
  strange: way.strange + next.strange,
  edits: way.edits + next.edits,
});

/** The cheapest of them, each choice of words once. Sorts the list it is given. */
function cheapest(some: WordReading[]): WordReading[] {
  const seen = new Set<string>();
  return some
    .sort((a, b) => a.price - b.price || a.words.length - b.words.length)
    .filter(({ words }) => {
      const key = words.join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_READINGS);
}
