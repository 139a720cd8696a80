import type { ProblemParams } from '../problems/params.ts';
import { formatDate } from './format.ts';
import type { ProblemSentences, SentenceContext } from './problem-sentences.ts';

// The twin of problems.th.ts, in the same order; whole for the same reason.

const word = ({ p, value }: SentenceContext<{ readonly word: string }>): string => p.word || value;
const column = ({ p }: SentenceContext<{ readonly column: string }>): string => p.column;
const head = ({ p, value }: SentenceContext<{ readonly column: string }>): string =>
  p.column || value;
const pick =
  (list: string) =>
  ({ at, near }: SentenceContext<unknown>): string =>
    near ? `Change ${at} to ${near}.` : `Change ${at} to one of: ${list}.`;
const look = ({ at, near }: SentenceContext<unknown>): string =>
  near
    ? `Look at the original document; if it means ${near}, correct ${at} so.`
    : `Compare ${at} with the original document, or give the 6-digit tambon_code.`;
/** The same for a name that is found elsewhere, as after a province or an amphoe was divided. */
const whereToday = ({ p, at }: SentenceContext<{ readonly today?: string }>): string | undefined =>
  p.today &&
  `The name is found in ${p.today}. If that is meant, give the present province and amphoe in the row of ${at}, or the tambon_code.`;
/** Of what only a person can judge: it may be an office's own. */
const perhapsPersonal = {
  why: 'This text is public. Names, addresses and accounts of persons do not belong there.',
  fix: "Write the role instead, such as teacher or boat builder, or the office's own channel. If it is an office's already, leave it.",
} as const;

const personal = {
  why: 'This text is public, so nothing personal may stand in it.',
  fix: ({ at }: SentenceContext<unknown>): string =>
    `Remove it from ${at}; where a contact is needed, give the office's name or landline.`,
};
const thaiDate = 'Write day/month/Buddhist year, such as 22/12/2566 or 22 ธันวาคม 2566.';

/** What to write in place of a tag of HTML. */
const HTML_INSTEAD_EN: Readonly<Record<string, string>> = {
  br: 'Leave a blank line for a new paragraph, or end the line with \\ for a new line.',
  img: 'Set the picture with <Figure src="…" alt="…" credit="…" />.',
  a: 'Write the link as [words](https://…).',
  b: 'Write bold words as **words**.',
  strong: 'Write bold words as **words**.',
  i: 'Write words in italics as _words_.',
  em: 'Write words in italics as _words_.',
  u: 'Stress words as **words**.',
  table: 'Write the table in Markdown, with | between its cells.',
  iframe: 'Write a link to that page instead, such as [watch the video](https://…).',
  video: 'Write a link to the video instead, such as [watch the video](https://…).',
  script: 'Delete it: a story holds no program.',
  style: 'Delete it: all stories look alike.',
};
const count = (number: number, singular: string): string =>
  `${number} ${singular}${number === 1 ? '' : 's'}`;
/** The row to compare with, and its file where it is another one. */
const otherRow = (p: { readonly row: number; readonly file?: string }): string =>
  p.file ? `row ${p.row} of ${p.file}` : `row ${p.row}`;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
type OfAnother = ProblemParams['row-of-another-province'];
const rowOfProvince = (p: OfAnother): string =>
  p.other === ''
    ? `This is an announcement of the department, but the file lies in the folder of ${p.province}.`
    : `This row is of ${p.other}, but the file lies in the folder of ${p.province}.`;
const titleOfProvince = (p: OfAnother): string =>
  `The title of the file names ${p.other}, but the file lies in the folder of ${p.province}.`;
const internal = (p: ProblemParams['internal-kept']): string =>
  ({
    column: `The column "${p.column}" is internal, and ${count(p.count, 'cell')} of it ${p.count === 1 ? 'is' : 'are'} filled.`,
    personal: `The column "${p.column}" is personal, and ${count(p.count, 'cell')} of it ${p.count === 1 ? 'is' : 'are'} filled.`,
    'not-passed': `The file has ${count(p.count, 'row')} of tambons that did not pass the assessment.`,
    baseline: `The file has ${count(p.count, 'row')} of the round before the year's work.`,
  })[p.what];

/** What a file under the name .csv turned out to be, and the way to a CSV from there. */
const NOT_TEXT_EN: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  excel: [
    'It is an Excel workbook whose name was changed to .csv.',
    'Change the name back to .xlsx, open it in Excel and choose Save As > CSV UTF-8.',
  ],
  'old-excel': [
    'It is an older Excel workbook (.xls) whose name was changed to .csv.',
    'Change the name back to .xls, open it in Excel and choose Save As > CSV UTF-8.',
  ],
  html: [
    'It is a web page (HTML); some systems export tables so.',
    'Open it in Excel and choose Save As > CSV UTF-8.',
  ],
  json: [
    'It is JSON, which programs send to each other.',
    'Export it again as CSV, or open it in Excel with Data > Get Data > From JSON and save it as CSV UTF-8.',
  ],
  pdf: [
    'It is a PDF, which holds pages and no table.',
    'Use the table that this PDF was printed from, and save it as CSV UTF-8.',
  ],
  image: ['It is a picture.', 'Use the table that this is a picture of, and save it as CSV UTF-8.'],
  zip: ['It is a compressed archive.', 'Unpack it, and put the CSV file from inside in its place.'],
  rtf: [
    'It is a document (RTF), not a table.',
    'Copy the table of the document into Excel and save it as CSV UTF-8.',
  ],
};

const LOG_FAULTS_EN: Readonly<Record<string, string>> = {
  header: 'other column headings',
  cells: 'another number of cells',
  number: 'a number not written as the log writes it',
  order: 'out of sequence',
  date: 'a date not written as the log writes it',
  act: 'no such act',
  status: 'no such status',
  hash: 'a hash not written as the log writes it',
  content: 'its cells do not fit its hash',
  link: 'it does not follow the line before',
  shortened: 'the lines from here on are missing',
  rewritten: 'it is another line than it was',
};

const STATUS_EN: Readonly<Record<string, string>> = {
  passed: 'passed',
  excellent: 'excellent, province level',
};

