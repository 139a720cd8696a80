import { fold } from '../../thai/normalise.ts';
import type { FileKind } from '../contract/columns.ts';

/** The lists of tambons: a row means that its tambon is in the list. */
const LISTS: ReadonlySet<FileKind> = new Set([
  'targets',
  'assessments',
  'honours',
  'announcements',
]);
/** A header that asks whether a row belongs to the list at all. */
const ASKS =
  /^(?:เป็น|การ|สถานะ(?:การ)?|ได้(?:รับ)?(?:การ)?)?(?:ตำบล)?(?:เป้าหมาย|คัดเลือก|เลือก|ประกาศ|เผยแพร่|ยืนยัน|อนุมัติ|รับรอง)(?:แล้ว|หรือไม่|ผล|รายชื่อ|เข้าร่วม)*$/;
/** The same of a signature: beside tambons, one on their MOU. */
const ASKS_SIGNED = /^(?:การ|สถานะ(?:การ)?|ได้(?:รับ)?(?:การ)?)?ลงนาม(?:แล้ว|หรือไม่)*$/;
/** A head under which each row has a state of its own. */
const STATE =
  /^(?:สถานะ|สถานภาพ|status)(?:ของ)?(?:ตำบล|ประกาศ|รายการ|ข้อมูล|เอกสาร|หนังสือ|รายชื่อ|การประกาศ)*$/;
const STATE_SIGNED = /^(?:สถานะ|สถานภาพ|status)(?:ของ)?(?:ประกาศ|เอกสาร|หนังสือ)?การลงนาม$/;
/** A state in which a row is no fact yet, or no more. */
const NOT_SO =
  /^(?:ฉบับ)?(?:ร่าง|ยกเลิก|ถอน(?:ชื่อ)?|เพิกถอน|สละสิทธิ์|สำรอง|ตัดออก|draft|cancell?ed|withdrawn|pending)(?:แล้ว|ประกาศ)?$/i;
const WAITS =
  /^(?:รอ|ยังไม่(?:ได้)?|อยู่ระหว่าง)(?:การ)?(?:ลงนาม|ประกาศ|อนุมัติ|ยืนยัน|ตรวจสอบ|พิจารณา|เสนอ|เวียน).{0,20}$/;
/** A target may lawfully wait for its MOU, its budget and the results. */
const TARGET_WAITS =
  /^(?:รอ|ยังไม่(?:ได้)?|อยู่ระหว่าง)(?:การ)?(?:คัดเลือก|ยืนยัน|อนุมัติ)(?!.*(?:งบ|แผน|โครงการ)).{0,20}$/;
/** The year alone, as a table of several years has its columns. */
const YEAR = /^(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d$/;
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
  const head = headAt(rows, headerRow, column);
  if (!LISTS.has(kind)) return undefined;
  const isSigned = kind === 'announcements';
  if (STATE.test(head) || (isSigned && STATE_SIGNED.test(head))) {
    const waits = kind === 'targets' ? TARGET_WAITS : WAITS;
    const at = rows.findIndex((record, row) => {
      const text = fold(record[column] ?? '');
      return row > headerRow && (NOT_SO.test(text) || waits.test(text));
    });
    return at < 0 ? undefined : at;
  }
  if (!ASKS.test(head) && !(isSigned && ASKS_SIGNED.test(head))) return undefined;
  if (kind === 'targets' && /ประกาศผล/.test(head)) return undefined;
  const below = rows
    .map((record, row) => ({ row, text: (record[column] ?? '').trim(), record }))
    .slice(headerRow + 1)
    .filter(({ record }) => record.filter((text) => text.trim() !== '').length > 2);
  const denied = below.find(({ text }) => NO.test(text));
  if (denied || !below.some(({ text }) => YES.test(text))) return denied?.row;
  return below.find(({ text }) => text === '')?.row;
}

/**
 * Whether a column is one of several that are each headed by a year and ticked in some rows: which rows are of the year
 * of the file then stands in no column that is read.
 */
export function isTickedYear(
  rows: readonly (readonly string[])[],
  headerRow: number,
  column: number,
): boolean {
  const isYear = (at: number) => YEAR.test(headAt(rows, headerRow, at));
  if (!isYear(column)) return false;
  const below = rows.slice(headerRow + 1);
  const years = (rows[headerRow] ?? []).flatMap((_, at) => (isYear(at) ? [at] : []));
  return (
    years.length > 1 &&
    below.some((record) => YES.test((record[column] ?? '').trim())) &&
    below.some((record) =>
      years.some(
        (at) => YES.test((record[at] ?? '').trim()) !== YES.test((record[column] ?? '').trim()),
      ),
    )
  );
}

const headAt = (rows: readonly (readonly string[])[], headerRow: number, column: number): string =>
  fold(rows[headerRow]?.[column] ?? '').replace(/[\s?]+/g, '');
