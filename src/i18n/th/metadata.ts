const PROGRAMME = 'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง';
const HOLDS =
  'รายชื่อตำบลเป้าหมาย ตำบลที่ผ่านเกณฑ์การประเมินตามประกาศจังหวัด ตำบลดีเลิศ ระดับจังหวัด ประกาศ องค์ความรู้ และบันทึกการแก้ไข พร้อมรหัสตำบล 6 หลัก';

/** Words that only machines and search engines are told. */
export const metadata = {
  country: 'ประเทศไทย',
  dataset: `ข้อมูล${PROGRAMME}`,
  datasetAbout: `ข้อมูล${PROGRAMME} ทุกปีงบประมาณ ${HOLDS}`,
  datasetOf: (year: number) => `ข้อมูล${PROGRAMME} ปีงบประมาณ พ.ศ. ${year}`,
  datasetAboutOf: (year: number) => `${PROGRAMME} ปีงบประมาณ พ.ศ. ${year} ${HOLDS}`,
  announcementOf: (issuer: string, date: string) => `ประกาศ${issuer} ลงวันที่ ${date}`,
};