/** What is said of each problem in English: what, why and how to mend it. */
export const problemsEn: ProblemSentences = {
  'undecodable-bytes': {
    what: 'The file holds characters that cannot be read.',
    why: 'Its encoding was damaged while saving or converting; the original letters are lost.',
    fix: 'Open the original in Excel and save it again as CSV UTF-8.',
  },
  'wrong-encoding': {
    what: 'The Thai letters of the file have become other letters.',
    why: 'It was opened in one encoding and saved in another.',
    fix: 'Open the original in Excel and save it as CSV UTF-8; do not mend this copy.',
  },
  'not-text': {
    what: 'This file is not CSV.',
    why: ({ p }) => NOT_TEXT_EN[p.kind]?.[0] ?? 'It holds no text.',
    fix: ({ p }) =>
      NOT_TEXT_EN[p.kind]?.[1] ??
      'Export it again from the program that it came from, as CSV UTF-8.',
  },
  'file-too-large': {
    what: 'The file is larger than can be taken.',
    why: "A year's register of the whole country is under a megabyte; a far larger file is something else.",
    fix: 'Check that it is the right file, and delete extra sheets, pictures or empty rows.',
  },
  'file-unreadable': {
    what: 'This file cannot be opened.',
    why: ({ p }) =>
      p.cause === 'EACCES' || p.cause === 'EPERM'
        ? 'The machine gives no permission to read it.'
        : p.cause === 'NOT_A_FILE'
          ? 'It is a link or a device, not a file of this folder.'
          : `The machine does not hand it over (${p.cause}).`,
    fix: ({ p }) =>
      p.cause === 'NOT_A_FILE'
        ? 'Put the file itself in its place, then check again.'
        : 'Check that the file is there and may be read, then check again.',
  },
  'empty-file': {
    what: 'The file is empty.',
    why: 'There is no row to read.',
    fix: 'Export it again, or delete it while there is no data.',
  },
  'unterminated-quote': {
    what: 'A quotation mark " is opened and never closed.',
    why: 'Everything after it up to the end of the file counts as one cell.',
    fix: 'Close the cell with ", or delete the extra ", and save again from Excel.',
  },
  'stray-quote': {
    what: 'A quotation mark " stands inside a cell.',
    why: 'In CSV a cell with " is wrapped in " and each " inside is doubled.',
    fix: ({ at }) =>
      `Delete the " from ${at}, or save again from Excel, which does this by itself.`,
  },
  'rows-swallowed': {
    what: ({ p, at }) =>
      p.whole
        ? `The whole row lies in ${at} alone.`
        : `In ${at}, one cell has swallowed the next rows (${p.rows}).`,
    why: ({ p }) =>
      p.whole
        ? 'Quotation marks " stand around the whole row, or its values are separated by a different character from the header’s, so it was not read.'
        : 'A quotation mark " opened in this cell is closed in another row, so the rows between them were not read.',
    fix: ({ p, at }) =>
      p.whole
        ? `Delete the " around the row, or put each value of ${at} into the cell below its header.`
        : `Delete the extra " from ${at} and from the row where it closes, or save again from Excel.`,
  },
  'space-before-quote': {
    what: ({ at }) => `There is a space before the quotation mark " in ${at}.`,
    why: 'With a space in front, " does not hold the text together: a comma inside divides it, and the values behind move.',
    fix: ({ at }) => `Delete the space before " in ${at}, or save again from Excel.`,
  },
  'row-longer-than-header': {
    what: ({ p }) => `This row has ${p.cells} cells, but the header has ${p.columns} columns.`,
    why: 'A comma in text that is not wrapped in " adds a cell, so values of this row may stand in the wrong column.',
    fix: 'Check that each value of this row stands under the right header. Text with a comma has to be wrapped in " ".',
  },
  'too-many-columns': {
    what: 'This row has too many cells.',
    why: 'A register has a few dozen columns; a far longer row comes from a misplaced separator or quotation mark.',
    fix: 'Check the separators and quotation marks of this row, and save again from Excel.',
  },
  'too-many-rows': {
    what: 'The file has too many rows.',
    why: 'The country has about seven thousand tambons; a far longer file is no register.',
    fix: 'Check that it is the right file, and delete empty or repeated rows.',
  },
  'conflict-markers': {
    what: ({ p }) =>
      `The file holds the lines that git writes when two people changed the same rows (places: ${p.count}).`,
    why: 'Between <<<<<<< and >>>>>>> both versions stand one below the other, so it is unknown which rows are right.',
    fix: 'At each place keep the version that agrees with the document, and delete the other one and the lines <<<<<<<, ======= and >>>>>>>.',
  },
  'no-header': {
    what: 'No header row was found.',
    why: 'None of the first 15 rows names a known column.',
    fix: 'Add a header row above the first row, as in the dictionary data/README.md.',
  },
  'missing-column': {
    what: ({ p }) => `There is no column "${p.column}".`,
    why: 'Without it the rows of this file have no meaning.',
    fix: ({ p }) => `Add the column "${p.column}", or correct its header.`,
  },
  'ambiguous-column': {
    what: (t) => `The header "${head(t)}" can mean more than one thing.`,
    why: 'Two columns read as the same thing, so it is unknown which one to use.',
    fix: 'Rename the header as in the dictionary, or delete the column that is not used.',
  },
  'unknown-column': {
    what: (t) => `The column "${head(t)}" is not known and was not read.`,
    why: 'Its name is not in the dictionary of this file.',
    fix: ({ near }) =>
      near
        ? `If it means ${near}, correct the header; else leave it.`
        : 'Leave it if it is not needed.',
  },
  'column-not-understood': {
    what: ({ p, at }) =>
      `${p.column ? `The column "${p.column}"` : `The column of ${at}`} is not read, yet its values are words of "${p.field}", such as "${p.word}".`,
    why: 'Without this column, rows may be published with another value than the file gives.',
    fix: ({ p, near }) =>
      near
        ? `If this column is ${near}, give it that header. If not, delete the column.`
        : `Check the document, put the right values into the one column "${p.field}", and delete this column.`,
  },
  'heading-holds-value': {
    what: ({ p, value }) => `"${value}" says that "${p.field}" of every row is "${p.word}".`,
    why: 'Words in titles and in brackets of headers are not read, so the rows below would be read as something else.',
    fix: ({ p }) =>
      `Give every row its value in the column "${p.field}", as the document has it, and delete this word from the heading.`,
  },
  'dropped-personal-column': {
    what: (t) => `The column "${head(t)}" was dropped unread.`,
    why: 'It is about the person who reported, which the site does not use.',
    fix: 'Delete the column before committing the file, so that no personal data lies in the repository.',
  },
  'province-from-title': {
    what: ({ p }) => `The province "${p.province}" was taken from the title of the file.`,
    why: 'The table has no province column, but its title names one.',
    fix: 'If it is another province, add the column จังหวัด.',
  },
  'filled-down': {
    what: (t) =>
      `Blank cells of the column "${head(t)}" were filled from the row above (rows ${t.p.rows}).`,
    why: 'The column is blank in the way merged cells are.',
    fix: 'If that is wrong, unmerge the cells and fill every row.',
  },
  'form-rows-unfilled': {
    what: ({ p }) => `Rows of the form that nobody filled in are left out: ${p.count}.`,
    why: 'They contain only the code and names that the form came with.',
    fix: 'To submit a row, fill in its other cells.',
  },
  'row-skipped': {
    what: ({ at, p }) => (p.text ? `Not read: ${at}, "${p.text}".` : `Not read: ${at}.`),
    why: 'The row is a total, a footnote or a repeated header.',
    fix: 'If it is data, give its province, amphoe and tambon.',
  },
  'heading-names-place': {
    what: ({ value }) => `The heading "${value}" inside the table names another place.`,
    why: 'The rows below do not say their own province or amphoe, so they would be read as of the place above.',
    fix: 'Give province and amphoe in every row and delete this heading, or make two files of it.',
  },
  'title-other-year': {
    what: ({ p }) =>
      `The title${p.where ? ' of this announcement' : ''} is of ${p.year}, but the file lies in the folder ${p.folder}.`,
    why: ({ p }) =>
      p.where
        ? 'It may be the announcement of another year, and would be published in the wrong one.'
        : 'It may be the file of another year, and its names would stand in the wrong one.',
    fix: ({ p, at }) =>
      p.where
        ? `Compare ${at} with the document. If the announcement is of ${p.folder}, correct the year; if not, move this row to the file of ${p.year}.`
        : `Check that it is the right file. If it is of ${p.folder}, correct the year in the title; if not, move the file to the folder ${p.year}.`,
  },
  'title-other-list': {
    what: ({ p }) => `The title is that of ${p.list}.`,
    why: 'This may be another list under the wrong name.',
    fix: ({ p }) =>
      `Check that it is the right file. If it is, correct or delete the title; if not, save the file as ${p.list}.`,
  },
  'title-other-province': {
    what: ({ p }) => `The title is of ${p.other}, but every row is of ${p.province}.`,
    why: 'It may be the file of another province, or rows pasted below an old title.',
    fix: 'Check that it is the right file. If the rows are right, correct or delete the title.',
  },
  'name-other-year': {
    what: ({ p }) =>
      `The name "${p.name}" says ${p.year}, but the file is read as one of ${p.placed}.`,
    why: 'Nothing in the table says its year, so its names could end up in the wrong one.',
    fix: ({ p }) =>
      `Check which year the file is of. If ${p.year}, choose ${p.year}; if ${p.placed}, rename it, or write "ปีงบประมาณ ${p.placed}" above the header row.`,
  },
  'name-not-final': {
    what: ({ p }) =>
      `${p.name ? `The name "${p.name}"` : 'The title above the table'} holds "${p.word}".`,
    why: 'That says it is a draft, an old version, an example or one no longer used; what is not certain, or no longer true, could be published.',
    fix: ({ p }) =>
      p.name
        ? `If it is not the version in use, choose another file or sheet. If it is, take "${p.word}" out of its name and choose it again.`
        : `If it is not the version in use, take the file away. If it is, take "${p.word}" out of the title.`,
  },
  'headers-of-other-list': {
    what: ({ p }) => `The column "${p.column}" belongs to ${p.list}.`,
    why: 'The file has no column of the list its name says, so it may be the other list under a wrong name.',
    fix: ({ p }) =>
      `If it is that list, save the file as ${p.list}; if not, delete the column "${p.column}".`,
  },
  'says-not-yet': {
    what: ({ p, at }) =>
      p.below
        ? `A note below the table (row ${p.below}) says that the row of ${at} is not final, or was taken back.`
        : `The column "${p.column}" (${at}) says that this row is not final, or was taken back.`,
    why: 'The row would publish what is not announced yet, is a draft, or was cancelled.',
    fix: ({ p, at }) =>
      `If so, delete the whole row. If the row is right, correct or delete the words in ${p.below ? `row ${p.below}` : at} to match the document.`,
  },
  'struck-through': {
    what: ({ at }) => `Text in ${at} is struck through.`,
    why: 'In a workbook that means it was taken out, but a CSV file keeps no strikethrough, so the text would be published all the same.',
    fix: ({ at, p }) =>
      p.where === 'row'
        ? `If the whole row was taken out, delete it; if only some words were, delete them in ${at}. If nothing was, remove the strikethrough.`
        : `If it was taken out, delete the text that is struck through in ${at}; if not, remove the strikethrough.`,
  },
  'struck-by-rule': {
    what: ({ p }) => `Conditional formatting of ${p.range} can strike text through.`,
    why: 'Such lines follow what the cells hold when a spreadsheet opens the workbook. The check does not compute the conditions, so it cannot tell which rows are struck through.',
    fix: 'Open the workbook and look for rows that are struck through. Delete those that were taken out; if there are none, nothing needs to change.',
  },
  'example-row': {
    what: ({ p }) =>
      p.column
        ? 'This row is an example or a test.'
        : 'The title says that this table is an example.',
    why: ({ p }) =>
      p.column
        ? `The column "${p.column}" says so; if the row were read, something that is not real would be published.`
        : 'If it were read, something that is not real would be published.',
    fix: ({ p }) =>
      p.column
        ? `Delete the row. If it is real, correct the word in the column "${p.column}".`
        : 'If the rows are real, delete the title; if not, take the file away.',
  },
  'order-of-export': {
    what: ({ p }) =>
      `The numbers in the column "${p.column}" count the rows of the file, so they were not used.`,
    why: 'The numbers of an announcement begin at 1 and run through its names; these do not.',
    fix: 'Nothing needs fixing. If they are the numbers in the announcement, name the column ลำดับในประกาศ.',
  },
  'unknown-key': {
    what: ({ p }) => `programme.csv has no key "${p.key}".`,
    why: 'Its keys are a fixed list, and other names show nowhere.',
    fix: 'Use a key from the section programme.csv of data/README.md, or delete this row.',
  },
  'honour-not-stated': {
    what: ({ p }) => `Nothing says that this list is of the excellent tambons of ${p.fiscalYear}.`,
    why: 'The column "ระดับ" is absent or blank, and announcements.csv has no announcement of the department for the year.',
    fix: 'Fill the column "ระดับ" in every row, or add the department\'s announcement to announcements.csv, with ระดับ = กรม.',
  },
  'cell-without-header': {
    what: ({ at }) => `There is text in ${at}, whose column has no header.`,
    why: 'A running number or a note without a head does no harm; if it is none, the values of the row may have moved by one.',
    fix: 'Check this row against the header. Text with a comma has to stand in " ".',
  },
  'cell-too-long': {
    what: ({ p, at }) => `The text in ${at} has ${p.length} characters and was not read.`,
    why: ({ p }) => `A cell holds up to ${p.limit} characters, as in Excel.`,
    fix: 'Check the quotation marks before this cell, or move long text to content/stories.',
  },
  'invisible-characters': {
    what: 'The file holds invisible characters or vowels typed apart; they were read all the same.',
    why: 'They usually come from copying out of a PDF or a web page.',
    fix: 'Nothing needs to be done; the check page offers a repaired copy.',
  },
  'formula-failed': {
    what: ({ at }) => `The formula in ${at} has failed.`,
    why: 'The spreadsheet could not work out this cell, and wrote an error in place of its value.',
    fix: ({ at }) =>
      `Open the original, fix the formula in ${at} or type the right value, and export again.`,
  },
  'text-garbled': {
    what: ({ at }) => `The Thai letters in ${at} have become other letters.`,
    why: 'The text was once opened in the wrong encoding and saved so.',
    fix: ({ at }) => `Type the text in ${at} again, or copy it from the original file.`,
  },
  'letters-lost': {
    what: ({ at }) => `There is nothing but question marks in ${at}.`,
    why: 'The program that saved the file could not keep Thai letters and wrote ? for each; the originals are lost.',
    fix: 'Open the original in Excel and save it as CSV UTF-8; do not fix this copy.',
  },
  'value-converted': {
    what: ({ value, at }) =>
      `"${value}" in ${at} was written by a spreadsheet in place of what was typed.`,
    why: 'Numbers such as 1/67 are taken for months, long ones are shortened, and a formula on a blank cell gives 0; once saved, what was typed is lost.',
    fix: ({ at }) =>
      `Format ${at} as text and type the value of the document again, or leave it blank if there is none.`,
  },
  'read-as-blank': {
    what: ({ p, value }) =>
      `"${value}" in the column "${p.column}" was read as blank (cells: ${p.count}).`,
    why: 'The word or sign says that there is no value.',
    fix: 'Nothing needs to be done; or leave these cells blank.',
  },
  'impossible-date': {
    what: (t) => `There is no day "${word(t)}" in the calendar.`,
    why: 'Its day or month is larger than any there is.',
    fix: ({ at }) => `Correct ${at} after the document. ${thaiDate}`,
  },
  'serial-date': {
    what: (t) => `"${word(t)}" is an Excel serial number, not a date.`,
    why: 'The cell was formatted as a number before it was exported.',
    fix: ({ at, near }) =>
      near
        ? `If it means ${near}, correct ${at} so.`
        : `Format the column as a date in Excel and export again, or correct ${at}.`,
  },
  'double-converted-date': {
    what: (t) => `The year in "${word(t)}" has had 543 added twice.`,
    why: 'A program converted a Buddhist year to the Buddhist Era again.',
    fix: ({ at, near }) =>
      near ? `If it means ${near}, correct ${at} so.` : `Correct the year in ${at}. ${thaiDate}`,
  },
  'year-1900s': {
    what: (t) => `"${word(t)}" is in the years 19xx.`,
    why: 'Excel takes a two-digit year such as 66 for 1966, where 2566 B.E. was meant.',
    fix: ({ at, near }) =>
      near
        ? `If it means ${near}, correct ${at} so.`
        : `Write the year in ${at} with four Buddhist digits.`,
  },
  'year-out-of-range': {
    what: (t) => `The year in "${word(t)}" is outside what can be.`,
    why: 'Years 2500–2600 B.E. or 2000–2057 C.E. are read.',
    fix: ({ at }) => `Correct the year in ${at}. ${thaiDate}`,
  },
  'month-first-date': {
    what: (t) => `"${word(t)}" has the month before the day.`,
    why: 'Thai dates have the day first; the other way round is another day.',
    fix: ({ at, near }) => (near ? `Change ${at} to ${near}.` : `Correct ${at}. ${thaiDate}`),
  },
  'month-first-file': {
    what: (t) => `"${word(t)}" may have the month before the day.`,
    why: 'Another date of this file has the month first, so a date that can be read both ways cannot be trusted.',
    fix: ({ at, near }) =>
      `Compare ${at} with the document; if it means ${near}, change it to that, or write the months of the column in words.`,
  },
  'day-or-month': {
    what: (t) => `"${word(t)}" may have the month before the day.`,
    why: 'All dates with a Common Era year in this file begin with the same number, as days of one month do when the month is written first.',
    fix: ({ at, near }) =>
      `Compare ${at} with the document; if it means ${near}, change it to that. If the day is first, write the Buddhist year or the name of the month.`,
  },
  'typed-date': {
    what: ({ p }) => `The spreadsheet keeps this cell as ${formatDate('en', p.date)}.`,
    why: ({ p }) =>
      `A program set to put the month first swaps day and month in a date typed day first, without saying so. The date may be ${formatDate('en', p.other)}.`,
    fix: ({ at }) =>
      `Compare ${at} with the document; if they are swapped, type the date again with the name of the month. If it is right, leave it.`,
  },
  'not-a-day': {
    what: (t) => `"${word(t)}" names no day.`,
    why: 'This column takes one day, not a month or a year.',
    fix: ({ at, p }) =>
      p.required
        ? `Give the whole date of the document in ${at}, or delete the row while there is none. ${thaiDate}`
        : `Give the whole date in ${at}, or leave it blank while it is unknown. ${thaiDate}`,
  },
  'date-range': {
    what: (t) => `"${word(t)}" is a range of days.`,
    why: 'This column takes one day.',
    fix: ({ at }) => `Give the one date of the document in ${at}. ${thaiDate}`,
  },
  'deadline-not-day': {
    what: (t) => `"${word(t)}" is a deadline, not the day it was done.`,
    why: 'ภายใน and ไม่เกิน name the last day, not the day itself.',
    fix: ({ at, p }) =>
      p.required
        ? `Give the day of the announcement in ${at}, or delete the row while nothing is announced.`
        : `Give the actual day in ${at}, or leave it blank while it is not done.`,
  },
  'date-unreadable': {
    what: (t) => `The date "${word(t)}" cannot be read.`,
    why: 'It has none of the forms dates are read in.',
    fix: ({ at, near }) =>
      near
        ? `Compare it with the document; if it means ${near}, change ${at} to that.`
        : `Correct ${at}. ${thaiDate}`,
  },
  'christian-year': {
    what: (t) =>
      `"${word(t)}" was read as a year of the Common Era${t.p.meant ? `: ${t.p.meant}` : ''}.`,
    why: 'Years from 2000 to 2057 are taken as such.',
    fix: 'Nothing, if that is right.',
  },
  'two-digit-year': {
    what: (t) => `The two-digit year in "${word(t)}" was read as 25xx B.E.`,
    why: 'The year is written with two digits.',
    fix: ({ at }) => `Nothing, if that is right; or write four digits in ${at}.`,
  },
  'two-digit-year-far': {
    what: (t) =>
      t.p.fiscalYear
        ? `The two-digit year in "${word(t)}" is far from fiscal year ${t.p.fiscalYear}.`
        : `The two-digit year in "${word(t)}" is no possible year of the Buddhist Era.`,
    why: 'Two-digit years are always read as 25xx B.E.; this one may be of the Common Era, or mistyped.',
    fix: ({ at, near }) =>
      near
        ? `If it means ${near}, change ${at} to that.`
        : `Write the four-digit Buddhist year of the document in ${at}.`,
  },
  'code-unreadable': {
    what: (t) => `"${word(t)}" is not a tambon code.`,
    why: 'A code has 6 digits: province 2, amphoe 2, tambon 2.',
    fix: ({ at, near }) =>
      near ? `Change ${at} to ${near}.` : `Change ${at} to 6 digits, such as 840401.`,
  },
  'number-unreadable': {
    what: (t) => `"${word(t)}" is not a whole number.`,
    why: (t) => `The column "${column(t)}" takes whole numbers only.`,
    fix: ({ at }) => `Change ${at} to digits only.`,
  },
  'yes-no-unreadable': {
    what: (t) => `"${word(t)}" is neither ใช่ (yes) nor ไม่ (no).`,
    why: (t) => `The column "${column(t)}" takes these two words.`,
    fix: ({ at }) => `Change ${at} to ใช่ or ไม่.`,
  },
  'unknown-value': {
    what: (t) => `The column "${column(t)}" has no word "${word(t)}".`,
    why: 'This column takes the words of a list.',
    fix: ({ at, near }) =>
      near ? `Change ${at} to ${near}.` : `See data/README.md for the words of ${at}.`,
  },
  'fiscal-year-unreadable': {
    what: (t) => `"${word(t)}" is not a fiscal year.`,
    why: 'A fiscal year is a Buddhist year, such as 2567.',
    fix: ({ at }) => `Change ${at} to a four-digit Buddhist year.`,
  },
  'url-not-https': {
    what: (t) => `"${word(t)}" is not an address that can be linked.`,
    why: 'An address begins with https://, so that readers can open it safely.',
    fix: ({ at, near }) =>
      near
        ? `Change ${at} to ${near}.`
        : `Copy the whole address from the browser into ${at}, with https://; a cell takes one.`,
  },
  'url-placeholder': {
    what: (t) =>
      word(t).includes('@')
        ? `"${word(t)}" is an example e-mail address.`
        : `"${word(t)}" is an example address, or opens only inside an office.`,
    why: (t) =>
      word(t).includes('@')
        ? 'Nobody receives what is sent there.'
        : 'A reader who follows it finds nothing.',
    fix: (t) =>
      word(t).includes('@')
        ? `Write the e-mail address that the office really uses in ${t.at}; if there is none, delete this one.`
        : `Write the real address, which opens from anywhere, in ${t.at}; if there is none, delete this one.`,
  },
  'personal-id': { what: (t) => `A citizen ID number stands in ${where(t)}.`, ...personal },
  'personal-phone': { what: (t) => `A mobile phone number stands in ${where(t)}.`, ...personal },
  'personal-email': {
    what: (t) => `A personal e-mail address stands in ${where(t)}.`,
    ...personal,
  },
  'personal-account': { what: (t) => `A bank account number stands in ${where(t)}.`, ...personal },
  'personal-line-id': { what: (t) => `A LINE ID stands in ${where(t)}.`, ...personal },
  'personal-document': {
    what: (t) => `A passport or driving licence number stands in ${where(t)}.`,
    ...personal,
  },
  'personal-name': { what: (t) => `A person may be named in ${where(t)}.`, ...perhapsPersonal },
  'personal-house-number': {
    what: (t) => `Someone's house number may stand in ${where(t)}.`,
    ...perhapsPersonal,
  },
  'personal-social': {
    what: (t) => `Someone's social media account may stand in ${where(t)}.`,
    ...perhapsPersonal,
  },
  'name-for-position': {
    what: ({ p }) => `The column "${p.column}" names a person.`,
    why: 'The register records the position that signed, not the name of the signer.',
    fix: ({ at }) => `Leave only the position in ${at}, such as ผู้ว่าราชการจังหวัดน่าน.`,
  },
  'not-a-position': {
    what: ({ p, at }) => `What stands in ${at}, column "${p.column}", is not a position.`,
    why: 'The column is shown as the position that signed; "signed", a tick, a title, the number of a letter or an address does not name one.',
    fix: ({ at }) =>
      `Write the position in ${at}, such as ผู้ว่าราชการจังหวัดน่าน, or leave it blank. If nobody has signed yet, delete the row.`,
  },
  'value-of-other-column': {
    what: ({ p, at }) =>
      `The value in ${at}, column "${p.column}", ${
        {
          day: 'is a date',
          number: 'is a number',
          address: 'is a web address',
          file: 'is a file name',
          position: 'is a position',
          'no-number': 'has no number',
        }[p.looks]
      }.`,
    why: 'The values of this row may have slipped into neighbouring columns, as when a cell was deleted.',
    fix: ({ at }) =>
      `Compare the whole row with the document and put each value in its own column; leave ${at} blank if it has none.`,
  },
  'cell-not-filled': {
    what: ({ at }) => `There is no real value in ${at} yet.`,
    why: ({ p }) =>
      `The column "${p.column}" is published, and what only keeps a place would be too.`,
    fix: ({ at, p }) => `Write the real value in ${at}${p.required ? '' : ', or leave it blank'}.`,
  },
  'unknown-year-folder': {
    what: ({ p }) => `The folder "${p.folder}" is not a fiscal year.`,
    why: "Each year's files lie in one folder named by its four-digit Buddhist year, in Arabic digits.",
    fix: ({ near }) =>
      near ? `Rename the folder to ${near}.` : 'Rename the folder to a year, such as 2567.',
  },
  'unknown-province-folder': {
    what: ({ p }) =>
      `The folder "${p.folder}" is not a province of the programme, so nothing in it was read.`,
    why: "A province's own files of a year lie in one folder below that year, named by the province's name in Thai, its name in addresses (surat-thani) or its code (84).",
    fix: ({ near }) =>
      near
        ? `Rename the folder to ${near}.`
        : 'Rename the folder to a province, such as surat-thani, or move its files to where they belong.',
  },
  'file-not-read': {
    what: ({ p }) => `The file "${p.name}" was not read.`,
    why: ({ p }) => `Only these are read here: ${p.known}.`,
    fix: ({ near, p }) =>
      near
        ? `If it is data of the register, save it as CSV under the name ${near}; if not, move it out of this folder.`
        : p.ofYear
          ? `Put it in a folder named by the four-digit Buddhist fiscal year, under the name ${p.ofYear}.`
          : 'Move the file out of this folder, or save it as CSV under one of these names.',
  },
  'workbook-not-csv': {
    what: ({ p }) => `"${p.name}" is a workbook, not CSV, and was not read.`,
    why: 'Only CSV is read; a new ending does not make a workbook CSV.',
    fix: ({ near }) =>
      `Drop it on the check page, or run npm run prepare: both make the CSV${near ? ` ${near}` : ''}. Then take the workbook out of this folder.`,
  },
  'workbook-unreadable': {
    what: ({ p }) =>
      ({
        encrypted: 'This workbook has a password.',
        'too-large': 'This workbook is larger than a list of the whole country.',
        'not-a-workbook': 'This file does not open as a workbook.',
      })[p.form],
    why: ({ p }) =>
      ({
        encrypted: 'Its contents can be read once the password is taken off.',
        'too-large': 'At most 100,000 rows, 500 columns and 30 million bytes are read.',
        'not-a-workbook': 'Whole .xlsx, .xls and .ods files are read.',
      })[p.form],
    fix: ({ p }) =>
      ({
        encrypted: 'Open it in Excel, take the password off, save, and choose it again.',
        'too-large': 'Keep only the sheets that are needed, save, and choose it again.',
        'not-a-workbook':
          'Open it in a spreadsheet program, save it as .xlsx or CSV UTF-8, and choose it again.',
      })[p.form],
  },
  'workbook-sheet-unclear': {
    what: 'It is not clear which sheet of this workbook is meant.',
    why: ({ p }) =>
      p.sheets === ''
        ? 'No sheet has anything in it.'
        : `The sheets with something in them are ${p.sheets}: none has a known header, or several are of one kind.`,
    fix: ({ p }) =>
      p.sheets === ''
        ? 'Fill in the workbook, save it, and choose it again.'
        : 'Choose the sheet that is handed in.',
  },
  'year-without-lists': {
    what: ({ p }) => `Year ${p.year} has no list to show yet.`,
    why: 'A year needs targets.csv, or honours.csv, or assessments.csv with announcements.csv.',
    fix: 'Add one of the lists, or delete the folder.',
  },
  'no-year': {
    what: ({ p }) =>
      `The folder ${p.folder} has no fiscal year with a list yet, so there is no site to build.`,
    why: 'The site begins with the newest year that has a list.',
    fix: 'Make a folder of the fiscal year, such as 2567, and put targets.csv into it, or honours.csv, or assessments.csv with announcements.csv.',
  },
  'reader-failed': {
    what: ({ p }) => `The program failed on this file (${p.what}).`,
    why: 'That is a fault of the program, not of whoever sent the file.',
    fix: 'Tell the maintainers, with this file.',
  },
  'unknown-setting': {
    what: ({ p }) => `The setting "${p.key}" is not known, so this row is not used.`,
    why: 'site.csv has a fixed list of settings; another name changes nothing on the site.',
    fix: ({ at, near }) =>
      near
        ? `If ${near} was meant, change ${at} to it.`
        : 'Use a name from the section site.csv of data/README.md, or delete the row.',
  },
  'setting-unreadable': {
    what: ({ p, value }) => `The value of ${p.key} cannot be used: "${value}".`,
    why: ({ p }) => `${p.key} is written like this: ${p.form}.`,
    fix: ({ p, at, near }) => {
      if (p.environment)
        return `Write the environment variable ${p.key} like ${p.form}, or leave it unset: then site.csv holds.`;
      return near ? `Change ${at} to ${near}.` : `Write ${at} like ${p.form}, or delete the row.`;
    },
  },
  'internal-in-public': {
    what: ({ p }) => internal(p),
    why: 'This repository is public: what is committed can be read by anyone for ever, even if the site never shows it.',
    fix: 'Make the publishable file with the check page or npm run prepare, and use that one. Or keep the files in a private repository and set repository to private in site.csv.',
  },
  'internal-kept': {
    what: ({ p }) => internal(p),
    why: 'This repository is private, so the file is read, and this is kept from the site.',
    fix: 'Nothing needs fixing. Before the repository is ever made public, take this out, from its history too.',
  },
  'missing-value': {
    what: (t) => `The column "${column(t)}" is blank in this row.`,
    why: 'The row cannot be used without it.',
    fix: ({ at, near }) =>
      near ? `Fill ${at}; it may be ${near}.` : `Fill ${at}, or delete the row if it is no data.`,
  },
  'wrong-fiscal-year': {
    what: ({ p }) => `This row is of ${p.year}, but the file lies in folder ${p.folder}.`,
    why: 'The year of a row has to be that of its folder, or its name would stand in the wrong year.',
    fix: ({ p, at }) => `Change ${at} to ${p.folder}, or move the row to folder ${p.year}.`,
  },
  'row-of-another-province': {
    what: ({ p }) => (p.where === 'title' ? titleOfProvince(p) : rowOfProvince(p)),
    why: "A province's folder holds the rows of that province only.",
    fix: ({ p }) =>
      p.other === ''
        ? "Move this row to announcements.csv in the year's own folder."
        : `If it is really of ${p.other}, move it to the folder of ${p.other}; if not, correct the name.`,
  },
  'duplicate-row': {
    what: ({ p }) => `This row repeats ${otherRow(p)}.`,
    why: 'Both say the same, so the first one is used.',
    fix: 'Delete one of the two.',
  },
  'conflicting-rows': {
    what: ({ p }) => `This row is about the same thing as ${otherRow(p)}, and says otherwise.`,
    why: 'The program cannot know which one is right.',
    fix: ({ p }) =>
      p.column
        ? `Compare with the document and make "${p.column}" the same in every row of the tambon; it may have a row for each month reported.`
        : 'Compare with the document and keep the right one only.',
  },
  'ticked-twice': {
    what: 'This row is ticked both as passed and as not passed.',
    why: 'A tambon has one result.',
    fix: ({ at }) => `Compare with the assessment and clear the wrong tick, in ${at} or beside it.`,
  },
  'unknown-result': {
    what: (t) => `There is no result "${word(t)}".`,
    why: 'A result is ผ่าน (passed) or ไม่ผ่าน (not passed).',
    fix: pick('ผ่าน, ไม่ผ่าน'),
  },
  'unknown-round': {
    what: (t) => `There is no round "${word(t)}".`,
    why: 'A round is ก่อนดำเนินการ (baseline) or สิ้นปี (final).',
    fix: pick('ก่อนดำเนินการ, สิ้นปี'),
  },
  'unknown-batch': {
    what: (t) => `There is no batch "${word(t)}".`,
    why: 'A batch is หลัก (main) or เพิ่มเติม (additional).',
    fix: pick('หลัก, เพิ่มเติม'),
  },
  'unknown-level': {
    what: (t) => `There is no level "${word(t)}".`,
    why: 'A level is จังหวัด (province) or กรม (department).',
    fix: pick('จังหวัด, กรม'),
  },
  'unknown-kind': {
    what: (t) => `There is no kind of announcement "${word(t)}".`,
    why: 'An announcement is one of four kinds: ประกาศรายชื่อ, เพิ่มเติม, แก้ไข or ถอน.',
    fix: pick('ประกาศรายชื่อ, เพิ่มเติม, แก้ไข, ถอน'),
  },
  'unknown-reason': {
    what: (t) => `There is no reason "${word(t)}".`,
    why: 'A reason is chosen from a list, so that readers learn why something changed.',
    fix: pick('พิมพ์ผิด, ประกาศแก้ไข, ซ้ำ, ถอนประกาศ, เพิ่มชื่อ, อื่น ๆ'),
  },
  'unknown-partner': {
    what: (t) => `There is no partner "${word(t)}".`,
    why: 'There are seven partners, separated by ;',
    fix: pick(
      'ภาคราชการ, ภาคผู้นำศาสนา, ภาควิชาการ, ภาคเอกชน, ภาคประชาชน, ภาคประชาสังคม, ภาคสื่อสารมวลชน',
    ),
  },
  'unknown-dimension': {
    what: (t) => `There is no dimension "${word(t)}".`,
    why: 'The dimensions are มั่นคง (secure), มั่งคั่ง (prosperous) and ยั่งยืน (sustainable).',
    fix: pick('มั่นคง, มั่งคั่ง, ยั่งยืน'),
  },
  'unknown-honour': {
    what: (t) => `There is no honour "${word(t)}".`,
    why: 'This register knows one: ดีเลิศ ระดับจังหวัด (excellent, province level).',
    fix: pick('ดีเลิศ ระดับจังหวัด'),
  },
  'unknown-status': {
    what: (t) => `The record of what was published has no status "${word(t)}".`,
    why: 'data/published.csv is the older record of what was published, written only by the publish step; a status is passed or excellent.',
    fix: 'Ask whoever looks after the register to bring back data/published.csv as it was before.',
  },
  'honour-of-villages': {
    what: (t) => `"${t.value || 'ดีเด่น'}" was read as ดีเลิศ ระดับจังหวัด.`,
    why: 'ดีเด่น is the word of the village award; tambons are ดีเลิศ.',
    fix: ({ at }) =>
      `Check that this is the award for tambons, and change ${at} to "ดีเลิศ ระดับจังหวัด".`,
  },
  'place-missing': {
    what: 'This row does not say which tambon it is about.',
    why: 'A row needs tambon_code, or all of province, amphoe and tambon.',
    fix: ({ at }) => `Give the place in ${at}, or delete the row if it is no data.`,
  },
  'address-in-cell': {
    what: (t) => `"${word(t)}" is a whole address in one cell.`,
    why: (t) =>
      `"${column(t)}" takes one name; province, amphoe and tambon have columns of their own.`,
    fix: ({ at, near }) =>
      near
        ? `Give each name its own cell; ${at} holds ${near.replaceAll(' or ', ', ')}.`
        : `Give each name its own cell, without the village number, in ${at}.`,
  },
  'unknown-province': {
    what: (t) => `There is no province "${word(t)}".`,
    why: 'No province has this name, and names are never corrected silently.',
    fix: look,
  },
  'unknown-amphoe': {
    what: (t) => `There is no amphoe "${word(t)}" in ${t.p.province}.`,
    why: 'No amphoe of the province has this name, and names are never corrected silently.',
    fix: (t) => whereToday(t) ?? look(t),
  },
  'unknown-tambon': {
    what: (t) => `There is no tambon "${word(t)}" in ${t.p.amphoe}, ${t.p.province}.`,
    why: 'No tambon of the amphoe has this name, and names are never corrected silently.',
    fix: (t) => whereToday(t) ?? look(t),
  },
  'unknown-tambon-code': {
    what: (t) => `There is no tambon of code ${word(t)}.`,
    why: ({ p }) =>
      p.today
        ? 'The code was retired when a province or district was divided.'
        : 'The code is not in the reference list.',
    fix: ({ at, near, p }) =>
      p.today
        ? `Today it is ${p.today}; check, and change ${at} to ${near || 'the present code of the tambon'}.`
        : near
          ? `The names of this row have the code ${near}; check and correct ${at}.`
          : `Correct ${at}, or add a newly made tambon to data/places.csv.`,
  },
  'ambiguous-tambon': {
    what: (t) => `There are ${t.p.count} tambons "${word(t)}" in ${t.p.province}.`,
    why: ({ p }) => `They lie in ${p.amphoes}; it is unknown which one is meant.`,
    fix: 'Fill the column amphoe or tambon_code.',
  },
  'code-name-mismatch': {
    what: (t) => `Code ${t.p.tambonCode} does not belong to the name "${word(t)}".`,
    why: ({ p }) => `The code is ${p.tambon}, ${p.amphoe}, ${p.province}.`,
    fix: ({ at, near }) =>
      `Compare with the announcement: if the code is right, change ${at} to ${near}; if the name is, correct the code.`,
  },
  bangkok: {
    what: 'This row lies in Bangkok.',
    why: 'The programme has 76 provinces, without Bangkok.',
    fix: 'Check the province of this row, or delete the row.',
  },
  'mueang-filled': {
    what: ({ p }) => `The amphoe "เมือง" was read as ${p.name}.`,
    why: 'The seat amphoe of a province bears its name behind เมือง.',
    fix: 'Nothing, if that is right.',
  },
  'province-alias': {
    what: (t) => `The province "${word(t)}" was read as ${t.p.name}.`,
    why: 'It is a short form or a frequent misspelling of that province.',
    fix: ({ at, p }) => `Change ${at} to the official "${p.name}".`,
  },
  'place-spelling': {
    what: (t) => `"${word(t)}" was read as ${t.p.name}.`,
    why: 'They differ by spaces, hyphens or dots only, or are used for one another.',
    fix: ({ at, p }) => `Change ${at} to the official "${p.name}".`,
  },
  'place-renamed': {
    what: (t) => `"${word(t)}" is a former name of ${t.p.name}.`,
    why: ({ p }) =>
      p.year ? `The present name holds since ${p.year} B.E.` : 'The tambon has been renamed.',
    fix: ({ at, p }) => `Change ${at} to "${p.name}" if the announcement uses the present name.`,
  },
  'place-row-unnamed': {
    what: (t) => `The row of code ${word(t)} adds a place without naming it.`,
    why: 'The reference list does not know the code, so its tambon (and a new amphoe) needs a name.',
    fix: 'Give the names of tambon and amphoe, or correct the code.',
  },
  'document-missing': {
    what: ({ p }) => `There is no file ${p.path}.`,
    why: 'This announcement points at a scan that does not exist; readers could not open it.',
    fix: ({ at, p, near }) =>
      near
        ? `Put the scan at ${p.path} and change ${at} to ${near}.`
        : `Put the scan at ${p.path}, or correct the name in ${at} (capitals count).`,
  },
  'document-unfit': {
    what: ({ p }) =>
      p.cause === 'link'
        ? `${p.path} is a link to another place, not a file.`
        : `${p.path} is not a PDF, JPEG, PNG or WebP, or not the one its name says.`,
    why: 'A copy of an announcement is published byte for byte, so it must be a scan and nothing that could run in a browser.',
    fix: ({ at }) =>
      `Scan the announcement to PDF, put the file in its place, and write its name in ${at}.`,
  },
  'image-missing': {
    what: ({ p }) => `There is no picture ${p.path}.`,
    why: 'This story points at a picture that is not below public.',
    fix: ({ at, p }) =>
      p.mark
        ? `Put the picture below public, and write its name in ${p.attribute}="…" of <${p.mark}>.`
        : `Put the picture at ${p.path}, correct the name in ${at}, or leave it blank.`,
  },
  'public-file-odd': {
    what: ({ p }) =>
      ({
        link: `${p.path} is a link, not a file.`,
        unreadable: `${p.path} cannot be opened.`,
        empty: `${p.path} is empty.`,
        pointer: `${p.path} is a pointer of Git LFS, not the file itself.`,
        kind: `What is inside ${p.path} is not of the kind its name says.`,
        large: `The picture ${p.path} has more than 268 million pixels.`,
      })[p.form] ?? `The picture ${p.path} is broken.`,
    why: 'Every file in public is published, so it has to be a PDF, JPEG, PNG or WebP that opens.',
    fix: 'Put the file itself there, one that opens, or delete it.',
  },
  'personal-file-name': {
    what: ({ p }) => `The file name ${p.path} contains a person’s number or contact address.`,
    why: 'A file in public is published under its name, which becomes part of a web address.',
    fix: 'Rename the file by its content, such as surat-thani-2567.pdf, and fix the cells that refer to it.',
  },
  'image-location': {
    what: ({ p }) => `The picture ${p.path} tells where it was taken.`,
    why: ({ p }) =>
      p.stripped
        ? 'A phone wrote GPS coordinates into the file. The site takes them out before it publishes, but the file in the repository still holds them.'
        : 'A camera wrote GPS coordinates into the file, and scans of announcements are published byte for byte.',
    fix: 'Save the picture again without its location (in Windows: Properties > Details > Remove Properties and Personal Information) and put it in the place of this one.',
  },
  'story-id-odd': {
    what: ({ p }) => `The id "${p.id}" cannot be part of an address.`,
    why: 'An id is the permanent address of a page: a-z, 0-9 and hyphens only, at most 80 letters.',
    fix: ({ at, near }) => `Change ${at}, for example to ${near || 'surat-thani-khlong-sok-2567'}.`,
  },
  'story-id-taken': {
    what: ({ p }) => `The id "${p.id}" already stands in ${p.file}, row ${p.row}.`,
    why: 'An id is a permanent address, so no two stories share one, in any year.',
    fix: ({ at }) => `Give a new id in ${at}, for example with the year behind it.`,
  },
  'story-consent-missing': {
    what: 'This story does not say whether it may be published.',
    why: 'Only stories whose owners consent are published.',
    fix: ({ at }) => `Write ใช่ in ${at} once there is consent, or ไม่.`,
  },
  'story-without-consent': {
    what: 'This story is left out of the site.',
    why: 'Its consent is ไม่ (no).',
    fix: ({ at }) => `Nothing; or change ${at} to ใช่ once there is consent.`,
  },
  'story-alt-missing': {
    what: 'The picture of this story has no description.',
    why: 'Whoever cannot see the picture hears its description instead.',
    fix: ({ p }) =>
      p.mark
        ? `Write in ${p.attribute}="…" of <${p.mark}> what is in the picture.`
        : 'Fill the column image_alt: what is in the picture.',
  },
  'story-credit-missing': {
    what: 'The picture of this story has no credit.',
    why: 'Pictures have owners, and each one is named.',
    fix: ({ p }) =>
      p.mark
        ? 'Set the picture with <Figure src="…" alt="…" credit="…" />, and say in credit whose it is.'
        : 'Fill the column image_credit, for example with the office that took it.',
  },
  'story-fact-bare': {
    what: ({ p }) => `<${p.mark}> in this story has no ${p.attribute}.`,
    why: 'A number is a claim, so its year and source always stand with it.',
    fix: ({ p }) => `Add ${p.attribute}="…" to <${p.mark}>.`,
  },
  'story-table-missing': {
    what: ({ p }) => `There is no table content/stories/${p.name}.`,
    why: 'This story draws a chart from a table that is not in the same folder.',
    fix: ({ p }) => `Put ${p.name} beside the story, or correct the name in file="…".`,
  },
  'story-table-unreadable': {
    what: ({ p }) => `The table content/stories/${p.name} cannot be read.`,
    why: 'A table beside a story has one header row, names in the first column, and at least one column of numbers.',
    fix: 'Save the table again as CSV UTF-8, with a header and at least two columns.',
  },
  'story-code': {
    what: ({ p }) =>
      ({
        import: `This paragraph begins with ${p.word}, as a program does.`,
        braces: `The braces ${p.word} hold a program.`,
        attribute: `The value of ${p.word} in <${p.part}> stands in braces.`,
        spread: `<${p.part}> holds ${p.word}.`,
        'page-brace': `The page holds the brace ${p.word}.`,
      })[p.form] ?? 'There is a program in the story.',
    why: 'A story is text: no program in it is ever run.',
    fix: ({ p }) =>
      ({
        import: 'Delete the line. Parts such as <Figure> are there without being imported.',
        braces: 'Write it as text without braces, or between ` marks to show it letter by letter.',
        attribute: `Write the value in quotation marks: ${p.word}="…".`,
        spread: 'Delete it and write each value, such as alt="…" credit="…".',
        'page-brace': 'Write round brackets ( ) instead.',
      })[p.form] ?? 'Delete it.',
  },
  'story-html': {
    what: ({ p }) =>
      p.form === 'page-picture'
        ? 'The page holds a picture by its address.'
        : p.word
          ? `The story holds the HTML tag <${p.word}>.`
          : 'The story holds a mark of HTML.',
    why: 'Stories are Markdown and the named parts only, so that every page is safe and reads alike.',
    fix: ({ p }) =>
      p.form === 'page-picture'
        ? 'Delete the picture, and say in words what it shows.'
        : (HTML_INSTEAD_EN[p.word] ?? 'Delete the tag and write plain text.'),
  },
  'story-part-unknown': {
    what: ({ p }) => `There is no part called <${p.word}>.`,
    why: ({ p }) => `The parts are ${p.known}.`,
    fix: ({ p, best }) =>
      best
        ? `Change <${p.word}> to <${best}>.`
        : 'Delete it or use one of the parts. For a "less than" sign, put a space behind <.',
  },
  'story-attribute-unknown': {
    what: ({ p }) =>
      ({
        twice: `<${p.part}> has ${p.word} twice.`,
        value: `The value "${p.word}" cannot be used in <${p.part}>.`,
      })[p.form] ?? `<${p.part}> has no ${p.word}.`,
    why: ({ p }) =>
      p.form === 'twice'
        ? 'Each value is written once.'
        : `What can be used is ${p.known || 'the part by itself'}.`,
    fix: ({ p, best }) =>
      p.form === 'twice'
        ? `Keep one ${p.word}.`
        : best
          ? `Change ${p.word} to ${best}.`
          : `Delete ${p.word}.`,
  },
  'story-tag-broken': {
    what: ({ p }) =>
      p.form === 'unclosed'
        ? `The part <${p.word}> is not closed.`
        : p.form === 'page-sign'
          ? 'The sign < stands here without a part.'
          : `<${p.word} cannot be read as a part here.`,
    why: 'A part must be written whole. The sign < before a capital letter begins a part.',
    fix: ({ p }) =>
      p.form === 'unclosed'
        ? `Write </${p.word}> behind the text inside it, or end it with />.`
        : p.form === 'page-sign'
          ? 'Write the sign as &lt; and an address as a link: [name](https://…).'
          : 'Check that quotation marks and > are there, or put a space behind < if you mean "less than".',
  },
  'story-link-odd': {
    what: ({ p }) => `The link "${p.word}" cannot be used.`,
    why: 'Links lead to pages of this site, to addresses that begin with https://, and to the e-mail and telephone of offices.',
    fix: 'Write the whole address, such as https://www.cdd.go.th/, or a page of this site, such as /corrections/.',
  },
  'story-front-matter': {
    what: ({ p }) =>
      ({
        open: 'The lines that begin with --- at the top are not closed with another ---.',
        colon: `The line ${p.word} at the top has two colons.`,
        twice: 'A line at the top stands there twice.',
        tab: 'A line at the top is indented with a tab.',
        alias: 'The lines at the top use the signs & or * of YAML.',
        lines: 'The lines at the top are not written as name: value.',
        nested: `The line ${p.word} at the top is not text.`,
        unknown: `The line ${p.word} at the top is not known.`,
        missing: `The lines at the top have no ${p.word}.`,
        figure: 'figure at the top needs value, text and source below it.',
      })[p.form] ?? 'The lines at the top cannot be read.',
    why: ({ p }) =>
      p.form === 'missing' || p.form === 'figure'
        ? 'A number that is quoted needs its time and source, and every page its title and description.'
        : 'Between the two lines of --- each line is one name: value.',
    fix: ({ p }) =>
      ({
        open: 'Add a line --- behind the last of them.',
        colon: `Put the value in quotation marks: ${p.word || 'title'}: "a: b".`,
        twice: 'Keep one of them.',
        tab: 'Indent with two spaces instead.',
        alias: 'Put the value in quotation marks, or delete the sign.',
        unknown: 'Delete the line, or write one of the names in content/README.md.',
        missing: `Add a line ${p.word}: ….`,
        figure: 'Write value, text and source below figure:, indented by two spaces.',
      })[p.form] ?? 'Write each as name: "value" on a line of its own.',
  },
  'story-too-large': {
    what: ({ p }) =>
      ({
        paragraph: 'A paragraph has more than 20,000 characters.',
        depth: 'Quotations or lists stand in each other more than twelve deep.',
      })[p.form] ?? 'This story has more than 150,000 characters.',
    why: 'The longest stories of the register have some 10,000 characters; a file this much larger is usually the wrong one.',
    fix: ({ p }) =>
      ({
        paragraph: 'Divide it with blank lines.',
        depth: 'Take away some of the > or - marks at the beginning of its lines.',
      })[p.form] ?? 'Check that it is the file you mean, and divide it into several stories.',
  },
  'story-name-odd': {
    what: ({ p }) => `The file name "${p.name}" cannot be part of an address.`,
    why: 'A file name is the id of its story: a-z, 0-9 and hyphens, at most 80 characters, with .en for the English version.',
    fix: 'Rename the file after its id in stories.csv, such as klaeng-seed-bank.mdx.',
  },
  'story-text-without-row': {
    what: ({ p }) => `No story with the id "${p.id}" may be published from stories.csv.`,
    why: 'A long story is shown when a row with consent has the same id as its file name.',
    fix: 'Add the row to stories.csv, or rename the file after its id.',
  },
  'two-excellent': {
    what: ({ p }) => `${p.province} has two excellent tambons in ${p.fiscalYear}.`,
    why: ({ p }) =>
      `Row ${p.row} is ${p.other} and this one ${p.tambon}; there is one per province.`,
    fix: "Compare with the department's announcement and keep one row.",
  },
  'excellent-not-in-list': {
    what: ({ p }) =>
      p.count > 0
        ? `Tambon ${p.tambon}, amphoe ${p.amphoe}, is excellent, but not in the list announced by ${p.province}.`
        : `Tambon ${p.tambon}, amphoe ${p.amphoe}, is excellent, but ${p.province} has announced no list for ${p.fiscalYear}.`,
    why: 'The excellent tambon is chosen among those of the announced list.',
    fix: "Check the year's assessments.csv and announcements.csv.",
  },
  'honour-not-announced': {
    what: ({ p }) =>
      `Tambon ${p.tambon}, amphoe ${p.amphoe}, ${p.province}, is not shown as excellent yet.`,
    why: ({ p }) =>
      `${p.fiscalYear} has no announcement of the department, and this row no source.`,
    fix: 'Add the announcement of level กรม to announcements.csv, or an https source to this row.',
  },
  'passed-not-announced': {
    what: ({ p }) =>
      `Tambon ${p.tambon}, amphoe ${p.amphoe}, ${p.province}, is not shown as passed yet.`,
    why: ({ p }) =>
      `announcements.csv has no announcement of ${p.province} for ${p.fiscalYear} that lists names.`,
    fix: "Add the province's announcement once it is made.",
  },
  'announcement-id-odd': {
    what: ({ p }) => `The announcement id "${p.id}" cannot be part of an address.`,
    why: 'An id is part of permanent addresses: a-z, 0-9 and hyphens only.',
    fix: ({ at, near }) =>
      `Change ${at}, for example to ${near || '"2567-84-20240828"'}, or leave it blank: then the id is made of year, province and date.`,
  },
  'announcement-id-taken': {
    what: ({ p }) =>
      `The announcement id "${p.id}" belongs to another announcement (${p.file}, row ${p.row}).`,
    why: 'An id is a permanent address, so no two announcements share one, in any year.',
    fix: ({ at, p }) => `Give another id in ${at}, for example "${p.id}-2".`,
  },
  'announcement-missing': {
    what: ({ p }) => `The row of ${p.tambon} does not say which announcement names it.`,
    why: ({ p }) =>
      `${p.province} has ${p.count} announcements that list names in ${p.fiscalYear}, so every row that passed says which is its own.`,
    fix: ({ near }) =>
      `Write the date or the id of the announcement in the column ประกาศ of this row: ${near}.`,
  },
  'unknown-announcement': {
    what: (t) => `${t.p.province} has no announcement "${word(t)}" in ${t.p.fiscalYear}.`,
    why: 'The column ประกาศ gives the date or the id of an announcement in announcements.csv.',
    fix: ({ at, near }) =>
      near
        ? `Look at the original. If it means ${near}, change ${at} to that; if it is another document, add its row to announcements.csv.`
        : `Add the row of that announcement to announcements.csv, or correct ${at}.`,
  },
  'ambiguous-announcement': {
    what: (t) =>
      `${t.p.province} has more than one announcement that "${word(t)}" could mean in ${t.p.fiscalYear}.`,
    why: 'Two announcements bear the same date, so the date does not say which one.',
    fix: ({ at, near }) => `Write the id in ${at} instead of the date: ${near}.`,
  },
  'announcement-of-another-province': {
    what: (t) => `The announcement "${word(t)}" is not one of ${t.p.province}.`,
    why: ({ p }) =>
      `The row is of ${p.tambon}, ${p.province}; another province's announcement cannot name it.`,
    fix: ({ at, near }) =>
      near
        ? `Change ${at} to an announcement of this province: ${near}.`
        : `Add this province's announcement to announcements.csv, then correct ${at}.`,
  },
  'announcement-without-names': {
    what: ({ p }) => `${p.tambon} passed, but its row names a withdrawal.`,
    why: 'A withdrawal takes names from the list; it names no tambon as passed.',
    fix: ({ at, near }) =>
      near
        ? `Change ${at} to the announcement that names this tambon: ${near}. If the tambon was withdrawn, delete the row and record it in corrections.csv.`
        : `Empty ${at} until there is an announcement with names. If the tambon was withdrawn, delete the row and record it in corrections.csv.`,
  },
  'withdrawal-without-corrections': {
    what: ({ p }) => `The withdrawal of ${p.day} does not say yet which tambons it withdrew.`,
    why: 'The withdrawn tambons stand in corrections.csv; from there the site tells how many an announcement withdrew.',
    fix: ({ p }) =>
      `In the rows of the withdrawn tambons in data/${p.file}, write ${p.day} or ${p.id} in the column ประกาศ.`,
  },
  'withdrawn-still-listed': {
    what: ({ p }) =>
      `${p.tambon}, ${p.province}, is recorded as withdrawn, but still in a list of ${p.fiscalYear}.`,
    why: 'The page would show both the name and its withdrawal.',
    fix: 'Delete its row from the list, or correct the reason if it was not withdrawn.',
  },
  'two-main-in-amphoe': {
    what: ({ p }) => `Amphoe ${p.amphoe} has more than one main target.`,
    why: ({ p }) => `${sentence(otherRow(p))} is ${p.other} and this one ${p.tambon}.`,
    fix: ({ at }) => `Check which of them belongs to the batch เพิ่มเติม (${at}).`,
  },
  'as-of-older': {
    what: ({ p }) =>
      `as_of of ${p.fiscalYear} says ${p.stated}, but the data have a newer date: ${p.found}.`,
    why: 'The site dates the data by their newest day, so the older one is not shown.',
    fix: ({ at, p }) =>
      `Change ${at} to ${p.found} or to the day the data were last brought up to date, or delete the row as_of.`,
  },
  'count-differs': {
    what: ({ p }) =>
      `programme.csv says ${p.key} = ${p.count}, but the files of ${p.fiscalYear} have ${p.found}.`,
    why: 'A stated number and its list should agree.',
    fix: 'Check that the list is complete, or correct the number after the latest letter; an incomplete list has partial = ใช่.',
  },
  'date-outside-year': {
    what: ({ p }) => `This date is outside fiscal year ${p.fiscalYear}.`,
    why: ({ p }) => `The fiscal year runs from ${p.first} to ${p.last}.`,
    fix: ({ at }) => `Check the year in ${at}; leave it if it is right.`,
  },
  'log-broken': {
    what: ({ p }) =>
      `The register's log is not what it was at line ${p.line} (${LOG_FAULTS_EN[p.fault] ?? p.fault}).`,
    why: 'A hash chains every line to the one before, so none can be changed, taken out or moved; each edition continues the last.',
    fix: 'Run npm run log -- --fetch to get the log from the branch log again. The file is never edited by hand.',
  },
  'ledger-retired': {
    what: ({ p }) => `data/${p.file} is no longer used.`,
    why: "The register's log remembers the published names and addresses, and has carried the old ones over.",
    fix: ({ p }) => `Delete data/${p.file}.`,
  },
  'published-gone': {
    what: ({ p }) =>
      `${p.tambon}, ${p.amphoe}, ${p.province} (${p.tambonCode}) was published in ${p.fiscalYear} and is gone from the list.`,
    why: 'A name once announced in public never vanishes silently: it leaves a correction.',
    fix: ({ p }) =>
      `Bring back the row, or add this one to data/${p.file} (columns ${p.columns}) with its date and reason: ${p.add}`,
  },
  'published-added': {
    what: ({ p }) =>
      `${p.tambon}, ${p.amphoe} (${p.tambonCode}) is new in the list of ${p.province} for ${p.fiscalYear}, which was published before.`,
    why: 'A published list never grows silently: a new announcement or a correction says why.',
    fix: ({ p }) =>
      `If there is a new announcement, add it to announcements.csv and write its date in the column ประกาศ of this row. If not, add this row to data/${p.file} (columns ${p.columns}) with its date and reason: ${p.add}`,
  },
  'published-changed': {
    what: ({ p }) =>
      `${p.tambon}, ${p.amphoe}, ${p.province} (${p.tambonCode}) of ${p.fiscalYear} is not what was published.`,
    why: ({ p }) =>
      `It was published as ${STATUS_EN[p.status] ?? p.status} and is now ${STATUS_EN[p.now] ?? p.now}; a change needs a correction.`,
    fix: ({ p }) =>
      `Bring back the old value, or add this row to data/${p.file} (columns ${p.columns}) with its date and reason: ${p.add}`,
  },
  'address-gone': {
    what: (t) => `The address ${word(t)} was published and has no page any more.`,
    why: 'An address once published answers for ever: people cite it, and signs bear it.',
    fix: ({ p }) =>
      `Bring back the row of that page, or add this one to data/redirects.csv (columns from,to,corrected_on,reason) with the new address or the reason: ${p.add}`,
  },
  'address-nowhere': {
    what: (t) => `The new address ${word(t)} has no page on this site.`,
    why: 'Whoever opens the old address must arrive at a page that exists.',
    fix: ({ at }) => `Write the address of a page in ${at}, or leave it blank and give a reason.`,
  },
  'address-lives': {
    what: (t) => `The old address ${word(t)} still has a page of its own.`,
    why: 'This row would hide a page that is in use.',
    fix: ({ at }) => `Delete the row, or write an address in ${at} that has no page any more.`,
  },
  'address-odd': {
    what: (t) => `"${word(t)}" is not an address of this site.`,
    why: 'An address is a path that begins and ends with a slash, such as /tambon/840401/.',
    fix: ({ at }) => `Write ${at} as a path, without the host and without /en.`,
  },
};

function where({ at, p }: SentenceContext<{ readonly column: string }>): string {
  return p.column ? `column "${p.column}", ${at}` : at;
}
