import type { Place } from '../../domain/place.ts';
import { nameKeyOf, type Piece, readPlaceQuery } from '../../search/names/place-query.ts';
import type { Script } from '../../search/names/name-key.ts';
import type { PlaceHit } from '../search/places.ts';

type Named = Omit<PlaceHit, 'status' | 'year' | 'path'>;

/** A tambon with the look-up keys of its amphoe and province. */
interface Keyed {
  readonly place: Place;
  readonly amphoe: string;
  readonly province: string;
}

/** The name offices use for the amphoe of a province's capital. */
const CAPITAL = nameKeyOf('เมือง', 'thai').exact;

/**
 * Finds tambons by exact names, in the script of the page: hundreds of lines take no longer than a single search.
 * Everything else is left to the place finder, which knows nicknames, the other script and similar names.
 */
export function indexByNames(
  places: readonly Place[],
  locale: 'th' | 'en',
): (query: string) => readonly Named[] {
  const script: Script = locale === 'th' ? 'thai' : 'latin';
  const keys = new Map<string, string>();
  const key = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = nameKeyOf(name, script).exact;
    keys.set(name, key);
    return key;
  };
  const byTambon = Map.groupBy(
    places
      .filter(({ province }) => province.inProgramme)
      .map((place): Keyed & { readonly tambon: string } => ({
        place,
        tambon: key(place.tambon[locale]),
        amphoe: key(place.amphoe[locale]),
        province: key(place.province[locale]),
      })),
    ({ tambon }) => tambon,
  );
  return (query) => {
    const { script: written, pieces, numbers } = readPlaceQuery(query);
    if (written !== script || numbers.length > 0 || pieces.length > 3) return [];
    const found = pieces.flatMap((piece, at) =>
      mayBe(piece, 'tambon')
        ? (byTambon.get(piece.exact) ?? []).filter((keyed) =>
            isAround(
              keyed,
              pieces.filter((_, other) => other !== at),
            ),
          )
        : [],
    );
    return [...new Set(found)].map(({ place }) => asHit(place));
  };
}

const mayBe = ({ kind }: Piece, wanted: Piece['kind']): boolean =>
  kind === undefined || kind === wanted;

/** Whether the other names of the line are, each once, those of the amphoe and the province. */
function isAround({ amphoe, province }: Keyed, [first, second]: readonly Piece[]): boolean {
  const isAmphoe = (piece: Piece) =>
    mayBe(piece, 'amphoe') &&
    (piece.exact === amphoe || (piece.exact === CAPITAL && amphoe === `${CAPITAL}${province}`));
  const isProvince = (piece: Piece) => mayBe(piece, 'province') && piece.exact === province;
  if (!first) return true;
  if (!second) return isAmphoe(first) || isProvince(first);
  return (isAmphoe(first) && isProvince(second)) || (isProvince(first) && isAmphoe(second));
}

const asHit = ({ tambon, amphoe, province }: Place): Named => ({
  kind: 'tambon',
  code: tambon.code,
  tambon,
  amphoe,
  province,
  outside: false,
  why: 'name',
  rank: 0,
  marks: {},
});
