import { clean } from '../../thai/normalise.ts';
import { isPlaceholder } from './cell-faults.ts';

/** Whether a cell has nothing that a reader would see. */
export function isBlank(value: string): boolean {
  return value === '' || (!/[!-~ก-๛]/.test(value) && clean(value.slice(0, 1_000)) === '');
}

/** Whether a cell is blank, or holds a dash or its like in place of a value. */
export const saysNothing = (value: string): boolean => isBlank(value) || isPlaceholder(value);

/** The 0-based columns of a row that are not blank. */
export function filledColumns(record: readonly string[]): number[] {
  const filled: number[] = [];
  for (const [column, value] of record.entries()) if (!isBlank(value)) filled.push(column);
  return filled;
}
