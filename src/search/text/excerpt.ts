import { lettersOf } from '../../thai/letters.ts';
import { GAP, spaceBetween } from '../../thai/spaced.ts';
import type { Fragment } from './pagefind.ts';

/** A stretch of an excerpt; `found` is what was sought. */
export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

const WORDS_BEFORE = 8;
const WORDS_SHOWN = 42;

/** The words round the place with most of what was found, whole words marked, spaces as they were; without the title, which stands above. */
export function excerptOf(
  { raw_content, locations, meta }: Pick<Fragment, 'raw_content' | 'locations' | 'meta'>,
  typed = '',
): ExcerptPiece[] {
  const words = raw_content.split(/\s+/).filter(Boolean);
  const title = (meta['title'] ?? '').split(/\s+/).filter(Boolean);
  const isTitle = title.every((word, at) => words[at]?.replace(/\.$/, '') === word);
  const first = isTitle ? title.length : 0;
  const places = locations.filter((at) => at >= first);
  // The index compares words without their marks: ป่า would mark ป้าย. Where words stand as typed, only they are marked.
  const letters = lettersOf(typed);
  const asTyped = places.filter((at) => {
    const word = lettersOf(words[at] ?? '');
    return word.length > 1 && (letters.includes(word) || word.includes(letters));
  });
  const inText = letters !== '' && asTyped.length > 0 ? asTyped : places;
  const within = new Map(
    inText.map((from) => [
      from,
      inText.filter((at) => at >= from && at < from + WORDS_SHOWN - WORDS_BEFORE).length,
    ]),
  );
  const most = Math.max(...within.values());
  const centre =
    inText.length > 0 ? Math.min(...inText.filter((at) => within.get(at) === most)) : 0;
  const from = beginning(words, first, centre);
  const found = new Set(inText);
  const pieces: ExcerptPiece[] = [];
  const add = (text: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (last && (last.found === isFound || text === ''))
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else if (text) pieces.push({ text, found: isFound });
  };
  let before: string | undefined;
  let gap = false;
  words.slice(from, from + WORDS_SHOWN).forEach((word, at) => {
    if (word === GAP) {
      gap = true;
      return;
    }
    if (before !== undefined) add(spaceBetween(before, word, gap), false);
    add(word.replace(/&lt;/g, '<').replace(/&gt;/g, '>'), found.has(from + at));
    before = word;
    gap = false;
  });
  if (from + WORDS_SHOWN < words.length) add(' …', false);
  return pieces;
}

/** Where a reader can begin: after a space that was in the text, not long before what was found. */
function beginning(words: readonly string[], first: number, centre: number): number {
  const least = Math.max(first, centre - WORDS_BEFORE);
  for (let at = least; at < centre; at += 1) if (words[at] === GAP) return at + 1;
  return least;
}
