import { SITE_KEYS } from '../../domain/site-settings.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { staffReport } from './staff-report.ts';

const lang = '[--lang th|en]';
const settings = SITE_KEYS.map((key) => `[--${key.replaceAll('_', '-')} ค่า]`).join(' ');

/**
 * What `--help` prints, by the file of the command: how it is started, and what it does. Not joined in `th.ts`, so that
 * no page carries it.
 */
export const usage = {
  start: `วิธีใช้: npm start -- [--port 4321] ${lang}
ตรวจข้อมูล สร้างเว็บไซต์ แล้วเปิดให้ดูในเครื่องนี้จนกว่าจะกด Ctrl+C`,
  dev: `วิธีใช้: npm run dev -- [ตัวเลือกของ astro dev]
เปิดเว็บไซต์สำหรับผู้พัฒนา สร้างหน้าเมื่อมีผู้เปิด`,
  build: `วิธีใช้: npm run build -- ${lang}
ตรวจและสร้างเว็บไซต์ลงใน dist (OUT_DIR เลือกที่อื่น)`,
  check: `${report.usageCheck}
ตรวจข้อมูลอย่างเดียว จบด้วย 0 ไม่มีข้อผิดพลาด 1 มี 2 ทำไม่ได้`,
  changes: `${report.usageChanges}
บอกว่าสาธารณะจะเห็นอะไรเปลี่ยนไปจากโฟลเดอร์ข้อมูลเดิม`,
  prepare: `${prepare.usage}
ทำไฟล์ที่เผยแพร่ได้จากสมุดงานหรือ CSV ที่มีอยู่ หรือเขียนแบบกรอก`,
  report: `${staffReport.usage}
รายงานประจำเดือนของเจ้าหน้าที่ ไม่เผยแพร่`,
  sample: `วิธีใช้: npm run sample -- [--data โฟลเดอร์] ${lang}
สร้างข้อมูลสมมติขึ้นใหม่`,
  begin: `วิธีใช้: npm run begin -- [--yes] [--force] [--codeowners] ${lang} ${settings}
นำข้อมูลสมมติออก และเขียน data/site.csv`,
  publishable: `วิธีใช้: npm run publishable -- [--confirm] ${lang}
บอกว่ายังขาดอะไรก่อนเผยแพร่ --confirm บันทึกว่าแถวที่ตรงกับชุดสาธิตเป็นของจริง`,
  'publish-check': `วิธีใช้: npm run publish-check -- [--samples] ${lang}
ทำทุกขั้นก่อนเผยแพร่ --samples ยอมให้มีข้อมูลสมมติ`,
  proposal: `วิธีใช้: npm run proposal -- [--from COMMIT] ${lang}
แสดงข้อเสนอแก้ข้อมูล: ข้อที่พบ สิ่งที่จะเปลี่ยน และภาพหน้าเว็บ ใน reports/proposal.html`,
  'preview-bundle': `วิธีใช้: npm run preview-bundle -- [--before เว็บไซต์เดิม] [--changes ไฟล์] [--out ไฟล์] ${lang}
เขียนหน้าเดียวที่เทียบภาพหน้าเว็บเดิมกับใหม่ สั่งหลังสร้างเว็บไซต์`,
  smoke: `วิธีใช้: npm run smoke -- ที่อยู่เว็บ [--release ไฟล์] [--wait วินาที] ${lang}
ถามเว็บไซต์ที่เผยแพร่ว่าเป็นชุดที่เพิ่งสร้างหรือไม่`,
  lane: `วิธีใช้: npm run lane -- [--live ที่อยู่เว็บ] [--from COMMIT] [--expect data|engine] ${lang}
บอกว่าสิ่งที่เปลี่ยนมีเฉพาะข้อมูล หรือมีโปรแกรมด้วย`,
  alarm: `วิธีใช้: npm run alarm -- ${lang}
เปิดเรื่องแจ้งในคลังว่าการเผยแพร่ไม่สำเร็จ ใช้ในขั้นตอนอัตโนมัติ`,
  log: `วิธีใช้: npm run log -- [--date ปปปป-ดด-วว] ${lang}
         npm run log -- --edition ฉบับ [--format csv|json]
         npm run log -- --verify [ไฟล์] [--older ไฟล์]
         npm run log -- --receipt ไฟล์
         npm run log -- --fetch [REMOTE]
         npm run log -- --live ที่อยู่เว็บ [--take]
         npm run log -- --push [REMOTE] [--release ไฟล์]
ประวัติและฉบับของทำเนียบ`,
  verify: `วิธีใช้: npm run verify -- [โฟลเดอร์] ${lang}
         npm run verify -- [โฟลเดอร์หรือที่อยู่เว็บ] --against release.json
ตรวจเว็บไซต์ที่สร้างแล้วทั้งชุด หรือเทียบสำเนากับชุดที่เผยแพร่`,
  test: `วิธีใช้: npm test -- ${lang}
ทดสอบทุกอย่าง บรรทัดสุดท้ายบอกว่าผ่านและไม่ผ่านเท่าใด`,
  'make-demo': `วิธีใช้: npm run fixtures
ทำชุดทดสอบใน src/fixtures ขึ้นใหม่จากข้อมูลสมมติ`,
  map: `วิธีใช้: npm run map
เขียนเส้นรูปแผนที่ขึ้นใหม่`,
  cloth: `วิธีใช้: npm run cloth
เขียนแผ่นแบบของลายผ้าขึ้นใหม่`,
  fonts: `วิธีใช้: npm run fonts
ตัดแบบอักษรของเว็บไซต์ขึ้นใหม่`,
  bench: `วิธีใช้: npm run bench -- [ชื่อการวัด]
วัดเวลา ไม่บอกชื่อคือวัดทุกเรื่อง`,
  lighthouse: `วิธีใช้: npm run lighthouse -- [--runs 3] [--only ชนิดหน้า]
วัดหน้าเว็บด้วย Lighthouse`,
  'guide-pictures': `วิธีใช้: npm run guide-pictures
ถ่ายภาพหน้าจอของคู่มือเจ้าหน้าที่ขึ้นใหม่`,
  screenshots: `วิธีใช้: npm run screenshots -- [--site โฟลเดอร์] [--out โฟลเดอร์] [--only ชนิดหน้า]
ถ่ายภาพหน้าเว็บทุกชนิด`,
};
