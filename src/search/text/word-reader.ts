/** One way to read what was typed: words of the vocabulary, and how sure that is. */
export interface Reading {
  readonly words: readonly string[];
  /** The lower the likelier. */
  readonly price: number;
  /** Another word than the one typed is among them. */
  readonly mended: boolean;
  /** Letters that belong to no word, nor to one like it. */
  readonly strange: number;
  /** Words with another letter than the typed one. */
  readonly edits: number;
}

/** Reads a stretch without spaces, the likeliest reading first; at least one. */
export type Reader = (typed: string) => readonly Reading[];

const RUN = /[\u0e01-\u0e3a\u0e40-\u0e4e]+|[^\s\u0e01-\u0e3a\u0e40-\u0e4e]+/g;
const THAI = /[\u0e01-\u0e4e]/;
/** Signs above and below: what is most often left out or mistaken. */
const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const SIGN = new RegExp(MARK.source);
const bare = (word: string) => word.replace(MARK, '');

/** What a word costs: itself, one that differs in its signs only, one that differs in a letter, and a letter of no word. */
const PRICE = { word: 1, signs: 1.6, letter: 2.4, short: 0.5, strange: 3 } as const;
/** Words of fewer letters have too many like them. */
const SHORTEST = 3;
const LONGEST = 30;
const MOST_LIKE = 8;
const MOST_READINGS = 16;

interface Choice {
  readonly word: string;
  readonly price: number;
}

const exactly = (word: string): Choice => ({ word, price: PRICE.word });

