import type { Amphoe, Place, Province, Tambon } from '../domain/place.ts';
import { align, type Alignment, BEGINNING, begins, type Line, lineOf } from './align.ts';
import { guess } from './misspelt.ts';
import { latinKey, type Script } from './name-key.ts';
import { indexNames, type NameIndex, orderPlaces, type PlaceOrder } from './name-index.ts';
import type { PlaceKind } from './names.ts';
import { distance } from './near.ts';
import { marksOf, type Marks } from './place-marks.ts';
import type { PlaceList } from './place-list.ts';
import { type Piece, type PlaceQuery, readPlaceQuery } from './place-query.ts';
import { addRomanised } from './romanised-list.ts';

/**
 * Why a place is among the hits. `name`: what was typed are its names. `nickname`: as `name`, but a
 * short or popular one. `start`, `middle`: a part of its name. `near`: a name with other letters.
 * `within`: it lies in the amphoe that was typed. `part`: only one of the names typed is its own.
 */
export type Why =
  | 'code' | 'postcode' | 'name' | 'nickname' | 'start' | 'middle' | 'near' | 'within' | 'part'; // prettier-ignore

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

interface Candidate {
  readonly kind: PlaceKind;
  readonly at: number;
  readonly why: Why;
  readonly cost: number;
  readonly line?: Line;
  /** The last of the names typed is unfinished. */
  readonly begun?: boolean;
}

const WITHIN = 90;
const PART = 200;
/** Names that are shown though they are other names than the one typed: a nonsense name gets few. */
const MOST_NEAR_NAMES = 8;
/** Beside a whole name only names within a letter of it. */
const NEAR_A_WHOLE_NAME = 113;
const KINDS: readonly PlaceKind[] = ['province', 'tambon', 'amphoe'];

export function makePlaceFinder(list: PlaceList): PlaceFinder {
  const order = orderPlaces(list);
  const romanised = order.places.some((one) => one.tambon.en !== '');
  const indexes: Partial<Record<Script, NameIndex>> = {};
  const indexOf = (script: Script) => (indexes[script] ??= indexNames(order, script));
  // Made now, so that the first keystroke need not wait for it.
  indexOf(romanised ? 'latin' : 'thai');
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
    withRomanised: (text) => makePlaceFinder(addRomanised(list, text)),
  };
}

const keyOfCandidate = (one: Candidate) => `${one.kind}${one.at}`;

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

function findNames(
  pieces: readonly Piece[],
  script: Script,
  order: PlaceOrder,
  index: NameIndex,
): Candidate[] {
  const lines = linesOf(pieces, script);
  const found = lines.flatMap((line) => laid(line, order, index));
  const least = Math.min(...found.map((one) => one.cost));
  if (least < BEGINNING) {
    found.push(...inside(found, order));
    for (const line of lines) {
      found.push(
        ...guesses(line, order, index).filter(
          (one) => one.why !== 'near' || one.cost <= NEAR_A_WHOLE_NAME,
        ),
      );
    }
    return found;
  }
  for (const line of lines) found.push(...guesses(line, order, index));
  if (pieces.length === 1) return found;
  found.push(...scattered(pieces, order, index));
  return found.some((one) => one.why !== 'near')
    ? found
    : [...found, ...parts(pieces, order, index)];
}

/** Whole names in a part of what was typed: without the words around them, then without one piece, then single pieces. */
function parts(pieces: readonly Piece[], order: PlaceOrder, index: NameIndex): Candidate[] {
  const trimmed = pieces.map((piece) => withoutTail(piece, index));
  const marked = trimmed.filter((one) => one.kind);
  const attempts = [
    [trimmed],
    [marked],
    pieces.map((_, left) => trimmed.filter((__, at) => at !== left)),
    trimmed.filter((one) => one.loose.length >= 3).map((one) => [one]),
  ];
  for (const attempt of attempts) {
    const found = attempt
      .filter((some) => some.length > 0)
      .flatMap((some) => laid(lineOf(some), order, index))
      .filter((one) => one.cost < BEGINNING);
    if (found.length > 0)
      return found.map((one) => ({ ...one, why: 'part', cost: one.cost + PART }));
  }
  return [];
}

/** `อำเภอแกลงอยู่ไหน`: a name after the word for its kind, without what is written on. */
function withoutTail(piece: Piece, index: NameIndex): Piece {
  if (!piece.kind) return piece;
  let best = '';
  for (const { loose } of index.names[piece.kind]) {
    if (loose.length > best.length && loose.length > 1 && piece.loose.startsWith(loose))
      best = loose;
  }
  return best === '' ? piece : { ...piece, exact: best, loose: best };
}

