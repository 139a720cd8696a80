import type { IsoDate } from './fiscal-year.ts';

/** An address that was published and has no page of its own any more. */
export interface Moved {
  readonly from: string;
  /** Where it leads now; absent where nothing took its place, and a page says so. */
  readonly to?: string;
  /** When it moved or was taken down. */
  readonly movedOn?: IsoDate;
  /** Why, in the words of the office; printed where nothing took its place. */
  readonly reason?: string;
}
