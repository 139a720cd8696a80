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
  panel: 'ตำบลดีเลิศ ระดับจังหวัด',
  seal: 'เครื่องหมายดีเลิศ ระดับจังหวัด',
  rank: 'ดีเลิศ ระดับจังหวัด',
  by: (date: string) => ['กรมการพัฒนาชุมชน', 'ประกาศยกย่องเชิดชูเกียรติ', ' ตามประกาศ', ` ลงวันที่ ${date}`],
  see: 'ดูประกาศ',
  bySource: 'ตามที่ปรากฏในข่าวของทางราชการ',
  seeSource: 'เปิดแหล่งที่มา',
};

/** Words of the map. */
export const map = {
  label: 'แผนที่ประเทศไทย 76 จังหวัด เลือกจังหวัดเพื่อเปิดหน้าของจังหวัด',
  announced: 'จังหวัดประกาศแล้ว',
  listed: 'จังหวัดที่อยู่ในรายชื่อ',
  excellent: 'มีตำบลดีเลิศ ระดับจังหวัด',
  none: 'ยังไม่มีประกาศของจังหวัดนี้',
  best: (tambon: string) => `ดีเลิศ: ${tambon}`,
  notListed: 'ไม่มีในรายชื่อบางส่วนนี้',
  outside: 'กรุงเทพมหานคร อยู่นอกโครงการ',
  province: (name: string, says: string) => `จังหวัด${name} ${says}`,
  where: (province: string, region: string) => `ที่ตั้ง${province}ใน${region}`,
};

/** The ledger of figures. */
export const register = {
  targets: ['ตำบลเป้าหมาย'],
  passed: ['ผ่านเกณฑ์การประเมิน', ' ตามประกาศจังหวัด'],
  excellent: ['ดีเลิศ ระดับจังหวัด', ' ตามประกาศ', 'กรมการพัฒนาชุมชน'],
  excellentPartial: ['ดีเลิศ ระดับจังหวัด', ' รายชื่อบางส่วน'],
  announced: ['จังหวัดที่', 'ประกาศแล้ว'],
  tambons: 'ตำบล',
  ofProvinces: (count: number) => `จาก ${count} จังหวัด`,
};

/** The calendar of a year. */
export const calendar = {
  heading: 'หนึ่งปีงบประมาณ 18 ขั้นตอน',
  phases: ['เตรียมการ', 'ขับเคลื่อน', 'ประกาศผล'],
  step: (number: string) => `ขั้นตอนที่ ${number}`,
  replaces: 'แทนที่',
  span: (from: string, to: string) => `${from} – ${to}`,
};

/** The home page. */
export const home = {
  description: (year: number, passed: number, excellent: number) =>
    `รายชื่อตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(passed)} และตำบลดีเลิศ ระดับจังหวัด ${tambons(excellent)} ปีงบประมาณ พ.ศ. ${year} ค้นหาตำบลของท่านได้ที่นี่`,
  headline: (count: string): readonly Phrase[] => [
    { before: 'ตำบลที่ผ่านเกณฑ์การประเมิน' },
    { before: 'ประกาศแล้ว', figure: count },
  ],
  headlineHonours: (count: string): readonly Phrase[] => [
    { before: 'ตำบลดีเลิศ ระดับจังหวัด' },
    { before: 'ประกาศแล้ว', figure: count },
  ],
  headlineTargets: (count: string): readonly Phrase[] => [
    { before: 'ตำบลเป้าหมายของปีนี้' },
    { figure: count },
  ],
  from: (targets: number) => `จากตำบลเป้าหมาย ${tambons(targets)}`,
  within: (provinces: number) => `ใน ${provinces} จังหวัด`,
  running: (year: number) => `ปีงบประมาณ ${year} กำลังดำเนินงาน`,
  runningNote: (targets: number) => [`ตำบลเป้าหมาย ${tambons(targets)}`, ' ยังไม่ถึงเวลาประกาศผล'],
  provinces: (count: number) => `${count} จังหวัด`,
  provincesNote: 'จำนวนตำบลที่ผ่านเกณฑ์ตามประกาศจังหวัด เรียงตามตัวอักษร',
  noneYet: 'ยังไม่มีประกาศ',
  stories: 'องค์ความรู้จากตำบล',
  allStories: 'ดูทั้งหมด',
};

