import { BUDDHIST_OFFSET } from '../../domain/fiscal-year.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { toArabic } from '../../thai/digits.ts';
import type { DateOrder } from '../table/date-order.ts';
import { parseDate } from './read-cell.ts';

export interface Doubt {
  readonly code: 'month-first-file' | 'day-or-month' | 'two-digit-year-far';
  /** What the date would be when read the other way. */
  readonly suggestions: readonly string[];
}

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const TWO_DIGITS = /^(\D*\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|\D+))(\d{2})(?=$|[ ,(])/;
/** Years that a two-digit one may mean: those of the contract's dates, and a year beside the folder's. */
const FIRST_YEAR = 2550;

/**
 * Why a date that can be read must still not be taken: day and month may have changed places, or its two
 * digits are no year of the Buddhist Era near the folder's.
 */
export function findDoubt(
  written: string,
  order: DateOrder,
  fiscalYear: FiscalYear | undefined,
): Doubt | undefined {
  const text = toArabic(written)
    .trim()
    .replace(/(?<=\d) ?([-/.]) ?(?=\d)/g, '$1');
  // A weekday may stand before it.
  const [, first, , second, year = ''] = NUMBERS.exec(text.replace(/^\D{1,20}(?=\d)/, '')) ?? [];
  const both = first !== second && Number(first) <= 12 && Number(second) <= 12;
  const asked = order === 'month-first' || (order === 'one-number-first' && year.startsWith('20'));
  if (both && asked) {
    const code = order === 'month-first' ? 'month-first-file' : 'day-or-month';
    return { code, suggestions: [`${second}/${first}/${year}`] };
  }
  const [, before, digits] = TWO_DIGITS.exec(text) ?? [];
  if (digits === undefined || !('value' in parseDate(text))) return undefined;
  const read = 2500 + Number(digits);
  const isNear = fiscalYear === undefined || Math.abs(read - fiscalYear) <= 1;
  if (read >= FIRST_YEAR && isNear) return undefined;
  const meant = 2000 + BUDDHIST_OFFSET + Number(digits);
  const fits = fiscalYear === undefined ? meant < 2600 : Math.abs(meant - fiscalYear) <= 1;
  return { code: 'two-digit-year-far', suggestions: fits ? [`${before}${meant}`] : [] };
}
