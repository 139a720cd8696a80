import { wordsIn } from '../../thai/segment.ts';

/** Words per minute of a person reading Thai prose with care. */
const PACE = 200;

/** Minutes a text takes to read, at least one. Thai has no spaces, so its words are found by dictionary. */
export function readingMinutes(texts: readonly (string | undefined)[]): number {
  const count = texts.reduce((sum, text) => sum + (text ? wordsIn(text).length : 0), 0);
  return Math.max(1, Math.round(count / PACE));
}
