import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

const count = (number: number, word: string): string =>
  number === 1 ? `1 ${word}` : `${number} ${word}s`;

/** English for `i18n/th/editions.ts`, which says where its words stand. */
export const editions: Words['editions'] = {
  title: 'Editions',
  description:
    'The published editions of the register, each with a number, a date and a hash. See any of them again, and check a receipt that you kept.',
  lede: 'A publication that changes names, copies of announcements or page addresses becomes a new edition. An edition has a number, a date and a hash that is chained to all editions before it. Anyone who keeps that hash can always check whether the register still says the same.',
  none: 'There is no edition yet. Edition 1 will be made when real names are first published.',
  noneSample: 'Invented data is not part of any edition.',
  pending: (edition) =>
    `The latest edition is ${edition}. The data shown here has changed since and is not in an edition yet.`,
  current: (edition, day) => `The latest edition is edition ${edition} of ${day}`,
  number: (edition) => `Edition ${edition}`,
  cite: (edition, hash) => `Edition ${edition} (${hash})`,
  listTitle: 'All editions, newest first',
  latestOnly: (shown, all) => `The latest ${shown} of ${all} editions`,
  columns: { number: 'Edition', day: 'Date', changed: 'What changed', hash: 'Hash' },
  counts: {
    listed: (number) => `listed: ${count(number, 'tambon')}`,
    honoured: (number) => `honoured: ${count(number, 'tambon')}`,
    amended: (number) => `amended: ${number === 1 ? '1 entry' : `${number} entries`}`,
    withdrawn: (number) => `withdrawn: ${count(number, 'name')}`,
    document: (number) => `copies of announcements: ${number}`,
    opened: (number) => `new pages: ${number}`,
  },
  acts: {
    listed: (name) => `Entered as having passed the assessment: ${name}`,
    honoured: (name) => `Entered as excellent, province level: ${name}`,
    amended: (name) => `Entry amended: ${name}`,
    withdrawn: (name) => `Name withdrawn: ${name}`,
    document: () => 'Copy of the announcement added or replaced',
    opened: () => 'Page opened',
  },
  statuses: { passed: 'passed the assessment', excellent: 'excellent, province level' },
  reasons: {
    พิมพ์ผิด: 'typing error',
    ประกาศแก้ไข: 'amended announcement',
    ซ้ำ: 'duplicate',
    ถอนประกาศ: 'name withdrawn',
    เพิ่มชื่อ: 'name added',
    'อื่น ๆ': 'other reason',
  },
  place: (tambon, amphoe, province) => `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province}`,
  past: {
    title: 'The register as of an edition',
    text: 'Choose an edition to see all names as they were in it. They are put together from the log on your own device.',
    choose: 'Edition',
    show: 'Show the names',
    caption: (edition, day, names) =>
      `The register as of edition ${edition}, ${day}: ${names === '1' ? '1 name' : `${names} names`}`,
    more: (shown) => `The first ${shown} names are shown. All of them are in the files.`,
    csv: 'Download CSV',
    json: 'Download JSON',
    columns: {
      year: 'Fiscal year',
      status: 'Status',
      code: 'Code',
      name: 'Name',
      announcement: 'Announcement',
    },
    failed: 'The log could not be read. Open this page again when you have a connection.',
    broken: (line) => `The log was altered at line ${line}, so nothing is shown.`,
  },
  check: {
    title: 'Check a receipt',
    text: 'Drop a receipt that you kept from a tambon’s or a province’s page to see whether the register still says the same. The file does not leave your device. Once this page is open, it works without a connection.',
    choose: 'Choose a receipt (.json)',
    modest:
      'The answer shows that the register still says the same, or when and why it changed. It does not prove that an announcement is true.',
    noScript:
      'Viewing an earlier edition and checking a receipt need JavaScript. The whole log is in the CSV file below.',
  },
  answers: {
    taken: (edition, subject) => `Receipt of edition ${edition}: ${subject}`,
    tambon: (code) => `the tambon with code ${code}`,
    list: (province, year) =>
      `the list of จังหวัด${province}, fiscal year ${englishYear(Number(year))}`,
    stillSo: (edition) => `Unchanged up to edition ${edition}`,
    stillNothing: (edition) =>
      `No announced names were recorded when this receipt was taken, nor up to edition ${edition}`,
    changed: 'Changed after the receipt was taken',
    since: (act, day, edition) => `${act} (recorded on ${day}, edition ${edition})`,
    because: (reason) => `. Reason: ${reason}`,
    reference: (reference) => `. Reference: ${reference}`,
    altered: 'This receipt was altered: its contents do not match its hash',
    notFromHere: 'Not a receipt of this register: its hash is not in the log',
    logIsOlder:
      'This receipt is newer than the copy of the register that is open. Open the latest one when you have a connection, then check again.',
    noReceipt: 'This file is not a receipt of the register',
  },
  change: {
    before: 'Before',
    after: 'After',
    none: 'not in the list',
    under: (announcement) => ` (${announcement})`,
  },
  receipt: {
    keep: 'Keep a receipt',
    note: (edition) =>
      `A small file recording the announced names on this page as of edition ${edition}. You can check it at any time.`,
    checkIt: 'Check a receipt',
  },
  files: {
    title: 'The whole log',
    text: 'Every line of every edition; opens in Excel. Each line has its own hash and that of the line before.',
    log: 'The log (CSV)',
    api: 'The editions (JSON)',
    feed: 'Feed of editions (Atom)',
  },
  format: {
    title: 'Check the log with your own program',
    text: 'The hash of a line is the SHA-256 of its fifteen cells from entry to previous, in the order of the columns, as they read once the CSV is parsed, joined by one TAB (U+0009), in UTF-8, with nothing at the end, written as 64 lower-case hexadecimal digits. The cell previous is the hash of the line before; on the first line it is 64 zeros.',
  },
};
