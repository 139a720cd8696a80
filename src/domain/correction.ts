import type { Announcement } from './announcement.ts';
import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Place } from './place.ts';

/** พิมพ์ผิด · ประกาศแก้ไข · ซ้ำ · ถอนประกาศ · เพิ่มชื่อ · อื่น ๆ */
export const REASONS = ['typo', 'amended', 'duplicate', 'withdrawn', 'added', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** One dated change of an announced list, shown permanently. */
export interface Correction {
  /** Permanent: `2567-440906-20240910`, with `-2` for a second one with the same tambon and day. */
  readonly id: string;
  readonly fiscalYear: FiscalYear;
  readonly correctedOn: IsoDate;
  readonly place: Place;
  readonly what: string;
  readonly reason: Reason;
  readonly reference?: string;
  /** The announcement that made the change. */
  readonly announcement?: Announcement;
}
