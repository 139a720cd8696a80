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
  clean: 'ไม่พบที่ผิด',
  heading: 'ผลการตรวจข้อมูล',
  where: 'ที่',
  what: 'เรื่อง',
  missingFolder: (folder: string) => `ไม่พบโฟลเดอร์ข้อมูล ${folder}`,
  usageCheck:
    'วิธีใช้: npm run check -- [--data โฟลเดอร์] [--format text|json|github|markdown] [--lang th|en]',
  usageChanges:
    'วิธีใช้: npm run changes -- --from โฟลเดอร์ [--to โฟลเดอร์] [--format text|json|markdown] [--lang th|en]',
  changes: {
    heading: 'สิ่งที่จะเปลี่ยนต่อสาธารณะ',
    counts: (added: number, amended: number, withdrawn: number) =>
      `เพิ่ม ${added} · แก้ ${amended} · ถอน ${withdrawn}`,
    none: 'ไม่มีอะไรเปลี่ยนต่อสาธารณะ',
    kind: { added: 'เพิ่ม', amended: 'แก้', withdrawn: 'ถอน' },
    year: (year: number) => `ปีงบประมาณ ${year}`,
    before: 'เดิม',
    after: 'ใหม่',
    status: {
      none: 'ยังไม่มีประกาศ',
      target: 'ตำบลเป้าหมาย',
      passed: 'ผ่านเกณฑ์การประเมิน',
      excellent: 'ดีเลิศ ระดับจังหวัด',
    },
    announced: (date: string) => `ประกาศ ณ วันที่ ${date}`,
    order: (order: number) => `ลำดับที่ ${order}`,
    place: (tambon: string, amphoe: string, province: string) =>
      `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province}`,
    gone: 'ที่อยู่ที่หายไป',
    moved: 'ที่อยู่ที่ย้าย',
    dead: 'ไม่มีหน้าใหม่แทน',
    tambon: 'ตำบล',
    page: 'หน้าเว็บ',
  },
};
