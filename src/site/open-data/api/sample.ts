import type { FiscalYear } from '../../../domain/fiscal-year.ts';
import type { Model } from '../../../domain/model.ts';

/** Whether a year's facts are invented for demonstration; then everything of it says so. */
export const isSample = (model: Model, fiscalYear: FiscalYear): boolean =>
  model.years.some((year) => year.fiscalYear === fiscalYear && year.sample);
