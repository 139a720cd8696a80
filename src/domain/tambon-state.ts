import type { Correction } from './correction.ts';
import type { ProvinceYear, TambonHistory, TambonYear, Year } from './model.ts';
import { hasAnnounced, provinceState } from './province-state.ts';

/** The state of a tambon in a year, or of a tambon that only a story names. */
export const TAMBON_STATES = [
  /** Honoured by the department's announcement, or named as excellent by a public source. */
  'excellent',
  'passed',
  /** It was on the announced list and was removed: its correction is shown first. */
  'withdrawn',
  /** Its province has not announced yet. */
  'awaiting',
  /** Its province has announced, and the list does not name it. */
  'not-named',
  /** The year's list is partial and does not name it: nothing follows from that. */
  'not-in-partial-list',
  /** Known from its story alone. */
  'story-only',
] as const;
export type TambonState = (typeof TAMBON_STATES)[number];

/** The state of a tambon in a year; `provinceYear` is of its province. */
export function tambonState(
  tambon: TambonYear,
  corrections: readonly Correction[],
  provinceYear: ProvinceYear | undefined,
  year: Pick<Year, 'partial'>,
): TambonState {
  if (tambon.honour) return 'excellent';
  if (tambon.passed) return 'passed';
  if (takenOff(tambon, corrections)) return 'withdrawn';
  if (hasAnnounced(provinceState(provinceYear, year))) return 'not-named';
  return year.partial ? 'not-in-partial-list' : 'awaiting';
}

/** Whether an announcement, or a public source, names a tambon in this state. */
export const isHonoured = (state: TambonState): boolean =>
  state === 'excellent' || state === 'passed';

/** A correction of that year that is not an added name, and the tambon is on no list. */
function takenOff({ fiscalYear }: TambonYear, corrections: readonly Correction[]): boolean {
  return corrections.some(
    (correction) => correction.fiscalYear === fiscalYear && correction.reason !== 'added',
  );
}

/** The state that is shown first for a tambon, and its year. */
export interface LeadingState {
  readonly state: TambonState;
  /** Absent with `story-only`. */
  readonly year?: TambonYear;
}

/**
 * The newest year that honours it; else the newest year with any fact. So a tambon that was honoured last year, and
 * is a target again this year, is first shown as honoured.
 */
export function leadingState(history: TambonHistory, years: readonly Year[]): LeadingState {
  const all = history.years.flatMap((tambon) => {
    const year = years.find(({ fiscalYear }) => fiscalYear === tambon.fiscalYear);
    if (!year) return [];
    const provinceYear = year.provinces.get(history.place.province.code);
    return [{ state: tambonState(tambon, history.corrections, provinceYear, year), year: tambon }];
  });
  const honoured = all.find(({ state }) => isHonoured(state));
  const newest = all.find(({ state, year }) => state === 'withdrawn' || year.status !== 'none');
  return honoured ?? newest ?? all[0] ?? { state: 'story-only' };
}
