import type { FormWords } from '../th/forms.ts';
import { fileKinds } from './file-kinds.ts';

/** Headers and words of the lists stay Thai in a form: they are what the files of the register hold. */
export const forms: FormWords = {
  creator: 'Register of Strong Tambons',
  kinds: fileKinds,
  sheets: { table: 'กรอกที่นี่', how: 'How to fill in' },
  howTitle: 'How to fill in this form',
  required: 'required',
  how: (fiscalYear) => [
    'Fill in the sheet "กรอกที่นี่". Grey cells contain what is already public, or prepared names and codes.',
    'Leave a row alone if there is nothing to add to it: it is not counted.',
    'Keep the first row and the header. Cells with an arrow offer a list.',
    `Type a date as day/month/Buddhist year, such as 15/1/${fiscalYear} or 15 ม.ค. ${fiscalYear}.`,
    'No names of persons, phone numbers or ID numbers.',
    'Save the file and drop it on the check page: it gives you the file that is ready, and its place.',
  ],
  report: {
    nothing: 'Choose a file first',
    wrong: (count) => `No report yet: ${count} to fix in the files`,
    made: 'The report is ready.',
    beside: (paths) => `What was not chosen is taken from the public register: ${paths.join(' ')}`,
    take: (name) => `Download ${name}`,
    files: {
      html: 'opens in the browser, to print',
      xlsx: 'a workbook, to print on A4 landscape',
      json: 'to keep, and compare the next month with',
    },
  },
  story: {
    take: (name) => `Download ${name}`,
    wrong: (count) => `No file yet: ${count} to fix`,
    good: 'No errors found. Take both files to the places named beside them.',
  },
  fields: {
    tambon_code: 'Six digits, given by the form. In a row you add, leave it blank.',
    province: 'The name of the province alone, in Thai.',
    amphoe: 'Choose the district from the list.',
    tambon: 'Choose the district first, then the tambon from the list.',
    batch: 'Choose หลัก (main) or เพิ่มเติม (additional).',
    mou_date: 'The day of the memorandum: day/month/Buddhist year, such as 18/12/2566.',
    plan_date: 'The day the plan of the tambon was agreed: day/month/Buddhist year.',
    agenda_date: 'The day the agenda of the tambon was announced: day/month/Buddhist year.',
    partners: 'Choose one partner from the list; for several, type them with ; between.',
    report_month: 'The month of the report, from the list. Internal, never published.',
    report:
      'What was done in that month. Internal, never published; no names or numbers of persons.',
    result: 'Choose ผ่าน (passed) or ไม่ผ่าน (not passed). Rows that did not pass are not published.',
    announcement:
      'The announcement that names this tambon: its date or id. Needed where the province has more than one.',
    assessed_on: 'The day of the assessment: day/month/Buddhist year. Internal, never published.',
    round: 'Choose สิ้นปี (end of the year) or ก่อนดำเนินการ (before). Blank is the end of the year.',
    order: 'The number of the tambon in the list of the announcement.',
    id: 'The id of the announcement. Leave it blank: it is made from the date.',
    kind: 'The kind of announcement. Blank is a list of names.',
    level: 'จังหวัด, for an announcement of the province.',
    announced_on: 'The date of the announcement: day/month/Buddhist year, such as 30/8/2567.',
    title: 'The title of the announcement, letter by letter.',
    number: 'The number of the covering letter, letter by letter.',
    signed_by_position: 'The position of who signed, never a name: ผู้ว่าราชการจังหวัด.',
    document: 'The file of the copy below public/documents, or an https address.',
    honour: 'Choose ดีเลิศ ระดับจังหวัด, for the honoured tambon alone.',
    citation: 'The words of the citation, as in the document.',
    plaque_text: 'The words on the plaque, as they are.',
    source: 'The https address of the document it comes from.',
  },
  made: (name, places) =>
    places > 0
      ? `${name} was downloaded, with ${places} rows of tambons`
      : `${name} was downloaded`,
};
