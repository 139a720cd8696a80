import { align, type Alignment, begins, type Line, lineOf } from './align.ts';
import { guess } from './misspelt.ts';
import { latinKey, type Script } from '../names/name-key.ts';
import type { Form, NameIndex, PlaceOrder } from './name-index.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';
import { distance } from './letter-distance.ts';
import type { Candidate } from './place-candidate.ts';
import type { Piece } from '../names/place-query.ts';
import { finish, type Steps } from '../steps.ts';
import { BEGINNING, NEAR_A_WHOLE_NAME, WITHIN, WRITTEN_OTHERWISE } from '../tuning.ts';

// Costs lie in bands: a whole name below 20, a beginning from there, a middle from 60, then these.

/**
 * Places by the names in a query: those whose names are the query, else those it begins, those it is
 * a part of and those with similar names.
 */
export function* findNames(
  pieces: readonly Piece[],
  script: Script,
  order: PlaceOrder,
  index: NameIndex,
): Steps<Candidate[]> {
  const lines = linesOf(pieces, script);
  const found: Candidate[] = [];
  for (const line of lines) found.push(...(yield* matchWholeQuery(line, order, index)));
  if (found.some((candidate) => candidate.cost < BEGINNING)) {
    found.push(...tambonsWithin(found, order));
    for (const line of lines) {
      found.push(
        ...(yield* candidates(line, order, index, true)).filter(
          (candidate) => candidate.why !== 'near' || candidate.cost <= NEAR_A_WHOLE_NAME,
        ),
      );
    }
    return found;
  }
  for (const line of lines) found.push(...(yield* candidates(line, order, index)));
  if (pieces.length === 1 && !pieces[0]?.kind) return found;
  found.push(...(yield* matchPiecesAnywhere(pieces, order, index)));
  return found;
}

/** Whether what was typed is, whole, the name of a place or of places around each other. */
export function isWholeName(
  pieces: readonly Piece[],
  script: Script,
  order: PlaceOrder,
  index: NameIndex,
): boolean {
  return linesOf(pieces, script).some((line) =>
    finish(matchWholeQuery(line, order, index)).some(
      (candidate) => candidate.cost < BEGINNING && !candidate.begun,
    ),
  );
}

/** In Latin letters the joints between words can hide a sound, so the words are also tried as one. */
function linesOf(pieces: readonly Piece[], script: Script): Line[] {
  const line = lineOf(pieces);
  if (line.loose === '') return [];
  if (script === 'thai' || line.kinds.size > 0) return [line];
  const { loose, exact } = latinKey(line.exact);
  return loose === line.loose ? [line] : [line, lineOf([{ text: exact, exact, loose }])];
}

/** Amphoes between two rests: less than a millisecond, also of code that runs for the first time. */
const AMPHOES_AT_ONCE = 100;
/** The same of places in whose names a piece is looked for. */
const PLACES_AT_ONCE = 200;
/** The same of places whose names are laid along the line. */
const ALIGNED_AT_ONCE = 50;

/** All places whose names make up the whole line. */
export function* matchWholeQuery(
  line: Line,
  order: PlaceOrder,
  index: NameIndex,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const add = (kind: PlaceKind, at: number, alignment: Alignment | undefined) => {
    const candidate = alignment && candidateOf(line, kind, at, alignment);
    if (candidate) found.push(candidate);
  };
  const around = order.provinces.map((_, at) => begins(line, index.province[at] ?? []));
  order.provinces.forEach((_, at) => {
    if (around[at])
      add('province', at, align(line, 'province', { province: index.province[at] ?? [] }));
  });
  const addTambon = (at: number) => {
    const amphoe = order.amphoeOf[at] ?? 0;
    const province = index.province[order.amphoes[amphoe]?.province ?? 0] ?? [];
    const names = { tambon: index.tambon[at] ?? [], amphoe: index.amphoe[amphoe] ?? [], province };
    add('tambon', at, align(line, 'tambon', names));
  };
  const within = new Set<number>();
  for (const [at, entry] of order.amphoes.entries()) {
    if (at % AMPHOES_AT_ONCE === 0) yield;
    const amphoe = index.amphoe[at] ?? [];
    if (!around[entry.province] && !begins(line, amphoe)) continue;
    within.add(at);
    const province = index.province[entry.province] ?? [];
    add('amphoe', at, align(line, 'amphoe', { amphoe, province }));
    entry.places.forEach(addTambon);
    yield;
  }
  // Of all others only those whose own name begins the line.
  for (const [count, at] of (index.byFirst.get(line.loose.charCodeAt(0)) ?? []).entries()) {
    if (count % ALIGNED_AT_ONCE === 0) yield;
    if (!within.has(order.amphoeOf[at] ?? 0) && begins(line, index.tambon[at] ?? [])) addTambon(at);
  }
  return found;
}

