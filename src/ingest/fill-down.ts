import type { Field } from './columns.ts';
import type { Cell } from './table.ts';

interface KeptRow {
  /** 0-based row of the sheet. */
  readonly index: number;
  readonly cells: Map<Field, Cell>;
}

export interface Filled {
  readonly field: Field;
  readonly count: number;
  /** The first row that was filled. */
  readonly index: number;
}

/**
 * Fills province and amphoe down where cells were clearly merged: at least two blanks below
 * values while the tambon is there, and no value that repeats the one above it, as a column filled
 * by hand would. Nothing is carried over a total or footer row, nor an amphoe into another province.
 * `afterSkipped` holds the positions of rows that stand right below a skipped one.
 */
export function fillDown(
  rows: readonly KeptRow[],
  afterSkipped: ReadonlySet<number>,
  fill: (row: number, field: Field, text: string) => Cell,
): Filled[] {
  const filled: Filled[] = [];
  for (const field of ['province', 'amphoe'] as const) {
    if (!looksMerged(rows, field)) continue;
    let above = '';
    let count = 0;
    let index = 0;
    for (const [position, row] of rows.entries()) {
      const text = row.cells.get(field)?.text ?? '';
      const otherProvince = field === 'amphoe' && startsProvince(rows, position);
      if (afterSkipped.has(position) || otherProvince) above = '';
      if (text !== '') above = text;
      else if (above !== '' && isNamed(row)) {
        row.cells.set(field, fill(row.index, field, above));
        if (count++ === 0) index = row.index;
      }
    }
    if (count > 0) filled.push({ field, count, index });
  }
  return filled;
}

function looksMerged(rows: readonly KeptRow[], field: Field): boolean {
  let above = '';
  let blanks = 0;
  for (const row of rows) {
    const text = row.cells.get(field)?.text;
    if (text === undefined) return false;
    if (text === '') {
      if (above !== '' && isNamed(row)) blanks += 1;
    } else if (text === above) return false;
    else above = text;
  }
  return blanks >= 2;
}

function isNamed(row: KeptRow): boolean {
  return (row.cells.get('tambon')?.text ?? '') !== '' && !row.cells.get('tambon_code')?.text;
}

/** By now the province column is filled, so a change of it is a change of province. */
function startsProvince(rows: readonly KeptRow[], position: number): boolean {
  const here = rows[position]?.cells.get('province')?.text;
  return here !== rows[position - 1]?.cells.get('province')?.text;
}
