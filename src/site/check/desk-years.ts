import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { model } from '../model.ts';

/** The years that forms and reports can be made for, newest first: those of the register, and the next. */
export function deskYears(): readonly FiscalYear[] {
  const known = model.years.map(({ fiscalYear }) => fiscalYear);
  const [newest] = known;
  return newest === undefined ? [] : [newest + 1, ...known];
}
