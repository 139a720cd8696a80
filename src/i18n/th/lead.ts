/** What stands first on every kind of page: what this is, and how to pass it on. */
export const lead = {
  what: {
    /** Follows the programme's name. */
    sentence: 'เป็นโครงการของกรมการพัฒนาชุมชนร่วมกับ 76 จังหวัด ประเมินตำบลในสามมิติ คือ มั่นคง มั่งคั่ง และยั่งยืน',
    more: 'เกี่ยวกับโครงการ',
  },
  /** The bar that passes a page on. */
  share: {
    label: 'ส่งต่อหน้านี้',
    share: 'ส่งต่อ',
    copy: 'คัดลอกลิงก์',
    copied: 'คัดลอกลิงก์แล้ว',
    card: 'บันทึกภาพแนวนอน',
    cardSize: (width: number, height: number) => `ภาพ PNG ${width} × ${height} พิกเซล`,
    portrait: 'บันทึกภาพแนวตั้ง',
    saved: 'บันทึกภาพแล้ว',
    sign: 'พิมพ์ป้าย A4',
    poster: 'พิมพ์โปสเตอร์',
  },
};