export function makeReader(vocabulary: Iterable<string>): Reader {
  const exact = new Set(vocabulary);
  const bySigns = new Map<string, string[]>();
  let longest = 1;
  for (const word of exact) {
    const key = bare(word);
    if (THAI.test(word)) longest = Math.max(longest, key.length);
    add(bySigns, key, word);
  }
  // Words by what is left when a letter is taken away: two words one letter apart meet there.
  let byRest: Map<string, string[]> | undefined;
  const restsOf = (word: string) => [
    word,
    ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
  ];
  const withRest = (rest: string): readonly string[] => {
    if (!byRest) {
      byRest = new Map();
      for (const key of new Set([...exact, ...bySigns.keys()])) {
        if (key.length >= SHORTEST && key.length <= LONGEST)
          for (const one of new Set(restsOf(key))) add(byRest, one, key);
      }
    }
    return byRest.get(rest) ?? [];
  };
  const likeOf = (piece: string): string[] => {
    const like = new Set<string>();
    const long = bare(piece).length > SHORTEST;
    for (const key of long ? [piece, bare(piece)] : [piece]) {
      for (const rest of restsOf(key)) {
        for (const word of withRest(rest)) {
          if (!oneEdit(key, word)) continue;
          for (const one of exact.has(word) ? [word] : (bySigns.get(word) ?? [])) like.add(one);
        }
      }
    }
    like.delete(piece);
    // A first letter is seldom mistaken.
    return [...like]
      .sort((a, b) => Number(b[0] === piece[0]) - Number(a[0] === piece[0]) || b.length - a.length)
      .slice(0, MOST_LIKE);
  };
  const known = new Map<string, readonly Choice[]>();
  const choicesOf = (piece: string): readonly Choice[] => {
    const before = known.get(piece);
    if (before) return before;
    const found: Choice[] = exact.has(piece) ? [{ word: piece, price: PRICE.word }] : [];
    const key = bare(piece);
    if (key.length > 1) {
      for (const word of bySigns.get(key) ?? [])
        if (word !== piece) found.push({ word, price: PRICE.signs });
    }
    if (piece.length >= SHORTEST && piece.length <= LONGEST) {
      const price = PRICE.letter + (key.length > SHORTEST ? 0 : PRICE.short);
      for (const word of likeOf(piece))
        if (!found.some((choice) => choice.word === word)) found.push({ word, price });
    }
    known.set(piece, found);
    return found;
  };

  const cheapest = (some: Reading[]): Reading[] => {
    const seen = new Set<string>();
    return some
      .sort((a, b) => a.price - b.price || a.words.length - b.words.length)
      .filter(({ words }) => {
        const key = words.join(' ');
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, MOST_READINGS);
  };
  const NOTHING: Reading = { words: [], price: 0, mended: false, strange: 0, edits: 0 };
  const and = (reading: Reading, piece: string, { word, price }: Choice): Reading => ({
    words: [...reading.words, word],
    price: reading.price + price,
    mended: reading.mended || word !== piece,
    strange: reading.strange,
    edits: reading.edits + (price >= PRICE.letter ? 1 : 0),
  });

  /** Words whose first letter was left out, so that a sign begins what is there: ่า for ว่า. */
  const withoutFirstLetter = (piece: string): Choice[] =>
    withRest(piece)
      .filter((word) => word.slice(1) === piece && exact.has(word))
      .map((word) => ({ word, price: PRICE.letter }));

  /** Two words whose letters changed places where they meet: กลัมบา for กลับ มา. */
  const swappedWhereTheyMeet = (piece: string): Array<readonly [string, string]> =>
    Array.from(piece.slice(2), (_, at) => at + 1)
      .map(
        (at) =>
          [
            piece.slice(0, at) + piece.charAt(at + 1),
            piece.charAt(at) + piece.slice(at + 2),
          ] as const,
      )
      .filter(([left, right]) => left + right !== piece && exact.has(left) && exact.has(right));

  /**
   * The cheapest ways through a run of Thai, letter by letter. Before a sign only a word ends that is typed
   * as it is, and only one begins whose first letter is missing.
   */
  function readThai(run: string): Reading[] {
    const inside = Array.from(run, (one, at) => at > 0 && SIGN.test(one));
    const ways: Reading[][] = [[NOTHING], ...Array.from(run, (): Reading[] => [])];
    for (let from = 0; from < run.length; from += 1) {
      const here = cheapest(ways[from] ?? []);
      const [best] = here;
      if (!best) continue;
      let letters = 0;
      for (let to = from + 1; to <= run.length && letters < longest * 2; to += 1) {
        const piece = run.slice(from, to);
        if (inside[to]) {
          if (!inside[from] && exact.has(piece))
            for (const way of here) ways[to]?.push(and(way, piece, exactly(piece)));
          continue;
        }
        letters += 1;
        const choices = inside[from] ? withoutFirstLetter : choicesOf;
        for (const choice of letters <= longest + 1 ? choices(piece) : [])
          for (const way of here) ways[to]?.push(and(way, piece, choice));
        for (const [left, right] of inside[from] ? [] : swappedWhereTheyMeet(piece))
          for (const way of here)
            ways[to]?.push(
              and(and(way, left, exactly(left)), piece, { word: right, price: PRICE.letter }),
            );
      }
      const next = inside.indexOf(false, from + 1);
      const { price, strange } = best;
      if (!inside[from])
        ways[next < 0 ? run.length : next]?.push({
          ...best,
          price: price + PRICE.strange,
          strange: strange + 1,
        });
    }
    return cheapest(ways[run.length] ?? []);
  }

  function readOther(run: string): Reading[] {
    const word = run.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word === '') return [NOTHING];
    const itself = { ...NOTHING, words: [word], price: PRICE.word };
    const stem = word.replace(/['’]s?$/, '');
    if (exact.has(stem) || /\d/.test(word)) return [itself];
    const like = stem.length >= SHORTEST && /^[a-z]+$/.test(stem) ? likeOf(stem) : [];
    return [
      ...like.map((one) => and(NOTHING, word, { word: one, price: PRICE.letter })),
      { ...itself, price: PRICE.strange * 2, strange: word.length },
    ];
  }

  return (typed) => {
    let ways: Reading[] = [NOTHING];
    for (const [run] of typed.matchAll(RUN)) {
      const next = THAI.test(run) ? readThai(run) : readOther(run);
      ways = cheapest(
        ways.flatMap((way) =>
          next.map((reading) => ({
            words: [...way.words, ...reading.words],
            price: way.price + reading.price,
            mended: way.mended || reading.mended,
            strange: way.strange + reading.strange,
            edits: way.edits + reading.edits,
          })),
        ),
      );
    }
    return ways;
  };
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
