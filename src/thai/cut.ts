import { isSign, withoutSigns } from './signs.ts';

/** Cuts running Thai into the words of a vocabulary, with the same result in every environment. */
export interface Cutter {
  /** A text as words; a word is glued to its neighbour where no space is between them. Signs stay with their word. */
  cut(text: string): readonly CutWord[];
}

export interface CutWord {
  readonly text: string;
  /** There is no space before it. */
  readonly glued: boolean;
}

const RUN = /[\u0e01-\u0e3a\u0e40-\u0e4e]+|[^\s\u0e01-\u0e3a\u0e40-\u0e4e]+/g;
const THAI = /[\u0e01-\u0e3a\u0e40-\u0e4e]/;
const LETTER = /[\p{L}\p{N}]/u;

/** The cost of a letter that belongs to no word, and of a word. */
const UNKNOWN = 3;
const WORD = 1;

/** Makes a cutter for the words of a vocabulary. */
export function makeCutter(vocabulary: Iterable<string>): Cutter {
  const known = new Set(vocabulary);
  let longest = 1;
  for (const word of known) longest = Math.max(longest, withoutSigns(word).length);

  return {
    cut(text) {
      const words: { text: string; glued: boolean }[] = [];
      for (const [chunk] of text.matchAll(/\S+/g)) {
        let signs = '';
        let first = true;
        for (const [run] of chunk.matchAll(RUN)) {
          const pieces = THAI.test(run) ? cutRun(run, known, longest) : [run];
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
  };
}

/**
 * Of all ways to cut a run of Thai, the one with the fewest words and fewest unknown letters; on a tie earlier words
 * are longer.
 *
 * @param longest letters of the longest known word, without signs
 */
function cutRun(run: string, known: ReadonlySet<string>, longest: number): string[] {
  const starts = Array.from(run, (_, index) => index).filter(
    (index) => index === 0 || !isSign(run.charAt(index)),
  );
  const at = (index: number) => starts[index] ?? run.length;
  const cost = new Array<number>(starts.length + 1).fill(0);
  const step = new Array<number>(starts.length).fill(0);
  for (let from = starts.length - 1; from >= 0; from -= 1) {
    cost[from] = UNKNOWN + (cost[from + 1] ?? 0);
    for (let size = 1; size <= longest && from + size <= starts.length; size += 1) {
      const piece = run.slice(at(from), at(from + size));
      if (!known.has(piece)) continue;
      const total = WORD + (cost[from + size] ?? 0);
      if (total <= (cost[from] ?? 0)) {
        cost[from] = total;
        step[from] = size;
      }
    }
  }
  const words: string[] = [];
  for (let from = 0; from < starts.length;) {
    let to = from + (step[from] || 1);
    if (step[from] === 0) while (to < starts.length && step[to] === 0) to += 1;
    words.push(run.slice(at(from), at(to)));
    from = to;
  }
  return words;
}
