import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Place, Province } from './place.ts';

export type Level = 'province' | 'department';

/** The scan of an announcement: a file of ours, with what proves it unchanged, or an address elsewhere. */
export type Document =
  | {
      readonly kind: 'file';
      /** Below `public/`, e.g. `documents/2567/84.pdf`. */
      readonly path: string;
      readonly bytes: number;
      /** Lower-case hexadecimal, 64 digits. */
      readonly sha256: string;
    }
  | { readonly kind: 'link'; readonly url: string };

/** An announcement (ประกาศ): a province's list of step 3.2, or the department's honours of step 3.4. */
export interface Announcement {
  /** Stable within the site: `2567-84`, `2567-84-2` for a second one, `2567-cdd`. */
  readonly id: string;
  readonly fiscalYear: FiscalYear;
  readonly level: Level;
  /** Given exactly when `level` is `province`. */
  readonly province?: Province;
  readonly announcedOn: IsoDate;
  /** Verbatim, Thai digits kept. */
  readonly title?: string;
  /** Verbatim; usually the covering letter's. */
  readonly number?: string;
  readonly signedByPosition?: string;
  readonly document?: Document;
}

/** A tambon that passed the final assessment **and** stands under its province's announcement. */
export interface Passed {
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  /** The province's first announcement of the year. */
  readonly announcement: Announcement;
  /**
   * Its further announcements of the year, oldest first; absent where there are none. The files say which
   * tambons passed and which announcements there are, not which of several names a tambon: all are shown.
   */
  readonly further?: readonly Announcement[];
  /** Its number in the announced list; absent where the export had none. */
  readonly order?: number;
}
