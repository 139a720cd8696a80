/**
 * The pages of the site by the words people use for them, in both languages: the one place where a
 * page gets its other names. The first match wins, and of two that match the longer phrase, so a
 * phrase may hold another's. Thai letters are matched anywhere, Latin words whole; `|` parts them.
 */
export const PAGE_WORDS = {
  data:
    'นักพัฒนา|สำหรับนักพัฒนา|โหลด|ไฟล์ excel|ไฟล์ csv|ไฟล์ json|ไฟล์เอ็กเซล|ดาวน์โหลด|ดาวโหลด|ดาวโหลดข้อมูล|ดาวน์โหลดข้อมูล|โหลดข้อมูล|โหลดไฟล์|โหลดไฟล์ข้อมูล|ไฟล์ข้อมูล|ข้อมูลเปิด|เปิดเผยข้อมูล|ชุดข้อมูล|ฐานข้อมูล|พจนานุกรมข้อมูล|' +
    'เอ็กเซล|เอกเซล|สัญญาอนุญาต|ลิขสิทธิ์|เอาไปใช้ต่อ|นำไปใช้ต่อ|ใช้ข้อมูลต่อ|นำข้อมูลไปใช้|เอาข้อมูลไปใช้|อ้างอิงข้อมูล|อ้างอิงเว็บ|อ้างอิงทะเบียน|การอ้างอิง|วิธีอ้างอิง|เอพีไอ|' +
    'developer|developers|for developers|download|downloads|spreadsheet|spreadsheets|download data|dataset|data set|datasets|open data|opendata|csv|xlsx|excel|json|json-ld|api|rest api|json api|openapi|parquet|datapackage|licence|license|copyright|reuse|cite|citation|how to cite|data dictionary|export',
  press:
    'สื่อมวลชน|ห้องข่าว|นักข่าว|ข่าวแจก|ข่าวแจกสื่อ|ข่าวประชาสัมพันธ์|ประชาสัมพันธ์|ชุดข้อความ|ข้อความสำเร็จรูป|ภาพการ์ด|ทำการ์ด|การ์ด|โลโก้|ตราสัญลักษณ์|ฝังลงเว็บ|ฝังในเว็บ|ฝังการ์ด|ฝังเว็บ|โค้ดฝัง|ติดบนเว็บ|ติดในเว็บ|ใส่ในเว็บ|แปะในเว็บ|แปะลงเว็บ|แปะเว็บ|แปะบนเว็บ|ลงเว็บหน่วยงาน|ฟีด|ฟีดข่าว|รับข่าว|ติดตามข่าว|' +
    'press|journalist|journalists|reporter|reporters|press kit|press room|press release|media|media kit|logo|logos|embed|embedding|widget|iframe|share card|share cards|rss|rss feed|atom|atom feed|feed|feeds|subscribe|news feed|how to embed a card',
  about:
    'เศรษฐกิจพอเพียง|ปรัชญาเศรษฐกิจพอเพียง|หลักปรัชญาของเศรษฐกิจพอเพียง|ปรัชญาของเศรษฐกิจพอเพียง|หลักปรัชญา|เศรษฐกิจพอเพียงคืออะไร|เกี่ยวกับ|เกี่ยวกับเรา|เกี่ยวกับเว็บ|เกี่ยวกับเว็บไซต์|เกี่ยวกับโครงการ|ความเป็นมา|ที่มาโครงการ|ติดต่อ|ติดต่อเรา|ติดต่อสอบถาม|เบอร์ติดต่อ|เบอร์โทร|โทรศัพท์|ช่องทางติดต่อ|สอบถาม|ผู้จัดทำ|ใครทำเว็บ|7 ภาคี|เจ็ดภาคี|ภาคีทั้ง 7|คำถามที่พบบ่อย|' +
    'about|about us|seven partners|7 partners|sufficiency economy|sufficiency economy philosophy|philosophy of the sufficiency economy|how is a tambon chosen|how are tambons chosen|contact|contact us|contacts|phone number|email|e-mail|who made this|faq',
  criteria:
    'มั่นคง มั่งคั่ง ยั่งยืน|มิติมั่นคง|มิติมั่งคั่ง|มิติยั่งยืน|3 มิติ|สามมิติ|เกณฑ์|เกณฑ์การประเมิน|เกณฑ์ประเมิน|หลักเกณฑ์|เกณฑ์การตัดสิน|ตัวชี้วัด|วิธีประเมิน|การประเมินผล|เกณฑ์คะแนน|คะแนน|คะแนนผ่าน|' +
    'criteria|criterion|indicator|indicators|assessment criteria|how are tambons assessed|scoring|score|scores',
  privacy:
    'เก็บข้อมูลเรา|เก็บข้อมูลฉัน|เก็บข้อมูลผม|เก็บข้อมูลผู้ใช้|เก็บข้อมูลอะไร|คุกกี้|ความเป็นส่วนตัว|นโยบายความเป็นส่วนตัว|นโยบายข้อมูลส่วนบุคคล|ข้อมูลส่วนบุคคล|คุ้มครองข้อมูลส่วนบุคคล|พรบ.คุ้มครองข้อมูลส่วนบุคคล|พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล|ข้อมูลส่วนตัว|คุกกี้|' +
    'privacy|privacy policy|cookie policy|collect data|collect my data|privacy notice|pdpa|gdpr|cookie|cookies|tracking|personal data',
  accessibility:
    'การเข้าถึง|การเข้าถึงเว็บ|การเข้าถึงเว็บไซต์|ผู้พิการใช้ได้|คนตาบอด|โปรแกรมอ่านหน้าจอ|ตัวอักษรใหญ่|' +
    'accessibility|accessibility statement|a11y|wcag|screen reader',
  check:
    'ตรวจไฟล์|ตรวจสอบไฟล์|ตรวจข้อมูล|ตรวจสอบข้อมูล|ส่งไฟล์|ส่งข้อมูล|อัปโหลด|อัพโหลด|เช็กไฟล์|เช็คไฟล์|ตรวจ csv|ตรวจ excel|ตรวจไฟล์ csv|ตรวจไฟล์ excel|' +
    'check file|check a file|check files|check my file|validate|validator|upload',
  guide:
    'คู่มือ|คู่มือเจ้าหน้าที่|คู่มือการใช้งาน|วิธีใช้|วิธีใช้งาน|วิธีใช้เว็บ|วิธีส่งข้อมูล|วิธีกรอก|แบบฟอร์ม|แม่แบบ|เจ้าหน้าที่|สำหรับเจ้าหน้าที่|' +
    'guide|manual|handbook|how to use|user guide|staff guide|for staff|template|templates',
  announcements:
    'ประกาศฉบับจริง|ไฟล์ประกาศฉบับจริง|ประกาศตัวจริง|pdf ประกาศ|ประกาศ pdf|ไฟล์ pdf|ประกาศ|ประกาศทั้งหมด|ประกาศจังหวัด|สำเนาประกาศ|หนังสือประกาศ|เอกสารประกาศ|ไฟล์ประกาศ|คำสั่ง|' +
    'announcement|announcements|official documents',
  corrections:
    'แก้ไข|ฉบับแก้ไข|แก้ไขรายชื่อ|การแก้ไข|ประวัติการแก้ไข|รายการแก้ไข|แก้ชื่อ|แก้ไขชื่อ|ชื่อผิด|ข้อมูลผิด|แจ้งแก้ไข|แจ้งข้อมูลผิด|แจ้งผิด|ถอนชื่อ|ถอนออก|ถอนตำบล|เพิ่มชื่อ|แก้คำผิด|' +
    'correction|corrections|errata|erratum|report an error|report error|wrong name|mistake|changes to lists|withdrawn',
  editions:
    'ฉบับ|ฉบับทะเบียน|บันทึกทะเบียน|ล็อก|ประวัติทะเบียน|ใบรับรองรายการ|ใบเสร็จ|ตรวจใบรับ|' +
    'edition|editions|log|register log|change log|hash|hashes|checksum|receipt|receipts|history of the register',
  lookup:
    'ค้นหลายตำบลพร้อมกัน|ค้นทีละหลายตำบล|ทีละหลายตำบล|หลายตำบล|หลายชื่อ|ค้นหารหัสตำบล|หารหัสตำบล|เทียบรายชื่อ|ตรวจรายชื่อหลายตำบล|ค้นหลายตำบล|วางรายชื่อ|แปลงชื่อเป็นรหัส|' +
    'lookup|look up many|look up many tambons|find tambon codes|match names|bulk lookup',
  stories:
    'km|ความสำเร็จ|เรื่องราวความสำเร็จ|เรื่องราว|องค์ความรู้ชุมชน|การจัดการความรู้|องค์ความรู้|เรื่องเล่า|เรื่องเล่าดีๆ|เรื่องเล่าดี ๆ|บทความ|ผลงานเด่น|ถอดบทเรียน|บทเรียน|กรณีศึกษา|ตัวอย่างที่ดี|' +
    'success story|success stories|story|stories|articles|case studies|case study|best practice|best practices|knowledge|lessons',
  'stories-secure':
    'เรื่องความมั่นคง|เรื่องด้านความมั่นคง|เรื่องด้านมั่นคง|เรื่องมิติมั่นคง|เรื่องเล่ามิติมั่นคง|องค์ความรู้มิติมั่นคง|องค์ความรู้ด้านความมั่นคง|' +
    'security stories|stories of security',
  'stories-prosperous':
    'เรื่องความมั่งคั่ง|เรื่องด้านความมั่งคั่ง|เรื่องด้านมั่งคั่ง|เรื่องมิติมั่งคั่ง|เรื่องเล่ามิติมั่งคั่ง|องค์ความรู้มิติมั่งคั่ง|องค์ความรู้ด้านความมั่งคั่ง|' +
    'prosperity stories|stories of prosperity',
  'stories-sustainable':
    'เรื่องความยั่งยืน|เรื่องด้านความยั่งยืน|เรื่องด้านยั่งยืน|เรื่องมิติยั่งยืน|เรื่องเล่ามิติยั่งยืน|องค์ความรู้มิติยั่งยืน|องค์ความรู้ด้านความยั่งยืน|' +
    'sustainability stories|stories of sustainability',
  'stories-government': 'ภาคราชการ|ภาครัฐ|government sector|public sector',
  'stories-academic': 'ภาควิชาการ|สถาบันการศึกษา|academic sector|academia',
  'stories-religious': 'ภาคผู้นำศาสนา|ผู้นำศาสนา|ภาคศาสนา|religious leaders',
  'stories-people': 'ภาคประชาชน|people sector',
  'stories-civil-society': 'ภาคประชาสังคม|ประชาสังคม|civil society',
  'stories-private': 'ภาคเอกชน|เอกชน|ภาคธุรกิจ|private sector',
  'stories-media': 'ภาคสื่อมวลชน|ภาคสื่อ|media sector',
  years:
    'เลือกปี|เลือกปีงบประมาณ|ดูปีอื่น|ปีอื่น|ทุกปี|ทุกปีงบประมาณ|ปีงบประมาณทั้งหมด|ย้อนหลัง|ปีก่อนๆ|ปีก่อน ๆ|คลังข้อมูลปี|choose a year|other years|all years|past years|archive|every year',
  calendar:
    'ตารางงาน|แผนงาน|18 ขั้นตอน|บันทึกข้อตกลง|บันทึกข้อตกลงความร่วมมือ|mou|ประกาศวาระ|ประกาศวาระตำบล|วาระตำบล|ปฏิทิน|ปฏิทินโครงการ|ปฏิทินการดำเนินงาน|กำหนดการ|ขั้นตอน|ไทม์ไลน์|ความก้าวหน้า|ความคืบหน้า|ความก้าวหน้าโครงการ|' +
    'mou|mou dates|memorandum|calendar|timeline|schedule|progress|steps of the year',
  home: 'หน้าแรก|หน้าหลัก|โฮม|แผนที่|แผนที่ประเทศไทย|แผนที่ประเทศ|home|home page|homepage|map|map of thailand',
} as const satisfies Record<string, string>;

export type PageName = keyof typeof PAGE_WORDS;
