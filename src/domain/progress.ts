import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Place } from './place.ts';

/** The seven partners (๗ ภาคี) in their canonical order. */
export const PARTNERS = [
  'government',
  'religious',
  'academic',
  'private',
  'people',
  'civil-society',
  'media',
] as const;
export type Partner = (typeof PARTNERS)[number];

/**
 * The public milestones of a tambon in a year: steps 1.4 (MOU), 1.5 (plan) and 1.6 (agenda). A missing date means
 * nothing.
 */
export interface Progress {
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  readonly mouDate?: IsoDate;
  readonly planDate?: IsoDate;
  readonly agendaDate?: IsoDate;
  readonly partners: readonly Partner[];
}
