import type { Region } from '../../domain/place.ts';

/** What a query may ask besides a page: answered with a sentence. */
export type Question =
  'what' | 'why-absent' | 'who' | 'difference' | 'not-passed' | 'bangkok' | 'wrong' | 'how-many';

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
    new RegExp(`${TAMBON}(?:ดีเลิศ|เป็นเลิศ|ยอดเยี่ยม|ดีเด่น|ชนะเลิศ|ดีที่สุด)(?:\\s?ระดับจังหวัด)?(?:ของ)?`, 'g'),
  ],
  [
    'excellent',
    new RegExp(`\\b(?:excellent|outstanding|best|winners?|winning)${EN_TAMBON}\\b`, 'g'),
  ],
  [
    'honoured',
    new RegExp(
      `${TAMBON}${DEPARTMENT}(?:ยกย่อง(?:เชิดชูเกียรติ)?|เชิดชูเกียรติ|เกียรติคุณ)(?:ตำบล(?![ก-๎]))?`,
      'g',
    ),
  ],
  ['honoured', new RegExp(`\\b(?:honou?red|honou?rs?|awarded|awards?)${EN_TAMBON}\\b`, 'g')],
  ['target', new RegExp(`${TAMBON}เป้าหมาย(?:ของ)?`, 'g')],
  ['target', new RegExp(`\\btarget(?:s|ed)?${EN_TAMBON}\\b`, 'g')],
  ['passed', new RegExp(`${TAMBON}ผ่าน(?!ศึก)(?:เกณฑ์)?(?:การประเมิน)?(?:แล้ว)?`, 'g')],
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
    /(?:ทำไม|เพราะอะไร|เหตุใด|เพราะเหตุใด).*(?:ไม่มี|ไม่เห็น|ไม่ได้|ไม่เจอ|ไม่อยู่|ไม่พบ|ไม่ติด|หาไม่|หาย)\S*|(?:ไม่มี|ไม่พบ|ไม่เจอ|หาไม่เจอ)ชื่อ\S*|\bwhy\b.*\b(?:not|missing|absent|isn'?t|no)\b.*/,
  ],
  [
    'difference',
    /(?:ดีเลิศ|ผ่าน\S*|เป้าหมาย).*(?:ต่าง|ต่างกัน|แตกต่าง)\S*|\bdifference between\b.*|\bhow (?:do|does) .* differ\b.*/,
  ],
  [
    'wrong',
    /(?:พบ|เจอ|แจ้ง|ถ้า)?(?:ข้อมูล|ชื่อ|รายชื่อ)(?:ตำบล)?(?:ไม่ถูก\S*|(?:สะกด|เขียน|พิมพ์)?ผิด)(?:ต้อง)?(?:แจ้ง(?:ใคร|ที่ไหน|ยังไง|อย่างไร)?)?\S*|\b(?:report|found) an? (?:error|mistake)\b.*|\bwrong (?:name|data)\b.*/,
  ],
  [
    'who',
    /ใคร(?:เป็นคน|เป็นผู้|เป็น)?(?:ประกาศ|ตัดสิน|ประเมิน|ยกย่อง|คัดเลือก|ให้รางวัล|มอบ)\S*|(?:หน่วยงาน)(?:ไหน|ใด)(?:ประกาศ|รับผิดชอบ|ประเมิน)\S*|\bwho (?:announces|announced|decides|decided|honou?rs|assesses|assessed|chooses)\b.*/,
  ],
  [
    'what',
    /(?:ตำบลเข้มแข็ง\S*|โครงการ\S*|ตำบลดีเลิศ|ตำบลเป้าหมาย)?\s?(?:คืออะไร|คือ\s?อะไร|หมายถึงอะไร|หมายความว่าอะไร|แปลว่าอะไร|คือโครงการอะไร|มีไว้ทำอะไร)|\bwhat (?:is|are|does)\b.*\b(?:strong tambons?|strong sub-?districts?|this register|this (?:web)?site|the programme|the program)\b.*|\bwhat is this(?: (?:site|website|page))?$/,
  ],
  [
    'how-many',
    /(?:มี)?(?:ทั้งหมด|จำนวน)?กี่(?:ตำบล|แห่ง|จังหวัด)(?:ทั้งหมด)?|มีทั้งหมดกี่\S*|(?:^|\s)1,?000 ?ตำบล(?:เป้าหมาย)?|จำนวนตำบล(?:เข้มแข็ง|เป้าหมาย)?(?:ทั้งหมด)?|\bhow many\b(?:\s+(?:strong\s+)?(?:tambons?|sub-?districts?|are there))*/,
  ],
];

