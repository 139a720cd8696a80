import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

const count = (number: number, word: string): string =>
  number === 1 ? `1 ${word}` : `${number} ${word}s`;

export const editions: Words['editions'] = {
  title: 'Editions',
  description:
    'Each change of a name makes a new edition of the register, with a number, a date and a hash. See any of them again, and check what you kept.',
  lede: 'Each time a name changes, the register makes a new edition. An edition has a number, a date and a hash that is chained to all editions before it. Whoever keeps that hash can always tell whether the register still says the same.',
  none: 'There is no edition yet. Edition 1 is made when real names are published for the first time',
  noneSample: 'Invented data is in no edition',
  pending: (edition) =>
    `The latest edition is ${edition}, but the data shown here changed after it and are in no edition yet`,
  current: (edition, day) => `The latest edition is ${edition}, of ${day}`,
  number: (edition) => `Edition ${edition}`,
  cite: (edition, hash) => `edition ${edition} (${hash})`,
  listTitle: 'All editions, newest first',
  latestOnly: (shown, all) => `The latest ${shown} of ${all} editions`,
  columns: { number: 'Edition', day: 'Date', changed: 'What changed', hash: 'Hash' },
  counts: {
    listed: (number) => `${number} listed`,
    honoured: (number) => `${number} honoured`,
    amended: (number) => `${number} amended`,
    withdrawn: (number) => `${number} withdrawn`,
    document: (number) => count(number, 'copy').replace('copys', 'copies'),
    opened: (number) => count(number, 'new page'),
  },
  acts: {
    listed: 'Listed as having passed the assessment',
    honoured: 'Honoured as excellent, province level',
    amended: 'Amended',
    withdrawn: 'Withdrawn from the list',
    document: 'A copy of the announcement was added or replaced',
    opened: 'A page was opened',
  },
  statuses: { passed: 'passed the assessment', excellent: 'excellent, province level' },
  reasons: {
    พิมพ์ผิด: 'a typing error',
    ประกาศแก้ไข: 'the announcement was amended',
    ซ้ำ: 'a duplicate',
    ถอนประกาศ: 'the announcement was withdrawn',
    เพิ่มชื่อ: 'a name was added',
    'อื่น ๆ': 'another reason',
  },
  place: (tambon, amphoe, province) => `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province}`,
  past: {
    title: 'The register as of an edition',
    text: 'Choose an edition and see all names as they were in it. They are put together from the log on your own device.',
    choose: 'Edition',
    show: 'Show the names',
    caption: (edition, day, names) =>
      `The register as of edition ${edition}, ${day}: ${names === '1' ? '1 name' : `${names} names`}`,
    more: (shown) => `The first ${shown} names; all of them are in the file`,
    csv: 'Download CSV',
    json: 'Download JSON',
    columns: {
      year: 'Fiscal year',
      status: 'Status',
      code: 'Code',
      name: 'Name',
      announcement: 'Announcement',
    },
    failed: 'The log could not be read. Open this page again when there is a connection',
    broken: (line) => `The log is not what it was at line ${line}, so nothing is shown`,
  },
  check: {
    title: 'Check a receipt',
    text: 'Drop a receipt that you kept from the page of a tambon or a province, and read whether the register still says the same. The file does not leave your device. Once this page is open, it works without a connection.',
    choose: 'Choose a receipt (.json)',
    modest:
      'The answer says that the register still says the same, or when and why it changed. It does not prove that an announcement is true.',
    noScript:
      'Seeing an earlier edition and checking a receipt need JavaScript. The whole log is in the CSV file below.',
  },
  answers: {
    taken: (edition, subject) => `A receipt of edition ${edition}: ${subject}`,
    tambon: (code) => `the tambon with code ${code}`,
    list: (province, year) =>
      `the list of จังหวัด${province}, fiscal year ${englishYear(Number(year))}`,
    stillSo: (edition) => `Still so: nothing of it changed up to edition ${edition}`,
    stillNothing: (edition) =>
      `The register did not have this name when the receipt was taken, and up to edition ${edition} it still does not`,
    changed: 'It changed after the receipt was taken',
    since: (act, day, edition) => `${act} on ${day} (edition ${edition})`,
    because: (reason) => ` because: ${reason}`,
    reference: (reference) => `, by ${reference}`,
    altered: 'This receipt is not what it was: what it says does not fit its hash',
    notFromHere: "Not a receipt of this register: its hash is not in the register's log",
    logIsOlder:
      'This receipt is newer than the copy of the register at hand. Open the latest one when there is a connection, and check again',
    noReceipt: 'This file is no receipt of the register',
  },
  change: {
    before: 'Before',
    after: 'After',
    none: 'not in the list',
    under: (announcement) => `, by ${announcement}`,
  },
  receipt: {
    keep: 'Keep a receipt',
    note: (edition) =>
      `A small file with what edition ${edition} of the register says on this page, to be checked at any time`,
    checkIt: 'Check a receipt',
  },
  files: {
    title: 'The whole log',
    text: 'Every line of every edition, readable in Excel. Each line has the hash of the line before and its own.',
    log: 'The log (CSV)',
    api: 'The editions (JSON)',
    feed: 'Feed of editions (Atom)',
  },
  format: {
    title: 'Check the log with a program of your own',
    text: 'The hash of a line is the SHA-256 of its fifteen cells from entry to previous, in the order of the columns, as they read once the CSV is parsed, joined by one TAB (U+0009), in UTF-8, with nothing at the end, written as 64 lower-case hexadecimal digits. The cell previous is the hash of the line before; on the first line it is 64 zeros.',
  },
};
