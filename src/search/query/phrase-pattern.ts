import { OFTEN_EXCHANGED } from '../../thai/alike-letters.ts';

/**
 * A pattern for a phrase as people write it. Thai letters match anywhere; in a long phrase tone marks
 * and silent letters may be missing or others, and letters of one sound stand for each other. Latin
 * words match whole, with the endings of a plural, a verb or a doer.
 */
export function phrasePattern(phrase: string): string {
  const isLong = phrase.replace(/[^\u0e00-\u0e7f]/g, '').length >= LONG;
  const parts = phrase.match(/[a-z]+|[^a-z]/g) ?? [];
  const exact = parts
    .map((part) => {
      if (/^[a-z]/.test(part)) return latin(part);
      if (part === ' ') return '\\s?';
      return isLong ? thai(part) : escaped(part);
    })
    .join('');
  const text = isLong ? exact.replace(SILENT, '(?:$1์)?') : exact;
  return /[a-z]/.test(phrase) ? `(?<![a-z])${text}(?![a-z])` : text;
}

/** Thai signs and letters of a phrase that is too long to be part of another word. */
const LONG = 6;
const escaped = (text: string) => text.replace(/[.*+?()|[\]\\]/g, '\\$&');

const MARKS = '[็่้๊๋]?';

function thai(letter: string): string {
  if (/[่้๊๋็]/.test(letter)) return MARKS;
  const alike = OFTEN_EXCHANGED.find((group) => group.includes(letter));
  return `${alike ? `[${alike}]` : escaped(letter)}${MARKS}`;
}

/** A letter with the sign that silences it, as `thai` has written both. */
const SILENT = /((?:\[[ก-ฮ]+\]|[ก-ฮ])(?:\[็่้๊๋\]\?)?(?:[ิุ](?:\[็่้๊๋\]\?)?)?)์(?:\[็่้๊๋\]\?)?/g;

function latin(word: string): string {
  if (word.length < INFLECTED) return word.length < PLURAL ? word : `${word}s?`;
  const stem = word.replace(/(?:e|(?<!s)s|y)$/, '');
  return `${stem}(?:e|es|s|y|ies|ied|ed|ing|er|ers|ly)?`;
}
/** Shorter words have no ending but a plural's … */
const INFLECTED = 5;
/** … and still shorter ones none. */
const PLURAL = 3;
