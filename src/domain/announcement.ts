import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Place, Province } from './place.ts';

/** Whether a province announced it, or the department. */
export type Level = 'province' | 'department';

/** ประกาศรายชื่อ · เพิ่มเติม · แก้ไข · ถอน. A withdrawal lists no names; the other three may. */
export const ANNOUNCEMENT_KINDS = ['list', 'additional', 'amended', 'withdrawn'] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/**
 * The scan of an announcement: a file of this site, with the hash that proves it unchanged, or an address elsewhere.
 */
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
  /**
   * Permanent and without an order: a later entry never changes the id of another. It comes from the file, else it
   * is `2567-84-20240828` (year, province or `cdd`, date in the Common Era), with `-2` for a second of one date.
   */
  readonly id: string;
  readonly fiscalYear: FiscalYear;
  readonly level: Level;
  readonly kind: AnnouncementKind;
  /** Given exactly when `level` is `province`. */
  readonly province?: Province;
  readonly announcedOn: IsoDate;
  /** Verbatim, Thai digits kept. */
  readonly title?: string;
  /** Verbatim; usually the covering letter's. */
  readonly number?: string;
  readonly signedByPosition?: string;
  readonly document?: Document;
  /**
   * The tambons that it removed from the list, by the corrections that name it; any kind may remove some. Empty
   * where no correction says so: then it is not known how many it withdrew.
   */
  readonly withdrawn: readonly Place[];
}

/** Whether the site has the scan itself, so that its hash is known. */
export const hasCopy = ({ document }: Announcement): boolean => document?.kind === 'file';

/** A tambon that passed the final assessment **and** is named by an announcement of its province. */
export interface Passed {
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  /** The announcement that names it. */
  readonly announcement: Announcement;
  /** Its number in the announced list; absent where the file had none. */
  readonly order?: number;
}
