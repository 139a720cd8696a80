import { lineOf } from './align.ts';
import { matchWholeQuery } from './find-names.ts';
import type { NameIndex, PlaceOrder } from './name-index.ts';
import type { Candidate } from './place-candidate.ts';
import { nameKeyOf, type Piece } from '../names/place-query.ts';
import type { Steps } from '../steps.ts';
import { BEGINNING, MOST_PIECES_IN_RUNS, PART_COST } from '../tuning.ts';

/**
 * Whole names in a part of what was typed, for a query that as a whole found nothing: without the words around them,
 * then without one piece, then pieces that follow each other, then single pieces. The first attempt that finds
 * anything ends the search.
 */
export function* findParts(
  pieces: readonly Piece[],
  order: PlaceOrder,
  index: NameIndex,
): Steps<Candidate[]> {
  const trimmed = pieces.map((piece) => withoutTail(piece, index));
  const marked = trimmed.filter((piece) => piece.kind);
  const runs = runsOf(trimmed);
  // A name before the word for a kind stands nearer than the rest: `เกาะพยาม อ.เมืองระนอง เปิดแล้ว`.
  const isAround = (run: readonly Piece[]) =>
    marked.length > 0 && run.length > marked.length && marked.every((piece) => run.includes(piece));
  const attempts = [
    [trimmed],
    ...runs.filter(isAround).map((run) => [run]),
    [marked],
    pieces.map((_, left) => trimmed.filter((__, at) => at !== left)),
    // A question is written on behind the names.
    ...trimmed.map((_, last) => [trimmed.slice(0, -1 - last)]).slice(0, -1),
    ...runs.map((run) => [run]),
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

/** Two or more pieces that follow each other, the most first: `born in Khlong Dan, Bang Bo, Samut Prakan`. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  if (pieces.length > MOST_PIECES_IN_RUNS) return [];
  const runs: Piece[][] = [];
  for (let size = pieces.length - 1; size > 1; size -= 1)
    for (let from = 0; from + size <= pieces.length; from += 1)
      runs.push(pieces.slice(from, from + size));
  return runs;
}

/** `congratulated-palm-phatthana` before `subdistrict`: only the last words that are a name of that kind. */
function withoutHead(piece: Piece, { names }: NameIndex): Piece | undefined {
  const known = piece.kind ? names[piece.kind] : [];
  const words = piece.text.split('-');
  for (let at = 1; at < words.length; at += 1) {
    const { exact, loose } = nameKeyOf(words.slice(at).join('-'), 'latin');
    if (known.some((name) => name.loose === loose)) return { ...piece, exact, loose };
  }
  return undefined;
}

/**
 * `อำเภอแกลงอยู่ไหน`: a name after the word for its kind, without what is written on; in Latin letters, where
 * the word stands behind, without what is written before.
 */
export function withoutTail(piece: Piece, index: NameIndex): Piece {
  if (!piece.kind) return piece;
  const isName = index.names[piece.kind].some(({ loose }) => loose === piece.loose);
  const tail = isName ? undefined : withoutHead(piece, index);
  if (tail) return tail;
  let best = '';
  for (const { loose } of index.names[piece.kind]) {
    if (loose.length > best.length && loose.length > 1 && piece.loose.startsWith(loose))
      best = loose;
  }
  return best === '' || best === piece.loose ? piece : { ...piece, exact: best, loose: best };
}
