import { MOSTLY_A_SYNONYM } from '../tuning.ts';

/**
 * Words of the programme that mean about the same, a group a line: whoever types one of a group also
 * gets pages with the others, behind those that have the very word. Edited by hand and kept short;
 * each word holds for all of its line, so a word that would drag in another sense stays out.
 */
const SYNONYMS: readonly (readonly string[])[] = [
  'หมอกควัน|ไฟป่า|ฝุ่น|pm2.5|pm 2.5|ฝุ่นควัน|แนวกันไฟ|wildfire|forest fire|haze|smoke|firebreak',
  'โซล่าเซลล์|โซลาร์เซลล์|โซลาเซลล์|โซล่าเซล|แผงโซลาร์|แผงโซล่า|โซลาร์|โซล่า|พลังงานแสงอาทิตย์|แสงอาทิตย์|solar|solar power|solar panel',
  'ผู้สูงอายุ|ผู้สูงวัย|คนแก่|คนชรา|คนเฒ่า|ผู้เฒ่า|elderly|older people|seniors|aged',
  'ครัวเรือนยากจน|ยากจน|คนจน|คนยากจน|แก้จน|แก้ปัญหาความยากจน|ความยากจน|ลำบากที่สุด|poverty|poor households',
  'หนี้|หนี้สิน|หนี้สินครัวเรือน|หนี้ครัวเรือน|หนี้นอกระบบ|เงินกู้นอกระบบ|แก้หนี้|เป็นหนี้|debt|debts',
  'ออมเงิน|ออมทรัพย์|กลุ่มออมทรัพย์|เก็บเงิน|สัจจะ|saving|savings|savings group',
  'ป่าชายเลน|ป่าโกงกาง|โกงกาง|ปลูกป่าชายเลน|ปูดำ|mangrove|mangroves',
  'ป่าชุมชน|ป่าดอนปู่ตา|community forest',
  'ธนาคารขยะ|ขยะรีไซเคิล|รีไซเคิล|คัดแยกขยะ|แยกขยะ|waste bank|recycling|recycle',
  'ชายหาด|หาด|หาดทราย|ริมหาด|beach|beaches',
  'ขยะเปียก|ถังขยะเปียก|เศษอาหาร|food waste|wet waste|compost bin',
  'ฌาปนกิจ|งานศพ|funeral|funerals',
  'สวัสดิการ|สวัสดิการชุมชน|กองทุนสวัสดิการ|วันละบาท|welfare|welfare fund',
  'บัญชีครัวเรือน|บัญชีรายรับรายจ่าย|สมุดบัญชี|household accounts|household account|household accounting',
  'โคกหนองนา|โคก หนอง นา|โคก-หนอง-นา|khok nong na',
  'โฮมสเตย์|ที่พักชุมชน|ที่พักชาวบ้าน|ที่พัก|บ้านพัก|homestay|homestays',
  'ท่องเที่ยวชุมชน|ท่องเที่ยว|นักท่องเที่ยว|นำเที่ยว|โฮมสเตย์|tourism|community tourism|tourists',
  'น้ำท่วม|อุทกภัย|ฤดูน้ำ|flood|floods|flooding',
  'ภัยแล้ง|แล้ง|ขาดน้ำ|ฝนทิ้งช่วง|น้ำแล้ง|drought',
  'สมุนไพร|พืชสมุนไพร|ยาสมุนไพร|หมอยา|herb|herbs|herbal|medicinal plants',
  'ผักสวนครัว|ปลูกผักสวนครัว|รั้วกินได้|ผักริมรั้ว|kitchen garden|home garden|vegetables',
  'คนพิการ|ผู้พิการ|disabled|disability|disabilities',
  'ผ้าไหม|ทอผ้าไหม|เส้นไหม|silk',
  'ผ้าย้อมคราม|ย้อมคราม|คราม|indigo|indigo dye',
  'ธนาคารปู|ปูไข่|แม่ปู|crab bank|crab',
  'ธนาคารเมล็ดพันธุ์|เมล็ดพันธุ์|seed bank|seeds',
  'หญ้าทะเล|seagrass|sea grass',
  'หอกระจายข่าว|เสียงตามสาย|เสียงไร้สาย|loudspeaker|village broadcast',
  'เยาวชน|คนรุ่นใหม่|วัยรุ่น|คนหนุ่มสาว|youth|young people',
  'เอามื้อสามัคคี|เอามื้อ|ลงแขก|แลกแรงงาน|shared labour',
  'กชช|กชช.|กชช 2ค|กชช2ค|กชช.2ค|กชช. 2ค|ข้อมูลหมู่บ้าน|village data',
  'จปฐ|จปฐ.|ความจำเป็นพื้นฐาน|basic needs survey',
  'บวร|บ้าน วัด โรงเรียน|บ้านวัดโรงเรียน',
  'ทุเรียน|ทุเรียนโบราณ|ทุเรียนพื้นเมือง|ทุเรียนพื้นบ้าน|สวนทุเรียน|durian',
  'กาแฟ|ปลูกกาแฟ|coffee',
  'ผู้ป่วยติดเตียง|ผู้ป่วย|คนป่วย|ติดเตียง|bedridden',
  'ขึ้นตาล|ต้นตาล|คนขึ้นตาล|ตาลโตนด|น้ำตาลโตนด|sugar palm|palm sugar|palm tree|palm trees|palm climbers|palm climber|palm',
  'น้ำตาลมะพร้าว|เตาตาล|เคี่ยวตาล|coconut sugar|sugar stove|palm sugar stove',
  'กะลา|กะลามะพร้าว|coconut shell|coconut shells|coconut|coconuts',
  'หมูหลุม|เลี้ยงหมู|เลี้ยงหมูหลุม|pigs|pig farming|pit pigs|pork|raising pigs',
  'ปลาส้ม|fermented fish|sour fish|pickled fish',
  'ผักตบชวา|ผักตบ|water hyacinth|hyacinth|water weed',
  'ดอกเกลือ|นาเกลือ|ทำเกลือ|เกลือทะเล|sea salt|salt farm|salt farming|salt flower|salt pans|salt makers|salt',
  'ทุ่งเค็ม|ดินเค็ม|salty soil|saline soil|soil salinity',
  'ไม้ไผ่|ไผ่|สานไม้ไผ่|bamboo|bamboo crafts|basket weaving|basketry',
  'ป่าจาก|ต้นจาก|มุงจาก|nipa|nipa palm',
  'บ้านปลา|ซั้งปลา|fish homes|fish home|fish house|artificial reef|fish sanctuary',
  'ปลากระบอก|mullet|grey mullet',
  'ชาวประมง|เรือหาปลา|ประมงพื้นบ้าน|ประมง|fishermen|fishers|fishing|fishing boats|small-scale fishing',
  'ไร่อ้อย|อ้อย|เผาอ้อย|sugarcane|sugar cane|cane fields',
  'ข้าวโพด|ไร่ข้าวโพด|maize|corn|corn fields',
  'ยุ้งกลาง|ยุ้งข้าว|ยุ้งฉาง|ธนาคารข้าว|rice barn|rice bank|granary|communal rice',
  'ร้านค้าชุมชน|ร้านค้า|ร้านสวัสดิการ|สหกรณ์|community shop|village shop|cooperative|co-op',
  'อาหารกลางวัน|มื้อกลางวัน|ปิ่นโต|school lunch|school lunches|lunch',
  'น้ำฝน|เก็บน้ำฝน|rainwater|rain water|rainwater harvesting|rain harvesting|water tank',
  'ประปา|ประปาหมู่บ้าน|น้ำประปา|tap water|village water|water supply',
  'เหมืองฝาย|ลำเหมือง|แก่ฝาย|irrigation|irrigation canal|weir|weirs|water sharing|water turns',
  'มัสยิด|ละหมาด|มุสลิม|อิสลาม|mosque|mosques|muslim|muslims|islam',
  'กรีดยาง|สวนยาง|ยางพารา|rubber|rubber tapping|rubber tappers|rubber farmers',
  'กะเหรี่ยง|ปกาเกอะญอ|ชาติพันธุ์|ชนเผ่า|karen|ethnic|ethnic group|hill tribe|four languages',
  'ถั่วงอก|เพาะถั่วงอก|bean sprouts|bean sprout|beans',
  'คนกลับบ้าน|กลับบ้านเกิด|คืนถิ่น|young farmers|returnees|coming home|moving back home|homecomers',
  'ขวดพลาสติก|พลาสติก|plastic bottles|plastic bottle|plastic|plastics|plastic waste',
  'หมู่บ้านจัดสรร|housing estate|housing estates',
  'กลุ่มสตรี|กลุ่มแม่บ้าน|แม่บ้าน|women|women group|housewives',
  'ปุ๋ย|ปุ๋ยหมัก|ทำปุ๋ย|compost|fertiliser|fertilizer',
].map((line) => line.split('|'));

