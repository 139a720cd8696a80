/** How the announcements that a list rests on are named, one after the other, each by its kind and day. */
export const credit = {
  /** The first one, by its day alone: the sentence around it says whose announcement it is. */
  first: (day: string) => day,
  later: {
    list: (day: string) => `ลงวันที่ ${day}`,
    additional: (day: string) => `ที่เพิ่มเติม ลงวันที่ ${day}`,
    amended: (day: string) => `ที่แก้ไข ลงวันที่ ${day}`,
    withdrawn: (day: string) => `ที่ถอนชื่อ ลงวันที่ ${day}`,
  },
  between: ' ',
  last: ' และ',
};
