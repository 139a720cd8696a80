// Longer than most: the whole dictionary of the API stands in one place, a line to a field.
import { ANNOUNCEMENT_KINDS } from '../../../domain/announcement.ts';
import { DIMENSIONS } from '../../../domain/assessment.ts';
import { REASONS } from '../../../domain/correction.ts';
import { STATUSES } from '../../../domain/model.ts';
import { REGIONS } from '../../../domain/place.ts';
import { PARTNERS } from '../../../domain/progress.ts';
import { BATCHES } from '../../../domain/target.ts';
import { WORD_FOR_WORD } from '../api/wording.ts';
import {
  COUNT,
  DAY,
  field,
  FLAG,
  HASH,
  ID,
  listOf,
  object,
  oneOf,
  orNull,
  refTo,
  type Shape,
  SLUG,
  TAMBON_CODE,
  TEXT,
  URL_SHAPE,
  YEAR,
} from './shape.ts';

const PLACE = {
  code: field(TAMBON_CODE, 'Six digits, a string: province, amphoe, tambon.', 'รหัสตำบล'),
  tambon: field(refTo('name'), 'The tambon, without the word ตำบล.', 'ตำบล'),
  amphoe: field(refTo('name'), 'Its amphoe (district), without the word อำเภอ.', 'อำเภอ'),
  province: field(refTo('name'), 'Its province, without the word จังหวัด.', 'จังหวัด'),
};
const ORDER = field(
  orNull({ type: 'integer', minimum: 1 }),
  'Its number in the announced list, as the document counts.',
  'ลำดับในประกาศ',
);
const FISCAL_YEAR = field(
  YEAR,
  'Fiscal year in the Buddhist Era: 2567 runs from 1 October 2023 to 30 September 2024.',
  'ปีงบประมาณ',
);
const SAMPLE = field(FLAG, 'True where the facts are invented for demonstration.', 'ข้อมูลสมมติ');
const PAGE = field(refTo('page'), 'The pages about it.');
const URL_FIELD = field(URL_SHAPE, 'The address of the file of this API with all of it.');
const PARTIAL = field(FLAG, 'True where the lists are known to be incomplete.');
const AS_OF = field(orNull(DAY), 'The day the facts are of.', 'ข้อมูล ณ วันที่');
const STORY_IDS = field(listOf(ID), 'The ids of its stories.', 'องค์ความรู้');
const ANNOUNCEMENT_IDS = field(listOf(ID), 'The ids of its announcements.', 'ประกาศ');
/** Which of an object's own fields are the document's words; all else is the register's. */
const quoted = (fields: readonly string[]) =>
  field(
    listOf(oneOf(fields)),
    'The names of those of its fields that repeat the document word for word. Everything else the register says in its own words.',
    'ฟิลด์ที่เป็นข้อความตามเอกสาร',
  );
const PARTNER_LIST = field(
  listOf(refTo('partner')),
  'Which of the seven partners took part.',
  'ภาคี',
);

const TAMBON_YEAR = {
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  status: field(refTo('status'), 'Its public status in that year.', 'สถานะ'),
};

const PROVINCE_YEAR = {
  targets: field(orNull(COUNT), 'Target tambons; null where not known.', 'ตำบลเป้าหมาย'),
  announcements: ANNOUNCEMENT_IDS,
  creditedAnnouncements: field(
    listOf(ID),
    'The ids of those that the present list rests on: cite these. Oldest first.',
  ),
  announced: field(
    listOf(refTo('namedBy')),
    'The tambons that passed the assessment, as the province announced them.',
    'ผ่านเกณฑ์การประเมิน',
  ),
  excellent: field(
    orNull(refTo('place')),
    'The tambon the department honoured as excellent, province level.',
    'ดีเลิศ ระดับจังหวัด',
  ),
  stories: STORY_IDS,
  page: PAGE,
  url: URL_FIELD,
};

