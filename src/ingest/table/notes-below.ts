import { fold } from '../../thai/normalise.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import type { Cell } from './table.ts';
import type { TableProblems } from './table-problems.ts';

/** The lists of which each row states a fact about its tambon. */
const LISTS: ReadonlySet<FileKind> = new Set(['targets', 'assessments', 'honours']);
interface NotedTable {
  /** `index`: 0-based in the sheet. */
  readonly rows: readonly { readonly index: number; readonly cells: ReadonlyMap<Field, Cell> }[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly kind: FileKind;
}

/** What a note says of a tambon that it names just before. */
const TAKEN_BACK =
  /^(?:(?!แทน|ตำบล|ต\.).){0,40}?(?:ถอน(?:ชื่อ|ตัว|ออก|จาก|แล้ว|$)|ยกเลิก|สละสิทธิ์|ตัด(?:ชื่อ)?ออก|ไม่ผ่าน|รอ(?:การ|ผล)?(?:ตรวจสอบ|ยืนยัน|อุทธรณ์|พิจารณา|อนุมัติ)|ระหว่าง(?:การ)?(?:ตรวจสอบ|พิจารณา|อุทธรณ์))/;

/**
 * Reports the rows of which a note outside the table says that they are not final or were taken back. Whoever reads
 * the table alone would publish them.
 *
 * @param notes the rows of the sheet that were skipped, 0-based
 */
export function checkNotesBelow(
  notes: readonly { readonly row: number }[],
  { rows, columns, kind }: NotedTable,
  problems: TableProblems,
): void {
  const column = columns.get('tambon');
  if (!LISTS.has(kind) || column === undefined) return;
  for (const { row: note } of notes) {
    const text = fold(problems.sheet.rows[note]!.join(' ').slice(0, 400));
    if (!/ถอน|ยกเลิก|สละ|ตัด|ไม่ผ่าน|รอ|ระหว่าง/.test(text)) continue;
    for (const { index, cells } of rows) {
      const cell = cells.get('tambon');
      if (!cell || cell.text.length < 2 || !saysTakenBack(text, fold(cell.text))) continue;
      problems.ofCell('says-not-yet', [index, column], { column: cell.header, below: note + 1 });
    }
  }
}

function saysTakenBack(note: string, tambon: string): boolean {
  return [`ตำบล${tambon}`, `ต.${tambon}`, `ต${tambon}`].some((name) => {
    const at = note.indexOf(name);
    return at >= 0 && TAKEN_BACK.test(note.slice(at + name.length));
  });
}
