import { formatNumber } from '../format.ts';

const tambons = (count: number) => `${formatNumber(count)} ตำบล`;

/** Ready texts for the press. */
export const press = {
  heading: 'ข้อความพร้อมใช้',
  part: { headline: 'พาดหัว', lead: 'เนื้อข่าว', list: 'รายชื่อ' },
  partOf: (part: string, form: string) => `${part} ${form}`,
  showList: 'ดูรายชื่อที่จะคัดลอก',
  full: 'แบบเต็ม',
  short: 'แบบย่อ',
  english: 'English',
  copy: 'คัดลอก',
  copyOf: (what: string) => `คัดลอก ${what}`,
  copied: 'คัดลอกแล้ว',
  cite: 'อ้างอิงหน้านี้',
  citeText: 'ข้อความอ้างอิง',
  downloads: 'ดาวน์โหลด',
  files: {
    province: (count: number) => `รายชื่อ ${tambons(count)} ของจังหวัดนี้ สำหรับ Excel`,
    provinceJson: 'ข้อมูลจังหวัดนี้ทุกปี สำหรับโปรแกรม',
    announced: 'รายชื่อตำบลที่ผ่านเกณฑ์ ทุกจังหวัด',
    honours: 'รายชื่อตำบลดีเลิศ ระดับจังหวัด',
  },
  sampleMark: '[ข้อมูลสมมติเพื่อสาธิต ไม่ใช่ประกาศจริง]',
  headline: (name: string, fiscalYear: number, count: number) =>
    `จังหวัด${name}ประกาศ ${tambons(count)}ที่ผ่านเกณฑ์การประเมิน ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  headlineHonour: (place: string) => `${place} ดีเลิศ ระดับจังหวัด`,
  listHead: (name: string, fiscalYear: number, count: number) =>
    `ตำบลที่ผ่านเกณฑ์การประเมิน จังหวัด${name} ปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)}`,
  listHeadShort: (name: string, fiscalYear: number) => `จ.${name} ปีงบประมาณ ${fiscalYear}`,
  excellent: 'ดีเลิศ ระดับจังหวัด',
  office: 'หน่วยงานที่ติดต่อ',
  feed: 'ติดตามประกาศของจังหวัดนี้ (Atom)',
  news: {
    heading: 'มีอะไรใหม่',
    comparedWith: (fiscalYear: number, date: string) =>
      `เทียบกับประกาศของจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear} ลงวันที่ ${date}`,
    fresh: (count: number) => `ชื่อที่เพิ่งมีในประกาศนี้ ${tambons(count)}`,
    again: (count: number) => `มีชื่อในประกาศทั้งสองปี ${tambons(count)}`,
    first: 'ทำเนียบนี้ยังไม่มีประกาศก่อนหน้าของจังหวัด จึงไม่มีรายชื่อให้เทียบ',
    partial: (years: string) => `ข้อมูลปี ${years} ในทำเนียบนี้ยังไม่ครบ จึงไม่นำมาเทียบ`,
    further: (count: number) => `ปีนี้จังหวัดมีประกาศ ${count} ฉบับ รายชื่อเป็นไปตามประกาศทุกฉบับจนถึงฉบับล่าสุด`,
  },
  announced: (name: string, fiscalYear: number, count: number, date: string) =>
    `จังหวัด${name}ประกาศตำบลที่ผ่านเกณฑ์การประเมินตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)} ตามประกาศจังหวัด ลงวันที่ ${date}`,
  honoured: (place: string) =>
    `โดยกรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ${place} เป็นตำบลดีเลิศ ระดับจังหวัด`,
  honouredAlone: (place: string, fiscalYear: number) =>
    `${place} เป็นตำบลดีเลิศ ระดับจังหวัด ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
  shortHonour: (place: string, fiscalYear: number) =>
    `${place} ดีเลิศ ระดับจังหวัด ปีงบประมาณ ${fiscalYear}`,
  shortCount: (name: string, fiscalYear: number, count: number) =>
    `จ.${name} ตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(count)} ปีงบประมาณ ${fiscalYear}`,
  citation: (title: string, date: string, address: string) =>
    `ทำเนียบตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง. “${title}”. ข้อมูล ณ วันที่ ${date}. ${address}`,
};

