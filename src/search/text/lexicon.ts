import type { Steps } from '../steps.ts';
import { withoutSigns, withoutTones } from '../../thai/signs.ts';
import {
  LONGEST_WORD,
  MOST_LIKE_WORDS,
  PRICE_OF_LETTER,
  PRICE_OF_SHORT,
  PRICE_OF_SIGNS,
  PRICE_OF_WORD,
  SHORTEST_WORD,
} from '../tuning.ts';

const THAI = /[\u0e01-\u0e4e]/;

/** A word that a piece of what was typed may stand for, and what that costs. */
export interface WordChoice {
  readonly word: string;
  readonly price: number;
  /** The piece has a letter or a vowel that the word has not; tone marks and silent letters' signs are none. */
  readonly isEdit?: boolean;
}

export const exactly = (word: string): WordChoice => ({ word, price: PRICE_OF_WORD });

/** The words of a vocabulary, found by what is nearly one of them. */
export class Lexicon {
  /** Letters of the longest Thai word, signs not counted. */
  readonly longest: number;
  readonly #exact: ReadonlySet<string>;
  readonly #bySigns: WordsBy;
  /** Words by what is left when a letter is taken away: two words one letter apart meet there. */
  readonly #byRest: WordsBy;
  readonly #choices = new Map<string, readonly WordChoice[]>();

  constructor(exact: ReadonlySet<string>, bySigns: WordsBy, byRest: WordsBy) {
    this.#exact = exact;
    this.#bySigns = bySigns;
    this.#byRest = byRest;
    let longest = 1;
    for (const [key, [word = '']] of bySigns)
      if (THAI.test(word)) longest = Math.max(longest, key.length);
    this.longest = longest;
  }

  has(word: string): boolean {
    return this.#exact.has(word);
  }

  /** Other words than the piece that differ from it by one letter, those with its first letter first. */
  like(piece: string): string[] {
    const like = new Set<string>();
    const long = withoutSigns(piece).length > SHORTEST_WORD;
    for (const key of long ? [piece, withoutSigns(piece)] : [piece]) {
      for (const rest of restsOf(key)) {
        for (const word of this.#withRest(rest)) {
          if (!oneEdit(key, word)) continue;
          const same = this.#exact.has(word) ? [word] : (this.#bySigns.get(word) ?? []);
          for (const known of same) like.add(known);
        }
      }
    }
    like.delete(piece);
    // A first letter is seldom mistaken.
    return [...like]
      .sort((a, b) => Number(b[0] === piece[0]) - Number(a[0] === piece[0]) || b.length - a.length)
      .slice(0, MOST_LIKE_WORDS);
  }

  /** Every word that a piece may stand for: itself, with other signs, with another letter. */
  choices(piece: string): readonly WordChoice[] {
    const before = this.#choices.get(piece);
    if (before) return before;
    const found: WordChoice[] = this.#exact.has(piece) ? [exactly(piece)] : [];
    const key = withoutSigns(piece);
    if (key.length > 1) {
      for (const word of this.#bySigns.get(key) ?? [])
        if (word !== piece)
          found.push({
            word,
            price: PRICE_OF_SIGNS,
            isEdit: withoutTones(word) !== withoutTones(piece),
          });
    }
    if (piece.length >= SHORTEST_WORD && piece.length <= LONGEST_WORD) {
      const price = PRICE_OF_LETTER + (key.length > SHORTEST_WORD ? 0 : PRICE_OF_SHORT);
      for (const word of this.like(piece))
        if (!found.some((choice) => choice.word === word))
          found.push({ word, price, isEdit: true });
    }
    this.#choices.set(piece, found);
    return found;
  }

  /** Words whose first letter was left out, so that a sign begins what is there: ่า for ว่า. */
  withoutFirstLetter(piece: string): WordChoice[] {
    return this.#withRest(piece)
      .filter((word) => word.slice(1) === piece && this.#exact.has(word))
      .map((word) => ({ word, price: PRICE_OF_LETTER, isEdit: true }));
  }

  /** Two words whose letters changed places where they meet: กลัมบา for กลับ มา. */
  swappedWhereTheyMeet(piece: string): Array<readonly [string, string]> {
    return Array.from(piece.slice(2), (_, at) => at + 1)
      .map(
        (at) =>
          [
            piece.slice(0, at) + piece.charAt(at + 1),
            piece.charAt(at) + piece.slice(at + 2),
          ] as const,
      )
      .filter(([left, right]) => left + right !== piece && this.has(left) && this.has(right));
  }

  #withRest(rest: string): readonly string[] {
    return this.#byRest.get(rest) ?? [];
  }
}

type WordsBy = ReadonlyMap<string, readonly string[]>;
/** Words between two rests: about a millisecond. */
const AT_ONCE = 100;

export function* makeLexicon(vocabulary: Iterable<string>): Steps<Lexicon> {
  const exact = new Set(vocabulary);
  const bySigns = new Map<string, string[]>();
  let count = 0;
  for (const word of exact) {
    if ((count += 1) % AT_ONCE === 0) yield;
    add(bySigns, withoutSigns(word), word);
  }
  const byRest = yield* indexByRest(new Set([...exact, ...bySigns.keys()]));
  return new Lexicon(exact, bySigns, byRest);
}

/** A word, and what is left of it when each of its letters in turn is taken away. */
const restsOf = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

function* indexByRest(words: ReadonlySet<string>): Steps<Map<string, string[]>> {
  const byRest = new Map<string, string[]>();
  let count = 0;
  for (const word of words) {
    if ((count += 1) % AT_ONCE === 0) yield;
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) continue;
    for (const rest of new Set(restsOf(word))) add(byRest, rest, word);
  }
  return byRest;
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}

/** Whether two words differ by one letter: another, one more, one less, or two changed about. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let ends = 0;
  while (ends < Math.min(a.length, b.length) - from && a.at(-1 - ends) === b.at(-1 - ends))
    ends += 1;
  const left = a.slice(from, a.length - ends);
  const right = b.slice(from, b.length - ends);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === `${right[1]}${right[0]}`;
}
