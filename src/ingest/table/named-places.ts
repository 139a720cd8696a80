import type { Province } from '../../domain/place.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { fold } from '../../thai/normalise.ts';

// The text must be unfolded: folding removes the dot of an abbreviation.
const PROVINCE = /(?:จังหวัด|จ\.) ?([ก-๙]{2,40})/g;
const PLACE = /(?:จังหวัด|จ\.|อำเภอ|อ\.) ?([ก-๙]{2,40})/g;

const wordsAfter = (text: string, kind: RegExp): string[] =>
  [...text.matchAll(kind)].map(([, words]) => words!);

/** The letters after จังหวัด, จ., อำเภอ or อ., whether or not they begin with a place's name. */
export const placesNamedIn = (text: string): string[] => wordsAfter(text, PLACE);

/** The provinces after จังหวัด or จ., each once, in the order of the text. */
export function provincesNamedIn(text: string): Province[] {
  const named = wordsAfter(text, PROVINCE).flatMap((words) => {
    const folded = fold(words);
    return PROVINCES.find(({ th }) => folded.startsWith(fold(th))) ?? [];
  });
  return [...new Set(named)];
}
