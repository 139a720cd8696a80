/** The page of one tambon. */
export const tambon = {
  description: (place: string, status: string) =>
    `${place} ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ${status}`,
  statusIn: (status: string, year: string) => `${status} ปีงบประมาณ พ.ศ. ${year}`,
  /** Under the first status, by the state of the tambon; a state without a note says enough already. */
  notes: {
    awaiting: 'เมื่อมีประกาศที่ระบุชื่อตำบลนี้ สถานะและเอกสารจะแสดงที่หน้านี้',
    'not-in-partial-list': 'รายชื่อของปีนั้นในทำเนียบนี้ยังไม่ครบทุกจังหวัด การไม่มีชื่อไม่ได้หมายความว่าไม่มีประกาศ',
    'story-only': 'หน้านี้มีองค์ความรู้ของตำบล ทำเนียบนี้ยังไม่มีประกาศที่ระบุชื่อตำบล',
  },
  /** Leads to the list of the province, where it has announced and this tambon is not on it. */
  provinceList: (province: string, year: number) =>
    `ดูรายชื่อของจังหวัด${province} ปีงบประมาณ พ.ศ. ${year}`,
  /** Where the province has announced, and the register has none of its names. */
  provinceAnnouncement: (province: string, year: number) =>
    `ดูประกาศของจังหวัด${province} ปีงบประมาณ พ.ศ. ${year}`,
  /** Of a tambon on no list: true whether or not its province has announced. */
  notNamed: 'ยังไม่มีประกาศที่ระบุชื่อตำบลนี้',
  withdrawn: 'ถอนชื่อออกจากรายชื่อที่ประกาศ',
  withdrawnOn: (date: string) => `ตามการแก้ไข เมื่อวันที่ ${date}`,
  byYear: 'สถานะแต่ละปี',
  source: 'ดูแหล่งที่มา',
  order: (order: string) => `ลำดับที่ ${order}`,
  seeDocument: 'เปิดสำเนาประกาศ',
  seeAnnouncement: 'ดูประกาศ',
  batch: { main: 'ตำบลเป้าหมายชุดหลัก', additional: 'ตำบลเป้าหมายชุดเพิ่มเติม' },
  partial: 'รายชื่อบางส่วน ยังไม่ครบทุกจังหวัด',
  /** As its announcement words it, or the public source that names it. */
  citation: {
    document: 'คำประกาศเกียรติคุณ ตามข้อความในเอกสาร',
    source: 'คำประกาศเกียรติคุณ ตามข้อความในแหล่งที่มา',
  },
  plaque: 'ข้อความบนโล่ ตามตัวอักษร',
  journey: (year: string) => `การดำเนินงาน ปีงบประมาณ พ.ศ. ${year}`,
  yearBegins: (year: string, day: string) => `ปีงบประมาณ พ.ศ. ${year} เริ่มวันที่ ${day}`,
  milestones: {
    mou: 'ลงนามบันทึกข้อตกลง (MOU)',
    plan: 'แผนตำบล',
    agenda: 'ประกาศวาระ',
    province: 'จังหวัดประกาศ',
    department: 'กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ',
  },
  partners: 'ภาคีที่ร่วมขับเคลื่อน',
  stories: 'องค์ความรู้ของตำบล',
  provinceStories: (province: string) => `องค์ความรู้ทั้งหมดของจังหวัด${province}`,
  neighbours: 'ตำบลก่อนหน้าและถัดไปในรายชื่อ',
  /** Beside its order, where the announcement numbers its names. */
  before: 'ลำดับก่อนหน้าในประกาศ',
  after: 'ลำดับถัดไปในประกาศ',
  /** Where it does not: the order is that of the places. */
  beforeInList: 'ก่อนหน้าในรายชื่อ',
  afterInList: 'ถัดไปในรายชื่อ',
  namesakes: (name: string) => `ตำบล${name}ที่อื่น`,
  namesakesNote: 'ชื่อเดียวกัน คนละตำบล',
  sign: 'ลิงก์ถาวรของหน้านี้',
  code: (code: string) => `รหัสตำบล ${code}`,
  permanent: 'ลิงก์นี้ไม่เปลี่ยน ใช้อ้างอิงและทำป้ายได้',
  qr: (address: string) => `คิวอาร์โค้ดไปยัง ${address}`,
  fullForm: 'เขียนเต็ม',
  shortForm: 'เขียนย่อ',
  romanised: 'ภาษาอังกฤษ',
  provincePage: (province: string) => `ดูจังหวัด${province} ทุกปี`,
  provinceYear: (province: string, year: string) => `รายชื่อทั้งจังหวัด${province} ปี ${year}`,
  corrections: 'การแก้ไขที่เกี่ยวกับตำบลนี้',
};
