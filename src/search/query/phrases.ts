import type { Region } from '../../domain/place.ts';

/** What a query may ask besides a page: answered with a sentence. */
export type Question =
  | 'what'
  | 'how'
  | 'why-absent'
  | 'who'
  | 'difference'
  | 'not-passed'
  | 'bangkok'
  | 'wrong'
  | 'how-many';

export type SoughtStatus = 'excellent' | 'honoured' | 'passed' | 'target';

/** Before and behind a word for a status, so that no ตำบล is left standing alone. */
const TAMBON =
  '(?:โล่)?(?:ตำบล)?(?:ที่)?(?:เป็น|ได้รับ|ได้|เคย)?(?:รับ)?(?:รางวัล|การ|คัดเลือก|เป็นตำบล|ตำบล)*';
/** Who honours, said before it: `ที่กรมยกย่อง`. */
const DEPARTMENT = '(?:(?:ที่)?(?:กรม(?:การ)?(?:พัฒนาชุมชน)?|พช\\.?)\\s?)?';
const EN_TAMBON = '(?:\\s+(?:sub-?districts?|tambons?|tumbons?))?';

/** Words for a status, the narrower before the wider. */
export const STATUS_PHRASES: readonly (readonly [SoughtStatus, RegExp])[] = [
  [
    'excellent',
    new RegExp(
      `${TAMBON}(?:ดีเลิศ|เป็นเลิศ|ยอดเยี่ยม|ดีเด่น|ชนะเลิศ|ชนะ|เก่งสุด|เก่งที่สุด|ดีที่สุด|ที่หนึ่ง|อันดับหนึ่ง|แชมป์)(?:\\s?ระดับจังหวัด)?(?:ของ)?`,
      'g',
    ),
  ],
  [
    'excellent',
    new RegExp(
      `\\b(?:excellent|outstanding|best(?! practi)|winners?|winning|won|(?:top|prize)(?= (?:sub|tam|tum)))${EN_TAMBON}\\b`,
      'g',
    ),
  ],
  [
    'honoured',
    new RegExp(
      `${TAMBON}${DEPARTMENT}(?:ได้(?:รับ)?โล่|ยกย่อง(?:เชิดชูเกียรติ)?|เชิดชูเกียรติ|แผงเกียรติคุณ|เกียรติคุณ|หอเกียรติยศ|เกียรติยศ|(?:ผู้|คน)?(?:ที่)?(?:ได้)?(?:รับ)?รางวัล)(?:ตำบล(?![ก-๎]))?`,
      'g',
    ),
  ],
  [
    'honoured',
    new RegExp(
      `\\b(?:panel of honou?r|hall of fame|honou?red|honou?rs?|honou?rees?|awarded|awards?|prizes?(?:-winning)?)${EN_TAMBON}\\b`,
      'g',
    ),
  ],
  [
    'target',
    new RegExp(
      `${TAMBON}(?:เป้าหมาย|นำร่อง)(?:ของ)?(?:\\s?ชุด(?:หลัก|เพิ่ม(?:เติม)?))?|(?:ตำบล|ชุด)เพิ่ม(?:เติม)?|ชุดหลัก`,
      'g',
    ),
  ],
  [
    'target',
    new RegExp(
      `\\btarget(?:s|ed)?${EN_TAMBON}\\b|\\bpilot\\s+(?:sub-?districts?|tambons?|tumbons?)\\b`,
      'g',
    ),
  ],
  ['passed', new RegExp(`${TAMBON}ผ่าน(?!ศึก|มา)(?:เกณฑ์)?(?:การประเมิน)?(?:แล้ว)?`, 'g')],
  [
    'passed',
    new RegExp(
      `\\bpass(?:ed|es|ing)?(?: the (?:assessment|criteria|evaluation))?${EN_TAMBON}\\b`,
      'g',
    ),
  ],
];

