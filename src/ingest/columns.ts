/** The files staff hand in, and the four the project keeps itself (places, published, addresses, redirects). */
export const FILE_KINDS = [
  'targets',
  'progress',
  'assessments',
  'announcements',
  'honours',
  'stories',
  'corrections',
  'criteria',
  'programme',
  'offices',
  'places',
  'published',
  'addresses',
  'redirects',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Every column the intake knows, by its English header. */
export const FIELDS = [
  'tambon_code',
  'province',
  'amphoe',
  'tambon',
  'fiscal_year',
  'order',
  'note',
  'batch',
  'mou_date',
  'plan_date',
  'agenda_date',
  'partners',
  'report_month',
  'report',
  'result',
  'assessed_on',
  'round',
  'score_secure',
  'score_prosperous',
  'score_sustainable',
  'score_total',
  'kind',
  'level',
  'announcement',
  'announced_on',
  'title',
  'number',
  'signed_by_position',
  'document',
  'honour',
  'citation',
  'plaque_text',
  'source',
  'id',
  'summary',
  'dimension',
  'background',
  'process',
  'success_factors',
  'results',
  'lessons',
  'owner_office',
  'image',
  'image_alt',
  'image_credit',
  'consent',
  'published_on',
  'corrected_on',
  'what',
  'reason',
  'reference',
  'name_th',
  'name_en',
  'max_score',
  'pass_score',
  'public',
  'key',
  'value',
  'label_th',
  'label_en',
  'replaces',
  'name',
  'phone',
  'email',
  'website',
  'address',
  'tambon_en',
  'amphoe_en',
  'former_name',
  'renamed_in',
  'removed',
  'status',
  'address',
  'from',
  'to',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Column {
  readonly field: Field;
  /** The Thai header of the data dictionary. */
  readonly th: string;
  /** The English header: always the field's own name. */
  readonly en: Field;
  /** The file is refused without this column. Places have a rule of their own: see `NEEDS_PLACE`. */
  readonly required: boolean;
  /** Its cells may reach the public site, so personal values in it stop the build. */
  readonly public: boolean;
}

/** Files whose rows are about one tambon: by `tambon_code`, or by `province` + `amphoe` + `tambon`. */
export const NEEDS_PLACE: ReadonlySet<FileKind> = new Set<FileKind>([
  'targets',
  'progress',
  'assessments',
  'honours',
  'corrections',
]);

type Rule = 'required' | 'public';

function column(field: Field, th: string, ...rules: Rule[]): Column {
  return {
    field,
    th,
    en: field,
    required: rules.includes('required'),
    public: rules.includes('public'),
  };
}

const YEAR = column('fiscal_year', 'ปีงบประมาณ', 'public');
const PROVINCE = column('province', 'จังหวัด', 'public');
const PLACE = [
  column('tambon_code', 'รหัสตำบล', 'public'),
  PROVINCE,
  column('amphoe', 'อำเภอ', 'public'),
  column('tambon', 'ตำบล', 'public'),
];
const ORDER = column('order', 'ลำดับที่');
const NOTE = column('note', 'หมายเหตุ');
const PARTNERS = column('partners', 'ภาคีที่ร่วม', 'public');
const DIMENSION = 'มิติ';

/** The data dictionary: every column of every file, in the order a new file should have them. */
export const COLUMNS: Readonly<Record<FileKind, readonly Column[]>> = {
  targets: [YEAR, ORDER, ...PLACE, column('batch', 'ชุดเป้าหมาย', 'public'), NOTE],
  progress: [
    YEAR,
    ORDER,
    ...PLACE,
    column('mou_date', 'วันที่ลงนาม MOU', 'public'),
    column('plan_date', 'วันที่แผนตำบล', 'public'),
    column('agenda_date', 'วันที่ประกาศวาระ', 'public'),
    PARTNERS,
    column('report_month', 'เดือนที่รายงาน'),
    column('report', 'ผลการดำเนินงาน'),
    NOTE,
  ],
  assessments: [
    YEAR,
    column('order', 'ลำดับในประกาศ', 'public'),
    ...PLACE,
    column('result', 'ผลการประเมิน', 'required'),
    column('announcement', 'ประกาศ', 'public'),
    column('assessed_on', 'วันที่ประเมิน'),
    column('round', 'รอบการประเมิน'),
    column('score_secure', 'มั่นคง'),
    column('score_prosperous', 'มั่งคั่ง'),
    column('score_sustainable', 'ยั่งยืน'),
    column('score_total', 'คะแนนรวม'),
    NOTE,
  ],
  announcements: [
    column('id', 'รหัสประกาศ', 'public'),
    YEAR,
    column('kind', 'ประเภท', 'public'),
    column('level', 'ระดับ', 'public'),
    PROVINCE,
    column('announced_on', 'ประกาศ ณ วันที่', 'required', 'public'),
    column('title', 'เรื่อง', 'public'),
    column('number', 'เลขที่', 'public'),
    column('signed_by_position', 'ตำแหน่งผู้ลงนาม', 'public'),
    column('document', 'สำเนาประกาศ', 'public'),
    NOTE,
  ],
  honours: [
    YEAR,
    ORDER,
    ...PLACE,
    column('honour', 'ระดับ', 'public'),
    column('citation', 'คำประกาศ', 'public'),
    column('plaque_text', 'ข้อความโล่', 'public'),
    column('source', 'แหล่งที่มา', 'public'),
    NOTE,
  ],
  stories: [
    column('id', 'รหัสเรื่อง', 'required', 'public'),
    YEAR,
    ...PLACE,
    column('title', 'ชื่อเรื่อง', 'required', 'public'),
    column('summary', 'สรุปย่อ', 'required', 'public'),
    column('dimension', DIMENSION, 'public'),
    column('partners', 'ภาคี', 'public'),
    column('background', 'ที่มาและปัญหา', 'public'),
    column('process', 'กระบวนการ', 'public'),
    column('success_factors', 'ปัจจัยความสำเร็จ', 'public'),
    column('results', 'ผลที่เกิดขึ้น', 'public'),
    column('lessons', 'บทเรียน', 'public'),
    column('owner_office', 'หน่วยงานเจ้าของความรู้', 'required', 'public'),
    column('image', 'รูป', 'public'),
    column('image_alt', 'คำอธิบายรูป', 'public'),
    column('image_credit', 'เครดิต', 'public'),
    column('consent', 'ยินยอมเผยแพร่', 'required'),
    column('published_on', 'วันที่เผยแพร่', 'public'),
    NOTE,
  ],
  corrections: [
    YEAR,
    column('corrected_on', 'วันที่แก้ไข', 'required', 'public'),
    ...PLACE,
    column('what', 'รายการที่แก้', 'required', 'public'),
    column('reason', 'เหตุผล', 'required', 'public'),
    column('reference', 'เอกสารอ้างอิง', 'public'),
    column('announcement', 'ประกาศ', 'public'),
    NOTE,
  ],
  criteria: [
    YEAR,
    column('dimension', DIMENSION, 'required', 'public'),
    column('name_th', 'ชื่อเกณฑ์', 'required', 'public'),
    column('name_en', 'ชื่อเกณฑ์ (อังกฤษ)', 'public'),
    column('max_score', 'คะแนนเต็ม', 'public'),
    column('pass_score', 'คะแนนผ่าน', 'public'),
    column('public', 'เผยแพร่คะแนน'),
    column('source', 'แหล่งที่มา', 'public'),
    NOTE,
  ],
  programme: [
    column('fiscal_year', 'ปีงบประมาณ', 'required', 'public'),
    column('key', 'รายการ', 'required', 'public'),
    column('value', 'ค่า', 'required', 'public'),
    column('label_th', 'ป้ายชื่อ', 'public'),
    column('label_en', 'ป้ายชื่อ (อังกฤษ)', 'public'),
    column('source', 'แหล่งที่มา', 'public'),
    column('replaces', 'แทนค่าเดิม', 'public'),
    NOTE,
  ],
  offices: [
    PROVINCE,
    column('name', 'ชื่อหน่วยงาน', 'required', 'public'),
    column('phone', 'โทรศัพท์', 'public'),
    column('email', 'อีเมล', 'public'),
    column('website', 'เว็บไซต์', 'public'),
    column('address', 'ที่อยู่', 'public'),
    NOTE,
  ],
  places: [
    column('tambon_code', 'รหัสตำบล', 'required', 'public'),
    column('tambon', 'ตำบล', 'public'),
    column('tambon_en', 'ตำบล (อังกฤษ)', 'public'),
    column('amphoe', 'อำเภอ', 'public'),
    column('amphoe_en', 'อำเภอ (อังกฤษ)', 'public'),
    PROVINCE,
    column('former_name', 'ชื่อเดิม', 'public'),
    column('renamed_in', 'ปีที่เปลี่ยนชื่อ', 'public'),
    column('removed', 'ยกเลิก', 'public'),
    column('source', 'แหล่งที่มา', 'public'),
    NOTE,
  ],
  published: [
    column('fiscal_year', 'ปีงบประมาณ', 'required', 'public'),
    column('tambon_code', 'รหัสตำบล', 'required', 'public'),
    PROVINCE,
    column('amphoe', 'อำเภอ', 'public'),
    column('tambon', 'ตำบล', 'public'),
    column('status', 'สถานะ', 'required', 'public'),
    column('published_on', 'วันที่เผยแพร่', 'required', 'public'),
  ],
  addresses: [
    column('address', 'ที่อยู่', 'required', 'public'),
    column('published_on', 'วันที่เผยแพร่', 'required', 'public'),
  ],
  redirects: [
    column('from', 'ที่อยู่เดิม', 'required', 'public'),
    column('to', 'ที่อยู่ใหม่', 'public'),
    column('corrected_on', 'วันที่แก้ไข', 'public'),
    column('reason', 'เหตุผล', 'public'),
    NOTE,
  ],
};
