import { lineOf } from './align.ts';
import { matchWholeQuery } from './find-names.ts';
import type { NameIndex, PlaceOrder } from './name-index.ts';
import type { Candidate } from './place-candidate.ts';
import type { Piece } from '../names/place-query.ts';
import type { Steps } from '../steps.ts';
import { BEGINNING, PART_COST } from '../tuning.ts';

/**
 * Whole names in a part of what was typed, for a query that as a whole found nothing: without the words around them,
 * then without one piece, then single pieces. The first attempt that finds anything ends the search.
 */
export function* findParts(
  pieces: readonly Piece[],
  order: PlaceOrder,
  index: NameIndex,
): Steps<Candidate[]> {
  const trimmed = pieces.map((piece) => withoutTail(piece, index));
  const marked = trimmed.filter((piece) => piece.kind);
  const attempts = [
    [trimmed],
    [marked],
    pieces.map((_, left) => trimmed.filter((__, at) => at !== left)),
    // A question is written on behind the names.
    ...trimmed.map((_, last) => [trimmed.slice(0, -1 - last)]),
    trimmed.filter((piece) => piece.loose.length >= 3).map((piece) => [piece]),
  ];
  for (const attempt of attempts) {
    const all: Candidate[] = [];
    for (const some of attempt)
      if (some.length > 0) all.push(...(yield* matchWholeQuery(lineOf(some), order, index)));
    const found = all.filter((candidate) => candidate.cost < BEGINNING);
    if (found.length > 0)
      return found.map((candidate) => ({
        ...candidate,
        why: 'part',
        cost: candidate.cost + PART_COST,
      }));
  }
  return [];
}

/** `อำเภอแกลงอยู่ไหน`: a name after the word for its kind, without what is written on. */
export function withoutTail(piece: Piece, index: NameIndex): Piece {
  if (!piece.kind) return piece;
  let best = '';
  for (const { loose } of index.names[piece.kind]) {
    if (loose.length > best.length && loose.length > 1 && piece.loose.startsWith(loose))
      best = loose;
  }
  return best === '' || best === piece.loose ? piece : { ...piece, exact: best, loose: best };
}
