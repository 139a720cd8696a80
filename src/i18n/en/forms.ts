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
    'If you have nothing to add to a row, leave it as it is: it is not counted.',
    'Keep the first row and the header. Cells with an arrow offer a list.',
    `Type a date as day/month/Buddhist year, such as 15/1/${fiscalYear} or 15 ม.ค. ${fiscalYear}.`,
    'No names of persons, phone numbers or ID numbers.',
    'Save the file and drop it on the check page: it gives you the file that is ready, and says where to put it.',
  ],
  report: {
    nothing: 'Choose a file first',
    wrong: (count) => `No report yet: ${count} to fix in the files`,
    finished: 'The report is ready.',
    beside: (paths) =>
      `For files you did not choose, the published ones were used: ${paths.join(' ')}`,
    take: (name) => `Download ${name}`,
    files: {
      html: 'opens in the browser, to print',
      xlsx: 'a workbook, to print on A4 landscape',
      json: 'to keep and compare with next month',
    },
  },
  story: {
    take: (name) => `Download ${name}`,
    wrong: (count) => `No file yet: ${count} to fix`,
    good: 'No errors found. Put both files in the places named beside them.',
  },
  fields: {
    tambon_code: 'Six digits, given by the form. In a row you add, leave it blank.',
    province: 'The Thai name of the province, without the word จังหวัด.',
    amphoe: 'Choose the district from the list.',
    tambon: 'Choose the district first, then the tambon from the list.',
    batch: 'Choose หลัก (main) or เพิ่มเติม (additional).',
    mou_date: 'The day the MOU was signed: day/month/Buddhist year, such as 18/12/2566.',
    plan_date: 'The day the plan of the tambon was agreed: day/month/Buddhist year.',
    agenda_date: 'The day the tambon declared its agenda: day/month/Buddhist year.',
    partners: 'Choose one partner from the list; for several, type them separated by ;.',
    report_month: 'The month of the report, from the list. Internal, never published.',
    report:
      'What was done in that month. Internal, never published; no names or numbers of persons.',
    result: 'Choose ผ่าน (passed) or ไม่ผ่าน (not passed). Rows with ไม่ผ่าน are not published.',
    announcement:
      'The announcement that names this tambon: its date or id. Needed where the province has more than one.',
    assessed_on: 'The day of the assessment: day/month/Buddhist year. Internal, never published.',
    round: 'Choose สิ้นปี (end of the year) or ก่อนดำเนินการ (before). Blank means the end of the year.',
    order: 'The tambon’s number in the announced list.',
    id: 'The id of the announcement. May be blank: it is then made from the date.',
    kind: 'The kind of announcement. Blank means a list of names.',
    level: 'จังหวัด, for an announcement of the province.',
    announced_on: 'The date of the announcement: day/month/Buddhist year, such as 30/8/2567.',
    title: 'The title of the announcement, exactly as in the document.',
    number: 'The number of the covering letter, exactly as written.',
    signed_by_position: 'The signer’s position, never a name, such as ผู้ว่าราชการจังหวัด.',
    document: 'The copy’s file name in public/documents, or its https address.',
    honour: 'Choose ดีเลิศ ระดับจังหวัด, only for the honoured tambon.',
    citation: 'The citation of honour, exactly as in the document.',
    plaque_text: 'The text on the plaque, word for word.',
    source: 'The https address of the source document.',
  },
  finished: (name, places) =>
    places > 0
      ? `${name} was downloaded, with ${places} rows of tambons`
      : `${name} was downloaded`,
};
