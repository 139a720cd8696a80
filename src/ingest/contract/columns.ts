// Longer than other files: it is the one table of every column that is read, and is best seen as a whole.

/** A file of which each year has its own, or one beside the year folders. */
interface FileRule {
  readonly folder: 'year' | 'root';
  /** Each row is about one tambon: by `tambon_code`, or by `province` + `amphoe` + `tambon`. */
  readonly ofTambon?: boolean;
  /** A province may hand in its own rows of it, in a separate folder; the department hands in the others. */
  readonly ofProvince?: boolean;
  /** Officers export it, so totals and signatures may follow its rows; in other files every row is data. */
  readonly exported?: boolean;
}

/** The files staff hand in, and the four the project keeps itself (places, published, addresses, redirects). */
export const FILES = {
  targets: { folder: 'year', ofTambon: true, ofProvince: true, exported: true },
  progress: { folder: 'year', ofTambon: true, ofProvince: true, exported: true },
  assessments: { folder: 'year', ofTambon: true, ofProvince: true, exported: true },
  announcements: { folder: 'year', ofProvince: true, exported: true },
  honours: { folder: 'year', ofTambon: true, exported: true },
  stories: { folder: 'year', ofProvince: true, exported: true },
  corrections: { folder: 'year', ofTambon: true, ofProvince: true, exported: true },
  criteria: { folder: 'year' },
  programme: { folder: 'root' },
  site: { folder: 'root' },
  offices: { folder: 'root' },
  places: { folder: 'root' },
  published: { folder: 'root' },
  addresses: { folder: 'root' },
  redirects: { folder: 'root' },
} as const satisfies Readonly<Record<string, FileRule>>;
export type FileKind = keyof typeof FILES;
export const FILE_KINDS = Object.keys(FILES) as readonly FileKind[];

const kindsWhere = (rule: (file: FileRule) => boolean | undefined): readonly FileKind[] =>
  FILE_KINDS.filter((kind) => rule(FILES[kind]));
/** The files of a year's folder. */
export const YEAR_FILES = kindsWhere((file) => file.folder === 'year');
/** The files of a province's folder in a year. */
export const PROVINCE_FILES = kindsWhere((file) => file.ofProvince);
/** The files beside the year folders. */
export const ROOT_FILES = kindsWhere((file) => file.folder === 'root');

/** The rules of a file. */
export const fileRule = (kind: FileKind): FileRule => FILES[kind];

/**
 * The content of a cell. `choice`, `choices`: words of the list that `vocabulary.ts` has for the field. `order`: a
 * running number. `position`: a role, never a person's name. `path`: a file or an address of this site. `prose`: its
 * line breaks are paragraphs.
 */
export type ColumnType =
  | 'code'
  | 'province'
  | 'amphoe'
  | 'tambon'
  | 'year'
  | 'date'
  | 'number'
  | 'order'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'url'
  | 'path'
  | 'id'
  | 'position'
  | 'text'
  | 'prose';

interface Rules {
  /** The Thai header of the data dictionary. */
  readonly th: string;
  readonly type: ColumnType;
  /** The file is refused without this column. The place of a row has a rule of its own: see `FILES`. */
  readonly required?: boolean;
  /** Its cells may be published, so personal data in it stops the build. */
  readonly public?: boolean;
  /** The day must be in the year of the folder; another year is a warning. */
  readonly ofYear?: boolean;
  /** It may contain a person's name, so no message, excerpt or preview quotes it. */
  readonly private?: boolean;
  /** It may occur twice in a file: the first is used. */
  readonly mayRepeat?: boolean;
}

/** A column of a file. */
export interface Column<F extends string = Field> extends Readonly<Required<Rules>> {
  readonly field: F;
  /** The English header: always the field's own name. */
  readonly en: F;
}

function column<const F extends string>(field: F, rules: Rules): Column<F> {
  const no = { required: false, public: false, ofYear: false, private: false, mayRepeat: false };
  return { field, en: field, ...no, ...rules };
}

const YEAR = column('fiscal_year', { th: 'ปีงบประมาณ', type: 'year', public: true });
const PROVINCE = column('province', { th: 'จังหวัด', type: 'province', public: true });
const PLACE = [
  column('tambon_code', { th: 'รหัสตำบล', type: 'code', public: true }),
  PROVINCE,
  column('amphoe', { th: 'อำเภอ', type: 'amphoe', public: true }),
  column('tambon', { th: 'ตำบล', type: 'tambon', public: true }),
];
const ORDER = column('order', { th: 'ลำดับที่', type: 'order', mayRepeat: true });
const NOTE = column('note', { th: 'หมายเหตุ', type: 'prose', private: true, mayRepeat: true });
const PARTNERS = column('partners', { th: 'ภาคีที่ร่วม', type: 'choices', public: true });
const ANNOUNCEMENT = column('announcement', { th: 'ประกาศ', type: 'text', public: true });
const DIMENSION = 'มิติ';

