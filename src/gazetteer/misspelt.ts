import { allows, type Line } from './align.ts';
import type { Form, NameEntry, NameIndex, PlaceOrder } from './name-index.ts';
import type { PlaceKind } from './names.ts';
import { distance, letterSet, missing, tolerance } from './near.ts';

/** A place that is nearly what was typed. */
export interface Guess {
  readonly kind: PlaceKind;
  readonly at: number;
  /** Letters of its own name were exactly in the line, as its beginning or middle. */
  readonly how: 'start' | 'middle' | 'near';
  readonly cost: number;
}

/** The stretch of a line that is left for the place's own name when an amphoe or province is taken off its ends. */
interface Rest {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly amphoe?: number;
  readonly province?: number;
}

const START = 30;
const MIDDLE = 60;
const NEAR = 100;
const NEARLY_BEGUN = 20;
/** Most readers look for a tambon. */
const NOT_A_TAMBON = 4;
/** Names of fewer letters are taken off only when they are written right. */
const SURE = 4;
const MOST_RESTS = 24;
/** A least cost for each letter that a name has and the line has not. */
const LETTER = 8;

/** What is left of a line, made ready to be compared with many names. */
interface Text {
  readonly forwards: string;
  readonly backwards: string;
  readonly letters: number;
}

function textOf(line: Line, rest: Rest): Text {
  const forwards = line.loose.slice(rest.from, rest.to);
  return { forwards, backwards: backwards(forwards), letters: letterSet(forwards) };
}

const backwards = (text: string) => Array.from(text).reverse().join('');

/** Guesses for a line that no place fits as it stands: one name or all of them misspelt, or only a part of the name. */
export function guess(line: Line, order: PlaceOrder, index: NameIndex): Guess[] {
  const rests = restsOf(line, order, index);
  const guesses: Guess[] = [];
  for (const rest of rests) {
    if (rest.from === rest.to) {
      if (rest.amphoe !== undefined)
        guesses.push({ kind: 'amphoe', at: rest.amphoe, how: 'near', cost: NEAR + NOT_A_TAMBON + 1.3 * rest.cost });
      else if (rest.province !== undefined)
        guesses.push({ kind: 'province', at: rest.province, how: 'near', cost: NEAR + NOT_A_TAMBON + 1.3 * rest.cost });
      continue;
    }
    guesses.push(...guessTambons(line, rest, order, index));
    if (rest.amphoe === undefined) guesses.push(...guessAmphoes(line, rest, order, index));
    if (rest.amphoe === undefined && rest.province === undefined) {
      guesses.push(...measure(line, rest, 'province', index.names.province, false));
    }
  }
  return guesses;
}

function guessTambons(line: Line, rest: Rest, order: PlaceOrder, index: NameIndex): Guess[] {
  if (!allows(line, 'tambon', rest.from, rest.to)) return [];
  if (rest.amphoe === undefined && rest.province === undefined) {
    return measure(line, rest, 'tambon', index.names.tambon, true);
  }
  const amphoes =
    rest.amphoe !== undefined ? [rest.amphoe] : (order.amphoesOf[rest.province ?? 0] ?? []);
  const scope = amphoes.flatMap((at) => order.amphoes[at]?.places ?? []);
  return measure(line, rest, 'tambon', entries(scope, index.tambon), true);
}

function guessAmphoes(line: Line, rest: Rest, order: PlaceOrder, index: NameIndex): Guess[] {
  if (rest.province === undefined) return measure(line, rest, 'amphoe', index.names.amphoe, false);
  return measure(
    line,
    rest,
    'amphoe',
    entries(order.amphoesOf[rest.province] ?? [], index.amphoe),
    false,
  );
}

function* entries(
  scope: readonly number[],
  forms: readonly (readonly Form[])[],
): Generator<NameEntry> {
  for (const at of scope) {
    for (const { exact, loose } of forms[at] ?? []) {
      yield { exact, loose, letters: letterSet(loose), owners: [at] };
    }
  }
}

/** Within a known amphoe or province there are few names to be mistaken for another. */
function trust(rest: Rest): number {
  return rest.amphoe !== undefined ? 8 : rest.province !== undefined ? 4 : 0;
}

