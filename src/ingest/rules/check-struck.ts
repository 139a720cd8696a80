import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { findColumn } from '../contract/columns.ts';
import type { Field } from '../contract/columns.ts';
import type { CellMarks } from '../table/cell-marks.ts';
import type { Cell, Table } from '../table/table.ts';

/**
 * Reports text that a workbook strikes through: its keeper took it out, and a CSV file cannot show that.
 * Once a row, at the first cell that is read; private columns are passed over.
 */
export function checkStruck(
  table: Table,
  { struck, struckByRule = [] }: CellMarks,
  report: (problem: Problem) => void,
): void {
  const file = table.path;
  for (const range of new Set(struckByRule)) report(problem('struck-by-rule', { file }, { range }));
  if (struck.size === 0) return;
  for (const spot of [...table.titleSpots, ...table.headings])
    if (struck.has(spot.cell))
      report(problem('struck-through', { file, ...spot }, { where: 'head' }));
  for (const row of table.rows) {
    const found = [...row.cells].find(
      ([field, cell]) => struck.has(cell.ref) && counts(field, cell, table),
    );
    if (found)
      report(problem('struck-through', { file, ...spotOf(found, table) }, { where: 'row' }));
  }
}

const counts = (field: Field, cell: Cell, { kind }: Table): boolean =>
  cell.raw.trim() !== '' && !findColumn(kind, field)?.private;

/** What stands in the place of a position may be anybody's name, and is not quoted. */
function spotOf([field, cell]: readonly [Field, Cell], { kind, excerptOf }: Table) {
  const { line, column, row, ref, header, raw } = cell;
  const isQuoted = findColumn(kind, field)?.type !== 'position';
  const quoted = isQuoted ? { value: raw, excerpt: excerptOf(line) } : {};
  return { line, column, row, cell: ref, header, ...quoted };
}
