import { PROVINCES } from '../../gazetteer/provinces.ts';
import { fold } from '../../thai/normalise.ts';
import { headerKey } from './headers.ts';
import type { Field } from '../contract/columns.ts';
import { placesNamedIn } from './named-places.ts';
import type { Cell } from './table.ts';
import type { TableProblems } from './table-problems.ts';

/** A skipped row inside the table; `before`: the number of rows kept above it. */
interface Heading {
  /** 0-based in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: number;
}

/** The rows that headings may belong to. */
interface HeadedRows {
  readonly rows: readonly { readonly cells: ReadonlyMap<Field, Cell> }[];
  readonly columns: ReadonlyMap<Field, number>;
  /** The province that a title or the folder gives to rows without a province of their own. */
  readonly titleProvince: string | undefined;
}

/** A name alone, without numbers and without words of a list. */
const ALONE = /^[ก-๙ ]{2,40}$/;
const NO_NAME = /รายชื่อ|ตำบล|เพิ่มเติม|ต่อ|หน้า|บัญชี|ผ่าน|ชุด|ประกาศ|กลุ่ม|ภาค|โซน|ลำดับ|หมายเหตุ/;

/**
 * Reports a skipped row that names another place than the rows above it, when the row below needs it because its own
 * province or amphoe is blank: that row would get the place from above.
 */
export function checkHeadings(
  headings: readonly Heading[],
  { rows, columns, titleProvince }: HeadedRows,
  problems: TableProblems,
): void {
  for (const { row, column, before } of headings) {
    const below = rows[before]?.cells;
    if (!below) continue;
    const text = problems.sheet.rows[row]!.join(' ').slice(0, 400);
    const above = [titleProvince ?? '', ...placesAbove(rows, before)].map((place) =>
      headerKey(fold(place)),
    );
    const leans =
      titleProvince !== undefined || !below.get('province')?.text || !below.get('amphoe')?.text;
    const inPlace = column === columns.get('province') || column === columns.get('amphoe');
    const other = namesIn(text, inPlace).some(
      (name) => !above.some((place) => place !== '' && headerKey(fold(name)).startsWith(place)),
    );
    if (leans && other && !below.get('tambon_code')?.text) {
      problems.ofCell('heading-names-place', [row, column], { row: row + 1 });
    }
  }
}

/**
 * The places that a heading names: by the word for their kind, as a province's name, or as a name alone in a column
 * of places.
 */
function namesIn(text: string, inPlace: boolean): string[] {
  const named = placesNamedIn(text);
  const latin = fold(text);
  const provinces = PROVINCES.filter(
    ({ th, en }) => text.split(/[\s()[\],/]+/).includes(th) || latin.includes(fold(en)),
  ).map(({ th }) => th);
  const bare = text.trim();
  const alone = inPlace && ALONE.test(bare) && !NO_NAME.test(bare) ? [bare] : [];
  return [...named, ...(named.length > 0 ? [] : [...provinces, ...alone])];
}

/** The last province and amphoe above. */
function placesAbove(
  rows: readonly { readonly cells: ReadonlyMap<Field, Cell> }[],
  before: number,
): string[] {
  return (['province', 'amphoe'] as const).map((field) => {
    const last = rows.slice(0, before).findLast((row) => row.cells.get(field)?.text);
    return last?.cells.get(field)?.text ?? '';
  });
}
