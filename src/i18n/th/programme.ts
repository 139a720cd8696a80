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
  stepsNote: 'ลิงก์ใต้ชื่อขั้นตอนนำไปยังข้อมูลที่เผยแพร่ของขั้นตอนนั้น',
  source: 'ที่มา:',
  deadlines: 'กำหนดส่งตามหนังสือ',
  until: (day: string) => `ภายใน ${day}`,
  replaces: 'เดิมกำหนด',
  stand: {
    label: 'ขั้นตอนตามปฏิทินในช่วงนี้',
    before: (year: number, day: string) => `ปีงบประมาณ พ.ศ. ${year} เริ่มวันที่ ${day}`,
    during: (year: number, day: string) => [`ปีงบประมาณ พ.ศ. ${year}`, ` ปฏิทิน ณ วันที่ ${day}`],
    between: 'ขั้นตอนตามปฏิทินในช่วงนี้',
    after: (year: number, day: string) => `ปีงบประมาณ พ.ศ. ${year} สิ้นสุดวันที่ ${day}`,
    dataOf: (day: string) => `ข้อมูล ณ วันที่ ${day}`,
    /** In one line: the first step of these days, and how many more. */
    step: (number: string) => `ขั้นตอน ${number}`,
    others: (count: number) => `และอีก ${count} ขั้นตอน`,
  },

  /** Links between the pages of a year. */
  more: (year: number) => `หน้าอื่นของปีงบประมาณ พ.ศ. ${year}`,
  targetsLink: 'ทะเบียนตำบลเป้าหมาย',
  progressLink: 'ความก้าวหน้า',
  honoursLink: 'ตำบลดีเลิศ ระดับจังหวัด',

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
    clear: 'ล้างตัวเลือก',
    shown: (count: string) => `แสดง ${count} ตำบล`,
    noneShown: 'ไม่มีตำบลเป้าหมายตามที่เลือก',
    coverage: (covered: number, all: number) =>
      covered === all
        ? `มีตำบลเป้าหมายครบ ${all} อำเภอ`
        : `มีตำบลเป้าหมายใน ${covered} จาก ${all} อำเภอ`,
    others: (count: number) => `อีก ${count} อำเภอไม่มีชื่อในทะเบียนตำบลเป้าหมายของปีนี้`,
    provincePage: (name: string) => `ดูหน้า${name}`,
    count: (count: number) => tambons(count),
    countIn: (count: number, covered: number, all: number) => [
      tambons(count),
      covered === all ? ` ครบ ${all} อำเภอ` : ` ใน ${covered} จาก ${all} อำเภอ`,
    ],
    register: 'ดูในทะเบียนตำบลเป้าหมาย',
    download: 'ดาวน์โหลดทะเบียน (CSV)',
  },

  progress: {
    title: (year: number) => `ความก้าวหน้า ปีงบประมาณ พ.ศ. ${year}`,
    heading: 'ความก้าวหน้าของปี',
    crumb: 'ความก้าวหน้า',
    /** All counted, and how many of them the register of targets names. */
    description: (year: number, count: number, targets: number) =>
      count === targets
        ? `จำนวนตำบลเป้าหมายที่มีวันที่ลงนาม MOU แผนตำบล และประกาศวาระ จาก ${tambons(count)} ${NAME} ปีงบประมาณ พ.ศ. ${year}`
        : `จำนวนตำบลที่มีวันที่ลงนาม MOU แผนตำบล และประกาศวาระ จาก ${tambons(count)} ซึ่งเป็นตำบลเป้าหมาย ${tambons(targets)} ${NAME} ปีงบประมาณ พ.ศ. ${year}`,
    lede: (count: number, targets: number) =>
      count === targets
        ? ['จำนวนตำบลเป้าหมายที่มีวันที่ของแต่ละขั้นตอนแล้ว', ` จากทั้งหมด ${tambons(count)}`]
        : ['จำนวนตำบลที่มีวันที่ของแต่ละขั้นตอนแล้ว', ` จากทั้งหมด ${tambons(count)}`],
    others: (targets: number, others: number) =>
      targets === 0
        ? 'ทำเนียบนี้ไม่มีทะเบียนตำบลเป้าหมายของปีนี้'
        : `ในจำนวนนี้เป็นตำบลเป้าหมาย ${tambons(targets)} อีก ${tambons(others)} มีข้อมูลความก้าวหน้า แต่ไม่มีชื่อในทะเบียนตำบลเป้าหมายของปี`,
    note: 'ตำบลที่ไม่มีวันที่ คือทำเนียบนี้ยังไม่มีข้อมูล ไม่ได้หมายความว่ายังไม่ได้ดำเนินงาน',
    unknown: 'ยังไม่มีข้อมูล',
    milestones: {
      mou: 'ลงนามบันทึกข้อตกลง (MOU)',
      plan: 'แผนตำบล',
      agenda: 'ประกาศวาระ',
    } satisfies Record<DatedMilestone, string>,
    short: { mou: 'MOU', plan: 'แผน', agenda: 'วาระ' } satisfies Record<DatedMilestone, string>,
    of: (count: number) => `จาก ${tambons(count)}`,
    byProvince: 'MOU แผน และวาระ รายจังหวัด',
    byProvinceNote: 'จำนวนตำบลที่มีวันที่ เรียงตามภาคและตัวอักษร',
    complete: (tambons: number) =>
      `ทั้ง ${formatNumber(tambons)} ตำบลมีวันที่ลงนาม MOU วันที่แผนตำบล และวันที่ประกาศวาระครบแล้ว`,
    table: 'ตารางรายจังหวัด',
    province: 'จังหวัด',
    tambons: 'เป้าหมาย',
    counted: 'ตำบล',
    unit: 'หน่วย: ตำบล',
    total: 'รวม',
    byRegion: {
      heading: 'MOU แผน และวาระ รายภาค',
      by: 'ภาค',
      description: (
        year: number,
        count: number,
        { mou, plan, agenda }: { mou: number; plan: number; agenda: number },
      ) =>
        `ปีงบประมาณ พ.ศ. ${year} ตำบลที่มีวันที่ของแต่ละขั้นตอน จาก ${tambons(count)}: ลงนาม MOU ${tambons(mou)} แผนตำบล ${tambons(plan)} ประกาศวาระ ${tambons(agenda)}`,
    },
    partners: {
      heading: 'ภาคีที่ร่วมขับเคลื่อน',
      by: 'ภาคี',
      description: (year: number, count: number) =>
        `ปีงบประมาณ พ.ศ. ${year} จำนวนตำบลที่ระบุแต่ละภาคี จาก ${tambons(count)} หนึ่งตำบลมีได้หลายภาคี`,
      short: 'จำนวนตำบล',
    },
    download: 'ดาวน์โหลดวันที่ของทุกตำบล (CSV)',
  },

  chain: {
    heading: 'ขั้นตอนการประกาศ',
    province: (name: string) => `จังหวัด${name}ประกาศรายชื่อ`,
    provinces: 'จังหวัดประกาศรายชื่อ',
    sent: 'ส่งบัญชีรายชื่อและสำเนาประกาศถึงกรมการพัฒนาชุมชน',
    sentNote: 'ทำเนียบนี้ไม่บันทึกวันที่ส่ง',
    department: 'กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ',
    departmentNone: 'ยังไม่มีประกาศในทำเนียบนี้',
    /** When a province announced, by what the announcement did to the list. */
    on: {
      list: (day: string) => `เมื่อวันที่ ${day}`,
      additional: (day: string) => `เพิ่มเติมเมื่อวันที่ ${day}`,
      amended: (day: string) => `แก้ไขเมื่อวันที่ ${day}`,
      withdrawn: (day: string) => `ถอนชื่อเมื่อวันที่ ${day}`,
    },
    /** The list, without an announcement. */
    corrected: (day: string) => `แก้ไขรายชื่อเมื่อวันที่ ${day}`,
    /** Between the days of several announcements. */
    and: 'และ',
    step: (step: string) => `ขั้นตอน ${step}`,
    here: 'ฉบับนี้',
    count: (count: number) => `${formatNumber(count)} จังหวัด`,
    several: (name: string, count: number) =>
      `จังหวัด${name}มีประกาศของปีนี้ ${count} ฉบับ การเปลี่ยนแปลงอยู่ในบันทึกการแก้ไข`,
    corrections: 'การแก้ไขที่เกี่ยวข้อง',
  },

  honours: {
    title: (year: number) => `ตำบลดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${year}`,
    heading: 'ตำบลดีเลิศ ระดับจังหวัด',
    crumb: 'ตำบลดีเลิศ',
    /** `note` is empty, or what the list rests on. */
    description: (year: number, count: number, note: string) =>
      `ตำบลดีเลิศ ระดับจังหวัด ${tambons(count)} ${NAME} ปีงบประมาณ พ.ศ. ${year}${note && ` ${note}`}`,
    announced: (day: string) => ['กรมการพัฒนาชุมชน', 'ประกาศยกย่องเชิดชูเกียรติ', ` เมื่อวันที่ ${day}`],
    sourced: ['ตามที่ปรากฏในข่าวของทางราชการ', ' ทำเนียบนี้ยังไม่มีสำเนาประกาศ'],
    order: 'ไม่เกินจังหวัดละหนึ่งตำบล เรียงตามภาคและตัวอักษร ไม่ใช่ลำดับคะแนน',
    count: (count: number) => tambons(count),
    listed: (count: number) => `ในทำเนียบนี้ ${tambons(count)} (รายชื่อบางส่วน)`,
    citation: 'คำประกาศเกียรติคุณ',
    plaque: 'ข้อความบนโล่',
    source: 'ดูแหล่งที่มา',
    sources: 'แหล่งที่มาของรายชื่อ',
    toRegion: 'ข้ามไปยังภาค',
    download: 'ดาวน์โหลดรายชื่อ (CSV)',
  },
};
