import type { FileKind } from './columns.ts';

/** Where a Thai word begins, as nearly as a pattern can tell: compounds and names of places go on before it. */
const BEGIN = '(?<![ก-๙])';
const END = '(?![ก-๙])';
const COPY = '(?:ไฟล์|ข้อมูล|ฉบับ|ชุด|แผ่น|อัน|ตัว|ของ|รายชื่อ|เวอร์ชั่?น|แบบ)';

/** Drafts, versions that were replaced, and what nobody has decided yet. */
const NOT_FINAL = new RegExp(
  [
    `${BEGIN}(?:${COPY}|ยก)?ร่าง(?!กาย|ทรง|แห)`,
    `${COPY}ร่าง${END}`,
    'ห้ามใช้',
    `(?:ไม่|เลิก|ไม่ได้)ใช้(?:แล้ว|งาน(?:แล้ว)?)?${END}`,
    `(?:${BEGIN}|${COPY})เก่า${END}`,
    'สำรอง',
    'ก่อน(?:แก้(?:ไข)?|ตรวจ(?:สอบ)?)',
    'ยังไม่(?:ได้)?(?:ตรวจ(?:สอบ)?|ลงนาม|ประกาศ|แก้(?:ไข)?|อนุมัติ|ยืนยัน|สรุป|เสร็จ|ครบ|สมบูรณ์)',
    `(?:${BEGIN}|[(_-])รอ(?:การ)?(?:ตรวจ(?:สอบ)?|ลงนาม|ประกาศ|อนุมัติ|ยืนยัน|แก้(?:ไข)?)`,
    '(?<!ข้อมูล)เบื้องต้น',
    '(?:อย่าง)?ไม่เป็นทางการ',
    '(?<![a-z])(?:drafts?|old|obsolete|outdated|superseded|unused|do[ _-]?not[ _-]?use|backup|unofficial|preliminary|provisional)(?![a-z])',
  ].join('|'),
);
/** A list of what was taken back; documents and corrections may lawfully be about that. */
const TAKEN_BACK = /ยกเลิก|เพิกถอน|ถอนชื่อ|สละสิทธิ์|(?<![a-z])(?:cancell?ed|withdrawn)(?![a-z])/;
/** An example of a file; `ตัวอย่างความสำเร็จ` is what a file may be about. */
const OF_FILE = '(?=[^ก-๏]|$|ข้อมูล|ไฟล์|แบบ|การกรอก|ตาราง|รายชื่อ|ทะเบียน|บัญชี|ประกาศ|เป้าหมาย)';
/** What only shows how a file is filled in. */
const EXAMPLE = new RegExp(
  `${BEGIN}${COPY}?(?:ตัวอย่าง${OF_FILE}|ทดสอบ|ทดลอง)|(?<![a-z])(?:example|dummy)s?(?![a-z])`,
);

const TELLS_OF_WITHDRAWALS: ReadonlySet<FileKind> = new Set([
  'announcements',
  'corrections',
  'stories',
]);

/** The word by which the name of a file, a sheet or a folder says that what it holds is not in use; `kind`: what it is read as. */
export function notFinalWordInName(name: string, kind?: FileKind): string | undefined {
  const text = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '');
  const says = [NOT_FINAL];
  if (!kind || !TELLS_OF_WITHDRAWALS.has(kind)) says.push(TAKEN_BACK);
  // Stories are about anything, examples among them.
  if (kind !== 'stories') says.push(EXAMPLE);
  return firstOf(says, text);
}

/** The same of a title above a table, which may also tell of any of these things in passing. */
export const notFinalWordInTitle = (title: string): string | undefined =>
  firstOf([TITLE], title.normalize('NFC').trim().toLowerCase());

const TITLE =
  /^[([*\s-]*(?:ฉบับ)?(?:ร่าง(?!กาย|ทรง|แห)|draft\b|ห้ามใช้)|[([](?:ฉบับ)?(?:ร่าง|draft|ยกเลิก|ห้ามใช้|ฉบับเก่า|เบื้องต้น|(?:อย่าง)?ไม่เป็นทางการ|ยังไม่(?:ได้)?(?:ลงนาม|ประกาศ|อนุมัติ)|รอ(?:ลงนาม|ประกาศ|อนุมัติ|ยืนยัน))(?:แล้ว)?[)\]]|(?:ฉบับร่าง|ผล(?:การประเมิน|ประเมิน)?เบื้องต้น|อย่างไม่เป็นทางการ|ยังไม่เป็นทางการ)/;

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean);
