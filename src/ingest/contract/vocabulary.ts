import type { ProblemCode } from '../../problems/codes.ts';
import type { Batch } from '../../domain/target.ts';
import type { Dimension, Result, Round } from '../../domain/assessment.ts';
import type { AnnouncementKind, Level } from '../../domain/announcement.ts';
import type { Partner } from '../../domain/progress.ts';
import type { Reason } from '../../domain/correction.ts';

/**
 * The words that officers write in a cell with a closed list. The first spelling of a value is the proper one, which
 * messages suggest. Spaces, digits and marks are normalised before the look-up.
 */
type Words<T extends string> = Readonly<Record<string, T>>;

/** The number of the main or the additional targets means that batch, with the words that go with it. */
function ofNumber<T extends string>(arabic: string, thai: string, value: T): Words<T> {
  const forms = [arabic, thai].flatMap((form) =>
    ['', 'ชุด', 'กลุ่ม', 'เป้าหมาย', 'ตำบลเป้าหมาย'].flatMap((before) => [
      `${before}${form}`,
      `${before}${form}ตำบล`,
    ]),
  );
  return Object.fromEntries(forms.map((form) => [form, value]));
}

const BATCH_WORDS: Words<Batch> = {
  หลัก: 'main',
  เพิ่มเติม: 'additional',
  เป้าหมายหลัก: 'main',
  เป้าหมายเพิ่มเติม: 'additional',
  เพิ่ม: 'additional',
  เดิม: 'main',
  เป้าหมายเดิม: 'main',
  ตำบลเดิม: 'main',
  ชุดเดิม: 'main',
  ชุดหลัก: 'main',
  ชุดเพิ่มเติม: 'additional',
  ตำบลเพิ่มเติม: 'additional',
  ...ofNumber('878', '๘๗๘', 'main'),
  ...ofNumber('122', '๑๒๒', 'additional'),
  main: 'main',
  additional: 'additional',
  extra: 'additional',
};

const RESULT_WORDS: Words<Result> = {
  ผ่าน: 'passed',
  ไม่ผ่าน: 'not-passed',
  ผ่านเกณฑ์: 'passed',
  ไม่ผ่านเกณฑ์: 'not-passed',
  ผ่านเกณฑ์การประเมิน: 'passed',
  ไม่ผ่านเกณฑ์การประเมิน: 'not-passed',
  ผ่านการประเมิน: 'passed',
  '✓': 'passed',
  '✔': 'passed',
  '√': 'passed',
  '☑': 'passed',
  '✅': 'passed',
  true: 'passed',
  ไม่ผ่านการประเมิน: 'not-passed',
  passed: 'passed',
  pass: 'passed',
  'not passed': 'not-passed',
  'not-passed': 'not-passed',
  fail: 'not-passed',
};

const ROUND_WORDS: Words<Round> = {
  สิ้นปี: 'final',
  ก่อนดำเนินการ: 'baseline',
  หลังดำเนินการ: 'final',
  สิ้นปีงบประมาณ: 'final',
  ก่อน: 'baseline',
  หลัง: 'final',
  final: 'final',
  baseline: 'baseline',
};

const LEVEL_WORDS: Words<Level> = {
  จังหวัด: 'province',
  กรม: 'department',
  ระดับจังหวัด: 'province',
  ระดับกรม: 'department',
  กรมการพัฒนาชุมชน: 'department',
  province: 'province',
  department: 'department',
};

const ANNOUNCEMENT_KIND_WORDS: Words<AnnouncementKind> = {
  ประกาศรายชื่อ: 'list',
  เพิ่มเติม: 'additional',
  แก้ไข: 'amended',
  ถอน: 'withdrawn',
  รายชื่อ: 'list',
  ประกาศผล: 'list',
  ประกาศผลการประเมิน: 'list',
  ประกาศเพิ่มเติม: 'additional',
  ประกาศรายชื่อเพิ่มเติม: 'additional',
  รายชื่อเพิ่มเติม: 'additional',
  เพิ่ม: 'additional',
  เพิ่มชื่อ: 'additional',
  ประกาศแก้ไข: 'amended',
  แก้ไขประกาศ: 'amended',
  แก้ไขเพิ่มเติม: 'amended',
  แก้: 'amended',
  ประกาศถอน: 'withdrawn',
  ถอนประกาศ: 'withdrawn',
  ถอนชื่อ: 'withdrawn',
  ประกาศถอนชื่อ: 'withdrawn',
  ยกเลิก: 'withdrawn',
  ยกเลิกประกาศ: 'withdrawn',
  ประกาศยกเลิก: 'withdrawn',
  list: 'list',
  additional: 'additional',
  amended: 'amended',
  amendment: 'amended',
  withdrawn: 'withdrawn',
  withdrawal: 'withdrawn',
};