/** Questions the register answers with a sentence, the more particular first. */
export const QUESTIONS: readonly (readonly [Question, RegExp])[] = [
  [
    'not-passed',
    /(?:ตำบล)?(?:ที่)?ไม่ *ผ่าน(?:เกณฑ์)?(?:การประเมิน)?|(?:ประเมิน)?ตก(?:เกณฑ์|ประเมิน)|\b(?:not passed|did not pass|failed|fail)\b/,
  ],
  [
    'why-absent',
    /(?:ทำไม|เพราะอะไร|เหตุใด|เพราะเหตุใด).*(?:ไม่มี|ไม่เห็น|ไม่ได้|ไม่เจอ|ไม่อยู่|ไม่พบ|ไม่ติด|หาไม่|หาย)\S*|(?:ไม่มี|ไม่พบ|ไม่เจอ|หาไม่เจอ)ชื่อ\S*|หา(?:ชื่อ)?(?:ตำบล)?\S*ไม่(?:เจอ|พบ)\S*|หายไป(?:ไหน)?\S*|\bwhy\b(?!.*\b(?:announced?|published)\b).*\b(?:not|missing|absent|isn'?t|no)\b.*|\b(?:can'?t|cannot|couldn'?t|could not) (?:i |we )?find\b.*|\bmy (?:tambon|sub-?district|village)\b.*\b(?:not|missing|isn'?t)\b.*/,
  ],
  [
    'difference',
    /(?:ดีเลิศ|ผ่าน\S*|เป้าหมาย).*(?:ต่าง|ต่างกัน|แตกต่าง|ดีกว่า|เหมือนกัน)\S*|\bdifference between\b.*|\bhow (?:do|does) .* differ\b.*/,
  ],
  [
    'wrong',
    /(?:พบ|เจอ|แจ้ง|ถ้า)?(?:ข้อมูล|ชื่อ|รายชื่อ)(?:ตำบล)?(?:ไม่ถูก\S*|(?:สะกด|เขียน|พิมพ์)?ผิด)(?:ต้อง)?(?:แจ้ง(?:ใคร|ที่ไหน|ยังไง|อย่างไร)?)?\S*|(?:ชื่อ(?:ตำบล)?|เขียน|สะกด)\S*ไม่(?:เหมือน|ตรง)\S*|\b(?:report|found) an? (?:error|mistake)\b.*|\bnames? (?:is|are|was) (?:wrong|misspel)\w*\b.*|\bwrong (?:name|data)\b.*/,
  ],
  [
    'who',
    /ใคร(?:เป็นคน|เป็นผู้|เป็น)?(?:ประกาศ|ตัดสิน|ประเมิน|ยกย่อง|คัดเลือก|เลือก|ให้รางวัล|ให้คะแนน|มอบ)\S*|(?:ผู้|คน)(?:ประกาศ|ตัดสิน|ประเมิน|คัดเลือก|ให้คะแนน)\S*ใคร\S*|(?:หน่วยงาน)(?:ไหน|ใด)(?:ประกาศ|รับผิดชอบ|ประเมิน)\S*|\bwho (?:announces|announced|decides|decided|honou?rs|assesses|assessed|chooses|chose|selects|selected|picks|judges|evaluates|gives|gave|awards|grants)\b.*/,
  ],
  [
    'what',
    /(?:ตำบลเข้มแข็ง|โครงการ(?:นี้)?|ตำบลดีเลิศ|ตำบลเป้าหมาย)\s?คือ\s*$|(?:ตำบลเข้มแข็ง\S*|โครงการ\S*|ตำบลดีเลิศ|ตำบลเป้าหมาย|เว็บ(?:ไซต์)?(?:นี้)?|ทำเนียบ(?:นี้)?)?\s?(?:คืออะไร|คือ\s?อะไร|คือ\s?(?:ไร|รัย|อัลไล|อารัย)|หมายถึงอะไร|หมายความว่าอะไร|แปลว่าอะไร|คือโครงการอะไร|(?:มี|ทำ|จัดทำ|สร้าง)(?:ไว้|ขึ้น|มา)*(?:ทำอะไร(?!ดี)|เพื่ออะไร|ทำไม))|\bwhat does .*\bmean\b.*|\bwhat is an? (?:target |excellent |passed |honoured )?(?:tambon|sub-?district)\b|\bwhat (?:is|are|does)\b(?!.*\b(?:tambons?|sub-?districts?) (?:of|in|near|around) )(?!.*\bdifference\b).*\b(?:strong tambons?|strong sub-?districts?|this register|this (?:web)?site|the programme|the program)\b.*|\bwhat is this(?: (?:site|website|page))?$/,
  ],
  [
    'how',
    /(?:ต้อง)?(?:ทำ)?(?:ยังไง|อย่างไร|ไง|อะไร)(?:บ้าง|ดี)?.*(?:ถึง|จึง)(?:จะ)?(?:ได้|ผ่าน|เป็น|ติด)\S*|(?:ตำบล|อยาก)\S*(?:ถึง|จึง)(?:จะ)?(?:ได้|ผ่าน|เป็น|ติด)\S*|(?:ได้|เป็น|ติด|ผ่าน)\S*ต้องทำ(?:ยังไง|อย่างไร|ไง|อะไร)\S*|ทำ(?:ยังไง|อย่างไร|ไง)(?:ดี)?(?:ให้|ถึง)\S*(?:ผ่าน|ติด|ดีเลิศ|เข้มแข็ง)\S*|(?:ต้อง)ผ่านอะไร\S*|(?:อยาก|สมัคร|ขอ|วิธี)\S*เข้าร่วม\S*|สมัคร\S*(?:โครงการ|ได้|ยังไง|อย่างไร|ที่ไหน|ไหม|มั้ย)\S*|\b(?:can|could|may)\b.*\b(?:apply|join|take part|participate|enter)\b.*|(?:คัด)?เลือก(?:ตำบล)?(?:กัน)?(?:จาก|ยังไง|อย่างไร)\S*|\bhow (?:do|does|can|could|to|did|are|is|should|were|was)\b.*\b(?:become|join|apply|enter|qualify|take part|participate|selected|chosen|nominated?|win|get (?:on|in|listed|selected))\b.*|\bwhat (?:do|does|must|should)\b.*\b(?:have to|need to|must) do\b.*|\brequirements?\b.*|\beligib(?:le|ility)\b.*/,
  ],
  [
    'how-many',
    /(?:มี)?(?:ทั้งหมด|จำนวน)?กี่(?:ตำบล|แห่ง|จังหวัด)(?:ทั้งหมด)?|มีทั้งหมดกี่\S*|(?:^|\s)(?:ตำบล ?)?1,?000 ?ตำบล(?:เป้าหมาย)?|จำนวนตำบล(?:เข้มแข็ง|เป้าหมาย)?(?:ทั้งหมด)?|\b(?:the )?(?:total )?number of (?:strong )?(?:tambons?|sub-?districts?)\b|\bhow many\b(?:\s+(?:strong\s+)?(?:tambons?|sub-?districts?|are there))*/,
  ],
];

