import { allows, type Line } from './align.ts';
import type { NameEntry, NameIndex, PlaceOrder } from './name-index.ts';
import type { Steps } from '../steps.ts';
import { distance, LETTER, letterSet, missing, tolerance } from './letter-distance.ts';
import { MOST_REMAINDERS, SURE_NAME } from '../tuning.ts';

/** The stretch of a line that is left for the place's own name when an amphoe or province is taken off its ends. */
export interface Remainder {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly amphoe?: number;
  readonly province?: number;
}

/** Names between two rests: about a millisecond. */
const AT_ONCE = 100;

/** What is left of a line, made ready to be compared with many names. */
interface Text {
  readonly forwards: string;
  readonly backwards: string;
  readonly letters: number;
}

/** A name of an amphoe or a province, and the places that bear it. */
interface AreaName extends Pick<NameEntry, 'loose' | 'letters' | 'owners'> {
  readonly kind: 'amphoe' | 'province';
}

function textOf(line: Line, rest: Remainder): Text {
  const forwards = line.loose.slice(rest.from, rest.to);
  return { forwards, backwards: backwards(forwards), letters: letterSet(forwards) };
}

const backwards = (text: string) => Array.from(text).reverse().join('');

/** The line itself, and what is left of it without the amphoes and provinces that stand, or nearly stand, at its ends. */
export function* remaindersOf(line: Line, order: PlaceOrder, index: NameIndex): Steps<Remainder[]> {
  const all: Remainder = { from: 0, to: line.loose.length, cost: 0 };
  const whole = textOf(line, all);
  const first: Remainder[] = [];
  // Once for each place that bears the name.
  const take = (rest: Remainder, text: Text, name: AreaName, into: Remainder[]) => {
    for (const left of takeOff(line, rest, text, name))
      for (const at of name.owners)
        into.push({ ...rest, ...left, cost: rest.cost + left.cost, [name.kind]: at });
  };
  for (const kind of ['province', 'amphoe'] as const) {
    for (const [at, name] of index.names[kind].entries()) {
      if (at % AT_ONCE === 0) yield;
      const { loose, letters, owners } = name;
      take(all, whole, { kind, loose, letters, owners }, first);
    }
  }
  // Two names taken off say more than one, and a long one more than a short one.
  const better = (a: Remainder, b: Remainder) => a.cost - b.cost || a.to - a.from - (b.to - b.from);
  const kept = first.sort(better).slice(0, MOST_REMAINDERS);
  const second: Remainder[] = [];
  for (const rest of kept) {
    yield;
    if (rest.from === rest.to) continue;
    const text = textOf(line, rest);
    if (rest.amphoe === undefined) {
      for (const at of order.amphoesOf[rest.province ?? 0] ?? []) {
        for (const { loose, letters } of index.amphoe[at] ?? [])
          take(rest, text, { kind: 'amphoe', loose, letters, owners: [at] }, second);
      }
    } else {
      const province = order.amphoes[rest.amphoe]?.province ?? 0;
      for (const { loose, letters } of index.province[province] ?? [])
        take(rest, text, { kind: 'province', loose, letters, owners: [province] }, second);
    }
  }
  return [all, ...second.sort(better).slice(0, MOST_REMAINDERS), ...kept];
}

/** A name taken off the end or the beginning of what is left of a line. */
function takeOff(
  line: Line,
  rest: Remainder,
  text: Text,
  { kind, loose, letters }: AreaName,
): Remainder[] {
  const found: Remainder[] = [];
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
  if (ends || starts || loose.length < SURE_NAME || text.forwards.length < loose.length - 1) {
    return found;
  }
  const limit = Math.min(tolerance(loose.length), 14);
  if (missing(letters, text.letters) * LETTER > limit) return found;
  const enough = loose.length + 2;
  const last = distance(backwards(loose), text.backwards.slice(0, enough), limit, {
    beginning: true,
  });
  if (last.cost <= limit) end(rest.to - last.used, last.cost);
  const first = distance(loose, text.forwards.slice(0, enough), limit, { beginning: true });
  if (first.cost <= limit) beginning(rest.from + first.used, first.cost);
  return found;
}
