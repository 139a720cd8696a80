import type { TambonCode } from '../../domain/place.ts';

/** The columns of the row that a problem prints for an officer to add to `corrections.csv`. */
export const CORRECTION_COLUMNS = 'corrected_on,tambon_code,what,reason,reference';

/** That row; the date is the officer's to fill in. */
export function correctionRow(tambonCode: TambonCode, what: string, reason: string): string {
  return `วว/ดด/ปปปป,${tambonCode},${what},${reason},`;
}
