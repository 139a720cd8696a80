const th = {
  title: 'ค้นหลายตำบลพร้อมกัน',
  description:
    'วางรายชื่อตำบล 20 หรือ 800 ชื่อ เขียนอย่างไรก็ได้ แล้วรับรหัสตำบล ชื่อเต็ม สถานะในทำเนียบตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง และประกาศ เป็น CSV',
  lede: 'วางรายชื่อ บรรทัดละหนึ่งตำบล หรือคัดลอกจากตารางทั้งคอลัมน์ มีหรือไม่มีอำเภอและจังหวัดก็ได้ แล้วดูรหัส ชื่อเต็ม สถานะ ปี และประกาศของแต่ละตำบล',
  private: 'ค้นในเบราว์เซอร์ของท่าน รายชื่อไม่ถูกส่งไปที่ใด',
  noScript: 'หน้านี้ค้นในเบราว์เซอร์ จึงต้องเปิดจาวาสคริปต์ รายชื่อทั้งหมดดาวน์โหลดได้ที่หน้าข้อมูลเปิด',
  names: 'รายชื่อตำบล',
  example: 'ต.อ่างทอง อ.เกาะสมุย จ.สุราษฎร์ธานี',
  find: 'ค้น',
  working: 'ค้นแล้ว {done} จาก {total} บรรทัด',
  done: 'พบ {found} · ให้เลือก {choose} · ไม่พบ {none}',
  nothing: 'ยังไม่มีรายชื่อให้ค้น',
  failed: 'โหลดรายชื่อตำบลไม่สำเร็จ ตรวจการเชื่อมต่อ แล้วกดค้นอีกครั้ง',
  most: 'ค้นให้ {most} บรรทัดแรก ที่เหลือวางใหม่อีกครั้ง',
  columns: {
    typed: 'ที่วางไว้',
    code: 'รหัสตำบล',
    tambon: 'ตำบล',
    amphoe: 'อำเภอ',
    province: 'จังหวัด',
    status: 'สถานะ',
    year: 'ปีงบประมาณ',
    announcement: 'ประกาศ',
  },
  chooseOf: 'เลือกตำบลของ {typed}',
  several: 'มี {count} ตำบลชื่อนี้ เลือก…',
  near: 'ไม่พบชื่อนี้ อาจหมายถึง…',
  none: 'ไม่พบ',
  take: 'ดาวน์โหลด CSV',
  file: 'ตำบลที่ค้น.csv',
  byProvince: (province: string, date: string) => `ประกาศจังหวัด${province} ลงวันที่ ${date}`,
  byDepartment: (date: string) => `ประกาศกรมการพัฒนาชุมชน ลงวันที่ ${date}`,
  /** After a status of an invented year, on the page and in the file. */
  sample: ' (ข้อมูลสมมติเพื่อสาธิต)',
};

const en: typeof th = {
  title: 'Look up many tambons',
  description:
    'Paste 20 or 800 tambon names in any spelling and download their codes, full names, announcements and status in the Register of Strong Tambons under the Philosophy of the Sufficiency Economy as CSV.',
  lede: 'Paste names, one per line, or whole columns of a table, with or without district and province. You get each tambon’s code, full name, status, year and announcement.',
  private: 'The search runs in your browser. Your list is not sent anywhere.',
  noScript:
    'This page searches in the browser, so it needs JavaScript. All lists can be downloaded from the open data page.',
  names: 'Tambon names',
  example: 'Ang Thong, Ko Samui, Surat Thani',
  find: 'Look up',
  working: '{done} of {total} lines',
  done: 'Found {found} · To choose {choose} · Not found {none}',
  nothing: 'Paste at least one name first',
  failed:
    'The list of tambons could not be loaded. Check your connection, then press the button again.',
  most: 'Only the first {most} lines were looked up. Paste the rest separately.',
  columns: {
    typed: 'As pasted',
    code: 'Code',
    tambon: 'Tambon',
    amphoe: 'District',
    province: 'Province',
    status: 'Status',
    year: 'Fiscal year (B.E.)',
    announcement: 'Announcement',
  },
  chooseOf: 'Choose a tambon for {typed}',
  several: '{count} tambons share this name: choose …',
  near: 'No exact match. Did you mean …',
  none: 'Not found',
  take: 'Download CSV',
  file: 'tambons.csv',
  byProvince: (province, date) => `Announcement of ${province} Province dated ${date}`,
  byDepartment: (date) => `Announcement of the Community Development Department dated ${date}`,
  sample: ' (sample data for demonstration)',
};

/** The page that looks up many tambons at once. */
export const lookupPage = { th, en };