function candidateOf(
  line: Line,
  kind: PlaceKind,
  at: number,
  alignment: Alignment,
): Candidate | undefined {
  const spelling = difference(line, alignment);
  if (spelling === undefined) return undefined;
  const isStart = alignment.cost >= BEGINNING;
  const nickname = alignment.picks.some((pick) => pick.kind === kind && pick.form.nickname);
  const lead = isStart && kind === 'province' ? 8 : 0;
  return {
    kind,
    at,
    why: isStart ? 'start' : nickname ? 'nickname' : 'name',
    cost: Math.max(alignment.cost + spelling - lead, 0),
    line,
    picks: alignment.picks,
    begun: alignment.begun,
  };
}

export const isInLatin = ({ exact }: Line) => /^[a-z]/.test(exact);

/**
 * What the loose letters hide: tone marks, other spellings. Nothing for the very names, never so much as a missing
 * letter; `undefined` for another word in Latin letters that only sounds like the names.
 */
function difference(line: Line, { picks, begun }: Alignment): number | undefined {
  const names = picks.map((pick) => pick.form.exact).join('');
  if (line.exact === names) return 0;
  const { cost } = distance(line.exact, names, 60, { beginning: begun });
  const letters = Math.max(line.exact.length, begun ? 0 : names.length);
  if (isInLatin(line) && cost * 10 > letters * WRITTEN_OTHERWISE) return undefined;
  return Math.min(0.5 + cost / 6, 9);
}

/** The tambons of an amphoe that was typed. */
function tambonsWithin(found: readonly Candidate[], order: PlaceOrder): Candidate[] {
  return found
    .filter(
      (candidate) => candidate.kind === 'amphoe' && candidate.cost < BEGINNING && !candidate.begun,
    )
    .flatMap((candidate) =>
      (order.amphoes[candidate.at]?.places ?? []).map((at): Candidate => ({
        kind: 'tambon',
        at,
        why: 'within',
        cost: WITHIN + candidate.cost,
      })),
    );
}

function* candidates(
  line: Line,
  order: PlaceOrder,
  index: NameIndex,
  whole = false,
): Steps<Candidate[]> {
  const guesses = yield* guess(line, order, index, whole);
  return guesses.map(({ kind, at, how, cost }) => ({ kind, at, why: how, cost, line }));
}

/** Places in whose names every piece occurs somewhere, at least one of them in the tambon's. */
function* matchPiecesAnywhere(
  pieces: readonly Piece[],
  order: PlaceOrder,
  index: NameIndex,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  if (pieces.some((piece) => piece.loose.length < 2)) return found;
  const line = lineOf(pieces);
  for (const at of order.places.keys()) {
    if (at % PLACES_AT_ONCE === 0) yield;
    const amphoe = order.amphoeOf[at] ?? 0;
    const fields = {
      tambon: index.tambon[at] ?? [],
      amphoe: index.amphoe[amphoe] ?? [],
      province: index.province[order.amphoes[amphoe]?.province ?? 0] ?? [],
    };
    if (hasAll(pieces, fields)) found.push({ kind: 'tambon', at, why: 'middle', cost: 80, line });
  }
  return found;
}

/** Whether every piece stands in a name, at least one of them in the tambon's. */
function hasAll(
  pieces: readonly Piece[],
  fields: Readonly<Record<PlaceKind, readonly Form[]>>,
): boolean {
  let isOwn = false;
  for (const { kind, loose } of pieces) {
    const has = (field: PlaceKind) =>
      (!kind || kind === field) && fields[field].some((form) => form.loose.includes(loose));
    if (has('tambon')) isOwn = true;
    else if (!has('amphoe') && !has('province')) return false;
  }
  return isOwn;
}
