import { formatNumber } from '../format.ts';

const PROGRAMME = 'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง';
const many = (count: number) => (count > 0 ? ` จำนวน ${formatNumber(count)} ตำบล` : '');

/** Feeds for newsrooms and programs, and the programme's calendar as a file. */
export const feeds = {
  title: `ทำเนียบ${PROGRAMME}`,
  subtitle: 'ประกาศ ตำบลดีเลิศ ระดับจังหวัด องค์ความรู้ และบันทึกการแก้ไข จาก 76 จังหวัด',
  titleOf: (province: string) => `จังหวัด${province} ${PROGRAMME}`,
  subtitleOf: (province: string) =>
    `ประกาศ ตำบลดีเลิศ ระดับจังหวัด องค์ความรู้ และบันทึกการแก้ไข ของจังหวัด${province}`,
  /** On pages: what following a feed gives. */
  heading: 'ติดตามข่าวใหม่',
  follow: 'ฟีดข่าวทั้งประเทศ',
  followOf: (province: string) => `ฟีดข่าวจังหวัด${province}`,
  formats: { atom: 'Atom', json: 'JSON Feed' },
  kinds: {
    announcement: 'ประกาศ',
    honour: 'ตำบลดีเลิศ ระดับจังหวัด',
    correction: 'บันทึกการแก้ไข',
    story: 'องค์ความรู้',
    edition: 'ฉบับของทำเนียบ',
  },
  sample: 'ข้อมูลสมมติเพื่อสาธิต',
  /** `count`: the tambons it names, or, where it names none, those it withdrew; 0 where neither is known. */
  provinceTitle: (
    kind: 'list' | 'additional' | 'amended' | 'withdrawn',
    province: string,
    year: number,
    count: number,
  ) => {
    const list = `ตำบลที่ผ่านเกณฑ์การประเมิน${PROGRAMME} ปีงบประมาณ พ.ศ. ${year}`;
    return {
      list: `จังหวัด${province}ประกาศ${list}${many(count)}`,
      additional: `จังหวัด${province}ประกาศเพิ่มเติม${list}${many(count)}`,
      amended: `จังหวัด${province}แก้ไขประกาศ${list}`,
      withdrawn: `จังหวัด${province}ประกาศถอนชื่อ${list}${many(count)}`,
    }[kind];
  },
  departmentTitle: (year: number, count: number) =>
    `กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ${PROGRAMME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${year}${many(count)}`,
  honourTitle: (place: string, year: number) =>
    `${place} ${PROGRAMME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${year}`,
  correctionTitle: (place: string, year: number) =>
    `แก้ไขรายชื่อ${PROGRAMME} ปีงบประมาณ พ.ศ. ${year}: ${place}`,
  announcedOn: (date: string) => `ประกาศ ณ วันที่ ${date}`,
  honouredBy: (date: string) => `กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ ตามประกาศ ลงวันที่ ${date}`,
  honouredBySource: 'ตามที่ปรากฏในข่าวของทางราชการ',
  source: 'เปิดแหล่งที่มา',
  correctedOn: (date: string, reason: string) => `แก้ไขเมื่อ ${date} เหตุผล: ${reason}`,
  reference: 'เอกสารอ้างอิง',
  withdrawn: 'ตำบลที่ถอนออกจากรายชื่อ',
  list: 'รายชื่อตามประกาศ',
  document: 'สำเนาประกาศ',
  hash: 'ค่าตรวจสอบ SHA-256',
  /** The calendar of a year's steps. */
  calendar: {
    name: (year: number) => `ปฏิทิน${PROGRAMME} ปีงบประมาณ พ.ศ. ${year}`,
    link: 'ปฏิทินสำหรับมือถือและคอมพิวเตอร์',
    note: 'ไฟล์ .ics เฉพาะขั้นตอนที่ประชาชนติดตามได้',
    step: (step: string) => `ขั้นตอนที่ ${step}`,
    when: (when: string) => `กำหนดเวลา: ${when}`,
    category: PROGRAMME,
  },
};
