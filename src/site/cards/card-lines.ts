import { piecesOf } from '../../thai/segment.ts';
import { widthInEms } from '../../thai/text-width.ts';

const THAI = /\p{Script=Thai}/u;

/** The width in ems of a text in Sarabun, whose Latin is narrower than Trirong's. */
export const sarabunEms = (text: string): number =>
  widthInEms(text) * (THAI.test(text) ? 1 : 0.815);

/** The largest size, between `least` and `most`, at which a line of so many ems fits into `room`. */
export const fit = (
  ems: number,
  room: number,
  [least, most]: readonly [least: number, most: number],
): number => Math.max(least, Math.min(most, Math.floor(room / ems)));

/** The parts of a text between which a line may break: Thai words, else words at spaces, a year in brackets as one. */
const unbroken = (text: string): readonly string[] =>
  THAI.test(text) ? piecesOf(text) : (text.match(/(?:\(B\.E\. \d{4}\)\S*|\S+)\s*/g) ?? []);

/** The phrases of a credit, between which a line may break: never inside a date, unless a phrase alone is too long. */
const PHRASES =
  /(?:\S*วันที่ |dated |of )?\d{1,2} \S+ \d{4}(?: \(B\.E\. \d{4}\))?\S*\s*|(?:and )?(?:its |the )?\S+\s*/g;

/** Breaks a text into lines no wider than so many ems, between its parts only. */
export function lines(
  text: string,
  most: number,
  emsOf: (text: string) => number,
  parts = unbroken(text),
): string[] {
  const all: string[] = [];
  let line = '';
  for (const word of parts) {
    if (line && emsOf((line + word).trim()) > most) {
      all.push(line.trim());
      line = word.trimStart();
    } else line += word;
  }
  return [...all, line.trim()].filter(Boolean);
}

/**
 * A name in one line where it fits at `least`, else in up to three lines, smaller until all of it fits.
 *
 * @param least smaller for a place, whose name should stay on one line, than for a title
 */
export function fitTitle(
  name: string,
  room: number,
  least: number,
): { size: number; title: string[] } {
  if (widthInEms(name) * least <= room)
    return { size: fit(widthInEms(name), room, [least, 100]), title: [name] };
  const at = (size: number) => ({ size, title: lines(name, room / size, widthInEms) });
  const tries = [60, 54, 48, 42, 36].map(at);
  return tries.find(({ title }) => title.length <= 3) ?? at(30);
}

/** The lines of a place, which break between its names only, and the one size at which the longest fits the room. */
export function placeLines(place: string, room: number): { size: number; all: readonly string[] } {
  const names = place.match(THAI.test(place) ? /\S+\s*/g : /[^,]+,?\s*/g) ?? [];
  const all = lines(place, room / 28, widthInEms, names);
  return { size: Math.min(...all.map((line) => fit(widthInEms(line), room, [22, 38]))), all };
}

/**
 * The lines of who announced it, each credit on a line of its own, in a width of so many pixels: smaller where two
 * lines do not fit.
 */
export function creditLines(
  credits: readonly string[],
  room: number,
): { size: number; step: number; all: string[] } {
  const linesOfCredit = (credit: string, size: number) => {
    const phrases: readonly string[] = credit.match(PHRASES) ?? [];
    const isTooWide = phrases.some((phrase) => sarabunEms(phrase.trim()) > room / size);
    return lines(credit, room / size, sarabunEms, isTooWide ? unbroken(credit) : phrases);
  };
  const at = (size: number) => credits.flatMap((credit) => linesOfCredit(credit, size));
  const large = at(25);
  if (large.length <= 2) return { size: 25, step: 30, all: large };
  const small = at(22);
  return { size: 22, step: small.length > 3 ? 24 : 27, all: small };
}