/** The programme's own name, and words for a list of it: said around what is sought. */
export const PROGRAMME =
  /(?:โครงการ)?(?:ตำบล)?เข้มแข็ง(?:\s?ตามหลัก(?:ปรัชญา)?(?:ของ)?(?:เศรษฐกิจพอเพียง)?)?|โครงการ(?:นี้)?|\bstrong (?:sub-?districts?|tambons?|tumbons?)(?: register| programme| program)?\b|\b(?:the )?(?:programme|program|register)\b|(?:ทะเบียน|ทำเนียบ)(?:นี้)?/g;
export const LIST =
  /(?:มี)?ประกาศ(?:ผล)?(?:ออก)?(?:แล้ว)?(?:หรือ|รึ)ยัง|ประกาศผล(?:แล้ว)?|(?<!\d)7[67] ?(?:ตำบล|จังหวัด)(?:ที่)?|ราย(?:ชื่อ|นาม)(?:ตำบล|ทั้งหมด)*|ผล(?:การ)?(?:ประเมิน|คัดเลือก)(?:ตำบล)?|ตำบล(?:ไหน|ใด|อะไร)(?:ได้)?บ้าง|บัญชีรายชื่อ|ทุกตำบล|ตำบลทั้งหมด|(?:ทั่ว|ทั้ง)ประเทศ|(?<![\d,])\d{2,3} ?ตำบล|ทั้งหมด|ทุกจังหวัด|ตำบลใน(?=จังหวัด|จ\.)|\b(?:list|names) of(?: all)?(?: the)?(?: strong)?(?: (?:tambons?|sub-?districts?|places))?\b|\b(?:all|every)(?: the)? (?:tambons?|sub-?districts?|provinces?)\b|\blist\b/g;

/** Words for a region of the department's four. */
export const REGION_WORDS: readonly (readonly [Region, RegExp])[] = [
  [
    'northeast',
    /(?:ของ|ใน)?ภาค(?:ตะวันออกเฉียงเหนือ|อีสาน)|\b(?:the )?(?:north-?\s?east(?:ern)?|isan|isaan)(?: region)?\b/,
  ],
  ['north', /(?:ของ|ใน)?ภาคเหนือ|\b(?:the )?north(?:ern)? (?:region|thailand)\b/],
  ['central', /(?:ของ|ใน)?ภาคกลาง|\b(?:the )?central (?:region|thailand)\b/],
  ['south', /(?:ของ|ใน)?ภาคใต้|\b(?:the )?south(?:ern)? (?:region|thailand)\b/],
];

/** Words of question and politeness that are said anywhere. */
export const COURTESY =
  /(?:มี)?(?:ตำบล|หมู่บ้าน|จังหวัด|อำเภอ|ที่|ปี)(?:ไหน|ใด|อะไร)(?:บ้าง)?(?:ที่)?|(?:ได้|อยู่|ดู|หา)*(?:ที่ไหน|ตรงไหน|อยู่ไหน)(?:บ้าง)?|(?:ต้อง)?(?:ทำ)?(?:ยังไง|อย่างไร|ไงบ้าง|ทำไง|แบบไหน)|(?:มี)?อะไรบ้าง|หรือเปล่า|หรือป่าว|หรือไม่|หรือยัง|(?:ได้|ใช่)?(?:(?<!ผ้า|เส้น|หม่อน|เลี้ยง|ทอ)ไหม|มั้ย|มั๊ย|ป่ะ|ปะ(?=\s|$))|(?:อยาก|(?:(?<![ก-๎])|(?<=รบกวน|ผม|ฉัน|หนู|เรา))ขอ(?![งนบมก])|ต้องการ)(?:รู้|ทราบ|ดู|ได้|หา|เห็น)*(?:ว่า)?|ช่วย(?:บอก|หา|ดู)?(?:หน่อย)?|หน่อย|ค้นหา|เท่า(?:ไหร่|ไร|ใด)|เมื่อ(?:ไหร่|ไร|ใด)|(?:นะ)?(?:ครับ|คับ|ค่ะ|คะ|จ้า|จ้ะ|จ๊ะ|ฮะ)(?=\s|$|\?)|\b(?:which|what) (?:sub-?districts?|tambons?|provinces?|places?)\b|\b(?:is|are) there(?: an?y?)?\b|[?？!]+/g;

