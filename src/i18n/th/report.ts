import type { ComparedTableName } from '../../domain/public-tables/compared.ts';

/** Words of the problem report and of the report of changes. */
export const report = {
  severity: { error: 'ผิดพลาด', warning: 'ควรดู', note: 'หมายเหตุ' },
  cell: (ref: string) => `ช่อง ${ref}`,
  row: (row: number) => `แถว ${row}`,
  wholeFile: 'ทั้งไฟล์',
  because: 'เพราะ',
  mend: 'แก้',
  more: (count: number, code: string, file: string) => `… และ ${code} อีก ${count} แห่งใน ${file}`,
  counts: (errors: number, warnings: number, notes: number) =>
    `ผิดพลาด ${errors} · ควรดู ${warnings} · หมายเหตุ ${notes}`,
  clean: 'ไม่พบข้อผิดพลาด',
  heading: 'ผลการตรวจข้อมูล',
  where: 'ที่',
  what: 'เรื่อง',
  missingFolder: (folder: string) => `ไม่พบโฟลเดอร์ข้อมูล ${folder}`,
  usageCheck:
    'วิธีใช้: npm run check -- [--data โฟลเดอร์] [--format text|json|github|markdown] [--lang th|en]',
  usageChanges:
    'วิธีใช้: npm run changes -- --from โฟลเดอร์ [--to โฟลเดอร์] [--format text|json|github|markdown] [--lang th|en]',
  changes: {
    heading: 'สิ่งที่จะเปลี่ยนบนเว็บไซต์',
    counts: (added: number, amended: number, withdrawn: number) =>
      `เพิ่ม ${added} · แก้ ${amended} · ถอน ${withdrawn}`,
    touched: (provinces: readonly string[]) => `จังหวัด: ${provinces.join(' ')}`,
    none: 'ไม่มีอะไรเปลี่ยนบนเว็บไซต์',
    kind: { added: 'เพิ่ม', amended: 'แก้', withdrawn: 'ถอน' },
    year: (year: number) => `ปีงบประมาณ ${year}`,
    before: 'เดิม',
    after: 'ใหม่',
    tables: {
      announced: 'ตำบลที่ผ่านเกณฑ์',
      honours: 'ดีเลิศ ระดับจังหวัด',
      targets: 'ตำบลเป้าหมาย',
      progress: 'ความก้าวหน้า',
      announcements: 'ประกาศ',
      stories: 'องค์ความรู้',
      corrections: 'บันทึกการแก้ไข',
      years: 'ปีงบประมาณ',
      facts: 'จำนวนและวันของปี',
      criteria: 'เกณฑ์',
      offices: 'หน่วยงานที่ติดต่อได้',
      redirects: 'ที่อยู่เว็บที่ย้าย',
      places: 'ชื่อสถานที่',
    } satisfies Record<ComparedTableName, string>,
    department: 'กรมการพัฒนาชุมชน',
    province: (province: string) => `จังหวัด${province}`,
    nothing: '(ไม่มี)',
    inside: 'ต่างกันในส่วนที่ไม่ได้แสดง',
    refused: (errors: number, folder: string) =>
      `ยังเทียบไม่ได้: ข้อมูลใน ${folder} มีข้อผิดพลาด ${errors} แห่ง แก้ตาม npm run check ก่อน`,
    place: (tambon: string, amphoe: string, province: string) =>
      `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province}`,
    gone: 'ลิงก์ที่หายไป',
    moved: 'ลิงก์ที่ย้าย',
    dead: 'ไม่มีหน้าใหม่แทน',
    what: 'เรื่อง',
    field: 'ช่องที่เปลี่ยน',
    page: 'หน้าเว็บ',
  },
};
