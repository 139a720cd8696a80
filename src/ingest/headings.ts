import { fold } from '../thai/normalise.ts';
import { keyOf } from './headers.ts';
import type { Field } from './columns.ts';
import type { Cell } from './table.ts';
import type { TableProblems } from './table-problems.ts';

/** A row inside the table that was skipped; `before`: the number of rows kept above it. */
interface Heading {
  readonly index: number;
  readonly column: number;
  readonly before: number;
}

const NAMED = /(?:จังหวัด|จ\.|อำเภอ|อ\.) ?([ก-๙]{2,40})/g;

/**
 * A skipped row that names another place than the rows above it, when the row below leans on it by
 * having no province or no amphoe of its own: those rows would be read as the place above.
 */
export function checkHeadings(
  headings: readonly Heading[],
  rows: readonly { readonly cells: ReadonlyMap<Field, Cell> }[],
  titleProvince: string | undefined,
  problems: TableProblems,
): void {
  for (const { index, column, before } of headings) {
    const below = rows[before]?.cells;
    if (!below) continue;
    const text = problems.sheet.rows[index]!.join(' ').slice(0, 400);
    const above = [titleProvince ?? '', ...placesAbove(rows, before)].map((one) =>
      keyOf(fold(one)),
    );
    const leans =
      titleProvince !== undefined || !below.get('province')?.text || !below.get('amphoe')?.text;
    const other = [...text.matchAll(NAMED)].some(
      ([, name]) => !above.some((one) => one !== '' && keyOf(fold(name!)).startsWith(one)),
    );
    if (leans && other && !below.get('tambon_code')?.text) {
      problems.ofCell('heading-names-place', [index, column], { row: index + 1 });
    }
  }
}

/** The province and amphoe last written above. */
function placesAbove(
  rows: readonly { readonly cells: ReadonlyMap<Field, Cell> }[],
  before: number,
): string[] {
  return (['province', 'amphoe'] as const).map((field) => {
    const last = rows.slice(0, before).findLast((row) => row.cells.get(field)?.text);
    return last?.cells.get(field)?.text ?? '';
  });
}
