import type { FileKind } from '../../ingest/contract/columns.ts';

/** What each file of the data folder is. */
export const fileKinds: Record<FileKind, string> = {
  targets: 'ทะเบียนตำบลเป้าหมาย',
  progress: 'ความก้าวหน้า',
  assessments: 'ผลการประเมินตำบล',
  announcements: 'ประกาศ',
  honours: 'ตำบลดีเลิศ ระดับจังหวัด',
  stories: 'องค์ความรู้',
  corrections: 'บันทึกการแก้ไข',
  criteria: 'เกณฑ์ของปี',
  programme: 'จำนวนเป้าหมายและกำหนดวัน',
  site: 'ค่าที่เจ้าของเว็บไซต์กำหนด',
  offices: 'สำนักงานที่ติดต่อได้',
  places: 'รายการแก้ไขชื่อและรหัสพื้นที่',
  published: 'บัญชีรายชื่อที่เผยแพร่แล้ว',
  addresses: 'บัญชีที่อยู่เว็บที่เผยแพร่แล้ว',
  redirects: 'ที่อยู่เว็บที่ย้าย',
};
