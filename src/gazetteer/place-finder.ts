import type { Amphoe, Place, Province, Tambon } from '../domain/place.ts';
import { BEGINNING } from './align.ts';
import { findNames } from './find-names.ts';
import { findNumber } from './find-number.ts';
import { latinKey, type Script } from './name-key.ts';
import { indexNames, type NameIndex, orderPlaces, type PlaceOrder } from './name-index.ts';
import type { PlaceKind } from './names.ts';
import { type Candidate, keyOfCandidate, type Why } from './place-candidate.ts';
import type { PlaceList } from './place-list.ts';
import { type Marks, marksOf, marksOfParts } from './place-marks.ts';
import { type Piece, type PlaceQuery, readPlaceQuery } from './place-query.ts';
import { addRomanised } from './romanised-list.ts';

export type { Why };

export interface Hit {
  readonly kind: PlaceKind;
  /** Of the tambon, amphoe or province, by `kind`. */
  readonly code: string;
  readonly province: Province;
  /** Given for tambons and amphoes. */
  readonly amphoe?: Amphoe;
  /** Given for tambons. */
  readonly tambon?: Tambon;
  readonly why: Why;
  /** In Bangkok, which is not in the programme. */
  readonly outside: boolean;
  /** 1 for the very name; smaller the less it fits. */
  readonly score: number;
  /** The letters to highlight, in the names of the language they were typed in. */
  readonly marks: Marks;
}

export interface PlaceFinder {
  /** The best hits, best first: whole names before beginnings, middles and similar names; equals in press order. */
  find(query: string, most?: number): Hit[];
  /** Whether a query needs the romanised names and they are not here yet: until then only provinces answer it. */
  needsRomanised(query: string): boolean;
  /** A finder that knows the romanised names too; `text` belongs to the same place list. */
  withRomanised(text: string): PlaceFinder;
}

/** Names that are shown though they are other names than the one typed: a nonsense name gets few. */
const MOST_NEAR_NAMES = 8;
const KINDS: readonly PlaceKind[] = ['province', 'tambon', 'amphoe'];

/** Of a decoded list. It takes about as long as three frames; a question far less than one. */
export function makePlaceFinder(list: PlaceList): PlaceFinder {
  const order = orderPlaces(list);
  return finderOf(list, order, indexNames(order, 'thai'));
}

function finderOf(list: PlaceList, order: PlaceOrder, thai: NameIndex): PlaceFinder {
  const romanised = order.places.some((one) => one.tambon.en !== '');
  const latin = indexNames(order, 'latin');
  const indexOf = (script: Script) => (script === 'thai' ? thai : latin);
  const byNumber = (number: string) => findNumber(order, number);

  function search(query: PlaceQuery): Candidate[] {
    const { script, pieces, numbers } = query;
    const numbered = numbers.flatMap(byNumber);
    if (!script || pieces.length === 0) return numbered;
    const found = findNames(pieces, script, order, indexOf(script));
    const also = new Set(numbered.map(keyOfCandidate));
    const both = found.filter((one) => also.has(keyOfCandidate(one)));
    if (both.length > 0) return both;
    return found.length > 0 ? found : numbered.filter((one) => one.cost < BEGINNING);
  }

  return {
    find(text, most = 10) {
      const query = oneScript(readPlaceQuery(text), order);
      const best = new Map<string, Candidate>();
      for (const one of search(query)) {
        const key = keyOfCandidate(one);
        const known = best.get(key);
        if (!known || one.cost < known.cost) best.set(key, one);
      }
      const sorted = [...best.values()].sort(
        (a, b) =>
          weight(a, order) - weight(b, order) ||
          KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
          a.at - b.at,
      );
      return fewNear(sorted, order)
        .slice(0, most)
        .map((one) => hitOf(one, order, query.script));
    },
    needsRomanised: (text) => !romanised && readPlaceQuery(text).script === 'latin',
    withRomanised(text) {
      const named = addRomanised(list, text);
      return finderOf(named, renamed(order, named), thai);
    },
  };
}

/** The same order, with the places of a list that has more names. */
function renamed(order: PlaceOrder, list: PlaceList): PlaceOrder {
  const byCode = new Map(list.places.map((one) => [one.tambon.code, one]));
  const places = order.places.map((one) => byCode.get(one.tambon.code) ?? one);
  const amphoes = order.amphoes.map((one) => ({
    ...one,
    amphoe: places[one.places[0] ?? 0]?.amphoe ?? one.amphoe,
  }));
  return { ...order, places, amphoes };
}

/** Outside the programme comes after what is in it. */
function weight(one: Candidate, order: PlaceOrder): number {
  return one.cost + (provinceOf(one, order).inProgramme ? 0 : 0.6);
}

function provinceOf(one: Candidate, order: PlaceOrder): Province {
  const amphoe =
    one.kind === 'tambon' ? order.amphoeOf[one.at] : one.kind === 'amphoe' ? one.at : undefined;
  const at = amphoe === undefined ? one.at : (order.amphoes[amphoe]?.province ?? 0);
  return order.provinces[at] as Province;
}

/** A query in two scripts, `บ้านนา Rayong`: the Latin words become the Thai names of the provinces they name. */
function oneScript(query: PlaceQuery, order: PlaceOrder): PlaceQuery {
  const isLatin = (piece: Piece) => /^[a-z0-9.-]+$/.test(piece.text);
  if (query.script !== 'thai' || !query.pieces.some(isLatin)) return query;
  const latin = latinKey(
    query.pieces
      .filter(isLatin)
      .map((one) => one.text)
      .join(''),
  ).loose;
  const thai = query.pieces.filter((one) => !isLatin(one));
  const province = order.provinces.find((one) => latinKey(one.en).loose === latin);
  if (!province) return { ...query, pieces: thai };
  return { ...query, pieces: [...thai, ...readPlaceQuery(`จ.${province.th}`).pieces] };
}

/** Cuts the tail of similar names: when the name is there, or when there are too many of them. */
function fewNear(sorted: readonly Candidate[], order: PlaceOrder): Candidate[] {
  const names = new Set<string>();
  const least = sorted.find((one) => one.why === 'near')?.cost ?? 0;
  return sorted.filter((one) => {
    if (one.why !== 'near') return true;
    if (one.cost > least + 12) return false;
    names.add(
      one.kind === 'tambon' ? (order.places[one.at]?.tambon.th ?? '') : keyOfCandidate(one),
    );
    return names.size <= MOST_NEAR_NAMES;
  });
}

function hitOf(one: Candidate, order: PlaceOrder, script: Script | undefined): Hit {
  const province = provinceOf(one, order);
  const place: Place | undefined = one.kind === 'tambon' ? order.places[one.at] : undefined;
  const amphoe =
    place?.amphoe ?? (one.kind === 'amphoe' ? order.amphoes[one.at]?.amphoe : undefined);
  const names = {
    province,
    ...(amphoe ? { amphoe } : {}),
    ...(place ? { tambon: place.tambon } : {}),
  };
  return {
    kind: one.kind,
    code: (place?.tambon ?? amphoe ?? province).code,
    ...names,
    why: one.why,
    outside: !province.inProgramme,
    score: 1 / (1 + one.cost / 20),
    marks: marksOfCandidate(one, names, script),
  };
}

function marksOfCandidate(
  one: Candidate,
  names: Parameters<typeof marksOf>[1],
  script: Script | undefined,
): Marks {
  if (!script || !one.line) return {};
  if (one.picks) return marksOf(one.picks, names, script);
  return one.why === 'near' ? {} : marksOfParts(one.line, names, script);
}
