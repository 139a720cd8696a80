import type { Amphoe, Place, Province, Tambon } from '../../domain/place.ts';
import { findNames, isInLatin, isWholeName } from './find-names.ts';
import { distance } from './letter-distance.ts';
import { lettersApart } from './misspelt.ts';
import { findNumber } from './find-number.ts';
import type { Script } from '../names/name-key.ts';
import { indexNames, type NameIndex, orderPlaces, type PlaceOrder } from './name-index.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';
import { type Candidate, keyOfCandidate, type Why } from './place-candidate.ts';
import type { PlaceList } from '../lists/place-list.ts';
import { type Marks, marksOf, marksOfParts } from './place-marks.ts';
import { isLatin, type PlaceQuery, readPlaceQuery } from '../names/place-query.ts';
// Their code comes later than this one.
import type * as otherWays from './other-ways.ts';
import { finish, type Steps } from '../steps.ts';
import {
  BEGINNING,
  MOST_APART,
  MOST_NEAR_NAMES,
  NAMES_ALIKE,
  NEAR,
  TENTHS_OF_ONE_SOUND,
} from '../tuning.ts';

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
  /** Hits of one rank are as good answers; the lower the better. */
  readonly rank: number;
  /** How many letters of another name were typed; 0 where the typed letters are in the name, of one in Latin letters at the beginning of a word. */
  readonly apart: number;
  /** The letters to highlight, in the names of the language they were typed in. */
  readonly marks: Marks;
}

export interface PlaceFinder {
  /** The best hits, best first: whole names before beginnings, middles and similar names; equals in press order. */
  find(query: string, most?: number): Hit[];
  /** The same, with rests. */
  findInSteps(query: string, most?: number): Steps<Hit[]>;
  /** Whether a text is, whole, the name of a place, or of places around each other. */
  isName(text: string): boolean;
  /** The fullest place that running text names with the words for its kind: `ต.ศิลาแลง อ.ปัว จ.น่าน`; of a finder that has learned. */
  mentioned(text: string): Steps<string | undefined>;
  /**
   * Makes names known by nickname, in two scripts, by sound, in a part of a query and in running text,
   * which takes as long as the finder itself; `find` answers before it too.
   */
  learn(ways: typeof otherWays): Steps<void>;
  /** Makes places known by postcode; `needsPostcodes` tells for which query that helps. */
  takePostcodes(list: PlaceList): void;
  needsPostcodes(query: string): boolean;
  /** The script of a query whose names the list does not have: until it does only provinces answer. */
  needs(query: string): Script | undefined;
}

/** Of pasted text so many letters are looked through. */
const LONGEST_PROSE = 300;
const KINDS: readonly PlaceKind[] = ['province', 'tambon', 'amphoe'];

/** Of a decoded list. It takes about as long as three frames; a question far less than one. */
export const makePlaceFinder = (list: PlaceList): PlaceFinder => finish(placeFinderInSteps(list));

export function* placeFinderInSteps(list: PlaceList): Steps<PlaceFinder> {
  const order = yield* orderPlaces(list);
  const index = {
    thai: yield* indexNames(order, 'thai'),
    latin: yield* indexNames(order, 'latin'),
  };
  return finderOf(order, index);
}

