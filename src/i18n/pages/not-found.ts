const th = {
  title: 'ไม่พบหน้านี้',
  description:
    'ไม่พบหน้าที่ขอในทำเนียบตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ค้นหาจากชื่อตำบล อำเภอ หรือจังหวัดได้จากหน้านี้',
  lede: 'ลิงก์ที่เปิดมาไม่ตรงกับหน้าใดในทำเนียบ อาจพิมพ์ตกหรือคัดลอกมาไม่ครบ ลองค้นหาชื่อที่ต้องการ',
  tambonNote: 'ตำบลที่ยังไม่มีประกาศอาจยังไม่มีหน้าของตัวเอง ดูได้จากหน้าจังหวัด',
  home: 'ดูหน้าแรก',
  other: 'This page was not found. Go to the English home page.',
};

const en: typeof th = {
  title: 'Page not found',
  description:
    'This page is not in the Register of Strong Tambons under the Philosophy of the Sufficiency Economy. Search by tambon, district or province.',
  lede: 'The address does not match any page in this register. It may be mistyped or incomplete. Search for the name you need.',
  tambonNote:
    'A tambon without an announcement may not have a page of its own yet. See its province.',
  home: 'Go to the home page',
  other: 'ไม่พบหน้านี้ ไปหน้าแรกภาษาไทย',
};

/** The page for an address that leads nowhere. */
export const notFoundPage = { th, en };
