import { clean, fold } from '../../thai/normalise.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import type { Cell } from './table.ts';
import type { TableProblems } from './table-problems.ts';

/** The lists of which each row states a fact about its tambon. */
const LISTS: ReadonlySet<FileKind> = new Set(['targets', 'assessments', 'honours']);
interface NotedRow {
  /** 0-based in the sheet. */
  readonly index: number;
  readonly cells: ReadonlyMap<Field, Cell>;
}
interface NotedTable {
  readonly rows: readonly NotedRow[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly kind: FileKind;
}

/** What a note says of a tambon that it names just before, without spaces. */
const TAKEN_BACK =
  /^(?:(?!แทน|ตำบล).){0,40}?(?:ถอน(?:ชื่อ|ตัว|ออก|จาก|แล้ว|$)|ยกเลิก|สละสิทธิ์|ตัด(?:ชื่อ)?ออก|รอ(?:การ|ผล)?(?:ตรวจสอบ|ยืนยัน|อุทธรณ์|พิจารณา|อนุมัติ)|ระหว่าง(?:การ)?(?:ตรวจสอบ|พิจารณา|อุทธรณ์))/;
/** The same of a tambon that did not pass, which a list of targets may contain. */
const NOT_PASSED = /^(?:(?!แทน|ตำบล).){0,40}?ไม่ผ่าน/;
/** A row that says by itself that its tambon did not pass. */
const FAILED = /^(?:ไม่|not|fail)/i;

const MARK = 'ตำบล';
/** `ต.` and `ต ` before a name; `ต.ค.` is a month. */
const SHORT_MARK = /ต\.(?!\s*ค\.?(?:[\s\d]|$))\s*|(?<![ก-๙])ต\s+|ตำบล\s+/g;
const SHORTEST = 2;
const LONGEST = 60;
/** What may follow a name without a space: a word of the sentence, never the rest of a longer name (ห้วยรอบ). */
const AFTER_NAME =
  /^(?:$|[^\p{L}\p{M}]|ขอ(?!น|ดอน)|ถอน|ได้|ไม่|ยัง|อยู่|ระหว่าง|รอ(?![กบ])|ยกเลิก|สละ|ถูก|ตัด|แจ้ง|ประสงค์|และ|กับ|แทน|ซึ่ง|ที่|นั้น|ดังกล่าว|จึง|เนื่อง|เพราะ|ต้อง|จะ|ผ่าน|อำเภอ|จังหวัด|ตำบล)/u;
/** Between two names of which a note says the same. */
const JOINED = /^(?:[\s,]|และ|กับ)*$/;

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
  const telling = notes.flatMap(({ row }) => {
    const text = noteText(problems.sheet.rows[row]!);
    return /ถอน|ยกเลิก|สละ|ตัด|ไม่ผ่าน|รอ|ระหว่าง/.test(text) ? [{ row, text }] : [];
  });
  if (telling.length === 0) return;
  const named = rowsByName(rows);
  const signs = kind === 'targets' ? [TAKEN_BACK] : [TAKEN_BACK, NOT_PASSED];
  for (const { row: note, text } of telling) {
    for (const name of takenBackIn(text, named, signs))
      for (const { index, header } of named.get(name) ?? [])
        problems.ofCell('says-not-yet', [index, column], { column: header, below: note + 1 });
  }
}

/** The words of a note, each folded, so that it still shows where a name ends. */
const noteText = (record: readonly string[]): string =>
  clean(record.join(' ').slice(0, 400))
    .replace(SHORT_MARK, MARK)
    .split(/\s+/)
    .map(fold)
    .filter(Boolean)
    .join(' ');

/** The rows that did not fail, by the name of their tambon. */
function rowsByName(
  rows: readonly NotedRow[],
): ReadonlyMap<string, readonly { index: number; header: string }[]> {
  const named = new Map<string, { index: number; header: string }[]>();
  for (const { index, cells } of rows) {
    const cell = cells.get('tambon');
    if (!cell || FAILED.test(cells.get('result')?.text ?? '')) continue;
    const name = fold(cell.text.replace(/^(?:ตำบล|ต\.)\s*/, ''));
    if (name.length < SHORTEST || name.length > LONGEST) continue;
    const others = named.get(name);
    if (others) others.push({ index, header: cell.header });
    else named.set(name, [{ index, header: cell.header }]);
  }
  return named;
}

/** The names, of those of the table, that a note takes back at any mention. */
function takenBackIn(
  note: string,
  names: Pick<ReadonlyMap<string, unknown>, 'has'>,
  signs: readonly RegExp[],
): ReadonlySet<string> {
  const found = new Set<string>();
  // From the last mention to the first: the names of a list share what is written behind its last.
  let next = { at: note.length, isTakenBack: false };
  for (let at = note.lastIndexOf(MARK); at >= 0;) {
    const rest = note.slice(at + MARK.length);
    const name = nameAtStart(rest, names);
    const behind = rest.slice(name?.length ?? 0);
    const isTakenBack =
      signs.some((sign) => sign.test(behind.replaceAll(' ', ''))) ||
      (next.isTakenBack &&
        JOINED.test(behind.slice(0, Math.max(0, next.at - note.length + behind.length))));
    if (name !== undefined && isTakenBack) found.add(name);
    next = { at, isTakenBack };
    at = at === 0 ? -1 : note.lastIndexOf(MARK, at - 1);
  }
  return found;
}

/** The longest of the names with which a text begins, and which ends there. */
function nameAtStart(
  text: string,
  names: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | undefined {
  for (let length = Math.min(LONGEST, text.length); length >= SHORTEST; length--)
    if (names.has(text.slice(0, length)) && AFTER_NAME.test(text.slice(length)))
      return text.slice(0, length);
  return undefined;
}