/** The page of a fiscal year. */
export const year = {
  description: (fiscalYear: number, passed: number, excellent: number) =>
    `ปีงบประมาณ พ.ศ. ${fiscalYear} ตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(passed)} ตำบลดีเลิศ ระดับจังหวัด ${tambons(excellent)} แยกตามจังหวัด พร้อมประกาศและดาวน์โหลด`,
  byProvince: 'รายชื่อตามจังหวัด',
  targetsByProvince: 'ตำบลเป้าหมายตามจังหวัด',
  targetsByProvinceNote: 'จำนวนตำบลเป้าหมายของแต่ละจังหวัด เรียงตามตัวอักษร',
  byProvinceNote: 'ทุกรายชื่อมาจากประกาศของจังหวัด',
  honours: 'ตำบลดีเลิศ ระดับจังหวัด',
  honoursNote: 'จังหวัดละหนึ่งตำบล เรียงตามภาคและตัวอักษร ไม่ใช่ลำดับคะแนน',
  partial: 'รายชื่อปีนี้ยังไม่ครบทุกจังหวัด แสดงเฉพาะตำบลที่มีแหล่งที่มาเปิดเผยต่อสาธารณะ',
  targetsOnly: 'ปีนี้อยู่ระหว่างดำเนินงาน ยังไม่มีประกาศของจังหวัดใด',
  none: 'ยังไม่มีประกาศ',
  regions: 'ข้ามไปยังภาค',
  downloads: 'ดาวน์โหลดข้อมูลปีนี้',
  announced: 'รายชื่อตำบลที่ผ่านเกณฑ์',
  honoursFile: 'รายชื่อตำบลดีเลิศ',
  targetsFile: 'ทะเบียนตำบลเป้าหมาย',
  allFiles: 'ข้อมูลทั้งหมดและคำอธิบาย',
  targets: (count: number) => `เป้าหมาย ${tambons(count)}`,
  passed: (count: number) => `ผ่านเกณฑ์ ${tambons(count)}`,
  source: 'แหล่งที่มา',
};

/** The page of a province in a year, and over the years. */
export const province = {
  headline: 'ประกาศตำบลที่ผ่านเกณฑ์การประเมิน',
  count: (passed: number, amphoes: number) => `${tambons(passed)} ใน ${amphoes} อำเภอ`,
  soFar: (fiscalYear: number, passed: number, amphoes: number) => [
    `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
    ` ประกาศแล้ว ${tambons(passed)}`,
    ` ใน ${amphoes} อำเภอ`,
  ],
  headlineHonour: 'มีตำบลดีเลิศ ระดับจังหวัด',
  noneYet: 'ยังไม่มีประกาศของจังหวัดนี้',
  noneNote: (fiscalYear: number) =>
    `เมื่อจังหวัดประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน ปีงบประมาณ พ.ศ. ${fiscalYear} รายชื่อและเอกสารจะปรากฏที่หน้านี้`,
  fromTargets: (count: number) => `จากตำบลเป้าหมาย ${tambons(count)}`,
  under: (name: string, date: string) => [`ตามประกาศจังหวัด${name}`, ` ลงวันที่ ${date}`],
  description: (name: string, fiscalYear: number, says: string) =>
    `จังหวัด${name} ปีงบประมาณ พ.ศ. ${fiscalYear} ${says} ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง`,
  pressButton: 'ข้อความสำหรับสื่อมวลชน',
  downloadButton: 'ดาวน์โหลด',
  roll: 'รายชื่อตามประกาศ',
  rollNote: (count: number) => `${tambons(count)} เรียงตามลำดับในประกาศ`,
  order: 'ลำดับ',
  amphoe: 'อำเภอ',
  tambon: 'ตำบล',
  result: 'ผลตามประกาศ',
  issuer: (name: string) => `ประกาศจังหวัด${name}`,
  issuerDepartment: 'ประกาศกรมการพัฒนาชุมชน',
  announcedOn: 'ประกาศ ณ วันที่',
  number: 'เลขที่',
  signer: 'ตำแหน่งผู้ลงนาม',
  document: 'สำเนาประกาศ',
  openDocument: 'เปิดเอกสาร',
  inRegister: 'ดูในทะเบียนประกาศ',
  noDocument: 'ยังไม่มีสำเนาในทำเนียบนี้',
  sha256: 'SHA-256 ของไฟล์',
  targets: 'ตำบลเป้าหมายของปีนี้',
  targetsNote: (count: number) => tambons(count),
  stories: 'องค์ความรู้จากจังหวัดนี้',
  corrections: 'การแก้ไข',
  acrossYears: 'แต่ละปี',
  grainNote: 'หนึ่งเมล็ดคือหนึ่งตำบล',
  columns: { year: 'ปี', targets: 'เป้าหมาย', passed: 'ผ่านเกณฑ์', excellent: 'ดีเลิศ' },
  newest: (fiscalYear: number) => `เปิดรายชื่อปี ${fiscalYear}`,
  provinceDescription: (name: string) =>
    `จังหวัด${name}กับตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ทุกปีงบประมาณ รายชื่อ ประกาศ และองค์ความรู้`,
  noYears: 'ยังไม่มีข้อมูลของจังหวัดนี้ในทำเนียบ',
  outside: 'กรุงเทพมหานครอยู่นอกโครงการ',
  outsideNote:
    'โครงการดำเนินงานใน 76 จังหวัด กรุงเทพมหานครแบ่งเขตปกครองเป็นเขตและแขวง จึงไม่มีตำบลในทำเนียบนี้',
};