const DIMENSION_WORDS: Words<Dimension> = {
  มั่นคง: 'secure',
  มั่งคั่ง: 'prosperous',
  ยั่งยืน: 'sustainable',
  มิติมั่นคง: 'secure',
  มิติมั่งคั่ง: 'prosperous',
  มิติยั่งยืน: 'sustainable',
  ด้านความมั่นคง: 'secure',
  ด้านความมั่งคั่ง: 'prosperous',
  ด้านความยั่งยืน: 'sustainable',
  secure: 'secure',
  prosperous: 'prosperous',
  sustainable: 'sustainable',
};

/** The seven partners; the second spellings are those of the department's older papers. */
const PARTNER_WORDS: Words<Partner> = {
  ภาคราชการ: 'government',
  ภาคผู้นำศาสนา: 'religious',
  ภาควิชาการ: 'academic',
  ภาคเอกชน: 'private',
  ภาคประชาชน: 'people',
  ภาคประชาสังคม: 'civil-society',
  ภาคสื่อสารมวลชน: 'media',
  ภาครัฐ: 'government',
  ภาคศาสนา: 'religious',
  ภาคสื่อมวลชน: 'media',
  ภาคการสื่อสารสังคม: 'media',
  ราชการ: 'government',
  ผู้นำศาสนา: 'religious',
  ศาสนา: 'religious',
  วิชาการ: 'academic',
  เอกชน: 'private',
  ประชาชน: 'people',
  ประชาสังคม: 'civil-society',
  สื่อสารมวลชน: 'media',
  สื่อมวลชน: 'media',
  government: 'government',
  religious: 'religious',
  academic: 'academic',
  private: 'private',
  people: 'people',
  'civil-society': 'civil-society',
  media: 'media',
};

const REASON_WORDS: Words<Reason> = {
  พิมพ์ผิด: 'typo',
  ประกาศแก้ไข: 'amended',
  ซ้ำ: 'duplicate',
  ถอนประกาศ: 'withdrawn',
  เพิ่มชื่อ: 'added',
  'อื่น ๆ': 'other',
  อื่นๆ: 'other',
  อื่น: 'other',
  typo: 'typo',
  amended: 'amended',
  duplicate: 'duplicate',
  withdrawn: 'withdrawn',
  added: 'added',
  other: 'other',
};

/** The values of `honour`. ดีเด่น is understood, but it is the word of the village award. */
const HONOUR_WORDS: Words<'excellent' | 'village-word'> = {
  'ดีเลิศ ระดับจังหวัด': 'excellent',
  ดีเลิศระดับจังหวัด: 'excellent',
  ดีเลิศ: 'excellent',
  ตำบลดีเลิศ: 'excellent',
  'ตำบลดีเลิศ ระดับจังหวัด': 'excellent',
  'excellent, province level': 'excellent',
  excellent: 'excellent',
  ดีเด่น: 'village-word',
  'ดีเด่น ระดับจังหวัด': 'village-word',
  ดีเด่นระดับจังหวัด: 'village-word',
};

const STATUS_WORDS: Words<'passed' | 'excellent'> = {
  ผ่านเกณฑ์การประเมิน: 'passed',
  'ดีเลิศ ระดับจังหวัด': 'excellent',
  passed: 'passed',
  excellent: 'excellent',
};

interface Vocabulary<T extends string> {
  readonly words: Words<T>;
  /** The problem code under which another word is reported. */
  readonly unknown: ProblemCode;
}
const vocabulary = <T extends string>(words: Words<T>, unknown: ProblemCode): Vocabulary<T> => ({
  words,
  unknown,
});

/** The list of each field with a closed list: columns of the types `choice` and `choices` are read by it. */
export const VOCABULARIES = {
  batch: vocabulary(BATCH_WORDS, 'unknown-batch'),
  result: vocabulary(RESULT_WORDS, 'unknown-result'),
  round: vocabulary(ROUND_WORDS, 'unknown-round'),
  kind: vocabulary(ANNOUNCEMENT_KIND_WORDS, 'unknown-kind'),
  level: vocabulary(LEVEL_WORDS, 'unknown-level'),
  dimension: vocabulary(DIMENSION_WORDS, 'unknown-dimension'),
  partners: vocabulary(PARTNER_WORDS, 'unknown-partner'),
  reason: vocabulary(REASON_WORDS, 'unknown-reason'),
  honour: vocabulary(HONOUR_WORDS, 'unknown-honour'),
  status: vocabulary(STATUS_WORDS, 'unknown-status'),
} as const;
export type ListedField = keyof typeof VOCABULARIES;

/** The values that the words of a field's list mean. */
export type WordOf<F extends ListedField> =
  (typeof VOCABULARIES)[F] extends Vocabulary<infer T> ? T : never;

/** The list of a field. */
export function vocabularyOf<F extends ListedField>(field: F): Vocabulary<WordOf<F>> {
  // TypeScript does not infer that a look-up by `F` has the words of `F`.
  return VOCABULARIES[field] as unknown as Vocabulary<WordOf<F>>;
}
