import { formatNumber } from '../format.ts';

const tambons = (count: number) => `${formatNumber(count)} ตำบล`;

/** A part of a headline that stays whole where it fits; its figure stands out. */
export interface Phrase {
  readonly before?: string;
  readonly figure?: string;
  readonly after?: string;
}

/** Words of the honour panel. */
export const honour = {
  passedPanel: 'ตำบลที่ผ่านเกณฑ์การประเมิน',
  panel: 'ตำบลดีเลิศ ระดับจังหวัด',
  seal: 'เครื่องหมายดีเลิศ ระดับจังหวัด',
  rank: 'ดีเลิศ ระดับจังหวัด',
  by: (date: string) => ['กรมการพัฒนาชุมชน', 'ประกาศยกย่องเชิดชูเกียรติ', ` เมื่อวันที่ ${date}`],
  see: 'ดูประกาศ',
  seeSource: 'ดูแหล่งที่มา',
};

/** Words of the map. */
export const map = {
  label: 'แผนที่ประเทศไทย 76 จังหวัด เลือกจังหวัดเพื่อดูหน้าของจังหวัด',
  announced: 'จังหวัดประกาศแล้ว',
  listed: 'จังหวัดที่มีชื่อในรายชื่อบางส่วนนี้',
  excellent: 'มีตำบลดีเลิศ ระดับจังหวัด',
  none: 'ยังไม่มีประกาศของจังหวัดนี้',
  best: (tambon: string) => `ดีเลิศ: ${tambon}`,
  notListed: 'ไม่มีในรายชื่อบางส่วนนี้',
  /** In a year that is known by public sources alone. */
  notHere: 'ทำเนียบนี้ไม่มีประกาศของจังหวัด',
  outside: 'กรุงเทพมหานคร ไม่อยู่ในโครงการ',
  province: (name: string, says: string) => `จังหวัด${name} ${says}`,
  where: (province: string, region: string) => `ที่ตั้ง${province}ใน${region}`,
};

/** The ledger of figures. */
export const register = {
  targets: ['ตำบลเป้าหมาย'],
  passed: ['ผ่านเกณฑ์การประเมิน', ' ตามประกาศจังหวัด'],
  excellent: ['ดีเลิศ ระดับจังหวัด', ' ตามประกาศ', 'กรมการพัฒนาชุมชน'],
  excellentSourced: ['ดีเลิศ ระดับจังหวัด', ' ตามข่าวของทางราชการ'],
  excellentPartial: ['ดีเลิศ ระดับจังหวัด', ' รายชื่อบางส่วน'],
  announced: ['จังหวัดที่', 'ประกาศแล้ว'],
  tambons: (_count: number) => 'ตำบล',
  ofProvinces: (count: number) => `จาก ${count} จังหวัด`,
};

/** The calendar of a year. */
export const calendar = {
  heading: 'หนึ่งปีงบประมาณ 18 ขั้นตอน',
  phases: ['เตรียมการ', 'ขับเคลื่อน', 'ประกาศผล'],
  step: (number: string) => `ขั้นตอนที่ ${number}`,
  replaces: 'เดิมกำหนด',
  span: (from: string, to: string) => `${from} – ${to}`,
};

/** The home page. */
export const home = {
  /** `says` are the year's own figures, those that are not zero. */
  description: (fiscalYear: number, says: readonly string[]) =>
    `${[...says, `ปีงบประมาณ พ.ศ. ${fiscalYear}`].join(' ')} ค้นหาตำบลของท่านได้ที่นี่`,
  headline: (count: string): readonly Phrase[] => [
    { before: 'ตำบลที่ผ่านเกณฑ์การประเมิน' },
    { before: 'ประกาศแล้ว', figure: count },
  ],
  headlineHonours: (count: string): readonly Phrase[] => [
    { before: 'ตำบลดีเลิศ ระดับจังหวัด' },
    { before: 'ประกาศแล้ว', figure: count },
  ],
  headlineListed: (count: string): readonly Phrase[] => [
    { before: 'ตำบลดีเลิศ ระดับจังหวัด' },
    { before: 'ในทำเนียบนี้', figure: count },
  ],
  headlineTargets: (count: string): readonly Phrase[] => [
    { before: 'ตำบลเป้าหมาย' },
    { figure: count },
  ],
  headlineNone: (): readonly Phrase[] => [{ before: 'ยังไม่มีประกาศของจังหวัด' }],
  targets: (targets: number) => `ตำบลเป้าหมาย ${tambons(targets)}`,
  within: (provinces: number) => `ใน ${provinces} จังหวัด`,
  running: (year: number) => `ปีงบประมาณ พ.ศ. ${year}`,
  runningNote: (targets: number) => [`ตำบลเป้าหมาย ${tambons(targets)}`, ' ยังไม่มีประกาศของจังหวัด'],
  provinces: (count: number) => `${count} จังหวัด`,
  provincesNote: 'จำนวนตำบลที่ผ่านเกณฑ์ตามประกาศจังหวัด เรียงตามตัวอักษร',
  targetsNote: 'จำนวนตำบลเป้าหมายของแต่ละจังหวัด เรียงตามตัวอักษร',
  honoursNote: 'ตำบลดีเลิศ ระดับจังหวัด ของแต่ละจังหวัด เรียงตามตัวอักษร',
  listedProvinces: 'จังหวัดที่มีชื่อในรายชื่อบางส่วนนี้',
  listedNote: 'จังหวัดอื่นไม่มีในรายชื่อบางส่วนนี้',
  noneYet: 'ยังไม่มีประกาศ',
  announced: 'ประกาศแล้ว',
  stories: 'องค์ความรู้จากตำบล',
  allStories: 'ดูทั้งหมด',
  allSteps: 'ดูทุกขั้นตอน',
  /** The label of the first field. */
  ask: 'ค้นหาตำบลของท่าน',
};

