/** Words of a printed sheet alone. */
export const print = {
  notTheDocument: 'หน้านี้ไม่ใช่ประกาศ ให้ยึดเอกสารประกาศเป็นหลัก',
  /** Where the register has no announcement of what is printed. */
  notAnAnnouncement: 'หน้านี้ไม่ใช่ประกาศ',
  qr: (address: string) => `คิวอาร์โค้ดไปยัง ${address}`,
  /** Of the sign of one tambon. */
  sign: 'แผ่นป้ายประกาศ',
  signSeal: 'เครื่องหมายผ่านเกณฑ์การประเมิน',
  scan: { announcement: 'สแกนเพื่อดูประกาศ', source: 'สแกนเพื่อดูแหล่งที่มา' },
  downloadQr: 'ดาวน์โหลดคิวอาร์โค้ด (SVG)',
  printSign: 'พิมพ์หน้านี้จะได้ป้าย A4 หนึ่งแผ่น',
};