/** The press room: everything a newsroom looks for, on one page. */
export const pressRoom = {
  title: 'สำหรับสื่อมวลชน',
  description:
    'ประกาศล่าสุด ข้อความพร้อมใช้ ภาพสำหรับแชร์ การฝังบนเว็บ และวิธีอ้างอิงตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง',
  lede: 'ประกาศล่าสุด ข้อความและภาพพร้อมใช้ คำที่ควรเขียน และที่อยู่ถาวรที่อ้างอิงได้',
  newest: 'ประกาศล่าสุด',
  none: 'ยังไม่มีประกาศ',
  text: 'ข้อความพร้อมใช้',
  texts: 'ข้อความสรุปปีล่าสุด',
  textsNote: 'ข้อความและรายชื่อของแต่ละจังหวัดอยู่ในหน้าของจังหวัดนั้น',
  choose: 'เลือกจังหวัด',
  yearText: (
    fiscalYear: number,
    passed: number,
    provinces: number,
    excellent: number,
    date: string,
  ) =>
    [
      `ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
      passed > 0
        ? ` จังหวัดประกาศแล้ว ${provinces} จังหวัด รวมตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(passed)}`
        : '',
      excellent > 0 ? ` มีตำบลดีเลิศ ระดับจังหวัด ${tambons(excellent)}` : '',
      ` ข้อมูล ณ วันที่ ${date}`,
    ].join(''),
  cards: 'ภาพสำหรับแชร์',
  cardsNote: (width: number, height: number) =>
    `ภาพ PNG ${width} × ${height} พิกเซล ทุกจังหวัด ทุกตำบลที่มีประกาศ และทุกเรื่องเล่ามีภาพของตน`,
  downloadCard: (name: string) => `ดาวน์โหลดภาพ ${name}`,
  feeds: 'ติดตามประกาศใหม่',
  feedsNote: 'ใส่ที่อยู่นี้ในโปรแกรมอ่านฟีด เมื่อมีประกาศใหม่จะได้รับทันที แต่ละจังหวัดมีฟีดของตนในหน้าจังหวัด',
  feedAtom: 'ทั้งประเทศ (Atom)',
  feedJson: 'ทั้งประเทศ (JSON Feed)',
  cite: 'เขียนถึงอย่างไร',
  citeNote: 'ระบุอำเภอและจังหวัดทุกครั้ง เพราะชื่อตำบลซ้ำกันได้ทั่วประเทศ',
  fullName: 'ชื่อโครงการ เมื่อกล่าวถึงครั้งแรก',
  placeFull: 'ชื่อตำบลแบบเต็ม',
  placeShort: 'ชื่อตำบลแบบย่อ',
  placeEnglish: 'ชื่อตำบลภาษาอังกฤษ',
  sentence: 'อ้างประกาศ',
  words: 'คำที่ใช้',
  wordList: [
    ['ผ่านเกณฑ์การประเมิน', 'ตำบลในประกาศของจังหวัด มีได้หลายตำบล'],
    ['ดีเลิศ ระดับจังหวัด', 'ตำบลที่กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ จังหวัดละหนึ่งตำบล'],
    ['ยังไม่มีประกาศ', 'ใช้กับตำบลหรือจังหวัดที่ยังไม่มีประกาศ ไม่ได้มีความหมายอื่น'],
    ['76 จังหวัด', 'กรุงเทพมหานครไม่อยู่ในโครงการ'],
  ] as readonly (readonly [string, string])[],
  contact: 'ติดต่อ',
  contactNote: 'สอบถามเรื่องประกาศได้ที่สำนักงานพัฒนาชุมชนจังหวัดที่ออกประกาศ',
  dataLink: 'ดาวน์โหลดข้อมูลทุกปี',
  marks: 'ชื่อ เครื่องหมาย และสี',
  marksNote:
    'เครื่องหมายเหล่านี้เป็นของทำเนียบ ใช้คู่กับคำเสมอ ไม่มีตราสัญลักษณ์ของกรมการพัฒนาชุมชนอยู่ในชุดนี้ หากต้องใช้ตราของกรม ขอจากกรมโดยตรง',
  wordmark: 'ชื่อทำเนียบ',
  markPassed: 'เครื่องหมายผ่านเกณฑ์การประเมิน',
  markExcellent: 'เครื่องหมายดีเลิศ ระดับจังหวัด',
  colours: 'สี',
  colourNames: {
    indigo: ['คราม', 'ลิงก์ เครื่องหมาย ตำบลที่ผ่านเกณฑ์'],
    cloth: ['หม้อห้อม', 'พื้นของตำบลดีเลิศเท่านั้น'],
    turmeric: ['ขมิ้น', 'ดีเลิศเท่านั้น'],
    lac: ['ครั่ง', 'ข้อมูลสมมติและการแก้ไข'],
    cotton: ['ฝ้ายดิบ', 'พื้นหน้า'],
    ink: ['หมึก', 'ตัวอักษร'],
  } as Readonly<Record<string, readonly [string, string]>>,
};
