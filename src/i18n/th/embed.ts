import { formatNumber } from '../format.ts';

/** Words of the cards other sites frame, and of the page that makes their code. */
export const embed = {
  /** Each in itself, so that its readers find it. */
  languages: { th: 'ไทย', en: 'English' },
  title: (name: string) => `${name} ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง`,
  inYear: (name: string, fiscalYear: number) => `${name} ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  count: (passed: number, amphoes: number) =>
    `ผ่านเกณฑ์การประเมิน ${formatNumber(passed)} ตำบล ใน ${amphoes} อำเภอ`,
  best: (place: string) => `ดีเลิศ ระดับจังหวัด: ${place}`,
  /** What the link leads to: an announcement, a public source, or only the page. */
  open: { announcement: 'ดูประกาศ', source: 'ดูแหล่งที่มา', page: 'ดูรายละเอียด' },
  newWindow: '(เปิดหน้าต่างใหม่)',
  heading: 'ฝังบนเว็บของท่าน',
  note: 'การ์ดแสดงข้อมูลล่าสุดเสมอ ไม่มีสคริปต์ ไม่มีคุกกี้ และไม่ติดตามผู้อ่าน',
  pinNote:
    'การ์ดที่ตรึงไว้ที่ฉบับหนึ่งของทำเนียบแสดงรายชื่อตามฉบับนั้นตลอดไป และบอกเมื่อรายชื่อเปลี่ยนหลังจากนั้น การ์ดนี้ต้องใช้ JavaScript ของทำเนียบ ไม่มีคุกกี้ และไม่ติดตามผู้อ่าน',
  target: 'เลือกสิ่งที่แสดง',
  year: 'ปีงบประมาณ',
  province: 'จังหวัด',
  tambon: 'ตำบล',
  whole: 'ทั้งจังหวัด',
  language: 'ภาษา',
  kind: 'รูปแบบ',
  frame: 'กรอบการ์ด (iframe)',
  snippet: 'ข้อความพร้อมลิงก์',
  code: 'โค้ด HTML',
  preview: 'ตัวอย่าง',
  noneYet: 'ปีนี้ยังไม่มีข้อมูลของจังหวัดนี้ เลือกปีอื่นได้',
  unreachable: 'เปิดข้อมูลไม่ได้ในขณะนี้ ลองเลือกใหม่อีกครั้ง',
  byHand:
    'โค้ดด้านล่างเป็นตัวอย่างของหนึ่งจังหวัด หน้าของแต่ละจังหวัดมีโค้ดของจังหวัดนั้น ส่วนตำบลให้เติม #t ตามด้วยรหัสตำบล 6 หลักท้ายลิงก์ของจังหวัดและปีนั้น',
  exampleOf: (name: string) => `ตัวอย่าง: ${name}`,
  oembed: 'ระบบที่รองรับ oEmbed วางลิงก์ของหน้าจังหวัดได้เลย ไม่ต้องใช้โค้ด',
  edition: 'ฉบับของทำเนียบ',
  newest: 'ตามข้อมูลล่าสุดเสมอ',
  pinTo: (edition: string, day: string) => `ตรึงไว้ที่ฉบับที่ ${edition} (${day})`,
  /** A card of the register as of one edition. */
  pinned: {
    title: 'การ์ดตามฉบับของทำเนียบ',
    edition: (number: number, day: string) => `ตามทำเนียบฉบับที่ ${number} ลงวันที่ ${day}`,
    hash: (hash: string) => `ค่าแฮช ${hash}`,
    same: (newest: number) => `รายชื่อนี้ยังเหมือนเดิมจนถึงฉบับที่ ${newest}`,
    changed: (newest: number) => `รายชื่อนี้เปลี่ยนไปแล้วหลังจากนั้น ฉบับล่าสุดคือฉบับที่ ${newest}`,
    waiting: 'กำลังอ่านประวัติทำเนียบ',
    noName: (number: number) => `ทำเนียบฉบับที่ ${number} ไม่มีรายชื่อของพื้นที่นี้ในปีงบประมาณนั้น`,
    noEdition: (asked: number, newest: number) => `ไม่มีทำเนียบฉบับที่ ${asked} ฉบับล่าสุดคือฉบับที่ ${newest}`,
    noQuestion: 'ลิงก์ของการ์ดนี้ไม่ครบ ต้องระบุฉบับ ปีงบประมาณ และจังหวัด',
    failed: 'อ่านประวัติทำเนียบไม่ได้ จึงไม่แสดงรายชื่อ',
    broken: (line: string) => `ประวัติทำเนียบผิดไปจากเดิมที่บรรทัด ${line} จึงไม่แสดงรายชื่อ`,
    noLog: 'ทำเนียบยังไม่มีฉบับแรก',
    noScript: 'การ์ดตามฉบับของทำเนียบต้องใช้ JavaScript',
    toNewest: 'ดูข้อมูลล่าสุด',
    toEditions: 'ดูทุกฉบับ',
  },
  builderLink: 'เลือกรูปแบบการฝังแบบอื่น',
};
