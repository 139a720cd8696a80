/** The search page and the suggestions below every search box. */
export const search = {
  title: 'ค้นหา',
  description: 'ค้นหาตำบล อำเภอ จังหวัด และองค์ความรู้ในทำเนียบตำบลเข้มแข็ง',
  label: 'ชื่อตำบล อำเภอ จังหวัด หรือเรื่องที่สนใจ',
  placeholder: 'เช่น ต.บ้านนา',
  button: 'ค้นหา',
  titleFor: (query: string) => `ผลการค้นหา “${query}”`,
  results: 'ผลการค้นหา',
  sample: 'ข้อมูลสมมติ',
  places: 'ตำบล',
  pages: 'หน้าและเรื่องในทำเนียบ',
  loading: 'กำลังค้นหา',
  found: 'พบแล้ว',
  nothing: 'ไม่พบคำนี้ในทำเนียบ',
  nothingHelp: 'ลองพิมพ์ชื่อให้สั้นลง หรือเลือกจากรายชื่อจังหวัดด้านล่าง',
  failed: 'เปิดดัชนีค้นหาไม่ได้ ตรวจการเชื่อมต่อ แล้วลองอีกครั้ง หรือเลือกจากรายชื่อจังหวัดด้านล่าง',
  more: 'ดูผลทั้งหมด',
  suggestions: 'คำแนะนำ',
  noScript:
    'การค้นหาในหน้านี้ต้องใช้จาวาสคริปต์ ถ้าปิดไว้ เลือกจังหวัดด้านล่าง แล้วค้นในหน้าด้วยคำสั่งค้นหาของเบราว์เซอร์ได้',
  byProvince: 'เลือกตามจังหวัด',
  hint: 'พิมพ์ได้ทั้งไทยและอังกฤษ เลขไทยหรืออารบิก เช่น ต.อ่างทอง, ban na, ๒๕๖๗',
  /** Patterns the browser fills in. */
  patterns: {
    between: ' ',
    tambon: 'ตำบล{name}',
    rest: 'อำเภอ{amphoe} จังหวัด{province}',
    province: 'จังหวัด{name}',
    announced: 'มีคำแนะนำ {count} รายการ ใช้ปุ่มลูกศรเลือก',
  },
};
