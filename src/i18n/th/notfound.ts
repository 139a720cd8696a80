/** The page for an address that leads nowhere. */
export const notfound = {
  title: 'ไม่พบหน้านี้',
  description: 'ไม่พบหน้าที่ขอในทำเนียบตำบลเข้มแข็ง ค้นหาจากชื่อตำบล อำเภอ หรือจังหวัดได้จากหน้านี้',
  lede: 'ที่อยู่ที่เปิดมาไม่ตรงกับหน้าใดในทำเนียบ อาจพิมพ์ตกหรือคัดลอกมาไม่ครบ ลองค้นหาชื่อที่ต้องการ',
  tambonNote: 'ตำบลที่ยังไม่มีประกาศอาจยังไม่มีหน้าของตัวเอง ดูได้จากหน้าจังหวัด',
  home: 'ไปหน้าแรก',
  other: 'This page was not found. Go to the English home page.',
};
