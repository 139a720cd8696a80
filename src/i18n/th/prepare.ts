/** What `npm run prepare` says. */
export const prepare = {
  usage:
    'ใช้: npm run prepare -- ไฟล์… [--year 2567] [--province surat-thani] [--kind assessments] [--sheet ชื่อแผ่นงาน] [--out โฟลเดอร์] [--lang th|en]\n     npm run prepare -- --form assessments --year 2567 [--province surat-thani] [--out โฟลเดอร์] [--lang th|en]',
  heading: (file: string) => `ไฟล์ ${file}`,
  fault: {
    encrypted: 'สมุดงานนี้ตั้งรหัสผ่านไว้ เอารหัสผ่านออกใน Excel แล้วบันทึก จากนั้นสั่งใหม่',
    'too-large': 'สมุดงานนี้ใหญ่เกินกว่ารายชื่อทั้งประเทศ เก็บไว้เฉพาะแผ่นงานที่ต้องใช้ แล้วสั่งใหม่',
    'not-a-workbook':
      'เปิดไฟล์นี้เป็นสมุดงานไม่ได้ เปิดในโปรแกรมตารางคำนวณ บันทึกเป็น .xlsx หรือ CSV UTF-8 แล้วสั่งใหม่',
  },
  whichSheet: (sheets: readonly string[]) =>
    `ไม่แน่ใจว่าใช้แผ่นงานใด ระบุด้วย --sheet เป็นชื่อใดชื่อหนึ่ง: ${sheets.join(', ')}`,
  missing: {
    kind: (kinds: readonly string[]) =>
      `ไฟล์ไม่บอกว่าเป็นข้อมูลชนิดใด ระบุด้วย --kind เป็นชื่อใดชื่อหนึ่ง: ${kinds.join(', ')}`,
    year: 'ไฟล์ไม่บอกปีงบประมาณ ระบุด้วย --year เช่น --year 2567',
    province: 'ตารางไม่มีคอลัมน์จังหวัด ระบุด้วย --province เช่น --province surat-thani หรือเพิ่มคอลัมน์',
  },
  ask: { kind: 'ชนิดข้อมูล', year: 'ปีงบประมาณ', province: 'จังหวัด', sheet: 'แผ่นงาน' },
  odd: (flag: string, value: string) => `${flag} ใช้ค่า "${value}" ไม่ได้`,
  notPrepared: (kind: string) => `${kind}.csv เป็นไฟล์ที่ผู้ดูแลทำเนียบแก้เอง คำสั่งนี้ไม่แตะ`,
  unreadable: (file: string) => `เปิดไฟล์ ${file} ไม่ได้ ตรวจชื่อและที่อยู่ของไฟล์`,
  sameOutput: (path: string, files: readonly string[]) =>
    `หลายไฟล์จะเขียนทับกันที่ ${path}: ${files.join(', ')} จึงไม่เขียนไฟล์ใด รวมเป็นไฟล์เดียว หรือสั่งทีละไฟล์ไปคนละ --out`,
  refused: (errors: number) =>
    `ยังไม่เขียนไฟล์ เพราะมีข้อผิดพลาด ${errors} ข้อตามรายการข้างบน แก้ในไฟล์ของท่าน แล้วสั่งใหม่`,
  nothing: 'ไม่มีแถวใดในไฟล์นี้ที่เผยแพร่ได้ จึงไม่เขียนไฟล์',
  written: (path: string, rows: number) => `เขียน ${path} แล้ว ${rows.toLocaleString('en')} แถว`,
  belongs: (path: string) => `วางไฟล์นี้ไว้ที่ data/${path}`,
  mendedHeading: 'ปรับรูปแบบ',
  nothingMended: 'ไฟล์อยู่ในรูปแบบมาตรฐานอยู่แล้ว ไม่ได้ปรับสิ่งใด',
  leftOutHeading: 'ไม่นำไปด้วย',
  encoding: (encoding: string) => `รหัสอักขระ ${encoding} เป็น UTF-8`,
  header: (from: string, to: string) => `หัวคอลัมน์ "${from}" เป็น "${to}"`,
  cells: (column: string, count: number) => `คอลัมน์ "${column}" เขียนใหม่ ${count} ช่อง`,
  filled: (column: string, count: number) => `คอลัมน์ "${column}" เติม ${count} ช่อง`,
  titles: (count: number) => `แถวชื่อเรื่องเหนือตาราง ${count} ช่อง`,
  'rows-beside': (count: number) => `แถวรวมหรือท้ายตาราง ${count} แถว`,
  'months-joined': (count: number) => `รวมรายงานรายเดือนของตำบลเดียวกัน ลดลง ${count} แถว`,
  internal: (column: string, count: number) => `คอลัมน์ "${column}" ใช้ภายใน มีค่า ${count} ช่อง`,
  personal: (column: string, count: number) => `คอลัมน์ "${column}" เป็นข้อมูลส่วนบุคคล มีค่า ${count} ช่อง`,
  unknown: (column: string, count: number) =>
    `คอลัมน์ "${column}" ไม่อยู่ในพจนานุกรมข้อมูล มีค่า ${count} ช่อง`,
  'row-numbers': (column: string, count: number) =>
    `คอลัมน์ "${column}" เป็นเลขแถวของไฟล์ ไม่ใช่ลำดับในประกาศ มีค่า ${count} ช่อง`,
  'not-passed': (count: number) => `ตำบลที่ไม่ผ่าน ${count} แถว`,
  baseline: (count: number) => `รอบก่อนดำเนินการ ${count} แถว`,
  unfilled: (count: number) => `แถวของแบบกรอกที่ยังไม่กรอก ${count} แถว`,
  'without-consent': (count: number) => `เรื่องที่ไม่ยินยอมเผยแพร่ ${count} แถว`,
  hiddenRows: (rows: readonly number[]) => `อ่านแถวที่ซ่อนอยู่ด้วย: ${rows.join(', ')}`,
  hiddenColumns: (columns: readonly string[]) => `อ่านคอลัมน์ที่ซ่อนอยู่ด้วย: ${columns.join(', ')}`,
  form: {
    kind: (kinds: readonly string[]) => `มีแบบกรอกสำหรับ: ${kinds.join(', ')}`,
    year: 'ระบุปีงบประมาณของแบบกรอกด้วย --year เช่น --year 2567',
    country: 'ตำบลดีเลิศของทั้งประเทศอยู่ในไฟล์เดียว แบบกรอกนี้จึงไม่แยกจังหวัด',
    written: (path: string, places: number) =>
      `เขียน ${path} แล้ว มี ${places.toLocaleString('en')} แถวที่มีรหัสและชื่อตำบล`,
  },
  hiddenSheet: 'แผ่นงานนี้ซ่อนอยู่',
};
