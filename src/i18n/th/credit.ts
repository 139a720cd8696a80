/** By which document something is so. A document is ลงวันที่; what somebody did is เมื่อวันที่. */
export const credit = {
  /** The first one, by its day alone: the sentence around it says whose announcement it is. */
  first: (day: string) => day,
  later: {
    list: (day: string) => `ลงวันที่ ${day}`,
    additional: (day: string) => `ประกาศเพิ่มเติม ลงวันที่ ${day}`,
    amended: (day: string) => `ที่แก้ไข ลงวันที่ ${day}`,
    withdrawn: (day: string) => `ประกาศถอนชื่อ ลงวันที่ ${day}`,
    /** A correction without an announcement of its own. */
    corrected: (day: string) => `การแก้ไขรายชื่อ เมื่อวันที่ ${day}`,
  },
  between: ' ',
  last: ' และ',
  /** `days`: of `formatCredit`. In phrases that stay whole where they fit. */
  byProvince: (province: string, days: string): readonly string[] => [
    `ตามประกาศจังหวัด${province}`,
    ` ลงวันที่ ${days}`,
  ],
  byDepartment: (date: string) => `ตามประกาศกรมการพัฒนาชุมชน ลงวันที่ ${date}`,
  bySource: 'ตามที่ปรากฏในข่าวของทางราชการ',
  partial: '(รายชื่อบางส่วน)',
  /** The document itself, as it is named in a text. */
  document: (province: string, date: string) => `ประกาศจังหวัด${province} ลงวันที่ ${date}`,
};
