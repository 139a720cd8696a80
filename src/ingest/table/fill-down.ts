import type { Field } from '../contract/columns.ts';
import type { Cell } from './table.ts';

interface KeptRow {
  /** 0-based row of the sheet. */
  readonly index: number;
  readonly cells: Map<Field, Cell>;
}

type FilledField = 'province' | 'amphoe';

export interface Filled {
  readonly field: FilledField;
  /** The 0-based rows that were filled; at least one. */
  readonly indexes: readonly number[];
}

/**
 * Fills province and amphoe down where cells were merged: in a column in which no row repeats the row right above
 * it, as a column filled by hand would. An amphoe is filled only where the province is blank in the same row too.
 * Nothing is filled across a blank row, a title or another table: `breaks` has the positions of the rows after them.
 */
export function fillDown(
  rows: readonly KeptRow[],
  breaks: ReadonlySet<number>,
  hasProvinceColumn: boolean,
  fill: (row: number, field: Field, text: string) => Cell,
): Filled[] {
  const provinces: number[] = [];
  const amphoes: number[] = [];
  const mergedProvince = hasProvinceColumn && looksMerged(rows, 'province');
  const mergedAmphoe = looksMerged(rows, 'amphoe');
  let province = '';
  let amphoe = '';
  for (const [position, row] of rows.entries()) {
    const own = hasProvinceColumn ? (row.cells.get('province')?.text ?? '') : '';
    if (breaks.has(position) || isBroken(row, 'province')) province = amphoe = '';
    else if (isBroken(row, 'amphoe')) amphoe = '';
    if (own !== '') {
      province = own;
      amphoe = '';
    } else if (mergedProvince && province !== '' && isNamed(row)) {
      row.cells.set('province', fill(row.index, 'province', province));
      provinces.push(row.index);
    }
    const written = row.cells.get('amphoe')?.text ?? '';
    if (written !== '') amphoe = written;
    else if (own === '' && mergedAmphoe && amphoe !== '' && isNamed(row)) {
      row.cells.set('amphoe', fill(row.index, 'amphoe', amphoe));
      amphoes.push(row.index);
    }
  }
  const filled: Filled[] = [
    { field: 'province', indexes: provinces },
    { field: 'amphoe', indexes: amphoes },
  ];
  return filled.filter(({ indexes }) => indexes.length > 0);
}

/** A value may be repeated after blanks, as on a new page; a repetition in the next row was typed. */
function looksMerged(rows: readonly KeptRow[], field: FilledField): boolean {
  let above = '';
  for (const row of rows) {
    const text = row.cells.get(field)?.text;
    if (text === undefined || (text !== '' && text === above)) return false;
    above = text;
  }
  return true;
}

/** Whether a cell has content that is no name: an error of a formula, or a dash. */
function isBroken(row: KeptRow, field: FilledField): boolean {
  const cell = row.cells.get(field);
  return cell !== undefined && cell.text === '' && cell.raw.trim() !== '';
}

function isNamed(row: KeptRow): boolean {
  return (row.cells.get('tambon')?.text ?? '') !== '' && !row.cells.get('tambon_code')?.text;
}

/** `3–5, 8`: row numbers as in a spreadsheet. */
export function rowRanges(indexes: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const index of indexes) {
    const last = ranges.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else ranges.push([index + 1, index + 1]);
  }
  return ranges
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