const PROVINCE = {
  code: field({ type: 'string', pattern: '^[0-9]{2}$' }, 'Two digits, a string.', 'รหัสจังหวัด'),
  slug: field(SLUG, 'Part of permanent addresses.'),
  th: field(TEXT, 'Thai name, without the word จังหวัด.'),
  en: field(TEXT, 'Romanised name.'),
  region: field(oneOf(REGIONS), 'One of the four regions the department uses.', 'ภาค'),
  iso3166: field({ type: 'string', pattern: '^TH-[0-9]{2}$' }, 'Its code of ISO 3166-2.'),
  wikidata: field({ type: 'string', pattern: '^Q[0-9]+$' }, 'Its id in Wikidata.'),
  page: PAGE,
  url: URL_FIELD,
};

const YEAR_HEAD = {
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  partial: PARTIAL,
  asOf: AS_OF,
  targets: field(orNull(COUNT), 'Target tambons; null where not known.', 'ตำบลเป้าหมาย'),
  passed: field(
    orNull(COUNT),
    'Tambons in an announcement of a province; null where not known.',
    'ผ่านเกณฑ์การประเมิน',
  ),
  excellent: field(
    orNull(COUNT),
    'Tambons honoured by the department; null where not known.',
    'ดีเลิศ ระดับจังหวัด',
  ),
  provincesAnnounced: field(
    orNull(COUNT),
    'Provinces with an announcement of their own; null where not known.',
  ),
  provincesInProgramme: field(COUNT, 'Provinces in the programme that year.'),
  stories: field(COUNT, 'Published stories.', 'องค์ความรู้'),
  page: PAGE,
  url: URL_FIELD,
};

const EDITION_HEAD = {
  number: field(COUNT, 'From 1.', 'ฉบับที่'),
  recordedOn: field(DAY, 'The day of the publication.', 'วันที่'),
  head: field(HASH, 'The hash of its last line: it stands for all lines up to it.', 'ค่าแฮช'),
};

const CORRECTION = {
  id: field(ID, 'Permanent in this register.', 'รหัส'),
  fiscalYear: FISCAL_YEAR,
  correctedOn: field(DAY, 'When the list was corrected.', 'วันที่แก้ไข'),
  what: field(TEXT, 'What was corrected.', 'รายการที่แก้'),
  reason: field(oneOf(REASONS), 'Why.', 'เหตุผล'),
  reference: field(orNull(TEXT), 'The document behind it.', 'เอกสารอ้างอิง'),
  announcement: field(orNull(ID), 'The id of the announcement that made it.', 'รหัสประกาศ'),
  change: field(
    orNull(refTo('nameChange')),
    "The name before and after, by the register's log; null where the log has no line of it.",
  ),
  sample: SAMPLE,
};

const ANNOUNCEMENT = {
  id: field(ID, 'Permanent in this register.', 'รหัสประกาศ'),
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  level: field(oneOf(['province', 'department']), 'Who announced.', 'ระดับประกาศ'),
  kind: field(oneOf(ANNOUNCEMENT_KINDS), 'What it does to the list.', 'ประเภทประกาศ'),
  province: field(orNull(refTo('provinceName')), 'Given for a province’s announcement.', 'จังหวัด'),
  announcedOn: field(DAY, 'The date in the document.', 'ประกาศ ณ วันที่'),
  title: field(orNull(TEXT), 'Word for word, Thai digits kept.', 'เรื่อง'),
  number: field(orNull(TEXT), 'Word for word; the covering letter’s.', 'หนังสือนำส่ง'),
  signedByPosition: field(orNull(TEXT), 'A position, never a person.', 'ตำแหน่งผู้ลงนาม'),
  tambons: field(
    orNull(COUNT),
    'Tambons of the present list that it names; null where the files give none.',
    'จำนวนตำบล',
  ),
  withdrawn: field(
    listOf(refTo('place')),
    'The tambons it took from the list, by the corrections that name it.',
    'ตำบลที่ถอน',
  ),
  document: field(orNull(refTo('document')), 'The scan.', 'สำเนาประกาศ'),
  page: PAGE,
  url: URL_FIELD,
  wordForWord: quoted(WORD_FOR_WORD.announcement),
};

