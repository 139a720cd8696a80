import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Place } from './place.ts';

/** The three dimensions (มิติ): มั่นคง, มั่งคั่ง, ยั่งยืน. */
export const DIMENSIONS = ['secure', 'prosperous', 'sustainable'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `passed` or not: the result never leaves `ingest` by itself. */
export type Result = 'passed' | 'not-passed';

/** The baseline assessment (step 1.2), or the final one (step 3.1). */
export type Round = 'baseline' | 'final';

/**
 * One assessment of a tambon (steps 1.2 and 3.1). **Never public**: it stays in `Records`.
 * Only a final, passed assessment under a province's announcement becomes a `Passed` in the model.
 */
export interface Assessment {
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  readonly result: Result;
  readonly round: Round;
  readonly assessedOn?: IsoDate;
  /** Position in the announcement's list, numbered from 1 as in the document. */
  readonly order?: number;
  /** Which announcement names it, as the officer wrote it: a date or an id. */
  readonly announcement?: string;
}