function finderOf(order: PlaceOrder, names: Readonly<Record<Script, NameIndex>>): PlaceFinder {
  const named = {
    thai: order.places.some((place) => place.tambon.th !== ''),
    latin: order.places.some((place) => place.tambon.en !== ''),
  };
  let index = names;
  let learned: Learned | undefined;
  const inThai = (query: PlaceQuery) => learned?.inThai(query) ?? [query];

  return {
    find(text, most) {
      return finish(this.findInSteps(text, most));
    },
    *findInSteps(text, most = 10) {
      const query = readPlaceQuery(text);
      const found: Candidate[] = [];
      for (const thai of inThai(query)) found.push(...(yield* search(thai, order, index, learned)));
      yield;
      return yield* hitsOf(found, order, query.script, most);
    },
    isName(text) {
      const query = readPlaceQuery(text);
      const { script } = query;
      if (!script || query.numbers.length > 0) return false;
      return inThai(query).some(
        ({ pieces, isPart }) => !isPart && isWholeName(pieces, script, order, index[script]),
      );
    },
    *mentioned(text) {
      return learned && (yield* learned.mentioned(readPlaceQuery(text, LONGEST_PROSE)));
    },
    *learn(ways) {
      if (learned) return;
      const bySound = yield* ways.indexBySound(order);
      const thai = ways.withNicknames(names.thai, order, 'thai');
      yield;
      const nicknamed = { thai, latin: ways.withNicknames(names.latin, order, 'latin') };
      yield;
      index = nicknamed;
      learned = {
        inThai: ways.makeTranslator(order, nicknamed.latin),
        bySound: (pieces) => ways.findBySound(pieces, order, bySound),
        parts: (pieces, script) => ways.findParts(pieces, order, nicknamed[script]),
        mentioned: (query) => ways.findMentioned(query, order, nicknamed),
      };
    },
    takePostcodes: postcodesInto(order),
    needsPostcodes: (text) => readPlaceQuery(text).numbers.some(mayBePostcode),
    needs: (text) => missingScript(readPlaceQuery(text), named),
  };
}

function missingScript(
  { script, pieces }: PlaceQuery,
  named: Readonly<Record<Script, boolean>>,
): Script | undefined {
  if (!script) return undefined;
  if (!named[script]) return script;
  return script === 'thai' && !named.latin && pieces.some(isLatin) ? 'latin' : undefined;
}

function* hitsOf(
  found: readonly Candidate[],
  order: PlaceOrder,
  script: Script | undefined,
  most: number,
): Steps<Hit[]> {
  const sorted = yield* bestFirst(found, order);
  const hits: Hit[] = [];
  for (const candidate of fewNear(sorted, order).slice(0, most)) {
    if (hits.length % HITS_AT_ONCE === 0) yield;
    hits.push(hitOf(candidate, order, script));
  }
  return hits;
}
/** Hits between two rests: the letters to highlight in each are sought. */
const HITS_AT_ONCE = 8;

const postcodesInto = (order: PlaceOrder) => (list: PlaceList) => {
  const known = new Map(list.places.map(({ tambon }, at) => [tambon.code, list.postcodes[at]]));
  order.places.forEach(({ tambon }, at) => {
    order.postcodes[at] = known.get(tambon.code) ?? '';
  });
};

/** Beginnings of postcodes are found from three digits on; six are a code. */
const mayBePostcode = (number: string) => number.length >= 3 && number.length <= 5;

/** What the other ways find. */
interface Learned {
  inThai(query: PlaceQuery): PlaceQuery[];
  bySound(pieces: PlaceQuery['pieces']): Steps<Candidate[]>;
  parts(pieces: PlaceQuery['pieces'], script: Script): Steps<Candidate[]>;
  mentioned(query: PlaceQuery): Steps<string | undefined>;
}

/** Everything that a query may mean; where it has a number too, only what answers to both, if anything does. */
function* search(
  { script, pieces, numbers }: PlaceQuery,
  order: PlaceOrder,
  index: Readonly<Record<Script, NameIndex>>,
  learned: Learned | undefined,
): Steps<Candidate[]> {
  const numbered = numbers.flatMap((number) => findNumber(order, number));
  if (!script || pieces.length === 0) return numbered;
  const found = yield* findNames(pieces, script, order, index[script]);
  if (learned && script === 'thai' && !found.some((candidate) => candidate.cost < BEGINNING))
    found.push(...(yield* learned.bySound(pieces)));
  // A lone piece may still be a name with more written on: `ตำบลศาลายาได้รับรางวัล`.
  const mayBePart = pieces.length > 1 || pieces[0]?.kind !== undefined;
  if (learned && mayBePart && found.every((candidate) => candidate.why === 'near'))
    found.push(...(yield* learned.parts(pieces, script)));
  const also = new Set(numbered.map(keyOfCandidate));
  const both = found.filter((candidate) => also.has(keyOfCandidate(candidate)));
  if (both.length > 0) return both;
  return found.length > 0 ? found : numbered.filter((candidate) => candidate.cost < BEGINNING);
}

