/** The register's editions, and holding it to what it said. */
export const editions = {
  title: 'ฉบับของทำเนียบ',
  description: 'ฉบับของทำเนียบที่เผยแพร่แล้ว แต่ละฉบับมีเลขฉบับ วันที่ และค่าแฮช ย้อนดูและตรวจสอบได้',
  lede: 'เมื่อเผยแพร่รายชื่อที่เปลี่ยนไป สำเนาประกาศ หรือหน้าใหม่ ทำเนียบออกฉบับใหม่หนึ่งฉบับ แต่ละฉบับมีเลขฉบับ วันที่ และค่าแฮชซึ่งผูกกับทุกฉบับก่อนหน้า ผู้ที่เก็บค่านี้ไว้จึงตรวจได้เสมอว่าทำเนียบยังระบุเหมือนเดิมหรือไม่',
  none: 'ยังไม่มีฉบับแรก ทำเนียบออกฉบับที่ 1 เมื่อเผยแพร่รายชื่อจริงเป็นครั้งแรก',
  noneSample: 'ข้อมูลสมมติไม่อยู่ในฉบับใด',
  pending: (edition: string) =>
    `ฉบับล่าสุดคือฉบับที่ ${edition} แต่ข้อมูลที่แสดงในเว็บชุดนี้เปลี่ยนไปหลังจากนั้น และยังไม่ได้ออกเป็นฉบับใหม่`,
  current: (edition: string, day: string) => `ฉบับล่าสุดคือฉบับที่ ${edition} วันที่ ${day}`,
  number: (edition: string) => `ฉบับที่ ${edition}`,
  cite: (edition: string, hash: string) => `ฉบับที่ ${edition} (${hash})`,
  listTitle: 'ทุกฉบับ เรียงจากใหม่ไปเก่า',
  latestOnly: (shown: string, all: string) => `แสดง ${shown} ฉบับล่าสุด จากทั้งหมด ${all} ฉบับ`,
  columns: { number: 'ฉบับที่', day: 'วันที่', changed: 'สิ่งที่เปลี่ยน', hash: 'ค่าแฮช' },
  counts: {
    listed: (count: number) => `ขึ้นรายชื่อ ${count} ตำบล`,
    honoured: (count: number) => `ดีเลิศ ระดับจังหวัด ${count} ตำบล`,
    amended: (count: number) => `แก้ไข ${count} รายการ`,
    withdrawn: (count: number) => `ถอนชื่อ ${count} ตำบล`,
    document: (count: number) => `สำเนาประกาศ ${count} ฉบับ`,
    opened: (count: number) => `หน้าใหม่ ${count} หน้า`,
  },
  /** What was recorded of a tambon, by its full name; `document` and `opened` are of none. */
  acts: {
    listed: (name: string) => `ขึ้นรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน ${name}`,
    honoured: (name: string) => `บันทึกเป็นตำบลดีเลิศ ระดับจังหวัด ${name}`,
    amended: (name: string) => `แก้ไขรายการของ${name}`,
    withdrawn: (name: string) => `ถอนชื่อ${name}ออกจากรายชื่อ`,
    document: (_name: string) => 'เพิ่มหรือเปลี่ยนสำเนาประกาศ',
    opened: (_name: string) => 'เปิดหน้าใหม่',
  },
  statuses: { passed: 'ผ่านเกณฑ์การประเมิน', excellent: 'ดีเลิศ ระดับจังหวัด' },
  reasons: {
    พิมพ์ผิด: 'พิมพ์ผิด',
    ประกาศแก้ไข: 'ประกาศแก้ไข',
    ซ้ำ: 'ซ้ำ',
    ถอนประกาศ: 'ถอนชื่อ',
    เพิ่มชื่อ: 'เพิ่มชื่อ',
    'อื่น ๆ': 'เหตุผลอื่น',
  } as Readonly<Record<string, string>>,
  place: (tambon: string, amphoe: string, province: string) =>
    `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province}`,
  past: {
    title: 'ทำเนียบ ณ ฉบับใดฉบับหนึ่ง',
    text: 'เลือกฉบับแล้วดูรายชื่อทั้งหมดตามที่เป็นในฉบับนั้น ประกอบขึ้นใหม่จากประวัติทำเนียบในเครื่องของท่าน',
    choose: 'ฉบับที่',
    show: 'ดูรายชื่อ',
    caption: (edition: string, day: string, count: string) =>
      `ทำเนียบ ณ ฉบับที่ ${edition} วันที่ ${day} มี ${count} รายชื่อ`,
    more: (shown: string) => `แสดง ${shown} รายชื่อแรก รายชื่อทั้งหมดอยู่ในไฟล์`,
    csv: 'ดาวน์โหลด CSV',
    json: 'ดาวน์โหลด JSON',
    columns: {
      year: 'ปีงบประมาณ',
      status: 'สถานะ',
      code: 'รหัส',
      name: 'ชื่อ',
      announcement: 'ประกาศ',
    },
    failed: 'อ่านประวัติทำเนียบไม่ได้ ลองเปิดหน้านี้อีกครั้งเมื่อมีสัญญาณ',
    broken: (line: string) => `ประวัติทำเนียบผิดไปจากเดิมที่บรรทัด ${line} จึงไม่แสดงผล`,
  },
  check: {
    title: 'ตรวจใบหลักฐาน',
    text: 'วางใบหลักฐานที่เก็บไว้จากหน้าตำบลหรือหน้าจังหวัด เพื่อตรวจว่าทำเนียบยังระบุเหมือนเดิมหรือไม่ ไฟล์ไม่ออกจากเครื่องของท่าน เมื่อเปิดหน้านี้แล้วใช้ได้แม้ไม่มีสัญญาณ',
    choose: 'เลือกใบหลักฐาน (.json)',
    modest:
      'ผลตรวจบอกว่าทำเนียบยังระบุเหมือนเดิม หรือเปลี่ยนไปเมื่อใด ด้วยเหตุผลใด ไม่ได้พิสูจน์ว่าข้อความในประกาศเป็นจริง',
    noScript: 'การย้อนดูและการตรวจใบหลักฐานต้องใช้ JavaScript ประวัติทำเนียบทั้งหมดอยู่ในไฟล์ CSV ข้างล่าง',
  },
  answers: {
    taken: (edition: string, subject: string) => `ใบหลักฐานตามทำเนียบฉบับที่ ${edition}: ${subject}`,
    tambon: (code: string) => `ตำบลรหัส ${code}`,
    list: (province: string, year: string) => `รายชื่อของจังหวัด${province} ปีงบประมาณ พ.ศ. ${year}`,
    stillSo: (edition: string) => `ทำเนียบยังระบุเหมือนเดิมจนถึงฉบับที่ ${edition}`,
    stillNothing: (edition: string) =>
      `วันที่เก็บใบหลักฐานยังไม่มีรายชื่อที่ประกาศ และจนถึงฉบับที่ ${edition} ก็ยังไม่มี`,
    changed: 'มีการเปลี่ยนแปลงหลังเก็บใบหลักฐาน',
    since: (act: string, day: string, edition: string) =>
      `${act} (ทำเนียบบันทึกเมื่อวันที่ ${day} ฉบับที่ ${edition})`,
    because: (reason: string) => ` เหตุผล: ${reason}`,
    reference: (reference: string) => ` เอกสารอ้างอิง: ${reference}`,
    altered: 'ใบหลักฐานนี้ถูกแก้ไข ข้อความในใบไม่ตรงกับค่าแฮช',
    notFromHere: 'ไม่ใช่ใบหลักฐานจากทำเนียบนี้ ค่าแฮชในใบไม่มีในประวัติทำเนียบ',
    logIsOlder: 'ใบหลักฐานใหม่กว่าทำเนียบชุดที่เปิดอยู่ เปิดทำเนียบชุดล่าสุดเมื่อมีสัญญาณ แล้วตรวจอีกครั้ง',
    noReceipt: 'ไฟล์นี้ไม่ใช่ใบหลักฐานของทำเนียบ',
  },
  change: {
    before: 'ก่อน',
    after: 'หลัง',
    none: 'ไม่อยู่ในรายชื่อ',
    under: (announcement: string) => ` ตาม ${announcement}`,
  },
  receipt: {
    keep: 'เก็บใบหลักฐาน',
    note: (edition: string) =>
      `ไฟล์ขนาดเล็ก บันทึกรายชื่อที่ประกาศในหน้านี้ตามทำเนียบฉบับที่ ${edition} ตรวจสอบได้ทุกเมื่อ`,
    checkIt: 'ตรวจใบหลักฐาน',
  },
  files: {
    title: 'ประวัติทำเนียบทั้งหมด',
    text: 'ทุกบรรทัดของทุกฉบับ เปิดใน Excel ได้ แต่ละบรรทัดมีค่าแฮชของบรรทัดก่อนและของตนเอง',
    log: 'ประวัติทำเนียบ (CSV)',
    api: 'รายการฉบับ (JSON)',
    feed: 'ฟีดของฉบับ (Atom)',
  },
  format: {
    title: 'ตรวจประวัติทำเนียบด้วยโปรแกรมของท่านเอง',
    text: 'ค่า hash ของบรรทัดหนึ่งคือ SHA-256 ของช่อง entry ถึง previous สิบห้าช่องตามลำดับคอลัมน์ หลังอ่าน CSV แล้ว คั่นด้วยแท็บ (U+0009) หนึ่งตัว เข้ารหัส UTF-8 ไม่มีอะไรต่อท้าย เขียนเป็นเลขฐานสิบหกตัวเล็ก 64 หลัก ช่อง previous คือ hash ของบรรทัดก่อน บรรทัดแรกเป็นศูนย์ 64 ตัว',
  },
};
