import { describe, expect, it } from 'vitest';
import { finish } from '../steps.ts';
import { type QueryReading, readQuery } from './read-query.ts';
import type { ReadingKind } from './reading-kinds.ts';

const NAMES = new Set([
  'เลย',
  'จังหวัดเลย',
  'น่าน',
  'อ่างทอง',
  'บางปู',
  'ตำบลบางปู',
  'ผ่านศึก',
  'rayong',
  'กรุงเทพ',
  'ตาก',
  'สุราษฎร์',
]);
/** All that was read, without the text itself. */
const without = (parts: Partial<QueryReading>): Partial<QueryReading> =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'typed'));
const read = (query: string, ...undone: ReadingKind[]): Partial<QueryReading> => {
  const { list, rest, ...parts } = finish(
    readQuery(query, {
      isName: (text) => NAMES.has(text),
      *mentioned(text) {
        yield;
        return text.includes('ต.ศิลาแลง') ? 'ต.ศิลาแลง อ.ปัว' : undefined;
      },
      hasPage: (page) => page !== 'calendar',
      asTyped: new Set(undone),
    }),
  );
  return { ...without(parts), ...(list ? { list } : {}), ...(rest ? { rest } : {}) };
};

describe('a query is read', () => {
  it.each<[string, Partial<QueryReading>]>([
    ['ตำบลดีเลิศจังหวัดเลย 2567', { status: 'excellent', year: 2567, place: 'จังหวัดเลย' }],
    ['ดีเลิศ ๒๕๖๗ น่าน', { status: 'excellent', year: 2567, place: 'น่าน' }],
    ['ดีเลิศ ๖๗ น่าน', { status: 'excellent', year: 2567, place: 'น่าน' }],
    ['which subdistrict in Rayong is excellent', { status: 'excellent', place: 'rayong' }],
    ['honours 2024', { status: 'honoured', year: 2567 }],
    ['รายชื่อตำบลเข้มแข็งสุราษฎร์', { list: true, place: 'สุราษฎร์' }],
    ['เอารายชื่อตำบลเข้มแข็งของตากได้ที่ไหน', { list: true, place: 'ตาก' }],
    ['กรุงเทพมีตำบลเข้มแข็งไหม', { place: 'กรุงเทพ' }],
    ['ปี 2566', { year: 2566 }],
    ['ตำบลดีเลิศ ภาคใต้ ปี 2567', { status: 'excellent', year: 2567, region: 'south' }],
    ['excellent tambons in the northeast', { status: 'excellent', region: 'northeast' }],
    ['กรมการพัฒนาชุมชน ยกย่องตำบล 2567', { status: 'honoured', year: 2567 }],
    ['76 ตำบลที่กรมยกย่องเชิดชูเกียรติ', { status: 'honoured', list: true }],
    ['เลยประกาศผลหรือยัง', { list: true, place: 'เลย' }],
    ['ประกาศผลการประเมินตำบลเข้มแข็ง จังหวัดเลย', { list: true, place: 'จังหวัดเลย' }],
    ['รายชื่อของเลยออกยัง', { list: true, place: 'เลย' }],
    ['ตำบลไหนผ่านบ้างในเลย', { status: 'passed', place: 'เลย' }],
    ['น่านใครได้รางวัล', { status: 'honoured', place: 'น่าน' }],
    ['กรุงเทพมีตำบลไหม', { place: 'กรุงเทพ' }],
    ['which tambons in Rayong passed in 2024', { status: 'passed', year: 2567, place: 'rayong' }],
    ['has Rayong been announced yet', { list: true, place: 'rayong' }],
    ['show me the results of Rayong', { place: 'rayong' }],
    ['who won in Rayong', { status: 'excellent', place: 'rayong' }],
    ['total number of tambons that passed', { status: 'passed', question: 'how-many', list: true }],
    ['which provinces have not announced', { list: true }],
  ])('as status, year, list and place: %s', (query, parts) => {
    expect(read(query)).toEqual(parts);
  });

  it.each<[string, Partial<QueryReading>]>([
    ['TH840401', { code: '840401' }],
    ['รหัสตำบล ๘๔๐๔๐๑', { code: '840401' }],
    ['ISO TH-84', { code: '84' }],
    ['รหัสจังหวัด 95', { code: '95' }],
    ['รหัสไปรษณีย์ 84140', { code: '84140' }],
    ['ว ๓๖๕๒', { number: '3652' }],
    ['ที่ สฎ 0019.3/ว 3652', { number: '3652' }],
    ['28 ส.ค. 67', { day: '2024-08-28' }],
    ['ลงวันที่ ๒๘ สิงหาคม ๒๕๖๗', { day: '2024-08-28' }],
    ['28/8/2567', { day: '2024-08-28' }],
    ['28 August 2024', { day: '2024-08-28' }],
    ['2024-08-28', { day: '2024-08-28' }],
  ])('as a code, a letter or a day: %s', (query, parts) => {
    expect(read(query)).toEqual(parts);
  });

  it.each<[string, Partial<QueryReading>]>([
    ['ติดต่อเรา', { page: 'about' }],
    ['อยากโหลดข้อมูลเป็น excel ทำยังไง', { page: 'data' }],
    ['RSS', { page: 'press' }],
    ['PDPA', { page: 'privacy' }],
    ['เอาไปแปะในเว็บ อบต.', { page: 'press' }],
    ['media kit for a journalist', { page: 'press' }],
    ['แก้ไข 24/09/67', { page: 'corrections', day: '2024-09-24' }],
    ['ตัวชี้วัด', { page: 'criteria' }],
    ['สำเนาประกาศน่าน', { page: 'announcements', place: 'น่าน' }],
    // Words in small words, in any order.
    ['ขอโค้ดฝังเว็บได้ที่ไหนครับ', { page: 'press' }],
    ['รายการแก้ไขย้อนหลัง', { page: 'corrections' }],
    ['what has been corrected', { page: 'corrections' }],
    ['how do I embed a card on my website', { page: 'press' }],
    // A phrase of which a word of the programme or of a list is a part.
    ['ตราโครงการ', { page: 'press' }],
    ['วางรายชื่อตำบล', { page: 'lookup', list: true }],
    // As it sounds, and with the endings of English.
    ['ดาวโหลดข้อมุล', { page: 'data' }],
    ['นโยบายความเป็นสวนตัว', { page: 'privacy' }],
    ['licensing', { page: 'data' }],
    // Two pages: the one that says more first.
    ['ดาวน์โหลดโลโก้', { page: 'press', otherPage: 'data' }],
    ['ดาวน์โหลดประกาศน่าน', { page: 'announcements', otherPage: 'data', place: 'น่าน' }],
    ['แฮชของไฟล์ประกาศ', { page: 'editions', otherPage: 'announcements' }],
  ])('as a page of the site: %s', (query, parts) => {
    expect(read(query)).toEqual(parts);
  });

  it.each<[string, QueryReading['question']]>([
    ['ทำไมตำบลเราไม่มีชื่อ', 'why-absent'],
    ['ตำบลเข้มแข็งคืออะไร', 'what'],
    ['ใครเป็นคนประกาศตำบลดีเลิศ', 'who'],
    ['why is my tambon not listed', 'why-absent'],
    ['ชื่อตำบลเขียนผิดต้องแจ้งใคร', 'wrong'],
    ['ทำยังไงตำบลถึงจะผ่าน', 'how'],
    ['how can my tambon join', 'how'],
    ['what does excellent mean', 'what'],
    ['ผ่านเกณฑ์กับดีเลิศอันไหนดีกว่า', 'difference'],
    ['what is the difference between passed and excellent', 'difference'],
    ["I can't find my subdistrict", 'why-absent'],
    ['did not pass', 'not-passed'],
    ['มีทั้งหมดกี่ตำบล', 'how-many'],
  ])('as a question: %s', (query, question) => {
    expect(read(query).question).toBe(question);
  });

  it('as nothing but a name when it is one', () => {
    expect(read('ผ่านศึก')).toEqual({ place: 'ผ่านศึก' });
  });

  it('as words when it says nothing else, whatever small words it begins with', () => {
    expect(read('เอามื้อสามัคคี')).toEqual({ rest: 'เอามื้อสามัคคี' });
    expect(read('คนแก่')).toEqual({ rest: 'คนแก่' });
    expect(read('ทอผ้าไหม')).toEqual({ rest: 'ทอผ้าไหม' });
  });

  it('as the list of a region that is named alone, and as a question about the programme', () => {
    expect(read('ปักษ์ใต้')).toEqual({ region: 'south', list: true });
    expect(read('ภาคใต้')).toEqual({ region: 'south', list: true });
    expect(read('ตำบลเข้มแข็ง')).toEqual({ question: 'what' });
    expect(read('ตำบล ๑,๐๐๐ ตำบล')).toEqual({ question: 'how-many', list: true });
    expect(read('<script>alert(1)</script>').likelyPages).toBeUndefined();
  });

  it('without guessing a year that is not written', () => {
    expect(read('ปีที่แล้ว').year).toBeUndefined();
  });

  it('without what the reader undid', () => {
    expect(read('ดีเลิศ 2567', 'status')).toEqual({ year: 2567, rest: 'ดีเลิศ' });
    expect(read('ดีเลิศ ภาคใต้', 'region')).toEqual({ status: 'excellent', rest: 'ภาคใต้' });
  });

  it('as the place it names when it is running text', () => {
    const text = `${'ผู้ว่าราชการร่วมแสดงความยินดี '.repeat(3)}กับ ต.ศิลาแลง ที่ได้ดีเลิศ`;
    expect(read(text)).toEqual({ place: 'ต.ศิลาแลง อ.ปัว' });
  });

  it('within a moment however long it is', () => {
    const started = performance.now();
    for (const text of ['ดีเลิศ '.repeat(5000), 'ตำบลที่ได้รับการ'.repeat(3000), '8'.repeat(50_000)])
      read(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    'บิตคอยน์คืออะไร',
    'ใครเป็นคนตัดสินนางงาม',
    'สอบไม่ผ่านทำยังไง',
    'why is the sky not green',
    'what is this song',
    'how to apply for a visa',
  ])('as no question where it is about something else: %s', (query) => {
    expect(read(query)).toEqual({ rest: query });
  });

  it.each(['การ์ดจอ', 'ดาวน์โหลดเพลง', 'เกณฑ์ทหาร', 'อัพโหลดรูป', 'dog license', 'Lisbon announcement'])(
    'as no page where its name stands beside another word, but as one that may be meant: %s',
    (query) => {
      const { page, likelyPages, rest } = read(query);
      expect({ page, rest }).toEqual({ rest: query.toLowerCase() });
      expect(likelyPages).not.toHaveLength(0);
    },
  );

  it.each<[string, string]>([
    ['รูปโลโก้สำหรับทำโปสเตอร์', 'press'],
    ['พิสูจน์ว่าเป็นของแท้', 'editions'],
    ['previous state of the register', 'editions'],
    ['ตำบลกับหมู่บ้านต่างกันยังไง', 'about'],
  ])('as what likely asks for a page, by words of it among others: %s', (query, page) => {
    expect(read(query).likelyPages?.[0]).toBe(page);
  });

  it('as a place beside the name of a page and small words', () => {
    expect(read('ยังไม่มีประกาศ น่าน')).toEqual({
      page: 'announcements',
      isPagePart: true,
      place: 'น่าน',
    });
    expect(read('ทำไมบางปูไม่มีชื่อ')).toEqual({ question: 'why-absent' });
  });

  it('with a number of tambons that is no year', () => {
    expect(read('ดีเลิศทั่วประเทศ 73 ตำบล')).toEqual({ status: 'excellent', list: true });
  });
});
