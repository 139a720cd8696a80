import { compareText } from '../../domain/compare.ts';
import type { Place } from '../../domain/place.ts';
import { spread, squeeze } from './list-letters.ts';
import { finish, type Steps } from '../steps.ts';
import type { PlaceList } from './place-list.ts';

/**
 * The romanised names that belong to a place list, as a second small text. A Thai name is nearly
 * always romanised in one way, so each different Thai name has one line, in the order of the Thai
 * names; a line begins with how much of the line before it repeats. The few places that differ
 * from their namesakes follow after an empty line, by code.
 */
const LENGTHS = '0123456789!#$%&*+,/:;<=>?@[]^_{|}~';

/** Each different Thai name of the list with its romanised names and how often they occur. */
function namesOf(places: readonly Place[]): { thai: string; code: string; en: string }[] {
  const rows: { thai: string; code: string; en: string }[] = [];
  let amphoe = '';
  for (const place of places) {
    if (place.amphoe.code !== amphoe) {
      amphoe = place.amphoe.code;
      rows.push({ thai: place.amphoe.th, code: amphoe, en: place.amphoe.en });
    }
    rows.push({ thai: place.tambon.th, code: place.tambon.code, en: place.tambon.en });
  }
  return rows;
}

const differentNames = (rows: readonly { thai: string }[]) =>
  [...new Set(rows.map((row) => row.thai))].sort();

export function encodeRomanised(places: readonly Place[]): string {
  const sorted = [...places].sort((a, b) => compareText(a.tambon.code, b.tambon.code));
  const rows = namesOf(sorted);
  const counts = new Map<string, Map<string, number>>();
  for (const { thai, en } of rows) {
    const ways = counts.get(thai) ?? new Map<string, number>();
    counts.set(thai, ways.set(en, (ways.get(en) ?? 0) + 1));
  }
  const usual = new Map<string, string>();
  for (const [thai, ways] of counts) {
    const [first] = [...ways].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    usual.set(thai, first?.[0] ?? '');
  }
  let before = '';
  const lines = differentNames(rows).map((thai) => {
    const now = squeeze(usual.get(thai) ?? '');
    let same = 0;
    while (same < now.length && same < LENGTHS.length - 1 && now[same] === before[same]) same += 1;
    before = now;
    return `${LENGTHS[same]}${now.slice(same)}`;
  });
  const others = rows
    .filter((row) => usual.get(row.thai) !== row.en)
    .map((row) => `${row.code}${row.en}`);
  return [...lines, '', ...others].join('\n');
}

/** The list again, with `en` in its amphoes and tambons. `text` must have been made from the same places. */
export const addRomanised = (list: PlaceList, text: string): PlaceList =>
  finish(addRomanisedInSteps(list, text));

/** Names between two rests: a millisecond or two. */
const AT_ONCE = 500;

export function* addRomanisedInSteps(list: PlaceList, text: string): Steps<PlaceList> {
  const [names = '', others = ''] = text.split('\n\n');
  const usual = new Map<string, string>();
  const lines = names.split('\n');
  let before = '';
  for (const [index, thai] of differentNames(namesOf(list.places)).entries()) {
    if (index % AT_ONCE === 0) yield;
    const line = lines[index] ?? '0';
    before = before.slice(0, LENGTHS.indexOf(line[0] ?? '0')) + line.slice(1);
    usual.set(thai, spread(before));
  }
  const own = new Map(
    others.split('\n').flatMap((line) => {
      const [, code, en] = /^(\d+)(.*)$/.exec(line) ?? [];
      return code === undefined || en === undefined ? [] : [[code, en] as const];
    }),
  );
  const named = <T extends { code: string; th: string }>(place: T) => ({
    ...place,
    en: own.get(place.code) ?? usual.get(place.th) ?? '',
  });
  let amphoe = list.places[0]?.amphoe;
  let romanised = amphoe && named(amphoe);
  const places: Place[] = [];
  for (const place of list.places) {
    if (places.length % AT_ONCE === 0) yield;
    if (place.amphoe !== amphoe || !romanised) {
      amphoe = place.amphoe;
      romanised = named(amphoe);
    }
    places.push({ tambon: named(place.tambon), amphoe: romanised, province: place.province });
  }
  return { ...list, places };
}
