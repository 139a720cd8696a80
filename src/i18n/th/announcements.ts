/** The page of every announcement. */
export const announcements = {
  title: 'ประกาศทั้งหมด',
  description: 'ประกาศรายชื่อตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียงที่มีในทำเนียบ พร้อมวันที่ และสำเนาเมื่อได้รับ',
  lede: 'ประกาศที่มีในทำเนียบนี้ เรียงตามปี ภาค และจังหวัด พร้อมสำเนาเมื่อได้รับ',
  titleOf: (year: string) => `ประกาศ ปีงบประมาณ พ.ศ. ${year}`,
  descriptionOf: (year: string) =>
    `ประกาศรายชื่อตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. ${year} ที่มีในทำเนียบ พร้อมวันที่ และสำเนาเมื่อได้รับ`,
  ledeOf: 'เรียงตามภาคและจังหวัด พร้อมสำเนาเมื่อได้รับ',
  none: 'ยังไม่มีประกาศในทำเนียบนี้',
  sourceOnly: (year: string) =>
    `รายชื่อของปีงบประมาณ พ.ศ. ${year} อ้างอิงข่าวของทางราชการ ทำเนียบนี้ยังไม่มีสำเนาประกาศ`,
  noneIn: (year: string) => `ทำเนียบนี้ยังไม่มีประกาศของปีงบประมาณ พ.ศ. ${year}`,
  yearTitle: (year: string) => `ปีงบประมาณ พ.ศ. ${year}`,
  count: (count: string) => `${count} ฉบับ`,
  byDepartment: 'กรมการพัฒนาชุมชน',
  ofProvince: (province: string) => `จังหวัด${province}`,
  title_: 'เรื่อง',
  announcedOn: 'ประกาศ ณ วันที่',
  number: 'หนังสือนำส่ง',
  signer: 'ตำแหน่งผู้ลงนาม',
  /** Of those who sign most: any other is given as in the data. */
  positions: {
    governor: (province: string) => `ผู้ว่าราชการจังหวัด${province}`,
    directorGeneral: 'อธิบดีกรมการพัฒนาชุมชน',
  },
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
  withdrawalOf: (count: string) => `ประกาศถอน ${count} ตำบล`,
  withdrawnPlaces: 'ตำบลที่ถอน',
  seeList: 'ดูรายชื่อ',
  document: 'สำเนาประกาศ',
  open: (kind: string, size: string) => `เปิดสำเนาประกาศ (${kind} ${size})`,
  openLink: 'เปิดสำเนาประกาศที่เว็บไซต์ต้นทาง',
  noDocument: 'ยังไม่มีสำเนาในทำเนียบนี้',
  hash: 'ค่าตรวจสอบ SHA-256',
  hashHelp: 'วิธีตรวจว่าไฟล์ตรงกับต้นฉบับ',
  hashText:
    'ดาวน์โหลดไฟล์ แล้วคำนวณค่า SHA-256 ของไฟล์นั้น หากได้ตัวเลขและตัวอักษรตรงกันทุกหลัก แสดงว่าไฟล์ไม่ถูกแก้ไข บน Windows ใช้คำสั่ง',
  permalink: 'ลิงก์ถาวรของประกาศนี้',
  toYear: 'ไปยังปี',
};
