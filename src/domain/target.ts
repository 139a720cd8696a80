import type { FiscalYear } from './fiscal-year.ts';
import type { Place } from './place.ts';

/** `main`: the batch of one tambon per amphoe; `additional`: the batch a later letter added. */
export const BATCHES = ['main', 'additional'] as const;
export type Batch = (typeof BATCHES)[number];

/** A tambon chosen in step 1.2 for a fiscal year (ตำบลเป้าหมาย). That it is a target is public; the reason is not. */
export interface Target {
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  readonly batch: Batch;
}
