/** The frame of the prose pages; their text lies in `content/pages/`. */
export const prose = {
  contents: 'ในหน้านี้',
  criteriaOf: (year: string) => `เกณฑ์ของปีงบประมาณ พ.ศ. ${year}`,
  criteriaFull: 'เกณฑ์ฉบับเต็ม',
  criteriaMissing:
    'เกณฑ์ฉบับเต็ม ได้แก่ ตัวชี้วัด คะแนนเต็ม และเกณฑ์ผ่าน ยังไม่มีในทำเนียบนี้ เมื่อมีแล้วจะแสดงที่หน้านี้พร้อมแหล่งที่มา',
  dimension: 'มิติ',
  criterion: 'เกณฑ์',
  maxScore: 'คะแนนเต็ม',
  passScore: 'คะแนนผ่าน',
  source: 'แหล่งที่มา',
};
