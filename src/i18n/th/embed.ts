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
  builderLink: 'เลือกรูปแบบการฝังแบบอื่น',
};
