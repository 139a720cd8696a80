import { stripPrefix } from '../../gazetteer/names.ts';
import { CONFUSED_ON_PAPER } from '../../thai/alike-letters.ts';
import { graphemes } from '../../thai/graphemes.ts';
import { fold } from '../../thai/normalise.ts';

const ALIKE = new Set(
  CONFUSED_ON_PAPER.flatMap((group) =>
    [...group].flatMap((letter) => [...group].map((other) => letter + other)),
  ),
);
const SOUND_MARKS = /[\u0e47-\u0e4c]/g;
const THANTHAKHAT = '\u0e4c';
const VOWEL_LETTERS = 'ะาเแโไใอๆ';
/** The most graphemes: a longer text is prose, not a misspelt name. */
const LONGEST = 60;
/** The most remembered words: nearly every name of the country, but not any number of other words. */
const KEPT = 20_000;

/** One grapheme: a consonant with its marks. */
interface Letter {
  readonly text: string;
  /** Without tone marks and thanthakhat. */
  readonly plain: string;
  readonly base: string;
  readonly marks: string;
  /** The cost of inserting or omitting it. */
  readonly weight: number;
}
interface Spelling {
  readonly letters: readonly Letter[];
  readonly skeleton: string;
}
const letters = new Map<string, Letter>();
const spellings = new Map<string, Spelling>();

/**
 * The candidates that may have been meant: at most `most`, nearest first, empty when all are too far. A wrong tone
 * mark or a look-alike letter costs little. For suggestions only; nothing is corrected by it.
 */
export function nearest(text: string, candidates: readonly string[], most = 3): string[] {
  if (text.length > LONGEST * 4) return [];
  const sought = [...new Set([text, withoutPrefix(text)])].map(spellingOf);
  if (sought.some((spelling) => spelling.letters.length === 0 || spelling.letters.length > LONGEST))
    return [];
  return [...new Set(candidates)]
    .map((candidate) => {
      const known = spellingOf(candidate);
      return { candidate, score: Math.min(...sought.map((spelling) => scoreOf(spelling, known))) };
    })
    .filter((scored) => scored.score <= 1)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map((scored) => scored.candidate);
}

/** A place without its ต., อ. or จ. */
function withoutPrefix(text: string): string {
  return stripPrefix('tambon', stripPrefix('amphoe', stripPrefix('province', text)));
}

function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  const folded = fold(text);
  const spelling: Spelling = {
    letters: graphemes(folded).map(letterOf),
    skeleton: folded.replace(SOUND_MARKS, '').replace(/ใ/g, 'ไ'),
  };
  if (spellings.size < KEPT) spellings.set(text, spelling);
  return spelling;
}

function letterOf(text: string): Letter {
  const known = letters.get(text);
  if (known) return known;
  const silent = text.endsWith(THANTHAKHAT);
  const vowel = text.length === 1 && VOWEL_LETTERS.includes(text);
  const letter: Letter = {
    text,
    plain: text.replace(SOUND_MARKS, ''),
    base: text.charAt(0),
    marks: text.slice(1),
    weight: silent ? 0.5 : vowel ? 0.7 : 1,
  };
  if (letters.size < KEPT) letters.set(text, letter);
  return letter;
}

/** 0 for equal, 1 for the limit of similar, more for too far. */
function scoreOf(sought: Spelling, known: Spelling): number {
  const [a, b] = [sought.letters.length, known.letters.length];
  if (a === 0 || b === 0) return Infinity;
  const limit = limitFor(Math.max(a, b));
  const spelt =
    Math.abs(a - b) * 0.5 > limit
      ? Infinity
      : distance(sought.letters, known.letters, limit) / limit;
  return Math.min(spelt, containment(sought, known));
}

/**
 * The cost of a name cut short (`เมือง` for `เมืองตรัง`) or lengthened (`ผ่านเกณฑ์` for `ผ่าน`): low where little is
 * missing.
 */
function containment(sought: Spelling, known: Spelling): number {
  const [a, b] = [sought.letters.length, known.letters.length];
  const cut = a >= 4 && a < b && known.skeleton.includes(sought.skeleton);
  const lengthened = b >= 3 && b < a && sought.skeleton.includes(known.skeleton);
  return cut || lengthened ? 1 - (0.5 * Math.min(a, b)) / Math.max(a, b) : Infinity;
}

function limitFor(length: number): number {
  if (length <= 1) return 0.5;
  if (length <= 3) return 1;
  if (length <= 6) return 1.5;
  return Math.max(2, length * 0.25);
}

/** Damerau–Levenshtein distance, each edit weighted by how easily it happens; stops when it must exceed `limit`. */
function distance(a: readonly Letter[], b: readonly Letter[], limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (const letter of b) last.push(last[last.length - 1]! + letter.weight);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a[i - 1]!;
    const row = [last[0]! + letter.weight];
    let least = row[0]!;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b[j - 1]!;
      let best = Math.min(
        last[j]! + letter.weight,
        row[j - 1]! + other.weight,
        last[j - 1]! + substitution(letter, other),
      );
      if (i > 1 && j > 1 && letter.text === b[j - 2]!.text && a[i - 2]!.text === other.text) {
        best = Math.min(best, beforeLast[j - 2]! + 0.8);
      }
      if (best < least) least = best;
      row.push(best);
    }
    // A swap may refer to the row before, so that row counts for the limit too.
    if (least > limit && Math.min(...last) > limit) return Infinity;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function substitution(a: Letter, b: Letter): number {
  if (a.text === b.text) return 0;
  if (a.plain === b.plain) return 0.2;
  if (a.base === b.base) return 0.5;
  if (!ALIKE.has(a.base + b.base)) return 1;
  return a.marks === b.marks ? 0.35 : 0.7;
}
