import { listCorrections } from './list-corrections.ts';
import type { ProvinceYear, Year } from './model.ts';

/**
 * The state of a province in a year, which chooses every public sentence about a province-year. That a year is
 * invented (`Year.sample`) is a separate flag.
 */
export const PROVINCE_STATES = [
  /** No announcement and no targets. */
  'nothing',
  'targets-only',
  /** One announcement of the province, with names. */
  'announced',
  /** Further announcements of the province that add names. */
  'announced-again',
  /** A later announcement, or a correction, changed the list. */
  'amended',
  /** A name was removed from the list, perhaps every name. */
  'withdrawn-from',
  /** The province has announced, but no name of its list is in the register. */
  'announced-without-names',
  /** No announcement of the province here, but the department's announcement honours a tambon of it. */
  'honour-only',
  /** Known from a public source that names its excellent tambon. */
  'sourced',
  /** The year's list is partial and does not name the province: nothing follows from that. */
  'not-in-partial-list',
] as const;
export type ProvinceState = (typeof PROVINCE_STATES)[number];

/** The state of a province in `year`; `provinceYear` is absent where the year has nothing of it. */
export function provinceState(
  provinceYear: ProvinceYear | undefined,
  { partial }: Pick<Year, 'partial'>,
): ProvinceState {
  if (provinceYear && provinceYear.announcements.length > 0) return announcedState(provinceYear);
  if (provinceYear?.honour) return provinceYear.honour.announcement ? 'honour-only' : 'sourced';
  if (partial) return 'not-in-partial-list';
  return provinceYear && provinceYear.targets.length > 0 ? 'targets-only' : 'nothing';
}

function announcedState(provinceYear: ProvinceYear): ProvinceState {
  const { announcements, passed } = provinceYear;
  const corrections = listCorrections(provinceYear);
  const listed = new Set(passed.map(({ place }) => place.tambon.code));
  const takenOff = corrections.some(
    ({ place, reason }) => reason !== 'added' && !listed.has(place.tambon.code),
  );
  if (takenOff || announcements.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn-from';
  if (passed.length === 0) return 'announced-without-names';
  const amended =
    announcements.some(({ kind }) => kind === 'amended') ||
    corrections.some(({ reason }) => reason !== 'added');
  if (amended) return 'amended';
  return announcements.length > 1 ? 'announced-again' : 'announced';
}

/** The province has announced a list of its own this year. */
export const hasAnnounced = (state: ProvinceState): boolean =>
  state === 'announced' ||
  state === 'announced-again' ||
  state === 'amended' ||
  state === 'withdrawn-from' ||
  state === 'announced-without-names';
