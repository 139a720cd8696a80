import type { Dimension } from './assessment.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Province } from './place.ts';

/** One row of `programme.csv`: a number or date of a year, with its source. */
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
  /** The row is marked as invented. */
  readonly sample?: true;
  /** The value that this one replaces, verbatim: a later letter changed it. */
  readonly replaces?: string;
  /** The day in `replaces`, where it can be read as a day. */
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
  /** The row or its file is marked as invented. */
  readonly sample: boolean;
  /** Absent for the department itself. */
  readonly province?: Province;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly address?: string;
}
