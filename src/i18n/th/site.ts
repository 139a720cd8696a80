/** Words that stand on every page. */
export const site = {
  name: 'ทำเนียบตำบลเข้มแข็ง',
  programme: 'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง',
  department: 'กรมการพัฒนาชุมชน',
  sample: 'ข้อมูลสมมติเพื่อสาธิต',
  sampleNote: 'ไม่ใช่ประกาศจริง',
  skip: 'ข้ามไปยังเนื้อหา',
  menu: 'เมนู',
};
