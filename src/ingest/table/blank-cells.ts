import { clean } from '../../thai/normalise.ts';
import { isPlaceholder } from './cell-faults.ts';

/** Whether a cell has no visible character. */
export function isBlank(value: string): boolean {
  return value === '' || (!/[!-~ก-๛]/.test(value) && clean(value.slice(0, 1_000)) === '');
}

/** Whether a cell is blank, or has a dash or a similar sign instead of a value. */
export const saysNothing = (value: string): boolean => isBlank(value) || isPlaceholder(value);

/** The 0-based columns of a row that are not blank. */
export function filledColumns(record: readonly string[]): number[] {
  const filled: number[] = [];
  for (const [column, value] of record.entries()) if (!isBlank(value)) filled.push(column);
  return filled;
}
