/** Long lists and tables: opening, sorting, narrowing. */
export const lists = {
  openAll: 'เปิดทั้งหมด',
  closeAll: 'ปิดทั้งหมด',
  toProvince: (province: string) => `ดูหน้า${province}`,
  tools: 'เรียงและกรองรายการ',
  sort: 'เรียงตาม',
  given: 'ลำดับเดิม',
  ascending: (column: string) => `${column} ก–ฮ`,
  newest: (column: string) => `${column} ล่าสุดก่อน`,
  all: 'ทั้งหมด',
  clear: 'ล้างตัวเลือก',
  shown: (count: string, total: string) => `แสดง ${count} จาก ${total} รายการ`,
  none: 'ไม่มีรายการที่ตรงกับตัวเลือก',
};
