const th = {
  title: 'ขณะนี้ไม่มีการเชื่อมต่อ',
  description: 'หน้าที่เปิดดูได้เมื่อไม่มีการเชื่อมต่ออินเทอร์เน็ต',
  lede: 'หน้าที่ขอยังไม่เคยเปิดในเครื่องนี้ จึงต้องรอการเชื่อมต่ออินเทอร์เน็ต',
  search: 'ถ้าเคยค้นหาในเครื่องนี้แล้ว ยังค้นหาชื่อตำบลและเรื่องต่าง ๆ ได้ตามปกติ',
  kept: 'หน้าที่เปิดดูได้ในเครื่องนี้',
  keptNote: 'เป็นเนื้อหาของวันที่เปิดดูครั้งล่าสุด เมื่อเชื่อมต่อได้ เว็บไซต์จะแสดงเนื้อหาปัจจุบัน',
};

const en: typeof th = {
  title: 'You are offline',
  description: 'Pages of the register that open without a connection.',
  lede: 'This page has not been opened on this device before, so it needs a connection.',
  search: 'If you have searched on this device before, you can still find places and stories.',
  kept: 'Pages you can open now',
  keptNote:
    'They are as they were when you last opened them. Once you are connected, the register shows what is current.',
};

/** The page that stands in for one that is not kept on the device, where there is no network. */
export const offlinePage = { th, en };
