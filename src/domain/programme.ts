import type { Dimension } from './assessment.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Province } from './place.ts';

/** One row of `programme.csv`: a number or date of a year, with where it is written. */
export interface ProgrammeFact {
  readonly fiscalYear: FiscalYear;
  /** E.g. `target_main`, `provinces`, `deadline_send_list`, `as_of`. */
  readonly key: string;
  /** Verbatim. Dates are also in `date`, whole numbers in `count`. */
  readonly value: string;
  readonly date?: string;
  readonly count?: number;
  readonly labelTh?: string;
  readonly labelEn?: string;
  readonly source?: string;
  /** The row says that it is invented. */
  readonly sample?: true;
  /** The value this one overrides, verbatim: a later letter replaced it. */
  readonly replaces?: string;
  /** The day that `replaces` says, where it reads as one. */
  readonly replacedDay?: string;
}

/** One row of a year's `criteria.csv`. */
export interface Criterion {
  readonly fiscalYear: FiscalYear;
  readonly dimension: Dimension;
  readonly nameTh: string;
  readonly nameEn?: string;
  readonly maxScore?: number;
  readonly passScore?: number;
  readonly source?: string;
}

/** An office (never a person) that answers questions: a row of `offices.csv`. */
export interface Office {
  /** The row or its file says that it is invented. */
  readonly sample: boolean;
  /** Absent for the department itself. */
  readonly province?: Province;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly address?: string;
}
