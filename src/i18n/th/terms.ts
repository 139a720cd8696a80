/** The programme's own terms, said the same way everywhere. */
export const terms = {
  status: {
    none: 'ยังไม่มีประกาศ',
    target: 'ตำบลเป้าหมาย',
    passed: 'ผ่านเกณฑ์การประเมิน',
    excellent: 'ดีเลิศ ระดับจังหวัด',
  },
  /** Of a year whose list is partial, in place of `none`. */
  notListed: 'ไม่มีในรายชื่อบางส่วนนี้',
  dimensions: { secure: 'มั่นคง', prosperous: 'มั่งคั่ง', sustainable: 'ยั่งยืน' },
  dimension: (name: string) => `มิติ${name}`,
  partners: {
    government: 'ภาคราชการ',
    religious: 'ภาคผู้นำศาสนา',
    academic: 'ภาควิชาการ',
    private: 'ภาคเอกชน',
    people: 'ภาคประชาชน',
    'civil-society': 'ภาคประชาสังคม',
    media: 'ภาคสื่อสารมวลชน',
  },
  regions: {
    north: 'ภาคเหนือ',
    northeast: 'ภาคตะวันออกเฉียงเหนือ',
    central: 'ภาคกลาง',
    south: 'ภาคใต้',
  },
};
