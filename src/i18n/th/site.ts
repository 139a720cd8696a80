import { formatNumber } from '../format.ts';

/** Words of every page. */
export const site = {
  name: 'ทำเนียบตำบลเข้มแข็ง',
  nameParts: ['ทำเนียบ', 'ตำบลเข้มแข็ง'],
  programme: 'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง',
  /** Where the programme's name may break, and nowhere else. */
  programmeParts: ['ตำบลเข้มแข็ง', 'ตามหลักปรัชญา', 'ของเศรษฐกิจพอเพียง'],
  /** Under the wordmark: what follows ตำบลเข้มแข็ง in the programme's name. */
  nameRest: ['ตามหลักปรัชญา', 'ของเศรษฐกิจพอเพียง'],
  department: 'กรมการพัฒนาชุมชน',
  programmeOf: 'โครงการของกรมการพัฒนาชุมชน',
  sample: 'ข้อมูลสมมติเพื่อสาธิต',
  sampleNote: 'ไม่ใช่ประกาศจริง',
  /** Of a page that shows real years too. */
  sampleOnly: (years: readonly number[]) =>
    `ข้อมูลสมมติเพื่อสาธิตเฉพาะปี ${years.join(', ').replace(/, (?=\d+$)/, ' และ ')}`,
  sampleOnlyNote: 'ปีอื่นในหน้านี้ไม่ใช่ข้อมูลสมมติ',
  partial: 'รายชื่อบางส่วน',
  shareLine: 'ตำบลใดได้รับการประกาศ โดยใคร เมื่อใด',
  skip: 'ข้ามไปยังเนื้อหา',
  menu: 'เมนู',
  mainMenu: 'เมนูหลัก',
  /** The last entry of the menu on a phone: to the entries at the foot. */
  furtherMenu: 'หน้าอื่นทั้งหมด',
  owner: 'หน่วยงานเจ้าของทำเนียบ:',
  ownerHeading: 'เจ้าของและผู้ติดต่อ',
  contact: 'ติดต่อ:',
  contactPage: 'หน้าติดต่อ',
  footMenu: 'เมนูท้ายหน้า',
  crumbs: 'เส้นทางของหน้า',
  home: 'หน้าแรก',
  year: (year: number) => `ปีงบประมาณ ${year}`,
  yearFull: (year: number) => `ปีงบประมาณ พ.ศ. ${year}`,
  /** After a status or a name, where a bare number would read as a count. */
  inYear: (year: number) => `ปี ${year}`,
  /** A thing and its year, as a title. */
  titleInYear: (name: string, year: number) => `${name} ปีงบประมาณ พ.ศ. ${year}`,
  years: 'ปีงบประมาณ',
  otherLanguage: 'English',
  /** For the head of a page on a phone. */
  otherLanguageShort: 'EN',
  asOf: 'ข้อมูล ณ วันที่',
  tambons: (count: number) => `${formatNumber(count)} ตำบล`,
  provinces: (count: number) => `${formatNumber(count)} จังหวัด`,
  nav: {
    years: 'ทุกปี',
    announcements: 'ประกาศ',
    stories: 'องค์ความรู้',
    data: 'ข้อมูลเปิด',
    press: 'สื่อมวลชน',
    corrections: 'บันทึกการแก้ไข',
    editions: 'ฉบับของทำเนียบ',
    criteria: 'เกณฑ์การประเมิน',
    about: 'เกี่ยวกับทำเนียบนี้',
    accessibility: 'การเข้าถึงสำหรับทุกคน',
    privacy: 'ความเป็นส่วนตัว',
    search: 'ค้นหา',
    lookup: 'ค้นหลายตำบลพร้อมกัน',
    check: 'ตรวจไฟล์ (เจ้าหน้าที่)',
    guide: 'คู่มือเจ้าหน้าที่',
  },
};
