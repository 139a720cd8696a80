/** The page of every announcement. */
export const announcements = {
  title: 'ประกาศทั้งหมด',
  description:
    'ประกาศรายชื่อตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียงทุกฉบับ พร้อมสำเนา วันที่ และค่าตรวจสอบไฟล์',
  lede: 'รายชื่อในทำเนียบนี้มาจากประกาศเหล่านี้ เรียงตามปีและจังหวัด พร้อมสำเนาและค่าตรวจสอบของไฟล์',
  none: 'ยังไม่มีประกาศในทำเนียบนี้',
  sourceOnly: (year: string) =>
    `รายชื่อของปีงบประมาณ ${year} อ้างอิงแหล่งข่าวของทางราชการ ทำเนียบนี้ยังไม่ได้รับสำเนาประกาศ`,
  noneIn: (year: string) => `ปีงบประมาณ ${year} ยังไม่มีประกาศ`,
  yearTitle: (year: string) => `ปีงบประมาณ ${year}`,
  count: (count: string) => `${count} ฉบับ`,
  byDepartment: 'กรมการพัฒนาชุมชน',
  ofProvince: (province: string) => `จังหวัด${province}`,
  title_: 'เรื่อง',
  announcedOn: 'ประกาศ ณ วันที่',
  number: 'เลขที่หนังสือ',
  signer: 'ผู้ลงนาม',
  covers: 'รายชื่อ',
  passed: (count: string) => `${count} ตำบล`,
  excellent: (count: string) => `${count} ตำบลดีเลิศ ระดับจังหวัด`,
  kind: 'ประเภท',
  kinds: {
    list: 'ประกาศรายชื่อ',
    additional: 'ประกาศเพิ่มเติม',
    amended: 'ประกาศแก้ไข',
    withdrawn: 'ประกาศถอน',
  },
  /** After what an announcement says, whom it took from the list. */
  withdrew: (count: string) => `ถอน ${count} ตำบล`,
  withdrawnPlaces: 'ตำบลที่ถอน',
  seeList: 'ดูรายชื่อ',
  document: 'สำเนาประกาศ',
  open: (kind: string, size: string) => `เปิดเอกสาร (${kind} ${size})`,
  openLink: 'เปิดเอกสารที่เว็บไซต์ต้นทาง',
  noDocument: 'ยังไม่ได้รับสำเนา',
  hash: 'ค่าตรวจสอบ SHA-256',
  hashHelp: 'วิธีตรวจว่าไฟล์ตรงกับต้นฉบับ',
  hashText:
    'ดาวน์โหลดไฟล์ แล้วคำนวณค่า SHA-256 ของไฟล์นั้น หากได้ตัวเลขและตัวอักษรตรงกันทุกหลัก แสดงว่าไฟล์ไม่ถูกแก้ไข บน Windows ใช้คำสั่ง',
  permalink: 'ที่อยู่ถาวรของประกาศนี้',
  toYear: 'ไปยังปี',
};