/** In Latin letters the joints between words can hide a sound, so the words are also tried as one. */
function linesOf(pieces: readonly Piece[], script: Script): Line[] {
  const line = lineOf(pieces);
  if (line.loose === '') return [];
  if (script === 'thai' || line.kinds.size > 0) return [line];
  const { loose, exact } = latinKey(line.exact);
  return loose === line.loose ? [line] : [line, lineOf([{ text: exact, exact, loose }])];
}

/** All places whose names make up the whole line. */
function laid(line: Line, order: PlaceOrder, index: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  const add = (kind: PlaceKind, at: number, alignment: Alignment | undefined) => {
    if (!alignment) return;
    const begun = alignment.cost >= BEGINNING;
    const nickname = alignment.picks.some((one) => one.kind === kind && one.form.nickname);
    const cost = alignment.cost + difference(line, alignment);
    const lead = begun && kind === 'province' ? 8 : 0;
    found.push({
      kind,
      at,
      why: begun ? 'start' : nickname ? 'nickname' : 'name',
      cost: Math.max(cost - lead, 0),
      line,
      begun: alignment.begun,
    });
  };
  const around = order.provinces.map((_, at) => begins(line, index.province[at] ?? []));
  order.provinces.forEach((_, at) => {
    if (around[at])
      add('province', at, align(line, 'province', undefined, undefined, index.province[at] ?? []));
  });
  order.amphoes.forEach((entry, at) => {
    const province = index.province[entry.province] ?? [];
    const amphoe = index.amphoe[at] ?? [];
    const anyway = around[entry.province] || begins(line, amphoe);
    if (anyway) add('amphoe', at, align(line, 'amphoe', undefined, amphoe, province));
    for (const place of entry.places) {
      const tambon = index.tambon[place] ?? [];
      if (anyway || begins(line, tambon))
        add('tambon', place, align(line, 'tambon', tambon, amphoe, province));
    }
  });
  return found;
}

/** What the loose letters hide: tone marks, other spellings. Nothing for the very names; never so much as a missing letter. */
function difference(line: Line, alignment: Alignment): number {
  const names = alignment.picks.map((one) => one.form.exact).join('');
  if (line.exact === names) return 0;
  return Math.min(0.5 + distance(line.exact, names, 60, alignment.begun).cost / 6, 9);
}

/** The tambons of an amphoe that was typed. */
function inside(found: readonly Candidate[], order: PlaceOrder): Candidate[] {
  return found
    .filter((one) => one.kind === 'amphoe' && one.cost < BEGINNING && !one.begun)
    .flatMap((one) =>
      (order.amphoes[one.at]?.places ?? []).map((at): Candidate => ({
        kind: 'tambon',
        at,
        why: 'within',
        cost: WITHIN + one.cost,
      })),
    );
}

function guesses(line: Line, order: PlaceOrder, index: NameIndex): Candidate[] {
  return guess(line, order, index).map(({ kind, at, how, cost }) => ({
    kind,
    at,
    why: how,
    cost,
    line,
  }));
}

/** Places in whose names every piece occurs somewhere, at least one of them in the tambon's. */
function scattered(pieces: readonly Piece[], order: PlaceOrder, index: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  if (pieces.some((one) => one.loose.length < 2)) return found;
  const line = lineOf(pieces);
  order.places.forEach((_, at) => {
    const amphoe = order.amphoeOf[at] ?? 0;
    const fields = {
      tambon: index.tambon[at] ?? [],
      amphoe: index.amphoe[amphoe] ?? [],
      province: index.province[order.amphoes[amphoe]?.province ?? 0] ?? [],
    };
    let own = false;
    for (const { kind, loose } of pieces) {
      const has = (field: PlaceKind) =>
        (!kind || kind === field) && fields[field].some((form) => form.loose.includes(loose));
      if (has('tambon')) own = true;
      else if (!has('amphoe') && !has('province')) return;
    }
    if (own) found.push({ kind: 'tambon', at, why: 'middle', cost: 80, line });
  });
  return found;
}

function findNumber(order: PlaceOrder, number: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (kind: PlaceKind, at: number, code: string) => {
    if (code.startsWith(number))
      found.push({ kind, at, why: 'code', cost: code === number ? 0 : BEGINNING });
  };
  order.provinces.forEach((one, at) => add('province', at, one.code));
  order.amphoes.forEach((one, at) => add('amphoe', at, one.amphoe.code));
  order.places.forEach((one, at) => {
    add('tambon', at, one.tambon.code);
    const postcode = order.postcodes[at] ?? '';
    if (number.length >= 3 && postcode.startsWith(number)) {
      found.push({
        kind: 'tambon',
        at,
        why: 'postcode',
        cost: postcode === number ? 1 : BEGINNING + 1,
      });
    }
  });
  return found;
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
    marks:
      one.line && script
        ? marksOf(one.line, names, script, one.why === 'middle' || one.why === 'start')
        : {},
  };
}
