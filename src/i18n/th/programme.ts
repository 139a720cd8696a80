import type { Batch } from '../../domain/target.ts';
import type { DatedMilestone } from '../../domain/programme-progress.ts';
import { formatNumber } from '../format.ts';

const tambons = (count: number) => `${formatNumber(count)} ตำบล`;
const NAME = 'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง';

/** The way of the programme through a year: its steps, the register of targets, progress, the chain of announcements, honours. */
export const programme = {
  /** Who acts in a step, as the programme's letters say; not every letter says it. */
  who: {
    '1.1': 'สำนักงานพัฒนาชุมชนจังหวัดและอำเภอ ร่วมกับภาคี',
    '1.2': 'สำนักงานพัฒนาชุมชนอำเภอ',
    '1.3': 'จังหวัดและอำเภอ ถึงกรมการพัฒนาชุมชน',
    '1.4': 'อำเภอ ร่วมกับตำบลและภาคี',
    '1.5': 'จังหวัด อำเภอ และตำบล',
    '1.6': '',
    '1.7': 'จังหวัดและอำเภอ ถึงกรมการพัฒนาชุมชน',
    '2.1': 'สำนักงานพัฒนาชุมชนและภาคี',
    '2.2': 'จังหวัดและอำเภอ',
    '2.3': 'จังหวัด',
    '2.4': 'จังหวัดและอำเภอ',
    '2.5': 'จังหวัด ถึงกรมการพัฒนาชุมชน',
    '3.1': 'จังหวัด',
    '3.2': 'จังหวัด',
    '3.3': 'จังหวัด ถึงกรมการพัฒนาชุมชน',
    '3.4': 'กรมการพัฒนาชุมชน',
    '3.5': 'กรมการพัฒนาชุมชนและจังหวัด',
    '3.6': 'กรมการพัฒนาชุมชนและจังหวัด',
  },
  places: {
    calendar: 'ปฏิทิน',
    targets: 'ทะเบียนตำบลเป้าหมาย',
    progress: 'ความก้าวหน้าของปี',
    partners: '๗ ภาคี',
    criteria: 'เกณฑ์การประเมิน',
    list: 'รายชื่อตามจังหวัด',
    announcements: 'ประกาศทั้งหมด',
    honours: 'ตำบลดีเลิศ ระดับจังหวัด',
    stories: 'องค์ความรู้',
    data: 'ข้อมูลเปิด',
  },
  stepsNote: 'ชื่อที่ขีดเส้นใต้เปิดไปยังสิ่งที่เผยแพร่ของขั้นตอนนั้น',
  source: (letter: string) => `ที่มา: ${letter}`,
  deadlines: 'กำหนดส่งตามหนังสือ',
  until: (day: string) => `ภายใน ${day}`,
  replaces: 'แทนที่กำหนดเดิม',
  stand: {
    label: 'ปีนี้อยู่ตรงไหนของปฏิทิน',
    before: (year: number, day: string) => `ปีงบประมาณ พ.ศ. ${year} เริ่ม ${day}`,
    during: (year: number, day: string) => [`ปีงบประมาณ พ.ศ. ${year}`, ` ปฏิทิน ณ วันที่ ${day}`],
    between: 'อยู่ระหว่างขั้นตอน',
    after: (year: number, day: string) => `ปีงบประมาณ พ.ศ. ${year} สิ้นสุดเมื่อ ${day}`,
    dataOf: (day: string) => `ข้อมูล ณ วันที่ ${day}`,
  },

  /** Links between the pages of a year. */
  more: 'หน้าของปีนี้',
  targetsLink: 'ทะเบียนตำบลเป้าหมาย',
  progressLink: 'ความก้าวหน้า',
  honoursLink: 'ประกาศยกย่องเชิดชูเกียรติ',

  targets: {
    title: (year: number) => `ทะเบียนตำบลเป้าหมาย ปีงบประมาณ พ.ศ. ${year}`,
    heading: 'ทะเบียนตำบลเป้าหมาย',
    crumb: 'ตำบลเป้าหมาย',
    description: (year: number, count: number) =>
      `ทะเบียนตำบลเป้าหมาย ${tambons(count)} ${NAME} ปีงบประมาณ พ.ศ. ${year} แยกตามจังหวัดและอำเภอ`,
    lede: 'ตำบลที่คัดเลือกเป็นเป้าหมายของปี ยังไม่ใช่ผลการประเมิน',
    batches: { main: 'ชุดหลัก', additional: 'ชุดเพิ่มเติม' } satisfies Record<Batch, string>,
    batch: 'ชุดเป้าหมาย',
    inRegister: (count: number) => tambons(count),
    planned: (count: number) => `จาก ${tambons(count)} ตามหนังสือ`,
    all: 'รวม',
    province: 'จังหวัด',
    amphoe: 'อำเภอ',
    anyProvince: 'ทุกจังหวัด',
    anyAmphoe: 'ทุกอำเภอ',
    anyBatch: 'ทั้งสองชุด',
    filter: 'เลือกดู',
    clear: 'ดูทั้งหมด',
    shown: (count: string) => `แสดง ${count} ตำบล`,
    noneShown: 'ไม่มีตำบลเป้าหมายตามที่เลือก',
    toProvince: 'ไปยังจังหวัด',
    coverage: (covered: number, all: number) =>
      covered === all
        ? `มีตำบลเป้าหมายครบ ${all} อำเภอ`
        : `มีตำบลเป้าหมายใน ${covered} จาก ${all} อำเภอ`,
    coverageKey: 'กรอบเส้นประคืออำเภอที่ไม่มีในทะเบียนของปีนี้',
    none: 'ไม่มีในทะเบียนของปีนี้',
    provincePage: (name: string) => `หน้าของ${name}`,
    count: (count: number) => tambons(count),
    countIn: (count: number, covered: number, all: number) => [
      tambons(count),
      covered === all ? ` ครบ ${all} อำเภอ` : ` ใน ${covered} จาก ${all} อำเภอ`,
    ],
    register: 'ดูในทะเบียนตำบลเป้าหมาย',
    download: 'ดาวน์โหลดทะเบียน',
  },

  progress: {
    title: (year: number) => `ความก้าวหน้า ปีงบประมาณ พ.ศ. ${year}`,
    heading: 'ความก้าวหน้าของปี',
    crumb: 'ความก้าวหน้า',
    description: (year: number, count: number) =>
      `จำนวนตำบลเป้าหมายที่มีวันที่ลงนาม MOU แผนตำบล และประกาศวาระ จาก ${tambons(count)} ${NAME} ปีงบประมาณ พ.ศ. ${year}`,
    lede: (count: number) => [`ตำบลเป้าหมาย ${tambons(count)}`, ' มีวันที่ในทะเบียนแล้วเท่าใด'],
    note: 'ช่องที่ไม่มีวันที่ คือทะเบียนนี้ยังไม่มีข้อมูล ไม่ได้หมายความว่ายังไม่ได้ดำเนินงาน',
    milestones: { mou: 'ลงนาม MOU', plan: 'แผนตำบล', agenda: 'ประกาศวาระ' } satisfies Record<
      DatedMilestone,
      string
    >,
    short: { mou: 'MOU', plan: 'แผน', agenda: 'วาระ' } satisfies Record<DatedMilestone, string>,
    of: (count: number) => `จาก ${tambons(count)}`,
    byProvince: 'แต่ละจังหวัด',
    byProvinceNote: 'จำนวนตำบลที่มีวันที่ เรียงตามภาคและตัวอักษร',
    province: 'จังหวัด',
    tambons: 'เป้าหมาย',
    unit: 'หน่วย: ตำบล',
    total: 'รวม',
    byRegion: {
      heading: 'แต่ละภาค',
      by: 'ภาค',
      description: (year: number, count: number, mou: number, plan: number, agenda: number) =>
        `ปีงบประมาณ ${year} ตำบลที่มีวันที่ในทะเบียน จาก ${tambons(count)}: ลงนาม MOU ${tambons(mou)} แผนตำบล ${tambons(plan)} ประกาศวาระ ${tambons(agenda)}`,
    },
    partners: {
      heading: 'ภาคีที่ร่วมขับเคลื่อน',
      by: 'ภาคี',
      description: (year: number, count: number) =>
        `ปีงบประมาณ ${year} จำนวนตำบลที่ระบุแต่ละภาคี จาก ${tambons(count)} หนึ่งตำบลมีได้หลายภาคี`,
      short: 'จำนวนตำบล',
    },
    download: 'ดาวน์โหลดวันที่ของทุกตำบล',
  },

  chain: {
    heading: 'ลำดับของประกาศ',
    province: (name: string) => `จังหวัด${name}ประกาศรายชื่อ`,
    provinces: 'จังหวัดประกาศรายชื่อ',
    sent: 'ส่งบัญชีรายชื่อและสำเนาประกาศถึงกรมการพัฒนาชุมชน',
    sentNote: 'ทำเนียบนี้ไม่บันทึกวันที่ส่ง',
    department: 'กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ',
    departmentNone: 'ยังไม่มีประกาศในทำเนียบนี้',
    on: (day: string) => `ลงวันที่ ${day}`,
    step: (step: string) => `ขั้นตอน ${step}`,
    here: 'ฉบับนี้',
    count: (count: number) => `${formatNumber(count)} จังหวัด`,
    names: (count: number) => `รายชื่อ ${tambons(count)}`,
    several: (name: string, count: number) =>
      `จังหวัด${name}มีประกาศของปีนี้ ${count} ฉบับ ดูสิ่งที่เปลี่ยนได้จากบันทึกการแก้ไข`,
    corrections: 'การแก้ไขที่เกี่ยวข้อง',
  },

  honours: {
    title: (year: number) => `ตำบลดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${year}`,
    heading: 'ตำบลดีเลิศ ระดับจังหวัด',
    crumb: 'ตำบลดีเลิศ',
    description: (year: number, count: number) =>
      `ตำบลดีเลิศ ระดับจังหวัด ${tambons(count)} ${NAME} ปีงบประมาณ พ.ศ. ${year} พร้อมคำประกาศและเอกสาร`,
    announced: (day: string) => ['กรมการพัฒนาชุมชน', 'ประกาศยกย่องเชิดชูเกียรติ', ` ลงวันที่ ${day}`],
    sourced: ['ตามที่ปรากฏในข่าวของทางราชการ', ' ทำเนียบนี้ยังไม่ได้รับสำเนาประกาศ'],
    order: 'จังหวัดละหนึ่งตำบล เรียงตามภาคและตัวอักษร ไม่ใช่ลำดับคะแนน',
    count: (count: number) => tambons(count),
    plaque: 'ข้อความบนโล่',
    source: 'เปิดแหล่งที่มา',
    sources: 'แหล่งที่มาของรายชื่อ',
    toRegion: 'ข้ามไปยังภาค',
    download: 'ดาวน์โหลดรายชื่อ',
  },
};
