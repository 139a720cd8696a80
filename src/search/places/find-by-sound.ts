import { lineOf } from './align.ts';
import { matchWholeQuery } from './find-names.ts';
import { indexNames, type NameIndex, type PlaceOrder } from './name-index.ts';
import { keysOf, type Script } from '../names/name-key.ts';
import type { Candidate } from './place-candidate.ts';
import type { Piece } from '../names/place-query.ts';
import { soundKey } from './sound-key.ts';
import type { Steps } from '../steps.ts';
import { BEGINNING, NEAR, SHORTEST_SOUND } from '../tuning.ts';

export const indexBySound = (order: PlaceOrder): Steps<NameIndex> =>
  indexNames(order, 'thai', keysBySound);

const keysBySound = (name: string, script: Script) =>
  keysOf(name, script).map((key) => ({ ...key, loose: soundKey(key.exact) }));

/** Places whose names sound like what was typed, of an index by sound; they count as similar names. */
export function* findBySound(
  pieces: readonly Piece[],
  order: PlaceOrder,
  bySound: NameIndex,
): Steps<Candidate[]> {
  const soundPieces = pieces.map((piece) => ({ ...piece, loose: soundKey(piece.exact) }));
  const line = lineOf(soundPieces.filter((piece) => piece.loose !== ''));
  if (line.loose.length < SHORTEST_SOUND) return [];
  const all = yield* matchWholeQuery(line, order, bySound);
  return all
    .filter((candidate) => candidate.cost < BEGINNING && !candidate.begun)
    .map(({ kind, at, cost }) => ({ kind, at, why: 'near', cost: NEAR + cost / 2 }));
}
