import { lineOf } from './align.ts';
import { matchWholeQuery } from './find-names.ts';
import { guess } from './misspelt.ts';
import { indexNames, type NameIndex, type PlaceOrder } from './name-index.ts';
import { keysOf, type Script } from '../names/name-key.ts';
import type { Candidate } from './place-candidate.ts';
import type { Piece } from '../names/place-query.ts';
import { soundKey } from './sound-key.ts';
import type { Steps } from '../steps.ts';
import {
  BEGINNING,
  LETTERS_OF_A_WORD,
  NEAR,
  NEARLY_ONE_SOUND,
  OTHER_SOUND,
  SHORTEST_SOUND,
} from '../tuning.ts';

export const indexBySound = (order: PlaceOrder): Steps<NameIndex> =>
  indexNames(order, 'thai', keysBySound);

const keysBySound = (name: string, script: Script) =>
  keysOf(name, script).map((key) => ({ ...key, loose: soundKey(key.exact) }));

/**
 * Places whose names sound like what was typed, of an index by sound; they count as similar names.
 * Where none does, of a query long enough to be no other word, those that nearly sound like it.
 */
export function* findBySound(
  pieces: readonly Piece[],
  order: PlaceOrder,
  bySound: NameIndex,
): Steps<Candidate[]> {
  const soundPieces = pieces.map((piece) => ({ ...piece, loose: soundKey(piece.exact) }));
  const line = lineOf(soundPieces.filter((piece) => piece.loose !== ''));
  if (line.loose.length < SHORTEST_SOUND) return [];
  const all = yield* matchWholeQuery(line, order, bySound);
  const same = all
    // Beside a whole name the one around it may be begun: คีรีรัฐ for คีรีรัฐนิคม.
    .filter(({ cost, begun }) => cost < BEGINNING && (!begun || line.cuts.size > 0))
    .map(({ kind, at, cost }): Candidate => ({ kind, at, why: 'near', cost: NEAR + cost / 2 }));
  if (same.length > 0 || line.loose.length < LETTERS_OF_A_WORD) return same;
  const nearly = yield* guess(line, order, bySound, false);
  return nearly
    .filter(({ how, cost }) => how === 'near' && cost <= NEAR + NEARLY_ONE_SOUND)
    .map(({ kind, at, cost }): Candidate => ({ kind, at, why: 'near', cost: cost + OTHER_SOUND }));
}