/** The data dictionary: every column of every file, in the order a new file should have them. */
const TABLE = {
  targets: [
    YEAR,
    ORDER,
    ...PLACE,
    column('batch', { th: 'ชุดเป้าหมาย', type: 'choice', public: true }),
    NOTE,
  ],
  progress: [
    YEAR,
    ORDER,
    ...PLACE,
    column('mou_date', { th: 'วันที่ลงนาม MOU', type: 'date', public: true, ofYear: true }),
    column('plan_date', { th: 'วันที่แผนตำบล', type: 'date', public: true, ofYear: true }),
    column('agenda_date', { th: 'วันที่ประกาศวาระ', type: 'date', public: true, ofYear: true }),
    PARTNERS,
    column('report_month', { th: 'เดือนที่รายงาน', type: 'text' }),
    column('report', { th: 'ผลการดำเนินงาน', type: 'prose', private: true }),
    NOTE,
  ],
  assessments: [
    YEAR,
    column('order', { th: 'ลำดับในประกาศ', type: 'order', public: true, mayRepeat: true }),
    ...PLACE,
    column('result', { th: 'ผลการประเมิน', type: 'choice', required: true }),
    ANNOUNCEMENT,
    column('assessed_on', { th: 'วันที่ประเมิน', type: 'date', ofYear: true }),
    column('round', { th: 'รอบการประเมิน', type: 'choice' }),
    column('score_secure', { th: 'มั่นคง', type: 'number' }),
    column('score_prosperous', { th: 'มั่งคั่ง', type: 'number' }),
    column('score_sustainable', { th: 'ยั่งยืน', type: 'number' }),
    column('score_total', { th: 'คะแนนรวม', type: 'number' }),
    NOTE,
  ],
  announcements: [
    column('id', { th: 'รหัสประกาศ', type: 'id', public: true }),
    YEAR,
    column('kind', { th: 'ประเภท', type: 'choice', public: true }),
    column('level', { th: 'ระดับ', type: 'choice', public: true }),
    PROVINCE,
    column('announced_on', {
      th: 'ประกาศ ณ วันที่',
      type: 'date',
      required: true,
      public: true,
      ofYear: true,
    }),
    column('title', { th: 'เรื่อง', type: 'text', public: true }),
    column('number', { th: 'หนังสือนำส่ง', type: 'text', public: true }),
    column('signed_by_position', { th: 'ตำแหน่งผู้ลงนาม', type: 'position', public: true }),
    column('document', { th: 'สำเนาประกาศ', type: 'path', public: true }),
    NOTE,
  ],
  honours: [
    YEAR,
    ORDER,
    ...PLACE,
    column('honour', { th: 'ระดับ', type: 'choice', public: true }),
    column('citation', { th: 'คำประกาศเกียรติคุณ', type: 'prose', public: true }),
    column('plaque_text', { th: 'ข้อความโล่', type: 'prose', public: true }),
    column('source', { th: 'แหล่งที่มา', type: 'url', public: true }),
    NOTE,
  ],
  stories: [
    column('id', { th: 'รหัสเรื่อง', type: 'id', required: true, public: true }),
    YEAR,
    ...PLACE,
    column('title', { th: 'ชื่อเรื่อง', type: 'text', required: true, public: true }),
    column('summary', { th: 'สรุปย่อ', type: 'prose', required: true, public: true }),
    column('dimension', { th: DIMENSION, type: 'choice', public: true }),
    column('partners', { th: 'ภาคี', type: 'choices', public: true }),
    column('background', { th: 'ที่มาและปัญหา', type: 'prose', public: true }),
    column('process', { th: 'กระบวนการ', type: 'prose', public: true }),
    column('success_factors', { th: 'ปัจจัยความสำเร็จ', type: 'prose', public: true }),
    column('results', { th: 'ผลที่เกิดขึ้น', type: 'prose', public: true }),
    column('lessons', { th: 'บทเรียน', type: 'prose', public: true }),
    column('owner_office', {
      th: 'หน่วยงานเจ้าขององค์ความรู้',
      type: 'text',
      required: true,
      public: true,
    }),
    column('image', { th: 'รูป', type: 'path', public: true }),
    column('image_alt', { th: 'คำอธิบายรูป', type: 'text', public: true }),
    column('image_credit', { th: 'เครดิต', type: 'text', public: true }),
    column('consent', { th: 'ยินยอมเผยแพร่', type: 'yes-no', required: true }),
    column('published_on', { th: 'วันที่เผยแพร่', type: 'date', public: true }),
    NOTE,
  ],
  corrections: [
    YEAR,
    column('corrected_on', { th: 'วันที่แก้ไข', type: 'date', required: true, public: true }),
    ...PLACE,
    column('what', { th: 'รายการที่แก้', type: 'text', required: true, public: true }),
    column('reason', { th: 'เหตุผล', type: 'choice', required: true, public: true }),
    column('reference', { th: 'เอกสารอ้างอิง', type: 'text', public: true }),
    ANNOUNCEMENT,
    NOTE,
  ],
  criteria: [
    YEAR,
    column('dimension', { th: DIMENSION, type: 'choice', required: true, public: true }),
    column('name_th', { th: 'ชื่อเกณฑ์', type: 'text', required: true, public: true }),
    column('name_en', { th: 'ชื่อเกณฑ์ (อังกฤษ)', type: 'text', public: true }),
    column('max_score', { th: 'คะแนนเต็ม', type: 'number', public: true }),
    column('pass_score', { th: 'คะแนนผ่าน', type: 'number', public: true }),
    column('public', { th: 'เผยแพร่คะแนน', type: 'yes-no' }),
    column('source', { th: 'แหล่งที่มา', type: 'text', public: true }),
    NOTE,
  ],
  programme: [
    column('fiscal_year', { th: 'ปีงบประมาณ', type: 'year', required: true, public: true }),
    column('key', { th: 'รายการ', type: 'id', required: true, public: true }),
    column('value', { th: 'ค่า', type: 'text', required: true, public: true }),
    column('label_th', { th: 'ป้ายชื่อ', type: 'text', public: true }),
    column('label_en', { th: 'ป้ายชื่อ (อังกฤษ)', type: 'text', public: true }),
    column('source', { th: 'แหล่งที่มา', type: 'text', public: true }),
    column('replaces', { th: 'แทนค่าเดิม', type: 'text', public: true }),
    NOTE,
  ],
  site: [
    column('key', { th: 'รายการ', type: 'text', required: true, public: true }),
    column('value', { th: 'ค่า', type: 'text', public: true }),
  ],
  offices: [
    PROVINCE,
    column('name', { th: 'ชื่อหน่วยงาน', type: 'text', required: true, public: true }),
    column('phone', { th: 'โทรศัพท์', type: 'text', public: true }),
    column('email', { th: 'อีเมล', type: 'text', public: true }),
    column('website', { th: 'เว็บไซต์', type: 'url', public: true }),
    column('address', { th: 'ที่อยู่', type: 'text', public: true }),
    NOTE,
  ],
  places: [
    column('tambon_code', { th: 'รหัสตำบล', type: 'code', required: true, public: true }),
    column('tambon', { th: 'ตำบล', type: 'tambon', public: true }),
    column('tambon_en', { th: 'ตำบล (อังกฤษ)', type: 'text', public: true }),
    column('amphoe', { th: 'อำเภอ', type: 'amphoe', public: true }),
    column('amphoe_en', { th: 'อำเภอ (อังกฤษ)', type: 'text', public: true }),
    PROVINCE,
    column('former_name', { th: 'ชื่อเดิม', type: 'text', public: true }),
    column('renamed_in', { th: 'ปีที่เปลี่ยนชื่อ', type: 'year', public: true }),
    column('removed', { th: 'ยกเลิก', type: 'yes-no', public: true }),
    column('source', { th: 'แหล่งที่มา', type: 'text', public: true }),
    NOTE,
  ],
  published: [
    column('fiscal_year', { th: 'ปีงบประมาณ', type: 'year', required: true, public: true }),
    column('tambon_code', { th: 'รหัสตำบล', type: 'code', required: true, public: true }),
    PROVINCE,
    column('amphoe', { th: 'อำเภอ', type: 'amphoe', public: true }),
    column('tambon', { th: 'ตำบล', type: 'tambon', public: true }),
    column('status', { th: 'สถานะ', type: 'choice', required: true, public: true }),
    column('published_on', { th: 'วันที่เผยแพร่', type: 'date', required: true, public: true }),
  ],
  addresses: [
    column('address', { th: 'ที่อยู่', type: 'path', required: true, public: true }),
    column('published_on', { th: 'วันที่เผยแพร่', type: 'date', required: true, public: true }),
  ],
  redirects: [
    column('from', { th: 'ที่อยู่เดิม', type: 'path', required: true, public: true }),
    column('to', { th: 'ที่อยู่ใหม่', type: 'path', public: true }),
    column('corrected_on', { th: 'วันที่แก้ไข', type: 'date', public: true }),
    column('reason', { th: 'เหตุผล', type: 'text', public: true }),
    NOTE,
  ],
} as const satisfies Readonly<Record<FileKind, readonly Column<string>[]>>;

/** Every column the intake knows, by its English header. */
export type Field = (typeof TABLE)[FileKind][number]['field'];

/** The data dictionary: every column of every file, in the order a new file should have them. */
export const COLUMNS: Readonly<Record<FileKind, readonly Column[]>> = TABLE;

const byField = new Map(
  FILE_KINDS.map((kind) => [kind, new Map(COLUMNS[kind].map((column) => [column.field, column]))]),
);

/** The column of a file that holds a field; `undefined` where that file has none. */
export function findColumn(kind: FileKind, field: Field): Column | undefined {
  return byField.get(kind)?.get(field);
}

/** The header of a field as this project writes it, in Thai. */
export const headerOf = (kind: FileKind, field: Field): string =>
  findColumn(kind, field)?.th ?? field;

const TYPES_OF_PLACE: ReadonlySet<ColumnType> = new Set(['code', 'province', 'amphoe', 'tambon']);

/** Shows where a row belongs: its running number or its place. */
export const leadsRow = ({ type }: Column): boolean => type === 'order' || TYPES_OF_PLACE.has(type);
