/** Of an address that has no page of its own any more. */
export const moved = {
  movedTitle: 'หน้านี้ย้ายแล้ว',
  movedText: 'เนื้อหาของที่อยู่นี้ย้ายไปอยู่ที่อยู่ใหม่ ระบบกำลังพาไป หากไม่ไปเอง เปิดได้ที่',
  goneTitle: 'หน้านี้ไม่มีแล้ว',
  goneText: 'ที่อยู่นี้เคยเผยแพร่ และไม่มีหน้าอื่นแทน',
  reason: 'เหตุผล',
  day: 'วันที่',
  search: 'ค้นหาตำบลหรือเรื่องที่ต้องการ',
};
