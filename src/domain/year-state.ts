import type { Year } from './model.ts';

/** What may be said of a whole year: chosen by what it has, never by what it lacks. */
export const YEAR_STATES = [
  'nothing',
  'targets-only',
  /** At least one province has announced names. */
  'announced',
  /** Excellent tambons are known, and no province's list. */
  'honours-only',
  /** The lists are known to be incomplete: its figures are what is known here, not the country's. */
  'partial',
] as const;
export type YearState = (typeof YEAR_STATES)[number];

export function yearState({ partial, passed, honours, targets }: Year): YearState {
  if (partial) return 'partial';
  if (passed.length > 0) return 'announced';
  if (honours.length > 0) return 'honours-only';
  return targets.length > 0 ? 'targets-only' : 'nothing';
}

/** Known by public sources alone: no announcement is here, and that says nothing of whether there was one. */
export const isSourcedAlone = ({ announcements, honours }: Year): boolean =>
  announcements.length === 0 && honours.length > 0;
