const th = {
  movedTitle: 'หน้านี้ย้ายแล้ว',
  movedText: 'หน้านี้ย้ายไปที่ลิงก์ใหม่แล้ว ระบบกำลังพาไป หากหน้าไม่เปลี่ยนเอง กดลิงก์นี้',
  goneTitle: 'หน้านี้ไม่มีแล้ว',
  goneText: 'หน้านี้เคยเผยแพร่ และไม่มีหน้าอื่นแทน',
  reason: 'เหตุผล',
  day: 'วันที่',
  search: 'ค้นหาตำบลหรือเรื่องที่ต้องการ',
};

const en: typeof th = {
  movedTitle: 'This page has moved',
  movedText:
    'This page has moved to a new address. You are being taken there. If the page does not change, follow this link:',
  goneTitle: 'This page is no longer here',
  goneText: 'This page was once published, and no other page replaces it.',
  reason: 'Reason',
  day: 'Date',
  search: 'Search for a tambon or a story',
};

/** Of an address that has no page of its own any more. */
export const movedPage = { th, en };