/** Each place once, with the least it costs; equals in press order. */
function* bestFirst(found: readonly Candidate[], order: PlaceOrder): Steps<Candidate[]> {
  const best = new Map<string, Candidate>();
  for (const [at, candidate] of found.entries()) {
    if (at % CANDIDATES_AT_ONCE === 0) yield;
    const key = keyOfCandidate(candidate);
    const known = best.get(key);
    if (!known || candidate.cost < known.cost) best.set(key, candidate);
  }
  yield;
  return [...best.values()].sort(
    (a, b) =>
      weight(a, order) - weight(b, order) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      a.at - b.at,
  );
}
/** Candidates between two rests. */
const CANDIDATES_AT_ONCE = 500;

/** Outside the programme comes after what is in it; a whole name with another letter of one sound before names that only hold what was typed. */
function weight(candidate: Candidate, order: PlaceOrder): number {
  const alike =
    candidate.why === 'near' && candidate.cost <= NEAR + TENTHS_OF_ONE_SOUND
      ? NAMES_ALIKE + (candidate.cost - NEAR) / 10
      : candidate.cost;
  return alike + (provinceOf(candidate, order).inProgramme ? 0 : 0.6);
}

function provinceOf(candidate: Candidate, order: PlaceOrder): Province {
  const amphoe =
    candidate.kind === 'tambon'
      ? order.amphoeOf[candidate.at]
      : candidate.kind === 'amphoe'
        ? candidate.at
        : undefined;
  const at = amphoe === undefined ? candidate.at : (order.amphoes[amphoe]?.province ?? 0);
  return order.provinces[at] as Province;
}

/** Cuts the tail of similar names: when the name is there, or when there are too many of them. */
function fewNear(sorted: readonly Candidate[], order: PlaceOrder): Candidate[] {
  const names = new Set<string>();
  const least = sorted.find((candidate) => candidate.why === 'near')?.cost ?? 0;
  return sorted.filter((candidate) => {
    if (candidate.why !== 'near') return true;
    if (candidate.cost > least + 12) return false;
    names.add(
      candidate.kind === 'tambon'
        ? nameOf(order.places[candidate.at]?.tambon)
        : keyOfCandidate(candidate),
    );
    return names.size <= MOST_NEAR_NAMES;
  });
}

const nameOf = (tambon: Tambon | undefined) => tambon?.th || tambon?.en || '';

function hitOf(candidate: Candidate, order: PlaceOrder, script: Script | undefined): Hit {
  const province = provinceOf(candidate, order);
  const place: Place | undefined =
    candidate.kind === 'tambon' ? order.places[candidate.at] : undefined;
  const amphoe =
    place?.amphoe ??
    (candidate.kind === 'amphoe' ? order.amphoes[candidate.at]?.amphoe : undefined);
  const names = {
    province,
    ...(amphoe ? { amphoe } : {}),
    ...(place ? { tambon: place.tambon } : {}),
  };
  return {
    kind: candidate.kind,
    code: (place?.tambon ?? amphoe ?? province).code,
    ...names,
    why: candidate.why,
    outside: !province.inProgramme,
    rank: weight(candidate, order),
    apart: candidate.why === 'near' ? lettersApart(candidate.cost) : apartInLatin(candidate, names),
    marks: marksOfCandidate(candidate, names, script),
  };
}

/** Latin letters of one sound, or inside a word, begin names that were not meant: `beer` Bing, `ramen` Takhram En. */
function apartInLatin(
  { why, line, picks }: Candidate,
  { tambon }: { readonly tambon?: Tambon },
): number {
  if (!line || line.cuts.size > 0 || !isInLatin(line)) return 0;
  if (why === 'start') {
    const name = picks?.map((pick) => pick.form.exact).join('') ?? '';
    return distance(line.exact, name, MOST_APART, { beginning: true }).cost / 10;
  }
  if (why !== 'middle') return 0;
  const words = (tambon?.en ?? '').toLowerCase().split(/[^a-z]+/);
  return words.some((_, at) => words.slice(at).join('').startsWith(line.exact))
    ? 0
    : MOST_APART / 10;
}

function marksOfCandidate(
  candidate: Candidate,
  names: Parameters<typeof marksOf>[1],
  script: Script | undefined,
): Marks {
  if (!script || !candidate.line) return {};
  if (candidate.picks) return marksOf(candidate.picks, names, script);
  return candidate.why === 'near' ? {} : marksOfParts(candidate.line, names, script);
}