/** The page of a fiscal year. */
export const year = {
  description: (fiscalYear: number, says: readonly string[]) =>
    [`ปีงบประมาณ พ.ศ. ${fiscalYear}`, ...says].join(' '),
  /** Figures that a description is made of; each only where it is not zero. */
  says: {
    passed: (count: number) => `ตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(count)}`,
    excellent: (count: number) => `ตำบลดีเลิศ ระดับจังหวัด ${tambons(count)}`,
    targets: (count: number) => `ทะเบียนตำบลเป้าหมาย ${tambons(count)}`,
    announced: (provinces: number, all: number) => `ประกาศแล้ว ${provinces} จาก ${all} จังหวัด`,
    none: 'ยังไม่มีประกาศของจังหวัด',
    partial: '(รายชื่อบางส่วน)',
    partialNews: '(รายชื่อบางส่วน ตามข่าวของทางราชการ)',
    sourced: 'ตามข่าวของทางราชการ',
  },
  months: (from: string, to: string) => `${from} – ${to}`,
  /** Beside the marks of the two statuses. */
  ranks:
    'ผ่านเกณฑ์การประเมิน คือตำบลในประกาศของจังหวัด · ดีเลิศ ระดับจังหวัด คือตำบลที่กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ ไม่เกินจังหวัดละหนึ่งตำบล',
  ranksLink: 'ผ่านเกณฑ์การประเมินกับดีเลิศต่างกันอย่างไร',
  byProvince: 'รายชื่อตามจังหวัด',
  targetsByProvince: 'ตำบลเป้าหมายตามจังหวัด',
  targetsByProvinceNote: 'จำนวนตำบลเป้าหมายของแต่ละจังหวัด เรียงตามตัวอักษร',
  byProvinceNote: 'ทุกรายชื่อมาจากประกาศของจังหวัด',
  honours: 'ตำบลดีเลิศ ระดับจังหวัด',
  honoursNote: 'ไม่เกินจังหวัดละหนึ่งตำบล เรียงตามภาคและตัวอักษร ไม่ใช่ลำดับคะแนน',
  partial: (count: number) =>
    count > 0
      ? `รายชื่อของปีงบประมาณนี้มีเพียง ${tambons(count)}ที่มีแหล่งที่มาเปิดเผยต่อสาธารณะ ยังไม่ใช่ทั้งหมด`
      : 'รายชื่อของปีงบประมาณนี้ยังไม่ครบทุกจังหวัด มีเฉพาะตำบลที่มีแหล่งที่มาเปิดเผยต่อสาธารณะ',
  partialOfAll: (count: number, total: number) =>
    `ตำบลดีเลิศ ระดับจังหวัด ${count} จาก ${total} ตำบล เท่าที่มีแหล่งที่มาเผยแพร่`,
  totalSource: (total: number) => `ที่มาของจำนวน ${total} ตำบล`,
  targetsOnly: 'ยังไม่มีประกาศของจังหวัด',
  /** Beside the name of a province, in its region. */
  none: 'ยังไม่มีประกาศ',
  regions: 'ข้ามไปยังภาค',
  downloads: 'ดาวน์โหลดข้อมูลปีนี้',
  announced: 'รายชื่อตำบลที่ผ่านเกณฑ์',
  honoursFile: 'รายชื่อตำบลดีเลิศ',
  targetsFile: 'ทะเบียนตำบลเป้าหมาย',
  allFiles: 'ข้อมูลทั้งหมดและคำอธิบาย',
  targets: (count: number) => `เป้าหมาย ${tambons(count)}`,
  passed: (count: number) => `ผ่านเกณฑ์ ${tambons(count)}`,
  withoutNames: 'ประกาศแล้ว',
  source: 'ดูแหล่งที่มา',
};