/** Other words for what was typed; none unless it is, or mostly is, a word of the list. */
export function synonymsIn(text: string, locale: 'th' | 'en'): string[] {
  const typed = text.trim().toLowerCase();
  const letters = (word: string) => word.replace(/\s/g, '').length;
  const isIn = (word: string) => typed.includes(word) && (isThai(word) || isWord(word, typed));
  const found = SYNONYMS.filter((group) => {
    const own = group.filter(isIn).sort((a, b) => b.length - a.length);
    const left = own.reduce((text, word) => text.replaceAll(word, ''), typed);
    return own.length > 0 && letters(left) <= letters(typed) * (1 - MOSTLY_A_SYNONYM);
  }).flat();
  return [...new Set(found)]
    .filter((word) => word !== typed && (locale === 'en' || isThai(word)))
    .sort((a, b) => Number(isThai(b) === isThai(typed)) - Number(isThai(a) === isThai(typed)));
}

/** What was typed with one of its words in the other words of its line, whatever stands around it. */
export function variantsOf(text: string): string[] {
  const typed = text.trim().toLowerCase();
  return SYNONYMS.flatMap((group) => {
    const [own, ...same] = ownWords(group, typed);
    if (!own || own === typed) return [];
    const once = same.reduce(
      (now, word) => now.replace(word, ' '),
      typed.replace(own, ` ${SUBJECT} `),
    );
    return group
      .filter((word) => word !== own && isThai(word))
      .map((word) => once.replace(SUBJECT, word).replace(/\s+/g, ' ').trim());
  });
}
/** Keeps the place of a word while the others of its line are taken out: they may be parts of what replaces it. */
const SUBJECT = '\u0001';

/**
 * For each line of which a text has a word, the longest that it has and then the others, of a Thai word only the Thai ones: what
 * may be asked where no page has the text itself.
 */
export function subjectsIn(text: string): string[] {
  const typed = text.trim().toLowerCase();
  return SYNONYMS.flatMap((group) => {
    const [own] = ownWords(group, typed);
    if (own) return [own, ...group.filter((word) => word !== own && isThai(word))];
    const [latin] = ownLatinWords(group, typed);
    return latin ? [latin, ...group.filter((word) => word !== latin)] : [];
  });
}

/** The Thai words of a line that a text has, the longest first. */
const ownWords = (group: readonly string[], typed: string) =>
  group
    .filter((word) => word.length > 3 && isThai(word) && typed.includes(word))
    .sort((a, b) => b.length - a.length);

/** The words of a line in Latin letters that a text has. */
const ownLatinWords = (group: readonly string[], typed: string) =>
  group
    .filter((word) => word.length > 3 && !isThai(word) && isWord(word, typed))
    .sort((a, b) => b.length - a.length);

const isThai = (word: string) => /[\u0e01-\u0e4e]/.test(word);
const isWord = (word: string, text: string) => ` ${text} `.includes(` ${word} `);
