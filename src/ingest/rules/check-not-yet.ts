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
const IN_THE_MAKING =
  /^\(?(?:(?:อยู่(?:ใน)?)?ระหว่าง(?:การ)?|กำลัง)(?:จัดทำ|ดำเนินการ|รวบรวม|ตรวจสอบ|เสนอ|รอ|ลงนาม|ขอ|ออก|เวียน|พิจารณา)/;
/** A paper that is not signed, or not sent, yet. */
const WAITS = /^[([\s]*(?:รอ|ยังไม่(?:ได้|มี)?|ไม่(?:ได้|มี))(?:การ)?(?:ลงนาม|ประกาศ|อนุมัติ|เสนอ|เวียน)/;
/** A letter that has no number yet, and where a form left room for one. */
const NO_NUMBER =
  /รอ(?:ออก|การออก)?เลข|ยังไม่(?:ได้)?(?:มี|ออก|ลง)เลข|\.{2,}|…|_{2,}|-{3,}|(?<![a-z])x{2,}(?![a-z])/i;
/** A file of a draft, by its name. */
const DRAFT_FILE = /(?:^|[/\\_ (-])(?:ฉบับ)?ร่าง|ฉบับร่าง|(?<![a-z])draft(?![a-z])/i;
const ANY = [DRAFT, IN_THE_MAKING, UNFILLED];
/** The fields that are quoted, each with what in it says that the paper is none yet. */
const QUOTED: Readonly<Partial<Record<FileKind, Quoted>>> = {
  announcements: {
    title: [...ANY, WAITS],
    number: [...ANY, WAITS, NO_NUMBER],
    signed_by_position: [...ANY, WAITS, /[.…_]{2,}$/],
    document: [...ANY, WAITS, DRAFT_FILE],
  },
  honours: { citation: ANY, plaque_text: ANY },
};
type Quoted = Readonly<Partial<Record<Field, readonly RegExp[]>>>;

/** Reports rows whose own note, title or citation says that they are a draft, not decided yet or withdrawn. */
export function checkNotYet(table: Table, report: (problem: Problem) => void): void {
  const { kind, path, rows } = table;
  if (!LISTS.has(kind)) return;
  for (const { cells } of rows) {
    if (/^(?:ไม่|not|fail)/i.test(cells.get('result')?.text ?? '')) continue;
    const note = cells.get('note');
    const found = note && saysTakenBack(note.raw) ? [note] : [];
    for (const [field, signs] of Object.entries(QUOTED[kind] ?? {}) as [Field, RegExp[]][]) {
      const cell = cells.get(field);
      if (cell && signs.some((says) => says.test(quotedText(field, cell)))) found.push(cell);
    }
    for (const cell of found) {
      const { line, column, row, ref, header } = cell;
      const spot = { file: path, line, column, row, cell: ref, header };
      report(problem('says-not-yet', spot, { column: header }));
    }
  }
}

const saysTakenBack = (text: string): boolean =>
  TAKEN_BACK.test(fold(text.slice(0, 200))) && !REPLACES.test(text);

/** A word that is read as a blank cell may say that the paper waits; an address may be written with signs. */
function quotedText(field: Field, { text, raw }: Cell): string {
  const written =
    text === '' && (WAITS.test(raw.trim()) || IN_THE_MAKING.test(raw.trim())) ? raw.trim() : text;
  if (field !== 'document' || !written.includes('%')) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
