import { fold } from '../../thai/normalise.ts';
import type { FileKind } from '../contract/columns.ts';

/** The lists of tambons: a row means that its tambon is in the list. */
const LISTS: ReadonlySet<FileKind> = new Set(['targets', 'assessments', 'honours']);
/** A header that asks whether a row belongs to the list at all. */
const ASKS =
  /^(?:เป็น|การ|สถานะ(?:การ)?|ได้(?:รับ)?(?:การ)?)?(?:ตำบล)?(?:เป้าหมาย|คัดเลือก|เลือก|ประกาศ|เผยแพร่|ยืนยัน|อนุมัติ|รับรอง)(?:แล้ว|หรือไม่|ผล|รายชื่อ|เข้าร่วม)*$/;
const YES = /^(?:ใช่|y|yes|true|แล้ว|✓|✔|√|☑|✅|เลือก|ประกาศแล้ว|ยืนยัน|เป็น|1|x|\/)$/i;
const NO = /^(?:ไม่|ไม่ใช่|ไม่เป็น|ไม่เลือก|ยัง|ยังไม่.{0,12}|n|no|false|☐|✗|✘|❌|0|รอ.{0,12})$/i;

/**
 * The first row (0-based) that, by an unread column, does not belong to the list: `ไม่ใช่` under `เป็นตำบลเป้าหมาย`,
 * or no tick under `เลือก` where others have one.
 */
export function deniedRowIn(
  rows: readonly (readonly string[])[],
  [headerRow, column]: readonly [headerRow: number, column: number],
  kind: FileKind,
): number | undefined {
  if (!LISTS.has(kind) || !ASKS.test(fold(rows[headerRow]?.[column] ?? '').replace(/[\s?]+/g, '')))
    return undefined;
  const below = rows
    .map((record, row) => ({ row, text: (record[column] ?? '').trim(), record }))
    .slice(headerRow + 1)
    .filter(({ record }) => record.filter((text) => text.trim() !== '').length > 2);
  const denied = below.find(({ text }) => NO.test(text));
  if (denied || !below.some(({ text }) => YES.test(text))) return denied?.row;
  return below.find(({ text }) => text === '')?.row;
}