const STORY = {
  id: field(ID, 'Permanent in this register.', 'รหัส'),
  fiscalYear: FISCAL_YEAR,
  sample: SAMPLE,
  title: field(TEXT, 'Its title.', 'ชื่อเรื่อง'),
  summary: field(TEXT, 'Its summary.', 'สรุปย่อ'),
  place: field(refTo('storyPlace'), 'Where it happened: a tambon, an amphoe or a whole province.'),
  dimension: field(orNull(oneOf(DIMENSIONS)), 'One of the three dimensions.', 'มิติ'),
  partners: PARTNER_LIST,
  ownerOffice: field(TEXT, 'The office whose knowledge it is.', 'หน่วยงานเจ้าของความรู้'),
  publishedOn: field(orNull(DAY), 'When it was published.', 'วันที่เผยแพร่'),
  page: PAGE,
  url: URL_FIELD,
};

const paragraphs = (description: string, th: string) =>
  field(orNull(TEXT), `${description} Plain text; line breaks divide paragraphs.`, th);

/** The shapes that others point at, by name. */
export const SHARED: Readonly<Record<string, Shape>> = {
  name: object('A name in both languages.', {
    th: field(TEXT, 'In Thai.'),
    en: field(TEXT, 'Romanised.'),
  }),
  page: object('The pages about one thing.', {
    th: field(URL_SHAPE, 'In Thai.'),
    en: field(URL_SHAPE, 'In English.'),
  }),
  place: object('A tambon with all that tells it from its namesakes.', PLACE),
  listed: object('A tambon in an announced list.', { order: ORDER, ...PLACE }),
  namedBy: object('A tambon in an announced list, and the announcement that names it.', {
    order: ORDER,
    announcement: field(ID, 'The id of the announcement that names it.', 'รหัสประกาศ'),
    ...PLACE,
  }),
  provinceName: object('A province.', {
    slug: PROVINCE.slug,
    th: PROVINCE.th,
    en: PROVINCE.en,
  }),
  storyPlace: object('Where a story happened.', {
    code: field(orNull(TAMBON_CODE), 'Of the tambon.', 'รหัสตำบล'),
    tambon: field(orNull(refTo('name')), 'The tambon.', 'ตำบล'),
    amphoe: field(orNull(refTo('name')), 'The amphoe.', 'อำเภอ'),
    province: PLACE.province,
  }),
  status: {
    ...oneOf(STATUSES),
    description:
      'none: nothing announced; target: chosen; passed: announced by the province; excellent: honoured by the department.',
  },
  partner: { ...oneOf(PARTNERS), description: 'One of the seven partners (๗ ภาคี).' },
  document: object('The scan of an announcement.', {
    url: field(URL_SHAPE, 'Where it lies.'),
    bytes: field(orNull(COUNT), 'Its size; null for a file of another site.'),
    sha256: field(
      orNull({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
      'Proves that it is unaltered; null for a file of another site.',
    ),
  }),
  image: object('A picture, with what must stand beside it.', {
    url: field(URL_SHAPE, 'Where it lies.'),
    alt: field(TEXT, 'What it shows.', 'คำอธิบายรูป'),
    credit: field(TEXT, 'Whose it is.', 'เครดิต'),
  }),
  file: object('One file of this API.', {
    kind: field(TEXT, 'What it is about; its schema has the same name.'),
    url: field(URL_SHAPE, 'Where it lies.'),
  }),
  download: object('One table, twice.', {
    name: field(TEXT, 'Which table.'),
    fiscalYear: field(orNull(YEAR), 'Null for the register of all years.'),
    rows: field(COUNT, 'How many rows.'),
    csv: field(URL_SHAPE, 'For a spreadsheet.'),
    json: field(URL_SHAPE, 'For a program.'),
    csvEnglish: field(URL_SHAPE, 'With English column names and plain values.'),
  }),
  editionHead: object('A publication that changed what the register says.', EDITION_HEAD),
  edition: object('An edition, and how many lines of the log it added.', {
    ...EDITION_HEAD,
    entry: field(COUNT, 'The number of its last line.'),
    lines: field(COUNT, 'How many lines it added.'),
    acts: field(refTo('acts'), 'How many of each act.'),
  }),
  nameChange: object('A name before and after an edition; null where it is in no list.', {
    edition: field(COUNT, 'The number of the edition.', 'ฉบับที่'),
    recordedOn: field(DAY, 'The day of the edition.', 'วันที่'),
    before: field(orNull(refTo('loggedName')), 'As it was.', 'ก่อน'),
    after: field(orNull(refTo('loggedName')), 'As it is after.', 'หลัง'),
  }),
  loggedName: object('A name as the log has it, in Thai.', {
    status: field(oneOf(['passed', 'excellent']), 'Its status.', 'สถานะ'),
    tambon: field(TEXT, 'The tambon.', 'ตำบล'),
    amphoe: field(TEXT, 'Its amphoe.', 'อำเภอ'),
    province: field(TEXT, 'Its province.', 'จังหวัด'),
    announcement: field(orNull(TEXT), 'Id of the announcement, or the source.', 'ประกาศ'),
  }),
  acts: object('Lines of the log by act.', {
    listed: field(COUNT, 'Names listed as passed.', 'ขึ้นรายชื่อ'),
    honoured: field(COUNT, 'Names honoured as excellent.', 'ยกย่อง'),
    amended: field(COUNT, 'Names told otherwise.', 'แก้ไข'),
    withdrawn: field(COUNT, 'Names taken off.', 'ถอน'),
    document: field(COUNT, 'Copies of announcements added or replaced.', 'สำเนาประกาศ'),
    opened: field(COUNT, 'Addresses opened that no name implies.', 'หน้าใหม่'),
  }),
  workbook: object('All tables of a year as one spreadsheet.', {
    fiscalYear: field(orNull(YEAR), 'Null for the register of all years.'),
    xlsx: field(URL_SHAPE, 'Where it lies.'),
  }),
  licence: object('The licence of the data.', {
    name: field(TEXT, 'Its name.'),
    url: field(URL_SHAPE, 'Its text.'),
  }),
  yearHead: object('A fiscal year in figures.', YEAR_HEAD),
  provinceHead: object('A province of the programme.', PROVINCE),
  provinceOfYear: object('A province in one year.', {
    province: field(SLUG, 'Its slug.', 'จังหวัด'),
    ...PROVINCE_YEAR,
  }),
  yearOfProvince: object('One year of a province.', {
    fiscalYear: FISCAL_YEAR,
    sample: SAMPLE,
    ...PROVINCE_YEAR,
    partial: PARTIAL,
    asOf: AS_OF,
  }),
  tambonYearHead: object('The status of a tambon in a year.', TAMBON_YEAR),
  tambonOfYear: object('All that is public of a tambon in a year.', {
    ...PLACE,
    status: TAMBON_YEAR.status,
    order: ORDER,
    announcement: field(
      orNull(ID),
      'The id of its province’s announcement that names it.',
      'รหัสประกาศ',
    ),
    honourAnnouncement: field(orNull(ID), 'The id of the department’s announcement.'),
    honourSource: field(orNull(URL_SHAPE), 'Published news that names it as excellent.'),
    mouDate: field(orNull(DAY), 'When the memorandum was signed.', 'วันที่ลงนาม MOU'),
    planDate: field(orNull(DAY), 'Date of the tambon plan.', 'วันที่แผนตำบล'),
    agendaDate: field(orNull(DAY), 'When it declared its agenda.', 'วันที่ประกาศวาระ'),
    partners: PARTNER_LIST,
    citation: field(orNull(TEXT), 'Words of the honour, word for word.', 'คำประกาศ'),
    plaqueText: field(orNull(TEXT), 'Text of the plaque, whole and word for word.', 'ข้อความโล่'),
    batch: field(orNull(oneOf(BATCHES)), 'Which batch of targets it is of.', 'ชุดเป้าหมาย'),
    page: PAGE,
    wordForWord: quoted(WORD_FOR_WORD.tambon),
  }),
  tambonHead: object('A tambon in the list of all.', {
    ...PLACE,
    years: field(listOf(refTo('tambonYearHead')), 'Newest first.'),
    page: PAGE,
    url: URL_FIELD,
  }),
  correctionOfPlace: object('A dated change of an announced list.', {
    ...CORRECTION,
    place: field(refTo('place'), 'The tambon it is of.'),
  }),
  announcementHead: object('An announcement (ประกาศ).', ANNOUNCEMENT),
  announcementBody: object('An announcement of a province, with its list.', {
    ...ANNOUNCEMENT,
    list: field(
      listOf(refTo('listed')),
      'The tambons of the present list that it names, in the order of the document.',
    ),
  }),
  storyHead: object('A story (องค์ความรู้) in the list of all.', STORY),
  storyBody: object('A story (องค์ความรู้), whole.', {
    ...STORY,
    background: paragraphs('Why it began.', 'ที่มาและความสำคัญ'),
    process: paragraphs('What was done.', 'กระบวนการ'),
    successFactors: paragraphs('What made it work.', 'ปัจจัยความสำเร็จ'),
    results: paragraphs('What came of it.', 'ผลลัพธ์'),
    lessons: paragraphs('What to mind.', 'บทเรียน'),
    image: field(orNull(refTo('image')), 'Its picture.', 'รูป'),
  }),
};

/** The fields of each kind of file, after its version and schema. */
export const BODIES = {
  index: {
    name: field(
      object('The programme.', { th: field(TEXT, 'In Thai, in full.') }),
      'The programme’s name.',
    ),
    asOf: AS_OF,
    version: field(
      TEXT,
      'Stands for everything public: changes exactly when something of it does.',
    ),
    edition: field(
      orNull(refTo('editionHead')),
      'The edition of the register that this site is; null where it is none.',
    ),
    files: field(listOf(refTo('file')), 'Every other file of this API.'),
    geojson: field(URL_SHAPE, 'Outlines of the provinces with their figures, as GeoJSON.'),
    parquet: field(URL_SHAPE, 'The register of all years as Parquet.'),
    sqlite: field(URL_SHAPE, 'Every table of every year in one SQLite file.'),
    downloads: field(listOf(refTo('download')), 'Every table, as CSV and JSON.'),
    workbooks: field(listOf(refTo('workbook')), 'The tables as spreadsheets.'),
    schemas: field(listOf(refTo('file')), 'One schema for each kind of file.'),
    openapi: field(URL_SHAPE, 'The OpenAPI description of this API.'),
    dataPackage: field(URL_SHAPE, 'The Frictionless data package of the tables.'),
    catalog: field(URL_SHAPE, 'The DCAT catalogue.'),
    licence: field(orNull(refTo('licence')), 'Null until the owner has chosen one.'),
    sample: field(FLAG, 'True where any year’s facts are invented for demonstration.'),
  },
  years: { years: field(listOf(refTo('yearHead')), 'Newest first.') },
  year: {
    ...YEAR_HEAD,
    announcements: ANNOUNCEMENT_IDS,
    provinces: field(listOf(refTo('provinceOfYear')), 'Those with anything this year.'),
  },
  provinces: { provinces: field(listOf(refTo('provinceHead')), 'By region, then by Thai name.') },
  province: { ...PROVINCE, years: field(listOf(refTo('yearOfProvince')), 'Newest first.') },
  provinceYear: {
    fiscalYear: FISCAL_YEAR,
    sample: SAMPLE,
    partial: PARTIAL,
    asOf: AS_OF,
    province: field(refTo('provinceName'), 'The province.', 'จังหวัด'),
    tambons: field(
      listOf(refTo('tambonOfYear')),
      'Every tambon of which something is public that year, by its code.',
      'ตำบล',
    ),
    announcements: field(listOf(refTo('announcementBody')), 'Oldest first.', 'ประกาศ'),
    stories: field(listOf(refTo('storyBody')), 'Whole.', 'องค์ความรู้'),
    corrections: field(listOf(refTo('correctionOfPlace')), 'Its corrections.', 'บันทึกการแก้ไข'),
    page: PAGE,
    url: URL_FIELD,
  },
  tambons: {
    tambons: field(listOf(refTo('tambonHead')), 'Every tambon of which something is public.'),
  },
  stories: { stories: field(listOf(refTo('storyHead')), 'Newest year first.') },
  announcements: {
    announcements: field(listOf(refTo('announcementHead')), 'Newest year first.'),
  },
  corrections: {
    corrections: field(listOf(refTo('correctionOfPlace')), 'Newest first.', 'บันทึกการแก้ไข'),
  },
  editions: {
    current: field(
      orNull(refTo('editionHead')),
      'The edition that this site is; null where it is none.',
    ),
    log: field(orNull(URL_SHAPE), 'The whole log as CSV; null while there is no edition.'),
    editions: field(listOf(refTo('edition')), 'Newest first.', 'ฉบับ'),
  },
} as const;
