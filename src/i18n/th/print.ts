/** Words that only a printed sheet bears. */
export const print = {
  notTheDocument: 'หน้านี้ไม่ใช่ประกาศ ให้ยึดเอกสารประกาศเป็นหลัก',
  qr: (address: string) => `คิวอาร์โค้ดไปยัง ${address}`,
  /** Of the sign of one tambon. */
  sign: 'แผ่นป้ายประกาศ',
  signSeal: 'เครื่องหมายผ่านเกณฑ์การประเมิน',
  scan: 'สแกนเพื่อดูประกาศและเอกสาร',
  downloadQr: 'ดาวน์โหลดคิวอาร์โค้ด (SVG)',
  printSign: 'พิมพ์หน้านี้จะได้ป้าย A4 หนึ่งแผ่น',
};
