import type { Announcement } from './announcement.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Place } from './place.ts';

/** The excellent tambon of a province and year (ดีเลิศ ระดับจังหวัด, step 3.4). At most one per province and year. */
export interface Honour {
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  /** The department's announcement that covers it … */
  readonly announcement?: Announcement;
  /** … or the public source that names it (https). At least one of the two is present: the gate. */
  readonly source?: string;
  readonly citation?: string;
  /** The text of a plaque, complete and verbatim; absent where the data has none. */
  readonly plaqueText?: string;
}
