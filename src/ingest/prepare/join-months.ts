import type { Column } from '../contract/columns.ts';
import { properPartners } from './canonical-cell.ts';
import type { PreparedRow } from './prepared-row.ts';

/**
 * Merges rows of monthly reports by tambon. Without the month and the report the rows of a tambon are equal or
 * complete each other, so they become one row, as the check reads them. Rows that differ stay: the check reports
 * them.
 */
export function joinMonths(
  rows: readonly PreparedRow[],
  columns: readonly Column[],
): readonly PreparedRow[] {
  const joined: PreparedRow[] = [];
  const at = new Map<string, number>();
  for (const row of rows) {
    const code = row.place.tambon?.code;
    const before = code === undefined ? undefined : at.get(code);
    const cells = before === undefined ? undefined : joinCells(joined[before]!, row, columns);
    if (before !== undefined && cells) joined[before] = { ...joined[before]!, cells };
    else {
      if (code !== undefined && before === undefined) at.set(code, joined.length);
      joined.push(row);
    }
  }
  return joined;
}

function joinCells(
  preparedRow: PreparedRow,
  other: PreparedRow,
  columns: readonly Column[],
): string[] | undefined {
  const cells: string[] = [];
  for (const [at, { type }] of columns.entries()) {
    const [a = '', b = ''] = [preparedRow.cells[at], other.cells[at]];
    if (a === '' || b === '' || a === b) cells.push(a || b);
    else if (type === 'choices') cells.push(properPartners(`${a}; ${b}`) ?? `${a}; ${b}`);
    else return undefined;
  }
  return cells;
}
