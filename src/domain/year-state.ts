import type { Year } from './model.ts';

/** The state of a whole year: determined by what it has, never by what it lacks. */
export const YEAR_STATES = [
  'nothing',
  'targets-only',
  /** At least one province has announced names. */
  'announced',
  /** Excellent tambons are known, and no province's list. */
  'honours-only',
  /** The lists are known to be incomplete: its figures are the known part, not the country's total. */
  'partial',
] as const;
export type YearState = (typeof YEAR_STATES)[number];

/** The state of a year. */
export function yearState({ partial, passed, honours, targets }: Year): YearState {
  if (partial) return 'partial';
  if (passed.length > 0) return 'announced';
  if (honours.length > 0) return 'honours-only';
  return targets.length > 0 ? 'targets-only' : 'nothing';
}

/** Known from public sources alone: this register has no announcement of it, whether or not there was one. */
export const isSourcedAlone = ({ announcements, honours }: Year): boolean =>
  announcements.length === 0 && honours.length > 0;
