import { fold } from '../../thai/normalise.ts';
import { findColumn } from '../contract/columns.ts';
import type { Field, FileKind } from '../contract/columns.ts';
import { notFinalWordInTitle } from '../contract/not-final-words.ts';
import { type SpokenField, wordIn } from './spoken-words.ts';
import type { TableProblems } from './table-problems.ts';

/** Titles that state something about all rows below them. */
const TITLES: readonly { field: SpokenField; says: RegExp; word: string; kinds: FileKind[] }[] = [
  {
    field: 'round',
    says: /ก่อน(?:การ)?ดำเนินการ|baseline/i,
    word: 'ก่อนดำเนินการ',
    kinds: ['assessments'],
  },
  {
    field: 'round',
    says: /^(?!.*(?:ประกาศ|ประชุม)).*ประเมิน[^\d]{0,60}(?:ครั้งที่ ?(?:1(?![\d/])|แรก)|ครั้งแรก)/,
    word: 'ครั้งที่ 1',
    kinds: ['assessments'],
  },
  {
    field: 'batch',
    says: /(?<!(?:หลัก|เดิม).{0,20})เป้าหมาย(?:ตำบล)? ?\(?เพิ่มเติม/,
    word: 'เพิ่มเติม',
    kinds: ['targets'],
  },
  {
    field: 'kind',
    says: /^(?:บัญชี|รายการ|รายชื่อ|ทะเบียน)?ประกาศ(?:ถอน|เพิกถอน|ยกเลิก)/,
    word: 'ถอน',
    kinds: ['announcements'],
  },
];
/** A title that means that the names below are not in the list. */
const NO_LONGER =
  /(?:ตำบล|เป้าหมาย|รายชื่อ)(?:ที่)?(?:ถูก|ขอ)?(ยกเลิก|ถอน|เพิกถอน|สำรอง)(?!ฉบับ|บัญชี|ประกาศ|คำสั่ง)/;
/** A title that means that the names below are only proposed; one about results does not. */
const PROPOSED: Readonly<Partial<Record<FileKind, RegExp>>> = {
  honours: /^(?!.*ผล).*(เสนอชื่อ|เสนอเข้า|เสนอขอ|เข้ารับการคัดเลือก|รับการคัดเลือก|ผ่านเข้ารอบ)/,
  assessments: /^(?!.*(?:ผล|ผ่าน)).*(ขอรับการประเมิน|เข้ารับการประเมิน|เสนอขอ|รอการประเมิน)/,
  targets: /((?:ไม่ได้เป็น|ไม่เป็น|มิใช่|ไม่ใช่|นอก)(?:ตำบล)?เป้าหมาย)/,
};
/** The title of a list of villages, which have a programme and awards of their own. */
const VILLAGES =
  /^(?:บัญชี|รายชื่อ|ทะเบียน|ผล)(?!.*ผ่าน).*(หมู่บ้าน)(?:เศรษฐกิจพอเพียง|ต้นแบบ|เข้มแข็ง|เป้าหมาย|ดีเด่น|ดีเลิศ)/;
const LISTS: ReadonlySet<FileKind> = new Set(['targets', 'progress', 'assessments', 'honours']);
/** The lists that are of tambons alone; progress may be counted in villages. */
const OF_TAMBONS: ReadonlySet<FileKind> = new Set(['targets', 'assessments', 'honours']);
const FAILED = /ไม่ผ่าน/;
/** A title with both words says nothing about a row. */
const BOTH = /(?<!ไม่)ผ่าน[^ไ]{0,20}(?:\/|และ|หรือ|,)[^ไ]{0,12}ไม่ผ่าน/g;

/** A title among the rows, 0-based in the sheet. */
export interface TitlePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Reports a title, or a heading inside the table, that contradicts how the rows below are read: the round before,
 * the additional batch, or that they failed. All rows are 0-based.
 */
export function checkTitleWords(
  {
    above,
    inside,
  }: { readonly above: readonly TitlePlace[]; readonly inside: readonly TitlePlace[] },
  columns: ReadonlyMap<Field, number>,
  kind: FileKind,
  problems: TableProblems,
): void {
  const { rows } = problems.sheet;
  const namesTambons = above.some(({ row, column }) => rows[row]?.[column]?.includes('ตำบล'));
  const ofVillages = OF_TAMBONS.has(kind) && !namesTambons ? new Set(above) : new Set();
  for (const place of [...above, ...inside]) {
    const { row, column } = place;
    const written = (rows[row]?.[column] ?? '').slice(0, 400);
    const text = fold(written).replace(BOTH, '');
    const notFinal = notFinalWordInTitle(written);
    if (notFinal !== undefined)
      problems.ofCell('name-not-final', [row, column], { name: '', word: notFinal });
    const report = (field: SpokenField, word: string): void => {
      const { th, en } = findColumn(kind, field)!;
      problems.ofCell('heading-holds-value', [row, column], { word, field: th, english: en }, [th]);
    };
    const [noList, word] =
      (LISTS.has(kind) &&
        (NO_LONGER.exec(text) ??
          (ofVillages.has(place) ? VILLAGES.exec(text) : null) ??
          PROPOSED[kind]?.exec(text))) ||
      [];
    if (noList !== undefined) {
      const { th, en } = findColumn(kind, 'tambon')!;
      const params = { word: word ?? noList, field: th, english: en };
      problems.ofCell('heading-holds-value', [row, column], params, [th]);
    }
    for (const { field, says, word, kinds } of TITLES) {
      if (kinds.includes(kind) && !columns.has(field) && says.test(text)) report(field, word);
    }
    const result = columns.get('result');
    if (kind !== 'assessments' || result === undefined || !FAILED.test(text)) continue;
    const passed = (record: readonly string[]): boolean =>
      wordIn('result', record[result] ?? '')?.value === 'passed';
    if (rows.slice(row + 1).some(passed)) report('result', 'ไม่ผ่าน');
  }
}
