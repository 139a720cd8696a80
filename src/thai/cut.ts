/** Cuts running Thai into the words of a vocabulary, the same way wherever it runs. */
export interface Cutter {
  /** A text as words; what follows its neighbour without a space is glued to it. Signs stay with their word. */
  cut(text: string): readonly CutWord[];
  /** The words to seek for what was typed: missing or wrong tone marks and one wrong letter are mended where a word shows how. */
  cutQuery(text: string): readonly QueryWord[];
}

export interface CutWord {
  readonly text: string;
  /** No space stands before it. */
  readonly glued: boolean;
}

export interface QueryWord {
  readonly text: string;
  /** `mended`: another word than the one typed. `unknown`: no word of the vocabulary, nor like one. */
  readonly known: 'exact' | 'mended' | 'unknown';
}

const RUN = /[\u0e01-\u0e3a\u0e40-\u0e4e]+|[^\s\u0e01-\u0e3a\u0e40-\u0e4e]+/g;
const THAI = /[\u0e01-\u0e3a\u0e40-\u0e4e]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Signs above and below: a full-text index compares words without them. */
const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
const bare = (word: string) => word.replace(MARK, '');

/** The price of a letter that belongs to no word, of a word, of a word that differs in its signs, and of one that differs in a letter. */
const UNKNOWN = 3;
const WORD = 1;
const LOOSE = 1.6;
const MISSPELT = 2.4;
/** Shorter words, signs not counted, have too many like them. */
const SHORTEST = 4;

export function makeCutter(vocabulary: Iterable<string>): Cutter {
  const exact = new Set(vocabulary);
  const loose = new Map<string, string[]>();
  let longest = 1;
  for (const word of exact) {
    const key = bare(word);
    longest = Math.max(longest, key.length);
    const same = loose.get(key);
    if (same) same.push(word);
    else loose.set(key, [word]);
  }

  // Words by what is left when a letter is taken away: two words one letter apart meet there.
  let lacking: Map<string, string[]> | undefined;
  function likeOf(piece: string): string | undefined {
    const key = bare(piece);
    if (key.length < SHORTEST) return undefined;
    if (!lacking) {
      lacking = new Map();
      for (const word of loose.keys()) {
        if (word.length < SHORTEST) continue;
        for (const rest of [word, ...lessOne(word)]) {
          const words = lacking.get(rest);
          if (words) words.push(word);
          else lacking.set(rest, [word]);
        }
      }
    }
    for (const rest of [key, ...lessOne(key)]) {
      const like = lacking.get(rest)?.find((word) => oneEdit(key, word));
      if (like) return loose.get(like)?.[0];
    }
    return undefined;
  }

  /** Of all ways to cut a run, the one with the fewest words and fewest strange letters; earlier words are the longer ones. */
  function cutRun(run: string, mending: boolean): QueryWord[] {
    const starts = [...run.matchAll(/[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g)].map(
      (one) => one.index,
    );
    if (starts[0] !== 0) starts.unshift(0);
    const at = (index: number) => starts[index] ?? run.length;
    const cost = new Array<number>(starts.length + 1).fill(0);
    const step = new Array<number>(starts.length).fill(0);
    for (let from = starts.length - 1; from >= 0; from -= 1) {
      cost[from] = UNKNOWN + (cost[from + 1] ?? 0);
      for (let size = 1; size <= longest && from + size <= starts.length; size += 1) {
        const piece = run.slice(at(from), at(from + size));
        const price = exact.has(piece)
          ? WORD
          : !mending || size < 3
            ? Infinity
            : loose.has(bare(piece))
              ? LOOSE
              : likeOf(piece)
                ? MISSPELT
                : Infinity;
        const total = price + (cost[from + size] ?? 0);
        if (total <= (cost[from] ?? 0)) {
          cost[from] = total;
          step[from] = size;
        }
      }
    }
    const words: QueryWord[] = [];
    for (let from = 0; from < starts.length;) {
      let to = from + (step[from] || 1);
      const known = (step[from] ?? 0) > 0;
      if (!known) while (to < starts.length && step[to] === 0) to += 1;
      const text = run.slice(at(from), at(to));
      words.push({ text, known: !known ? 'unknown' : exact.has(text) ? 'exact' : 'mended' });
      from = to;
    }
    return words;
  }

  function mend({ text, known }: QueryWord): QueryWord {
    if (known === 'exact') return { text, known };
    const same = bare(text).length > 2 && loose.get(bare(text));
    if (same) return { text: same.length === 1 ? (same[0] ?? text) : text, known: 'mended' };
    const like = likeOf(text);
    return like ? { text: like, known: 'mended' } : { text, known: 'unknown' };
  }

  return {
    cut(text) {
      const words: { text: string; glued: boolean }[] = [];
      for (const [chunk] of text.matchAll(/\S+/g)) {
        let signs = '';
        let first = true;
        for (const [run] of chunk.matchAll(RUN)) {
          const pieces = THAI.test(run) ? cutRun(run, false).map((one) => one.text) : [run];
          for (const piece of pieces) {
            const last = words.at(-1);
            if (LETTER.test(piece)) {
              words.push({ text: signs + piece, glued: !first });
              signs = '';
              first = false;
            } else if (!first && last) last.text += piece;
            else signs += piece;
          }
        }
        if (signs) words.push({ text: signs, glued: false });
      }
      return words;
    },
    cutQuery: (text) =>
      [...text.matchAll(RUN)].flatMap(([run]): QueryWord[] => {
        if (THAI.test(run)) return cutRun(run, true).map(mend);
        return LETTER.test(run) ? [{ text: run, known: 'exact' }] : [];
      }),
  };
}

const lessOne = (word: string) =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

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
