import { allows, type Line } from './align.ts';
import type { Form, NameEntry, NameIndex, PlaceOrder } from './name-index.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';
import { distance, LETTER, letterSet, missing, tolerance } from './letter-distance.ts';
import { type Remainder, remaindersOf } from './remainder.ts';
import type { Steps } from '../steps.ts';
import { MIDDLE, NEAR, NEARLY_BEGUN, START_OF_REMAINDER } from '../tuning.ts';

/** A place that is nearly what was typed. */
export interface Guess {
  readonly kind: PlaceKind;
  readonly at: number;
  /** Letters of its own name were exactly in the line, as its beginning or middle. */
  readonly how: 'start' | 'middle' | 'near';
  readonly cost: number;
}

/** How many letters lie between a similar name and what was typed, by its cost. */
export const lettersApart = (cost: number) => Math.max(cost - NEAR, 0) / 10;
/** Most readers look for a tambon or know their province by name. */
const NOT_A_TAMBON: Readonly<Record<PlaceKind, number>> = { tambon: 0, amphoe: 4, province: 0 };

/**
 * Guesses for a line that no place fits as it stands: one name or all of them misspelt, or only a
 * part of the name. `whole`: the line is taken for one name, not for several.
 */
export function* guess(
  line: Line,
  order: PlaceOrder,
  index: NameIndex,
  whole: boolean,
): Steps<Guess[]> {
  const all: Remainder = { from: 0, to: line.loose.length, cost: 0 };
  const rests = whole ? [all] : yield* remaindersOf(line, order, index);
  const guesses: Guess[] = [];
  for (const rest of rests) {
    if (rest.from === rest.to) {
      if (rest.amphoe !== undefined)
        guesses.push({
          kind: 'amphoe',
          at: rest.amphoe,
          how: 'near',
          cost: NEAR + NOT_A_TAMBON.amphoe + 1.3 * rest.cost,
        });
      else if (rest.province !== undefined)
        guesses.push({
          kind: 'province',
          at: rest.province,
          how: 'near',
          cost: NEAR + NOT_A_TAMBON.province + 1.3 * rest.cost,
        });
      continue;
    }
    guesses.push(...(yield* guessTambons(line, rest, order, index)));
    if (rest.amphoe === undefined) guesses.push(...(yield* guessAmphoes(line, rest, order, index)));
    if (rest.amphoe === undefined && rest.province === undefined) {
      guesses.push(
        ...(yield* measure(line, rest, { kind: 'province', names: index.names.province })),
      );
    }
  }
  return guesses;
}

function* guessTambons(
  line: Line,
  rest: Remainder,
  order: PlaceOrder,
  index: NameIndex,
): Steps<Guess[]> {
  if (!allows(line, 'tambon', rest.from, rest.to)) return [];
  if (rest.amphoe === undefined && rest.province === undefined) {
    return yield* measure(line, rest, { kind: 'tambon', names: index.names.tambon, parts: true });
  }
  const amphoes =
    rest.amphoe !== undefined ? [rest.amphoe] : (order.amphoesOf[rest.province ?? 0] ?? []);
  const scope = amphoes.flatMap((at) => order.amphoes[at]?.places ?? []);
  const names = entries(scope, index.tambon);
  return yield* measure(line, rest, { kind: 'tambon', names, parts: true });
}

function* guessAmphoes(
  line: Line,
  rest: Remainder,
  order: PlaceOrder,
  index: NameIndex,
): Steps<Guess[]> {
  if (rest.province === undefined)
    return yield* measure(line, rest, { kind: 'amphoe', names: index.names.amphoe });
  const names = entries(order.amphoesOf[rest.province] ?? [], index.amphoe);
  return yield* measure(line, rest, { kind: 'amphoe', names });
}

function* entries(
  scope: readonly number[],
  forms: readonly (readonly Form[])[],
): Generator<NameEntry> {
  for (const at of scope) {
    for (const { exact, loose, letters } of forms[at] ?? []) {
      yield { exact, loose, letters, owners: [at] };
    }
  }
}

/** Within a known amphoe or province there are few names to be mistaken for another. */
function trust(rest: Remainder): number {
  return rest.amphoe !== undefined ? 8 : rest.province !== undefined ? 4 : 0;
}

/** Names between two rests: about a millisecond. */
const AT_ONCE = 200;

/** The names that a rest of the line is compared with. */
interface Compared {
  readonly kind: PlaceKind;
  readonly names: Iterable<NameEntry>;
  /** Whether the rest may also be a part of a name. */
  readonly parts?: boolean;
}

function* measure(
  line: Line,
  rest: Remainder,
  { kind, names, parts = false }: Compared,
): Steps<Guess[]> {
  const typed = line.loose.slice(rest.from, rest.to);
  if (!allows(line, kind, rest.from, rest.to)) return [];
  const whole = typed.length === line.loose.length;
  const limit = tolerance(typed.length) + trust(rest);
  const letters = letterSet(typed);
  const found: Guess[] = [];
  const add = (name: NameEntry, how: Guess['how'], cost: number) => {
    for (const at of name.owners)
      found.push({ kind, at, how, cost: cost + rest.cost + NOT_A_TAMBON[kind] });
  };
  let count = 0;
  for (const name of names) {
    if (++count % AT_ONCE === 0) yield;
    const at = parts && typed.length >= 2 ? name.loose.indexOf(typed) : -1;
    if (at >= 0) {
      const more = Math.min(name.loose.length - typed.length, 20);
      if (at > 0) add(name, 'middle', MIDDLE + more);
      else if (!whole) add(name, more === 0 ? 'near' : 'start', START_OF_REMAINDER + more);
      continue;
    }
    if (limit === 0 || missing(letters, name.letters) * LETTER > limit) continue;
    const long = name.loose.length - typed.length;
    if (Math.abs(long) <= 3 && missing(name.letters, letters) * LETTER <= limit) {
      const { cost } = distance(typed, name.loose, limit);
      if (cost <= limit) {
        const exact = whole ? distance(line.exact, name.exact, 60).cost / 5 : 0;
        add(name, 'near', NEAR + cost + exact);
        continue;
      }
    }
    if (parts && long > 0 && typed.length >= 5) {
      const { cost } = distance(typed, name.loose, Math.min(limit, 10), { beginning: true });
      if (cost <= Math.min(limit, 10)) add(name, 'near', NEAR + NEARLY_BEGUN + cost);
    }
  }
  return found;
}