function measure(
  line: Line,
  rest: Rest,
  kind: PlaceKind,
  names: Iterable<NameEntry>,
  parts: boolean,
): Guess[] {
  const typed = line.loose.slice(rest.from, rest.to);
  if (!allows(line, kind, rest.from, rest.to)) return [];
  const whole = typed.length === line.loose.length;
  const limit = tolerance(typed.length) + trust(rest);
  const letters = letterSet(typed);
  const found: Guess[] = [];
  const add = (name: NameEntry, how: Guess['how'], cost: number) => {
    for (const at of name.owners)
      found.push({
        kind,
        at,
        how,
        cost: cost + rest.cost + (kind === 'tambon' ? 0 : NOT_A_TAMBON),
      });
  };
  for (const name of names) {
    if (parts && typed.length >= 2) {
      const at = name.loose.indexOf(typed);
      if (at >= 0) {
        const more = Math.min(name.loose.length - typed.length, 20);
        if (at > 0) add(name, 'middle', MIDDLE + more);
        else if (!whole) add(name, more === 0 ? 'near' : 'start', START + more);
        continue;
      }
    }
    if (limit === 0 || missing(letters, name.letters) * LETTER > limit) continue;
    const long = name.loose.length - typed.length;
    if (Math.abs(long) <= 3 && missing(name.letters, letters) * LETTER <= limit) {
      const { cost } = distance(typed, name.loose, limit);
      if (cost <= limit) {
        add(
          name,
          'near',
          NEAR + cost + (whole ? distance(line.exact, name.exact, 60).cost / 5 : 0),
        );
        continue;
      }
    }
    if (parts && long > 0 && typed.length >= 5) {
      const { cost } = distance(typed, name.loose, Math.min(limit, 10), true);
      if (cost <= Math.min(limit, 10)) add(name, 'near', NEAR + NEARLY_BEGUN + cost);
    }
  }
  return found;
}

function restsOf(line: Line, order: PlaceOrder, index: NameIndex): Rest[] {
  const all: Rest = { from: 0, to: line.loose.length, cost: 0 };
  const whole = textOf(line, all);
  const first: Rest[] = [];
  const take = (
    rest: Rest,
    text: Text,
    kind: 'amphoe' | 'province',
    loose: string,
    owners: readonly number[],
    letters: number,
    into: Rest[],
  ) => {
    for (const { from, to, cost } of takeOff(line, rest, text, kind, loose, letters)) {
      for (const at of owners) {
        into.push({
          from,
          to,
          cost: rest.cost + cost,
          ...(rest.amphoe === undefined ? {} : { amphoe: rest.amphoe }),
          ...(rest.province === undefined ? {} : { province: rest.province }),
          [kind]: at,
        });
      }
    }
  };
  for (const kind of ['province', 'amphoe'] as const) {
    for (const name of index.names[kind])
      take(all, whole, kind, name.loose, name.owners, name.letters, first);
  }
  // Two names taken off say more than one, and a long one more than a short one.
  const better = (a: Rest, b: Rest) => a.cost - b.cost || a.to - a.from - (b.to - b.from);
  const kept = first.sort(better).slice(0, MOST_RESTS);
  const second: Rest[] = [];
  for (const rest of kept) {
    if (rest.from === rest.to) continue;
    const text = textOf(line, rest);
    if (rest.amphoe === undefined) {
      for (const at of order.amphoesOf[rest.province ?? 0] ?? []) {
        for (const { loose } of index.amphoe[at] ?? [])
          take(rest, text, 'amphoe', loose, [at], letterSet(loose), second);
      }
    } else {
      const province = order.amphoes[rest.amphoe]?.province ?? 0;
      for (const { loose } of index.province[province] ?? [])
        take(rest, text, 'province', loose, [province], letterSet(loose), second);
    }
  }
  return [all, ...second.sort(better).slice(0, MOST_RESTS), ...kept];
}

/** A name taken off the end or the beginning of what is left of a line. */
function takeOff(
  line: Line,
  rest: Rest,
  text: Text,
  kind: PlaceKind,
  loose: string,
  letters: number,
): Rest[] {
  const found: Rest[] = [];
  const end = (from: number, cost: number) => {
    if (from >= rest.from && allows(line, kind, from, rest.to)) {
      found.push({ from: rest.from, to: from, cost });
    }
  };
  const beginning = (to: number, cost: number) => {
    if (to <= rest.to && allows(line, kind, rest.from, to)) {
      found.push({ from: to, to: rest.to, cost });
    }
  };
  if (loose.length < 2) return found;
  const ends = text.forwards.endsWith(loose);
  const starts = text.forwards.startsWith(loose);
  if (ends) end(rest.to - loose.length, 0);
  if (starts) beginning(rest.from + loose.length, 0);
  if (ends || starts || loose.length < SURE || text.forwards.length < loose.length - 1) {
    return found;
  }
  const limit = Math.min(tolerance(loose.length), 14);
  if (missing(letters, text.letters) * LETTER > limit) return found;
  const enough = loose.length + 2;
  const last = distance(backwards(loose), text.backwards.slice(0, enough), limit, true);
  if (last.cost <= limit) end(rest.to - last.used, last.cost);
  const first = distance(loose, text.forwards.slice(0, enough), limit, true);
  if (first.cost <= limit) beginning(rest.from + first.used, first.cost);
  return found;
}
