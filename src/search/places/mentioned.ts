import type { PlaceKind } from '../../gazetteer/names.ts';
import { isWholeName } from './find-names.ts';
import { withoutTail } from './find-parts.ts';
import { KIND_PREFIX } from './kind-prefix.ts';
import type { NameIndex, PlaceOrder } from './name-index.ts';
import type { Script } from '../names/name-key.ts';
import type { Piece, PlaceQuery } from '../names/place-query.ts';
import type { Steps } from '../steps.ts';
import { MOST_MENTIONED } from '../tuning.ts';

const WORD: Readonly<Record<Script, Readonly<Record<PlaceKind, string>>>> = {
  thai: KIND_PREFIX,
  latin: { tambon: 'tambon ', amphoe: 'amphoe ', province: 'changwat ' },
};

/**
 * The fullest place that running text names with the words for its kind, as a query for the finder:
 * tambon, amphoe and province that belong together, else as many of them as do.
 */
export function* findMentioned(
  { script, pieces }: PlaceQuery,
  order: PlaceOrder,
  index: Readonly<Record<Script, NameIndex>>,
): Steps<string | undefined> {
  if (!script) return undefined;
  const named = (kind: PlaceKind): (Piece | undefined)[] => [
    ...pieces
      .filter((piece) => piece.kind === kind)
      .map((piece) => withoutTail(piece, index[script]))
      .slice(0, MOST_MENTIONED),
    undefined,
  ];
  const provinces = named('province');
  const amphoes = named('amphoe');
  const tries = named('tambon')
    .flatMap((tambon) =>
      amphoes.flatMap((amphoe) =>
        provinces.map((province) =>
          [tambon, amphoe, province].filter((part) => part !== undefined),
        ),
      ),
    )
    .filter((some) => some.length > 0)
    .sort((a, b) => weight(b) - weight(a));
  for (const some of tries) {
    yield;
    if (isWholeName(some, script, order, index[script]))
      return some.map(({ kind, exact }) => `${kind ? WORD[script][kind] : ''}${exact}`).join(' ');
  }
  return undefined;
}

/** A tambon says more than what is around it. */
const weight = (some: readonly Piece[]) =>
  some.length + (some.some(({ kind }) => kind === 'tambon') ? 3 : 0);
