import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { model } from '../model.ts';

/** The years that forms and reports are made for, newest first: those of the register, and the one that comes. */
export function deskYears(): readonly FiscalYear[] {
  const known = model.years.map(({ fiscalYear }) => fiscalYear);
  const [newest] = known;
  return newest === undefined ? [] : [newest + 1, ...known];
}
