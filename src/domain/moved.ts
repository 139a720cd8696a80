import type { IsoDate } from './fiscal-year.ts';

/** An address that was published and has no page any more. */
export interface Moved {
  readonly from: string;
  /** Where it leads now; absent where nothing replaced it, which a page then says. */
  readonly to?: string;
  /** The day it moved or was removed. */
  readonly movedOn?: IsoDate;
  /** The reason in the words of the office; shown where nothing replaced it. */
  readonly reason?: string;
}
