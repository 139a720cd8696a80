import type { PageName } from './page-words.ts';

/**
 * Words that make a page of the site likely where nothing else in a query is understood: stems, with
 * fewer letters than the names in `page-words.ts`. They never make a page the answer alone; the page
 * with most of them in a query is offered as similar. Thai anywhere, English as whole words.
 */
export const PAGE_HINTS: Readonly<Partial<Record<PageName, string>>> = {
  data: 'ฐานข้อมูล|ตารางคำนวณ|นำเข้า|gis|โปรแกรม|แอป|แอพ|quote|quoting|database|import|software|app|ไฟล์|ตาราง|เอ็กเซล|เอกเซล|excel|csv|json|คอลัมน์|โหลด|ดึงข้อมูล|ข้อมูล|เอาไปขาย|ไปขาย|ลิขสิทธิ์|อ้างอิง|วิจัย|วิทยานิพนธ์|เขียนโปรแกรม|ผ่านโปรแกรม|สเปก|ระบบอื่น|เชื่อมต่อ|data|file|files|table|spreadsheet|column|columns|download|attribution|attribute|credit|reuse|licence|license|thesis|dataset|format|machine|programmatically',
  press:
    'แถบค้นหา|หนังสือพิมพ์|ลงข่าว|newspaper|newspapers|สื่อ|ข่าว|นักข่าว|รูปภาพ|ภาพประกอบ|โลโก้|โปสเตอร์|แบนเนอร์|แนะนำโครงการ|ประชาสัมพันธ์|แชร์|โพสต์|เฟซ|ไลน์|บล็อก|ฝัง|การ์ด|ติดตามข่าว|แจ้งเตือน|press|media|news|newsletter|journalist|reporter|logo|poster|banner|picture|pictures|photo|photos|image|images|share|post|embed|widget|card|subscribe|blog',
  about:
    'พช|คำย่อ|เบื้องหลัง|จ่ายเงิน|เงินโครงการ|งบ|ใครทำ|สังกัด|behind|pays|pay for|money|budget|abbreviation|หน่วยงาน|สำนักงาน|กรม|กระทรวง|โครงการ|เว็บนี้|เว็บไซต์นี้|เว็บ|ทำเนียบ|ติดต่อ|สอบถาม|โทร|ศัพท์|ความหมาย|แปลว่า|ฟรี|เข้าร่วม|รางวัล|เงินรางวัล|โล่|เกียรติบัตร|ป้าย|เชื่อถือ|ของจริง|ภาคี|คณะทำงาน|office|department|ministry|programme|project|website|contact|phone|ask|meaning|glossary|free|award|prize|certificate|trust|partners|official|explain|explained',
  criteria:
    'เกณฑ์|ตัวชี้วัด|ประเมิน|คะแนน|วัดอะไร|วัดผล|กรรมการ|คัดเลือก|มิติ|มาตรฐาน|criteria|indicator|indicators|assess|assessed|assessment|evaluate|evaluation|score|scores|points|jury|committee|selected|selection|dimension|dimensions',
  privacy:
    'ชื่อฉัน|ชื่อผม|ชื่อเรา|ไม่อยากให้|เบอร์โทร|my name|my data|ส่วนตัว|ส่วนบุคคล|ความลับ|ไอพี|คุกกี้|ผู้เข้าชม|เอาออก|เอาชื่อ|ลบชื่อ|ลบ|แอบเก็บ|เก็บข้อมูล|ติดตามตัว|privacy|private data|personal|cookie|cookies|track|tracked|visitor|visitors|remove my|delete my|stored|collect',
  accessibility:
    'สีอ่อน|สีจาง|สีเข้ม|ตัวเล็ก|ตัวใหญ่|contrast|too light|too small|ตามัว|สายตา|ตาบอด|มองไม่|อ่านไม่|อ่านยาก|ตัวหนังสือ|ตัวอักษร|ฟอนต์|คีย์บอร์ด|เมาส์|คนพิการ|เสียงอ่าน|โหมดมืด|หน้าจอ|accessible|accessibility|blind|eyesight|font|letters|keyboard|mouse|screen|bigger|larger|disabled|dark',
  check:
    'ตรวจไฟล์|เช็คไฟล์|เช็กไฟล์|ไฟล์ผิด|แบบฟอร์ม|ฟอร์ม|กรอก|อัปโหลด|ตรวจสอบ|ก่อนส่ง|รายงานผล|validate|validator|check|checker|upload|form|forms|blank|template|before sending|errors in',
  guide:
    'มือใหม่|เริ่มตรงไหน|เริ่มยังไง|ลงข้อมูล|ใส่ข้อมูล|beginner|learn|enter data|step by step|คู่มือ|วิธี|สอน|อบรม|เจ้าหน้าที่|พัฒนากร|พัฒนาการ|ต้องส่ง|ต้องทำ|ขั้นตอน|คำแนะนำ|guide|manual|handbook|instructions|officer|officers|staff|training|how to publish',
  announcements:
    'ประกาศ|หนังสือ|เอกสาร|ลายเซ็น|ลงนาม|เซ็น|ผู้ว่า|อธิบดี|สำเนา|สแกน|pdf|announcement|announcements|document|documents|signature|signed|governor|copies|copy|scan|scans',
  corrections:
    'คำสะกด|โดน|แก้ไข|แก้|ผิด|สะกด|ถอน|ตัดออก|ถูกตัด|เปลี่ยนชื่อ|เพิ่มทีหลัง|เพิ่มชื่อ|หายไป|ยกเลิก|correction|corrections|corrected|wrong|mistake|mistakes|error|withdrawn|removed|renamed|changed|changes|added later|misspelt|misspelled',
  editions:
    'เปลี่ยนเมื่อ|สองฉบับ|final|ฉบับ|เวอร์ชัน|เวอร์ชั่น|รุ่น|พิสูจน์|ของแท้|แฮช|แอบแก้|ปลอม|อัปเดต|อัพเดท|ณ วันที่|ณ สิ้นปี|วันก่อน|edition|editions|version|versions|proof|prove|hash|verify|tamper|updated|update|state of the register|previous state|authentic|genuine',
  lookup:
    'ทีเดียว|ทั้งอำเภอ|ทั้งจังหวัดพร้อมกัน|ครั้งเดียว|รหัส|หลายตำบล|หลายชื่อ|ทีละ|จับคู่|เทียบชื่อ|แปลงชื่อ|หลายสิบ|code|codes|many names|match|matching|bulk|several|batch|convert',
  stories:
    'เรื่องเล่า|เรื่องราว|เรื่อง|ความรู้|บทเรียน|ตัวอย่าง|ต้นแบบ|ประสบการณ์|ความสำเร็จ|story|stories|example|examples|lesson|lessons|experience|experiences|success|knowledge',
  'stories-secure': 'มั่นคง|secure|security',
  'stories-prosperous': 'มั่งคั่ง|prosperous|prosperity',
  'stories-sustainable': 'ยั่งยืน|sustainable|sustainability',
  'stories-academic': 'มหาวิทยาลัย|วิชาการ|อาจารย์|ครู|โรงเรียน|university|academic|teachers',
  'stories-religious': 'ศาสนา|วัด|พระ|มัสยิด|religious|temple|monks|mosque',
  'stories-private': 'เอกชน|บริษัท|ธุรกิจ|private|company|companies|business',
  'stories-civil-society': 'ประชาสังคม|มูลนิธิ|สมาคม|civil|foundation|ngo',
  'stories-government': 'ภาคราชการ|ภาครัฐ|government|public sector',
  years:
    'ปีไหน|มากที่สุด|น้อยที่สุด|ได้ซ้ำ|ซ้ำ|by year|each year|most tambons|แต่ละปี|ทุกปี|ปีก่อน|ปีที่แล้ว|ย้อนหลัง|ย้อนดู|สถิติ|กราฟ|เปรียบเทียบ|จำนวนตำบล|แนวโน้ม|years|statistics|statistic|chart|graph|compare|trend|last year|history',
  progress:
    'ลงชื่อ|กี่ราย|เซ็นแล้ว|how far|mou|เอ็มโอยู|บันทึกข้อตกลง|ข้อตกลง|ความร่วมมือ|ความก้าวหน้า|คืบหน้า|แผน|ทำแผน|วาระ|ถึงไหน|memorandum|agreement|progress|plan|plans|agenda',
  calendar:
    'ปฏิทิน|กำหนด|ครบกำหนด|วันสุดท้าย|เดือนไหน|เดือนนี้|ขั้นตอน|เส้นตาย|calendar|deadline|deadlines|schedule|month|steps|timeline|due',
  home: 'แผนที่|หน้าแรก|หน้าหลัก|map|home',
};
