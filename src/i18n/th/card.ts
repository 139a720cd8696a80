/** What only a share card says. */
export const card = {
  honoured: (date: string) => `กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ ตามประกาศ ลงวันที่ ${date}`,
  bySource: 'ตามที่ปรากฏในข่าวของทางราชการ',
  announced: (province: string, date: string) => `ตามประกาศจังหวัด${province} ลงวันที่ ${date}`,
  excellent: 'ดีเลิศ ระดับจังหวัด',
  passed: (count: string) => `ผ่านเกณฑ์ ${count} ตำบล`,
  excellentCount: (count: string) => `ดีเลิศ ระดับจังหวัด ${count} ตำบล`,
  targets: (count: string) => `ตำบลเป้าหมาย ${count} ตำบล`,
  noneYet: 'ยังไม่มีประกาศของจังหวัดนี้',
};
