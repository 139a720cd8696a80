/** From a fact on a page to the row it was read from, and to whoever mends it. */
export const repository = {
  source: 'ที่มา:',
  row: (file: string, row: string) => `${file} แถว ${row}`,
  edit: 'แก้ไฟล์ (เจ้าหน้าที่)',
  report: 'แจ้งข้อผิดพลาด',
  reportTitle: (page: string) => `แจ้งข้อผิดพลาด: ${page}`,
};