/** The page of a province in a year, and over the years. */
export const province = {
  title: (name: string, fiscalYear: number) => `จังหวัด${name} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  headline: (passed: number, amphoes: number): readonly string[] => [
    'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน',
    `${tambons(passed)} ใน ${amphoes} อำเภอ`,
  ],
  soFar: (fiscalYear: number, passed: number, amphoes: number) => [
    `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
    ` ประกาศแล้ว ${tambons(passed)}`,
    ` ใน ${amphoes} อำเภอ`,
  ],
  headlineHonour: 'มีตำบลดีเลิศ ระดับจังหวัด',
  headlineAnnounced: 'จังหวัดประกาศแล้ว',
  noneYet: 'ยังไม่มีประกาศของจังหวัดนี้',
  notListed: 'ไม่มีในรายชื่อบางส่วนนี้',
  notHere: 'ทำเนียบนี้ไม่มีประกาศของจังหวัดนี้',
  noneNote: (fiscalYear: number) =>
    `เมื่อมีประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน ปีงบประมาณ พ.ศ. ${fiscalYear} ของจังหวัด รายชื่อและเอกสารจะแสดงที่หน้านี้`,
  withoutNamesNote: 'ทำเนียบนี้ยังไม่มีรายชื่อตามประกาศของจังหวัด',
  withdrawnNote: 'รายชื่อที่ประกาศมีการแก้ไข ดูวันที่และเหตุผลได้ที่การแก้ไขในหน้านี้',
  honourOnlyNote: 'ทำเนียบนี้ยังไม่มีประกาศรายชื่อของจังหวัด',
  noHonour: 'ทำเนียบนี้ยังไม่มีชื่อตำบลดีเลิศ ระดับจังหวัด ของจังหวัดนี้',
  targetCount: (count: number) => `ตำบลเป้าหมาย ${tambons(count)}`,
  hasTargets: (count: number) => `มีตำบลเป้าหมาย ${tambons(count)}`,
  description: (name: string, fiscalYear: number, says: readonly string[]) =>
    [
      `จังหวัด${name}`,
      `ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. ${fiscalYear}`,
      ...says,
    ].join(' '),
  passedCount: (count: number) => `ตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(count)}`,
  pressButton: 'ข้อความพร้อมใช้',
  downloadButton: 'ดาวน์โหลด',
  /** Under the roll: of its names, or of the honour's. */
  amended: (date: string) => `มีการแก้ไข ล่าสุดเมื่อวันที่ ${date}`,
  roll: 'รายชื่อตามประกาศ',
  rollNote: (count: number, order: 'document' | 'places' | 'both') =>
    `${tambons(count)}${count === 1 ? '' : { document: ' เรียงตามลำดับในประกาศ', places: ' เรียงตามอำเภอและตำบล', both: ' เรียงตามเลขลำดับ แล้วตามอำเภอและตำบล' }[order]}`,
  order: 'ลำดับ',
  amphoe: 'อำเภอ',
  tambon: 'ตำบล',
  result: 'ผลตามประกาศ',
  issuer: (name: string) => `ประกาศจังหวัด${name}`,
  issuerDepartment: 'ประกาศกรมการพัฒนาชุมชน',
  /** After whose it is, before its day: several of a year are told apart. */
  issuerKind: { list: '', additional: '(เพิ่มเติม)', amended: '(แก้ไข)', withdrawn: '(ถอนชื่อ)' },
  announcedOn: 'ประกาศ ณ วันที่',
  number: 'หนังสือนำส่ง',
  signer: 'ตำแหน่งผู้ลงนาม',
  document: 'สำเนาประกาศ',
  openDocument: 'เปิดสำเนาประกาศ',
  inRegister: 'ดูในหน้าประกาศทั้งหมด',
  noDocument: 'ยังไม่มีสำเนาในทำเนียบนี้',
  asInDocument: 'ชื่อเรื่องและหนังสือนำส่งเป็นข้อความตามเอกสาร ข้อความอื่นในส่วนนี้เป็นของทำเนียบ',
  sha256: 'SHA-256 ของไฟล์',
  sha256Help: 'SHA-256 คืออะไร',
  details: 'รายละเอียดของประกาศ',
  targets: 'ตำบลเป้าหมายของปีนี้',
  targetsNote: (count: number) => tambons(count),
  stories: 'องค์ความรู้จากจังหวัดนี้',
  corrections: 'การแก้ไข',
  acrossYears: 'จำนวนตำบลรายปี',
  grainNote: 'เมล็ด 1 เมล็ด แทนตำบลที่ผ่านเกณฑ์ 1 ตำบล',
  columns: { year: 'ปี', targets: 'เป้าหมาย', passed: 'ผ่านเกณฑ์', excellent: 'ดีเลิศ' },
  newest: (fiscalYear: number) => `ดูปีงบประมาณ พ.ศ. ${fiscalYear}`,
  provinceDescription: (name: string) =>
    `จังหวัด${name}กับตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ทุกปีงบประมาณที่มีในทำเนียบ`,
  noYears: 'ยังไม่มีข้อมูลของจังหวัดนี้ในทำเนียบ การไม่มีข้อมูลไม่ได้หมายความว่าจังหวัดไม่มีประกาศ',
  outside: 'กรุงเทพมหานครไม่อยู่ในโครงการ',
  outsideNote:
    'โครงการดำเนินงานใน 76 จังหวัด กรุงเทพมหานครแบ่งเขตปกครองเป็นเขตและแขวง จึงไม่มีตำบลในทำเนียบนี้',
};
