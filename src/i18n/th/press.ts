import { formatNumber } from '../format.ts';

const tambons = (count: number) => `${formatNumber(count)} ตำบล`;
const NAME = 'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง';

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
  citeFiles: {
    label: 'ไฟล์สำหรับโปรแกรมจัดการบรรณานุกรม',
    formats: [
      { ending: 'bib', name: 'BibTeX' },
      { ending: 'ris', name: 'RIS' },
      { ending: 'json', name: 'CSL-JSON' },
    ],
  },
  downloads: 'ดาวน์โหลด',
  files: {
    province: (count: number) => `รายชื่อ ${tambons(count)} ของจังหวัดนี้ สำหรับ Excel`,
    provinceJson: 'ข้อมูลจังหวัดนี้ทุกปี สำหรับโปรแกรม',
    announced: 'รายชื่อตำบลที่ผ่านเกณฑ์ ทุกจังหวัด',
    honours: 'รายชื่อตำบลดีเลิศ ระดับจังหวัด',
  },
  sampleMark: '[ข้อมูลสมมติเพื่อสาธิต ไม่ใช่ประกาศจริง]',
  headline: (name: string, fiscalYear: number, count: number) =>
    `จังหวัด${name}ประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน${NAME} ปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)}`,
  /** Several announcements or corrections made the list: no single one says the number. */
  headlineUntil: (name: string, fiscalYear: number, count: number, date: string) =>
    `ตำบลที่ผ่านเกณฑ์การประเมิน${NAME} จังหวัด${name} ปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)} ตามประกาศและการแก้ไขถึงวันที่ ${date}`,
  headlineHonour: (place: string, fiscalYear: number) =>
    `${place} ${NAME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  /** `credit`: by which announcements the list is as it is. */
  listHead: (name: string, fiscalYear: number, count: number, credit: string) =>
    `ตำบลที่ผ่านเกณฑ์การประเมิน${NAME} จังหวัด${name} ปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)} ${credit}`,
  listHeadShort: (name: string, fiscalYear: number, credit: string) =>
    `จ.${name} ตำบลที่ผ่านเกณฑ์การประเมิน${NAME} ปีงบประมาณ พ.ศ. ${fiscalYear} ${credit}`,
  excellent: 'ดีเลิศ ระดับจังหวัด',
  office: 'หน่วยงานที่ติดต่อ',
  /** Where the data name no office of the province. */
  officeOf: (province: string) => `สอบถามได้ที่สำนักงานพัฒนาชุมชนจังหวัด${province}`,
  departmentSite: 'เว็บไซต์กรมการพัฒนาชุมชน',
  feed: 'ติดตามประกาศของจังหวัดนี้ (Atom)',
  news: {
    heading: 'เทียบกับประกาศครั้งก่อน',
    comparedWith: (fiscalYear: number, date: string) =>
      `เทียบกับประกาศของจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear} ลงวันที่ ${date}`,
    fresh: (count: number) => `ชื่อที่ไม่มีในประกาศก่อนหน้า ${tambons(count)}`,
    again: (count: number) => `มีชื่อในประกาศทั้งสองปี ${tambons(count)}`,
    further: (count: number) => `ปีนี้จังหวัดมีประกาศ ${count} ฉบับ รายชื่อเป็นไปตามประกาศทุกฉบับจนถึงฉบับล่าสุด`,
  },
  announced: (name: string, fiscalYear: number, count: number, date: string) =>
    `จังหวัด${name}ประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน${NAME} ปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)} เมื่อวันที่ ${date}`,
  announcedBy: (name: string, fiscalYear: number, count: number, credit: string) =>
    `ตำบลที่ผ่านเกณฑ์การประเมิน${NAME} ปีงบประมาณ พ.ศ. ${fiscalYear} จังหวัด${name} มีจำนวน ${tambons(count)} ${credit}`,
  /** After the list; `later`: on a later day than the province's announcement. */
  honoured: (place: string, date: string, later: boolean) =>
    `${later ? 'ต่อมา' : ''}กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติให้${place} เป็นตำบลดีเลิศ ระดับจังหวัด เมื่อวันที่ ${date}`,
  honouredBySource: (place: string) => `ตามที่ปรากฏในข่าวของทางราชการ ${place} เป็นตำบลดีเลิศ ระดับจังหวัด`,
  /** Without a list of the province; `by` says who says so. */
  honouredAlone: (place: string, fiscalYear: number, date: string) =>
    `กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติให้${place} เป็น${NAME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear} เมื่อวันที่ ${date}`,
  namedAlone: (place: string, fiscalYear: number) =>
    `ตามที่ปรากฏในข่าวของทางราชการ ${place} เป็น${NAME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear}`,
  partial: '(รายชื่อของปีนี้ในทำเนียบยังไม่ครบทุกจังหวัด)',
  source: (address: string) => `ที่มา: ${address}`,
  shortHonour: (place: string, fiscalYear: number, credit: string) =>
    `${place} ${NAME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear} ${credit}`,
  shortNamed: (place: string, fiscalYear: number) =>
    `${place} ${NAME} ดีเลิศ ระดับจังหวัด ปีงบประมาณ พ.ศ. ${fiscalYear} ตามข่าวของทางราชการ`,
  shortCount: (name: string, fiscalYear: number, count: number, credit: string) =>
    `จ.${name} ตำบลที่ผ่านเกณฑ์การประเมิน${NAME} ปีงบประมาณ พ.ศ. ${fiscalYear} จำนวน ${tambons(count)} ${credit}`,
  /** The credit in short: of the one announcement, or of all that made the list. */
  shortCredit: (date: string) => `ตามประกาศจังหวัด ลงวันที่ ${date}`,
  shortCreditUntil: (date: string) => `ตามประกาศและการแก้ไขถึงวันที่ ${date}`,
  /** Of the data, where no edition may be cited. */
  version: (hash: string) => `รุ่นข้อมูล ${hash}`,
  /** Without a title the register itself is cited; `version`: the edition, else that of the data. */
  citation: (of: {
    readonly author: string | undefined;
    readonly title: string | undefined;
    readonly date: string;
    readonly version: string;
    readonly address: string;
  }) =>
    [
      of.author && `${of.author}.`,
      'ทำเนียบตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง.',
      of.title && `“${of.title}”.`,
      `ข้อมูล ณ วันที่ ${of.date}. ${of.version}. ${of.address}`,
    ]
      .filter(Boolean)
      .join(' '),
};

/** The press room: everything a newsroom looks for, on one page. */
export const pressRoom = {
  title: 'สำหรับสื่อมวลชน',
  description:
    'ประกาศล่าสุด ข้อความพร้อมใช้ ภาพสำหรับแชร์ การฝังบนเว็บ และวิธีเขียนถึงตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง',
  lede: 'ประกาศล่าสุด ข้อความและภาพพร้อมใช้ คำที่ควรใช้ และลิงก์ถาวรสำหรับอ้างอิง',
  newest: 'ประกาศล่าสุด',
  none: 'ทำเนียบนี้ยังไม่มีประกาศ',
  text: 'ข้อความพร้อมใช้',
  texts: 'ข้อความสรุปปีล่าสุด',
  textsNote: 'ข้อความและรายชื่อของแต่ละจังหวัดอยู่ในหน้าของจังหวัดนั้น',
  choose: 'เลือกจังหวัด',
  /** The country's year in one sentence; which words, the state of the year decides. */
  yearText: (fiscalYear: number, says: readonly string[], date: string) =>
    [`${NAME} ปีงบประมาณ พ.ศ. ${fiscalYear}`, ...says, `ข้อมูล ณ วันที่ ${date}`].join(' '),
  yearSays: {
    announced: (provinces: number, all: number) => `ประกาศแล้ว ${provinces} จาก ${all} จังหวัด`,
    passed: (count: number) => `รวมตำบลที่ผ่านเกณฑ์การประเมิน ${tambons(count)}`,
    honoured: (count: number) =>
      `กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติตำบลดีเลิศ ระดับจังหวัด ${tambons(count)}`,
    named: (count: number) => `ตำบลดีเลิศ ระดับจังหวัด ตามที่ปรากฏในข่าวของทางราชการ ${tambons(count)}`,
    known: (says: string) => `รายชื่อเท่าที่มีแหล่งที่มาเผยแพร่ ${says} (ยังไม่ครบทุกจังหวัด)`,
    knownPassed: (count: number) => `ผ่านเกณฑ์การประเมิน ${tambons(count)}`,
    knownExcellent: (count: number) => `ตำบลดีเลิศ ระดับจังหวัด ${tambons(count)}`,
    /** A sentence of its own: how many there are a public source says. */
    knownExcellentOf: (count: number, total: number) =>
      `ตำบลดีเลิศ ระดับจังหวัด มี ${tambons(total)} ทำเนียบนี้มีรายชื่อ ${tambons(count)} เท่าที่มีแหล่งที่มาเผยแพร่ (ยังไม่ครบทุกจังหวัด)`,
    news: 'ที่มา: ข่าวของทางราชการ',
    targets: (count: number) => `มีตำบลเป้าหมาย ${tambons(count)}`,
    none: 'ยังไม่มีประกาศของจังหวัด',
  },
  cards: 'ภาพสำหรับแชร์',
  cardsNote: (width: number, height: number) =>
    `ภาพ PNG ${width} × ${height} และ 1080 × 1350 พิกเซล มีในหน้าของทุกจังหวัดที่มีชื่อในประกาศหรือในแหล่งที่มา ทุกตำบลที่ผ่านเกณฑ์หรือดีเลิศ และองค์ความรู้ทุกเรื่อง`,
  downloadCard: (name: string) => `ดาวน์โหลดภาพ ${name}`,
  feeds: 'ติดตามประกาศใหม่',
  feedsNote: 'ใส่ลิงก์นี้ในโปรแกรมอ่านฟีด เพื่อรับประกาศใหม่ แต่ละจังหวัดมีฟีดประจำจังหวัดในหน้าของจังหวัด',
  nationalFeed: { atom: 'ทั้งประเทศ (Atom)', json: 'ทั้งประเทศ (JSON Feed)' },
  cite: 'วิธีเขียนชื่อโครงการและตำบล',
  citeNote: 'ระบุอำเภอและจังหวัดทุกครั้ง เพราะชื่อตำบลซ้ำกันได้ทั่วประเทศ',
  fullName: 'ชื่อโครงการ เมื่อกล่าวถึงครั้งแรก',
  placeFull: 'ชื่อตำบลแบบเต็ม',
  placeShort: 'ชื่อตำบลแบบย่อ',
  placeEnglish: 'ชื่อตำบลภาษาอังกฤษ',
  sentence: 'การอ้างอิงประกาศ',
  words: 'คำที่ใช้',
  wordList: [
    ['ผ่านเกณฑ์การประเมิน', 'ตำบลในประกาศของจังหวัด มีได้หลายตำบล'],
    ['ดีเลิศ ระดับจังหวัด', 'ตำบลที่กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติ ไม่เกินจังหวัดละหนึ่งตำบล'],
    ['ยังไม่มีประกาศ', 'ใช้กับตำบลหรือจังหวัดที่ยังไม่มีประกาศ ไม่ได้มีความหมายอื่น'],
    ['ไม่มีในรายชื่อบางส่วนนี้', 'ใช้เมื่อรายชื่อของปีนั้นยังไม่ครบทุกจังหวัด ไม่ได้หมายความว่าไม่มีประกาศ'],
    ['76 จังหวัด', 'กรุงเทพมหานครไม่อยู่ในโครงการ'],
  ] as readonly (readonly [string, string])[],
  contact: 'ติดต่อ',
  contactNote: 'สอบถามเรื่องประกาศได้ที่สำนักงานพัฒนาชุมชนจังหวัดของจังหวัดนั้น',
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