/** Small words: taken off the ends of what is left, never out of the middle. */
export const SMALL_BEFORE =
  /^(?:ทำไม|เพราะอะไร|เหตุใด|ของ|ใน|ที่|จาก|และ|กับ|มี|เป็น|ได้รับ|ได้|ให้|ไป|เอา|จะ|ต้อง|ทำ|อยู่|ประจำ|ว่า|คือ|ลง|แจ้ง|กรม|ใคร|อะไร|เคย|ดู|หา|นำ|ใช้|ไหน|ตำบลของ(?:เรา|ฉัน|ผม)|ด้วย|คน|the|of|in|at|on|for|to|is|are|was|were|which|what|who|where|when|how|an?|and|there|any|show|me|find|does|do|did|has|have|been|please|from|by|its?|can|i|we|my|our)(?=\s|$|[ก-๎])\s*/;
export const SMALL_AFTER =
  /\s*(?:ถูก|โดน|เข้าร่วม|เริ่ม|สิ้นสุด|ของ|ใน|ที่|และ|กับ|มี|เป็น|ได้รับ|ได้|ให้|ไป|มา|อยู่ใน|อยู่|ประจำ|แล้ว|บ้าง|กัน|ด้วย|ใคร|อะไร|คือ|ลง|เคย|นี้|ไว้|จะ|ต่อ|ใช้|ทำ|ต้อง|(?<=\s)(?:the|of|in|at|on|for|to|is|are|was|and|there|please|by|province))$/;

/**
 * What the register is about, and the small words around it. A question, or the name of a page, with
 * another word beside these is about something else: `บิตคอยน์คืออะไร`, `ดาวน์โหลดเพลง`.
 */
export const TOPIC_WORDS = new RegExp(
  '(?:' +
    'เศรษฐกิจพอเพียง|รับผิดชอบ|เข้มแข็ง|คัดเลือก|เป้าหมาย|หมู่บ้าน|เว็บไซต์|หน่วยงาน|' +
    'งบประมาณ|ตามหลัก|ประเมิน|เกียรติ|จังหวัด|พื้นที่|รายชื่อ|ทะเบียน|ทำเนียบ|โครงการ|' +
    'แตกต่าง|อย่างไร|ทั้งหมด|ปรัชญา|ประกาศ|ตัดสิน|ยกย่อง|เชิดชู|รางวัล|ดีเลิศ|ข้อมูล|' +
    'เกณฑ์|อำเภอ|ชุมชน|เพราะ|คนที่|จำนวน|เขียน|พิมพ์|ประจำ|ระดับ|หลัก|ผ่าน|ตำบล|ชื่อ|' +
    'เว็บ|ระบบ|ทำไม|เหตุ|อะไร|หรือ|เห็น|อยู่|เป็น|ต่าง|หมาย|ความ|แห่ง|สะกด|แจ้ง|ต้อง|' +
    'บ้าง|แล้ว|ขึ้น|ด้าน|ก่อน|กรม|ไหน|ใคร|ผู้|เรา|ฉัน|หนู|ของ|ที่|กับ|และ|ถึง|ไม่|ได้|' +
    'เจอ|ติด|หาย|ยัง|ให้|มอบ|กัน|ตรง|คือ|ว่า|แปล|ไว้|กี่|ผิด|ถูก|แก้|การ|เคย|ออก|บอก|นี้|' +
    'ถ้า|ใช้|อบต|ส่ง|เอา|ใด|คน|ผม|ใน|มี|พบ|หา|ไง|ทำ|ตก|ปี|บน|ไป' +
    ')|\\b(?:' +
    'strong|tambons?|sub-?districts?|districts?|provinces?|village|communit(?:y|ies)|' +
    'lists?|listed|register(?:ed)?|names?|my|our|your|is|are|was|were|the|a|an|of|in|on|' +
    'to|this|that|these|site|website|page|programme?|honou?r(?:s|ed)?|pass(?:ed|es)?|' +
    'target(?:s|ed)?|announce[sd]?|announcements?|by|for|from|missing|absent|not|no|' +
    "isn'?t|why|who|what|does|do|did|mean|which|how|many|there|and|between|" +
    'differ(?:ent|ence|s)?|excellent|outstanding|decide[sd]?|assess(?:es|ed|ment)?|' +
    'chooses?|chosen|select(?:ed|s)?|report|found|errors?|mistakes?|wrong|data|' +
    'fail(?:ed)?|criteria|evaluation|it|i|we|can|find|see|have|has|been|years?|as|use' +
    ')\\b',
  'g',
);