/** The programme's own name, and words for a list of it: said around what is sought. */
export const PROGRAMME =
  /(?:โครงการ)?(?:ตำบล)?เข้มแข็ง(?:\s?ตามหลัก(?:ปรัชญา)?(?:ของ)?(?:เศรษฐกิจพอเพียง)?)?|โครงการ(?:นี้)?|\bstrong (?:sub-?districts?|tambons?|tumbons?)(?: register| programme| program)?\b|\b(?:the )?(?:programme|program|register)\b|(?:ทะเบียน|ทำเนียบ)(?:นี้)?/g;
export const LIST_WORDS =
  /(?:มี)?ประกาศ(?:ผล)?(?:ออก)?(?:แล้ว)?(?:หรือ|รึ)ยัง|(?:ผล)?ออก(?:ผล)?(?:มา)?(?:แล้ว)?(?:หรือ|รึ)?ยัง|ผล(?:การประเมิน)?\s*(?:จะ)?(?:ออก|มา)\s*(?:ตอน(?:ไหน|ใด)|วัน(?:ไหน|ใด)|เมื่อ(?:ไหร่|ไร|ใด))|ประกาศ(?:ผล)?แล้วยัง|ประกาศ(?:ผล)?(?:ตอน|วัน)ไหน|(?<!ไม่)ประกาศ(?:ผล)?แล้ว|ยังไม่ประกาศ(?:ผล)?|จังหวัด(?:ไหน|ใด|อะไร)(?:บ้าง)?(?:ที่)?ยังไม่(?:มี|ได้)?ประกาศ|\b(?:has|have|had|did|does|is|was|will|when|why|hasn'?t|haven'?t|didn'?t|not)\b(?=.*\b(?:announced?|published|released|out)\b)|ประกาศผล(?:(?:การ)?(?:ประเมิน|คัดเลือก))?(?:แล้ว)?|(?:หนึ่ง)?พันตำบล|(?<!\d)7[67] ?(?:ตำบล|จังหวัด)(?:ที่)?|ราย(?:ชื่อ|นาม)(?:ตำบล|ทั้งหมด)*|ผล(?:การ)?(?:ประเมิน|คัดเลือก)(?:ตำบล)?|ตำบล(?:ไหน|ใด|อะไร)(?:ได้)?บ้าง|บัญชีรายชื่อ|ทุกตำบล|ตำบลทั้งหมด|(?:ทั่ว|ทั้ง)ประเทศ|(?<![\d,])\d{2,3} ?ตำบล|ทั้งหมด|ทุกจังหวัด|ตำบลใน(?=จังหวัด|จ\.)|\b(?:list|names) of(?: all)?(?: the)?(?: strong)?(?: (?:tambons?|sub-?districts?|places))?\b|\b(?:all|every)(?: the)? (?:tambons?|sub-?districts?|provinces?)\b|\blist\b/g;

/** Words for a region of the department's four. */
export const REGION_WORDS: readonly (readonly [Region, RegExp])[] = [
  [
    'northeast',
    /(?:ของ|ใน)?ภาค(?:ตะวันออกเฉียงเหนือ|อีสาน)|(?<![ก-๎])อีสาน(?![ก-๎])|\b(?:the )?(?:north-?\s?east(?:ern)?|isan|isaan)(?: region)?\b/,
  ],
  [
    'north',
    /(?:ของ|ใน)?ภาคเหนือ|(?<![ก-๎])(?:ล้านนา|ทางเหนือ)(?![ก-๎])|\b(?:the )?north(?:ern)? (?:region|thailand)\b|\b(?:in|of|from) the north\b|\bnorthern\b/,
  ],
  [
    'central',
    /(?:ของ|ใน)?ภาคกลาง|\b(?:the )?central (?:region|thailand)\b|\b(?:in|of|from) the cent(?:re|er)\b/,
  ],
  [
    'south',
    /(?:ของ|ใน)?ภาคใต้|(?<![ก-๎])(?:ปักษ์ใต้|ทางใต้)(?![ก-๎])|\b(?:the )?south(?:ern)? (?:region|thailand)\b|\b(?:in|of|from) the south\b|\bsouthern\b/,
  ],
];

/** Words of question and politeness that are said anywhere. */
export const COURTESY =
  /ปีที่แล้ว|(?:มี)?(?:ตำบล|หมู่บ้าน|จังหวัด|อำเภอ|ที่|ปี)(?:ไหน|ใด|อะไร)(?:บ้าง|มั่ง)?(?:ที่)?|(?:ได้|อยู่|ดู|หา)*(?:ที่ไหน|ตรงไหน|อยู่ไหน)(?:บ้าง)?|(?:ต้อง)?(?:ทำ)?(?:ยังไง|อย่างไร|ไงบ้าง|ทำไง|แบบไหน)|(?:มี)?อะไร(?:บ้าง|มั่ง)|(?:ว่า)?ชื่อ(?:อะไร|ว่าอะไร|ไร)|(?:หรือ|รึ)(?:เปล่า|ป่าว|ปล่าว)|หรือไม่|(?:แล้ว)?(?:หรือ|รึ)ยัง|(?:ได้|ใช่)?(?:(?<!ผ้า|เส้น|หม่อน|เลี้ยง|ทอ)ไหม|มั้ย|มั๊ย|ป่ะ|ปะ(?=\s|$))|(?:อยาก|(?:(?<![ก-๎])|(?<=รบกวน|ผม|ฉัน|หนู|เรา))ขอ(?![งนบมก])|ต้องการ)(?:รู้|ทราบ|ดู|ได้|หา|เห็น)*(?:ว่า)?|ช่วย(?:บอก|หา|ดู)?(?:หน่อย)?|หน่อย|ค้นหา|เท่า(?:ไหร่|ไร|ใด)|เมื่อ(?:ไหร่|ไร|ใด)|(?:นะ)?(?:ครับ|คับ|ค่ะ|คะ|จ้า|จ้ะ|จ๊ะ|ฮะ)(?=\s|$|\?)|\b(?:which|what) (?:sub-?districts?|tambons?|provinces?|places?)\b|\b(?:is|are) there(?: an?y?)?\b|[?？!]+/g;

/** Small words: taken off the ends of what is left, never out of the middle. */
export const SMALL_BEFORE =
  /^(?:บ้าง|มั่ง|เขา|มัน|นี่|รหัส|สถานะ|ทำไม|เพราะอะไร|เหตุใด|ของ|ใน|ที่|จาก|และ|กับ|มี|เป็น|ได้รับ|ได้|ให้|ไป|เอา|จะ|ต้อง|ทำ|อยู่|ประจำ|ว่า|คือ|ลง|แจ้ง|กรม|ใคร|อะไร|เคย|ดู|หา|นำ|ใช้|ไหน|ตำบลของ(?:เรา|ฉัน|ผม)|ด้วย|คน|the|of|in|at|on|for|to|is|are|was|were|which|what|who|where|when|how|an?|and|there|any|show|me|find|does|do|did|has|have|been|please|from|by|its?|can|i|we|my|our)(?=\s|$|[ก-๎])\s*/;
export const SMALL_AFTER =
  /\s*(?:(?:มี|ได้)?ตำบล(?=$)|รหัส|สถานะ|(?<!ไม่)ติด|ร่วม|ถูก|โดน|เข้าร่วม|เริ่ม|สิ้นสุด|ของ|ใน|ที่|และ|กับ|มี|เป็น|ได้รับ|ได้|ให้|ไป|มา|อยู่ใน|อยู่|ประจำ|แล้ว|บ้าง|มั่ง|กัน|นี่|มัน|อะ|พี่|หรอ|เหรอ|ด้วย|ใคร|อะไร|คือ|ลง|เคย|นี้|ไว้|จะ|ต่อ|ใช้|ทำ|ต้อง|(?<=\s)(?:the|of|in|at|on|for|to|is|are|was|and|there|please|by|province))$/;

/** Said around the name of a page: `หน้ารวมประกาศ`, `cookies policy`. */
export const AROUND_PAGE =
  /หน้า(?:รวม)?|ค้น(?:หา)?|(?:เปรียบ)?เทียบ|สำหรับ|ทีละ|(?<![ก-๎])(?:ดู|รวม)|sha-?256|ลงนาม(?:โดย)?|ผู้ว่า(?:ราชการ(?:จังหวัด)?|ฯ)?|โหลด|ไฟล์|คำ|เว็บ(?:ไซต์)?นี้|ทั้งประเทศ|ชุมชน(?=\s|$)/g;

/** What the register is about, and the small words around it; the longer before the shorter. */
const THAI_TOPIC =
  'เศรษฐกิจพอเพียง|รับผิดชอบ|เข้มแข็ง|คัดเลือก|เป้าหมาย|หมู่บ้าน|เว็บไซต์|หน่วยงาน|' +
  'งบประมาณ|ตามหลัก|ประเมิน|เกียรติ|จังหวัด|พื้นที่|รายชื่อ|ทะเบียน|ทำเนียบ|โครงการ|' +
  'แตกต่าง|อย่างไร|ทั้งหมด|ปรัชญา|ประกาศ|ตัดสิน|ยกย่อง|เชิดชู|รางวัล|ดีเลิศ|ข้อมูล|' +
  'เกณฑ์|อำเภอ|ชุมชน|เพราะ|คนที่|จำนวน|เขียน|พิมพ์|ประจำ|ระดับ|หลัก|ผ่าน|ตำบล|ชื่อ|' +
  'เว็บ|ระบบ|ทำไม|เหตุ|อะไร|หรือ|เห็น|อยู่|เป็น|ต่าง|หมาย|ความ|แห่ง|สะกด|แจ้ง|ต้อง|' +
  'บ้าง|แล้ว|ขึ้น|ด้าน|ก่อน|กรม|ไหน|ใคร|ผู้|เรา|ฉัน|หนู|ของ|ที่|กับ|และ|ถึง|ไม่|ได้|' +
  'เจอ|ติด|หาย|ยัง|ให้|มอบ|กัน|ตรง|คือ|ว่า|แปล|ไว้|กี่|ผิด|ถูก|แก้|การ|เคย|ออก|บอก|นี้|' +
  'ตัวเอง|บ้านเกิด|เทศบาล|แต่ละ|ถ้า|ใช้|อบต|ส่ง|เอา|ใด|คน|ผม|ใน|มี|พบ|หา|ไง|ทำ|ตก|ปี|บน|ไป|' +
  '1,?000|อัลไล|อารัย|บ้านเรา|บ้านฉัน|เข้าร่วม|สมัคร|เลือก|อยาก|จะ|จาก|อัน|ดีกว่า|มากกว่า|กว่า|เข้า|เอง|บาง|รู้|เสร็จ|ครบ';
/** Said besides around the name of a page. */
const THAI_AROUND =
  'ผู้ใหญ่บ้าน|กำนัน|ชาวบ้าน|ถูกต้อง|แต่ละ|ขึ้นมา|ให้ถูก|ทั้งปี|ของเรา|เพิ่มเติม|รายละเอียด|เบื้องต้น|ประชาชน|ออนไลน์|ภาษาไทย|ภาษาอังกฤษ|เจ้าหน้าที่|ผู้ใช้งาน|ผู้ใช้|' +
  'ช่องทาง|ขั้นตอน|ครั้งล่าสุด|ล่าสุด|ปัจจุบัน|ทุกจังหวัด|ทุกตำบล|ประเทศไทย|ทั้งประเทศ|ประเทศ|' +
  'เท่าไหร่|เท่าไร|เมื่อไหร่|เมื่อไร|ที่ไหน|ยังไง|วิธี|รายการ|รวม|สรุป|ทุก|ทั้ง|หลาย|เยอะ|แบบ|เมนู|ลิงก์|ลิงค์|ปุ่ม|หน้า|ส่วน|' +
  'สำหรับ|เพื่อ|เกี่ยวกับ|ระหว่าง|ภายใน|ประมาณ|พร้อม|ใหม่|เก่า|จริง|ฟรี|หน่อย|ด้วย|ตอน|กลับ|ไปที่|หัวข้อ|เรียก|อย่างเดียว|แค่|ก่อนหน้า|ภายหลัง|ทีเดียว|เมื่อ|วัน|นั้น|' +
  'เปิด|อ่าน|กด|เข้า|ลง|ใส่|รับ|นำ|ดู|ขอ|มา|เช็ค|เช็ก|ตรวจ|รู้|ทราบ|ควร|สามารถ|งาน|เรื่อง|ตัว|คำ|ท่าน|คุณ|ไทย|เอง|อีก|แต่|ตาม|ต่อ|ทาง|ถาม|ไฟล์|อัน|นโยบาย|ครับ|คับ|ค่ะ|คะ|จ้า|นะ|ไหม|มั้ย|อย่าง|ขนาด|ยาก|ง่าย';
const LATIN_TOPIC =
  'strong|tambons?|tumbons?|sub-?districts?|districts?|provinces?|provincial|villages?|communit(?:y|ies)|' +
  'lists?|listed|register(?:ed)?|names?|my|our|your|is|are|was|were|the|a|an|of|in|on|' +
  'to|this|that|these|those|site|websites?|page|programme?|project|honou?r(?:s|ed)?|pass(?:ed|es|ing)?|' +
  'target(?:s|ed)?|announce[sd]?|announcing|announcements?|by|for|from|missing|absent|not|no|' +
  "isn'?t|hasn'?t|why|who|what|does|do|did|mean|means|which|how|many|there|and|or|between|" +
  'differ(?:ent|ence|s)?|excellent|outstanding|decide[sd]?|assess(?:es|ed|ment)?|' +
  'chooses?|chosen|select(?:ed|s)?|report|found|errors?|mistakes?|wrong|data|' +
  "fail(?:ed)?|criteria|evaluation|it|its|i|we|us|can|can'?t|cannot|find|see|have|has|had|been|be|years?|as|use|" +
  'published?|released?|yet|already|when|where|will|would|could|should|must|at|with|about|' +
  'me|you|they|their|them|if|any|some|all|every|get|got|gets|getting|give|gives|given|tell|show|want|need|needs|like|know|look|' +
  'become|becomes|join|joins|apply|qualify|enter|take|part|participate|winners?|awards?|requirements?|eligible|eligibility|' +
  'happen(?:ed|s)?|fiscal|departments?|cover|covers|covered|includes?|included|including|status|results?|comes?|coming|out|won|total|numbers?|last|so far|far|near|please|s';
const LATIN_AROUND =
  'here|info|information|details?|pages?|online|website|official|new|newest|latest|current|recent|free|' +
  'section|statement|policy|dates?|files?|whole|entire|compare|search|signed|link|menu|button|available|' +
  'possible|make|makes|made|making|go|read|open|view|access|send|put|add|used|using|work|works|working|' +
  'code|sample|columns?|history|sending|sent|up|out|more|other|each|one|own|government|thai|thailand|country|nationwide|public|people|users?|full|complete|copy|copies|format|view|version of the page|just|also|only|into|via|through|before|after';

/** A question with another word beside these is about something else: `บิตคอยน์คืออะไร`. */
export const TOPIC_WORDS = new RegExp(`(?:${THAI_TOPIC})|\\b(?:${LATIN_TOPIC})\\b`, 'g');
/** So is the name of a page: `ดาวน์โหลดเพลง`. */
export const LATIN_AROUND_PAGE = new RegExp(`\\b(?:${LATIN_TOPIC}|${LATIN_AROUND})\\b`, 'g');
/** Whether a stretch of Thai letters is such words and nothing else, or begins or ends with them. */
const THAI_WORDS = `(?:${THAI_TOPIC}|${THAI_AROUND})+`;
export const ONLY_AROUND_PAGE = new RegExp(`^${THAI_WORDS}$`);
export const FIRST_AROUND_PAGE = new RegExp(`^${THAI_WORDS}`);
export const LAST_AROUND_PAGE = new RegExp(`${THAI_WORDS}$`);
/** English words around a place, or around nothing, that say no more than what was read of them. */
export const LATIN_SENTENCE = new RegExp(`\\b(?:${LATIN_TOPIC})\\b`, 'g');
export const ONLY_LATIN_SENTENCE = new RegExp(`^(?:(?:${LATIN_TOPIC})(?:\\s+|$))+$`);
/** Small words wherever they stand, for counting what a query says besides. */
export const SMALL_IN_A_QUERY = new RegExp(
  `(?:${THAI_TOPIC}|${THAI_AROUND})|\\b(?:${LATIN_TOPIC}|${LATIN_AROUND})\\b`,
  'g',
);
