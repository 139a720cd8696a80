import type { Amphoe, Province } from '../domain/place.ts';
import { fold } from '../thai/normalise.ts';
import { findProvince } from './find-province.ts';
import { stripPrefix } from './names.ts';

/**
 * `mueang`: เมือง alone, for เมือง+province; `alias`: เมือง with another spelling of the province;
 * `spelling`: the name but for spaces, hyphens or dots. All but `name` deserve a note.
 */
export interface FoundAmphoe {
  readonly amphoe: Amphoe;
  readonly via: 'name' | 'mueang' | 'alias' | 'spelling' | 'english';
}

const SEAT = 'เมือง';
/** Romanised forms of เมือง alone, folded. */
const SEAT_ENGLISH = new Set(['mueang', 'muang', 'meuang']);

/** Finds the amphoe of a province that a text names, with or without อำเภอ in front. */
export function findAmphoeAmong(
  amphoes: readonly Amphoe[],
  province: Province,
  text: string,
): FoundAmphoe | undefined {
  const name = stripPrefix('amphoe', text);
  const exact = amphoes.find((amphoe) => amphoe.th === name);
  if (exact) return { amphoe: exact, via: 'name' };

  const key = fold(name);
  if (key === '') return undefined;
  // Not every capital amphoe has เมือง in its name: พระนครศรีอยุธยา has not.
  const seat = amphoes.find((amphoe) => amphoe.th === SEAT + province.th);
  if (seat && (key === SEAT || SEAT_ENGLISH.has(key))) return { amphoe: seat, via: 'mueang' };

  const spelt = only(amphoes.filter((amphoe) => keysOf(amphoe).th === key));
  if (spelt) return { amphoe: spelt, via: 'spelling' };
  const latin = englishKey(name);
  const english = only(amphoes.filter((amphoe) => keysOf(amphoe).en === latin));
  if (english) return { amphoe: english, via: 'english' };

  if (seat && key.startsWith(SEAT) && findProvince(key.slice(SEAT.length))?.province === province) {
    return { amphoe: seat, via: 'alias' };
  }
  return undefined;
}

const keys = new WeakMap<Amphoe, { readonly th: string; readonly en: string }>();
function keysOf(amphoe: Amphoe) {
  let known = keys.get(amphoe);
  if (!known) {
    known = { th: fold(amphoe.th), en: englishKey(amphoe.en) };
    keys.set(amphoe, known);
  }
  return known;
}

/** `Mueang` is also written Muang, and its space is often left out. */
function englishKey(text: string): string {
  return fold(text).replace(/^(?:muang|meuang)/, 'mueang');
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
