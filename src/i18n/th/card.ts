/** What only a share card says. */
export const card = {
  honoured: (date: string) => `กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ เมื่อวันที่ ${date}`,
  excellent: 'ดีเลิศ ระดับจังหวัด',
  passed: (count: string) => `ผ่านเกณฑ์ ${count} ตำบล`,
  excellentCount: (count: string) => `ดีเลิศ ระดับจังหวัด ${count} ตำบล`,
  targets: (count: string) => `ตำบลเป้าหมาย ${count} ตำบล`,
};
