import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fold } from '../../thai/normalise.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import type { Cell, Table } from '../table/table.ts';

/** The lists whose every row states a fact: a target, a result, an honour, an announcement. */
const LISTS: ReadonlySet<FileKind> = new Set([
  'targets',
  'assessments',
  'honours',
  'announcements',
]);
/** A note that begins by taking its row back, or by saying that it waits. */
const TAKEN_BACK =
  /^[([*\s-]*(?:ขอ|ได้|ถูก|ให้)?(?:ยกเลิก|เพิกถอน|ถอน(?!หญ้า|วัชพืช|ขน|ราก|ตอ)|สละสิทธิ์|ตัด(?:ชื่อ)?ออก|ลบ(?:ชื่อ)?ออก|ไม่ผ่าน|ยังไม่ผ่าน|ไม่ประกาศ|ไม่ควรประกาศ|ยังไม่(?:ได้)?ประกาศ|ยังไม่(?:ได้)?ลงนาม|รอ(?:การ|ผล)?(?:ยืนยัน|ประกาศ|อุทธรณ์|ลงนาม|พิจารณา|ตรวจสอบ|อนุมัติ)|สำรอง|cancel|withdrawn|not passed|pending)/i;
/** What was taken back is another one, which this row replaces. */
const REPLACES = /เดิม|แทน|ฉบับก่อน|ครั้งก่อน|แล้วเสร็จ/;
/** A quoted text that belongs to a paper nobody has signed yet, or that a form left blank. */
const DRAFT =
  /^\(?(?:\(ร่าง\)|ร่าง)(?:ประกาศ|คำสั่ง|หนังสือ)?|\((?:ฉบับ)?(?:ร่าง|ยังไม่(?:ได้)?ลงนาม|รอลงนาม|รอเลข)[^)]*\)/;
const UNFILLED = /\.{4,}|…{2,}|_{4,}/;
const IN_THE_MAKING = /^\(?(?:อยู่)?ระหว่าง(?:การ)?(?:จัดทำ|ดำเนินการ|รวบรวม|ตรวจสอบ|เสนอ)/;
const QUOTED: Readonly<Partial<Record<FileKind, readonly Field[]>>> = {
  announcements: ['title', 'number', 'signed_by_position'],
  honours: ['citation', 'plaque_text'],
};

/** Reports rows whose own note, title or citation says that they are a draft, not decided yet or withdrawn. */
export function checkNotYet(table: Table, report: (problem: Problem) => void): void {
  const { kind, path, rows } = table;
  if (!LISTS.has(kind)) return;
  for (const { cells } of rows) {
    if (/^(?:ไม่|not|fail)/i.test(cells.get('result')?.text ?? '')) continue;
    const note = cells.get('note');
    const quoted = (QUOTED[kind] ?? []).map((field) => cells.get(field));
    const found = [note && saysTakenBack(note.raw) ? note : undefined, ...quoted.filter(isDraft)];
    for (const cell of found) {
      if (!cell) continue;
      const { line, column, row, ref, header } = cell;
      const spot = { file: path, line, column, row, cell: ref, header };
      report(problem('says-not-yet', spot, { column: header }));
    }
  }
}

const saysTakenBack = (text: string): boolean =>
  TAKEN_BACK.test(fold(text.slice(0, 200))) && !REPLACES.test(text);

const isDraft = (cell: Cell | undefined): boolean =>
  cell !== undefined && [DRAFT, IN_THE_MAKING, UNFILLED].some((says) => says.test(cell.text));
