/** The frame of the prose pages; their text lies in `content/pages/`. */
export const prose = {
  contents: 'ในหน้านี้',
  criteriaOf: (year: string) => `เกณฑ์ของปีงบประมาณ ${year}`,
  criteriaFull: 'เกณฑ์ฉบับเต็ม',
  criteriaMissing:
    'เกณฑ์ฉบับเต็ม ได้แก่ ตัวชี้วัด คะแนนเต็ม และเกณฑ์ผ่าน ยังไม่ได้รับจากหน่วยงานเจ้าของเรื่อง เมื่อได้รับแล้วจะแสดงไว้ที่นี่พร้อมแหล่งที่มา',
  dimension: 'มิติ',
  criterion: 'เกณฑ์',
  maxScore: 'คะแนนเต็ม',
  passScore: 'คะแนนผ่าน',
  source: 'แหล่งที่มา',
};
