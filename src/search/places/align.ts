import type { PlaceKind } from '../../gazetteer/names.ts';
import type { Form } from './name-index.ts';
import type { Piece } from '../names/place-query.ts';
import { BEGINNING } from '../tuning.ts';

/** The pieces of a query as one line of loose letters, which remembers where they were joined. */
export interface Line {
  readonly loose: string;
  readonly exact: string;
  /** Every ending of `loose`, by where it begins. */
  readonly tails: readonly string[];
  readonly cuts: ReadonlySet<number>;
  readonly kinds: ReadonlyMap<number, PlaceKind>;
}

export function lineOf(pieces: readonly Piece[]): Line {
  let loose = '';
  let exact = '';
  const cuts = new Set<number>();
  const kinds = new Map<number, PlaceKind>();
  for (const piece of pieces) {
    if (loose !== '') cuts.add(loose.length);
    if (piece.kind) kinds.set(loose.length, piece.kind);
    loose += piece.loose;
    exact += piece.exact;
  }
  const tails = Array.from({ length: loose.length + 1 }, (_, at) => loose.slice(at));
  return { loose, exact, tails, cuts, kinds };
}

/** Whether no word for a kind of place stands inside a stretch, and none of another kind at its beginning. */
export function allows(line: Line, kind: PlaceKind, from: number, to: number): boolean {
  for (const [at, marked] of line.kinds) {
    if (at === from ? marked !== kind : at > from && at < to) return false;
  }
  return true;
}

/** A name found in the line. */
export interface Pick {
  readonly kind: PlaceKind;
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** 0: all of the names that were typed, in full. Below `BEGINNING`: the place's own name in full. */
  readonly cost: number;
  readonly picks: readonly Pick[];
  /** The last name is only begun. */
  readonly begun: boolean;
}

/** Whether one of the names stands, whole or unfinished, at the beginning of the line. */
export function begins(line: Line, forms: readonly Form[]): boolean {
  for (const { loose } of forms) {
    if (loose.charCodeAt(0) !== line.loose.charCodeAt(0)) continue;
    if (line.loose.startsWith(loose) || loose.startsWith(line.loose)) return true;
  }
  return false;
}

const PLACE_FIELDS: readonly PlaceKind[] = ['tambon', 'amphoe', 'province'];

/** The names of a place and of the areas around it; those below the place itself are absent. */
interface NamesAround {
  readonly tambon?: readonly Form[];
  readonly amphoe?: readonly Form[];
  readonly province: readonly Form[];
}

/**
 * Lays the names around a place along the line, in any order, each at most once, until nothing is
 * left; only the last may be unfinished. `own` must be among them. Undefined: they do not fit.
 */
export function align(
  line: Line,
  own: PlaceKind,
  { tambon, amphoe, province }: NamesAround,
): Alignment | undefined {
  const fields = [tambon, amphoe, province];
  const ownBit = 1 << PLACE_FIELDS.indexOf(own);
  const length = line.loose.length;
  let best: Alignment | undefined;

  const visit = (at: number, used: number, cost: number, picks: readonly Pick[]): void => {
    if (at === length) {
      if (used & ownBit && (!best || cost < best.cost)) best = { cost, picks, begun: false };
      return;
    }
    for (let index = 0; index < 3; index += 1) {
      const forms = fields[index];
      const bit = 1 << index;
      if (!forms || used & bit) continue;
      for (const form of forms) {
        const { loose } = form;
        if (loose.charCodeAt(0) !== line.loose.charCodeAt(at)) continue;
        const kind = PLACE_FIELDS[index] as PlaceKind;
        const nickname = form.nickname ? 1 : 0;
        if (line.loose.startsWith(loose, at)) {
          const end = at + loose.length;
          if (!allows(line, kind, at, end)) continue;
          const joined = end < length && line.cuts.size > 0 && !line.cuts.has(end) ? 3 : 0;
          const pick = { kind, form, from: at, to: end };
          visit(end, used | bit, cost + nickname + joined, [...picks, pick]);
        } else if (loose.startsWith(line.tails[at] ?? '')) {
          if (!((used | bit) & ownBit) || !allows(line, kind, at, length)) continue;
          const total = cost + nickname + costOfBegun(line, at, loose, kind === own);
          if (!best || total < best.cost) {
            const last = { kind, form, from: at, to: length };
            best = { cost: total, picks: [...picks, last], begun: true };
          }
        }
      }
    }
  };
  visit(0, 0, 0, []);
  return best;
}

/** What it costs that the name in which the line ends is only begun. */
function costOfBegun(line: Line, at: number, loose: string, isOwn: boolean): number {
  const typed = line.loose.length - at;
  const open = unfinished(typed, line.cuts.has(at));
  if (!isOwn) return open;
  return BEGINNING + Math.min(loose.length - typed, 20) + (at === 0 ? 0 : 2 * open);
}

/** An amphoe or province of which only the first letters are there: a guess, unless a space sets them apart. */
function unfinished(typed: number, apart: boolean): number {
  if (apart) return typed >= 2 ? 4 : 6;
  return typed >= 3 ? 8 : typed === 2 ? 42 : 52;
}
