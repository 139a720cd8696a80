import { plural } from '../format.ts';
import type { prepare as thai } from '../th/prepare.ts';

/** What `npm run prepare` says. */
export const prepare: typeof thai = {
  usage:
    'Usage: npm run prepare -- FILE… [--year 2567] [--province surat-thani] [--kind assessments] [--sheet NAME] [--out DIR] [--lang th|en]\n       npm run prepare -- --form assessments --year 2567 [--province surat-thani] [--out DIR] [--lang th|en]',
  heading: (file) => `File ${file}`,
  fault: {
    encrypted:
      'The workbook asks for a password. Take the password off in Excel, save it, and run this again.',
    'too-large':
      'The workbook is larger than a list of the whole country. Keep only the sheet that is needed, and run this again.',
    'not-a-workbook':
      'The file does not open as a workbook. Open it in a spreadsheet program, save it as .xlsx or CSV UTF-8, and run this again.',
  },
  whichSheet: (sheets) =>
    `It is not clear which sheet to use. Name it with --sheet, one of: ${sheets.join(', ')}`,
  missing: {
    kind: (kinds) =>
      `Nothing in the file says what it is. Give it with --kind, one of: ${kinds.join(', ')}`,
    year: 'Nothing in the file gives its fiscal year. Give it with --year, such as --year 2567',
    province:
      'The table has no province column. Give it with --province, such as --province surat-thani, or add the column',
  },
  ask: { kind: 'Kind', year: 'Fiscal year (B.E.)', province: 'Province', sheet: 'Sheet' },
  odd: (flag, value) => `${flag} cannot be "${value}".`,
  notPrepared: (kind) =>
    `${kind}.csv is kept by the register itself; this command leaves it alone.`,
  unreadable: (file) => `The file ${file} cannot be opened. Check its name and folder.`,
  sameOutput: (path, files) =>
    `Several files would be written to ${path}: ${files.join(', ')}. Nothing was written. Join them into one file, or prepare them one by one with a different --out.`,
  refused: (errors) =>
    `Nothing was written, because of ${plural(errors, 'error')} above. Fix them in your file, and run this again.`,
  nothing: 'No row of this file may be published, so nothing was written.',
  written: (path, rows) => `Wrote ${path}, ${plural(rows, 'row')}`,
  belongs: (path) => `Put it at data/${path}`,
  mendedHeading: 'Changed in form',
  nothingMended: 'The file was in the standard form already; nothing was changed.',
  leftOutHeading: 'Left out',
  encoding: (encoding) => `Encoding ${encoding} to UTF-8`,
  header: (from, to) => `Header "${from}" to "${to}"`,
  cells: (column, count) => `Column "${column}": ${plural(count, 'cell')} rewritten`,
  filled: (column, count) => `Column "${column}": ${plural(count, 'cell')} filled`,
  titles: (count) => `${plural(count, 'cell')} of titles above the table`,
  'rows-beside': (count) => `${plural(count, 'row')} of totals or footers`,
  'months-joined': (count) => `Monthly reports of one tambon joined: ${plural(count, 'row')} fewer`,
  internal: (column, count) => `Column "${column}", internal: ${plural(count, 'cell')} filled`,
  personal: (column, count) => `Column "${column}", personal: ${plural(count, 'cell')} filled`,
  unknown: (column, count) =>
    `Column "${column}", not in the data dictionary: ${plural(count, 'cell')} filled`,
  'row-numbers': (column, count) =>
    `Column "${column}", numbers of the file's rows, not of an announcement: ${plural(count, 'cell')} filled`,
  'not-passed': (count) => `Tambons that did not pass: ${plural(count, 'row')}`,
  baseline: (count) => `The round before the year's work: ${plural(count, 'row')}`,
  unfilled: (count) => `Rows of the form that nobody filled in: ${plural(count, 'row')}`,
  'without-consent': (count) => `Stories without consent: ${plural(count, 'row')}`,
  hiddenRows: (rows) => `Hidden rows were read too: ${rows.join(', ')}`,
  hiddenColumns: (columns) => `Hidden columns were read too: ${columns.join(', ')}`,
  form: {
    kind: (kinds) => `There are forms for: ${kinds.join(', ')}`,
    year: 'Give the fiscal year of the form with --year, such as --year 2567',
    country: 'Honours are one file for the whole country, so there is no form for one province.',
    written: (path, places) =>
      `Wrote ${path}, ${plural(places, 'row')} with the code and names of a tambon`,
  },
  hiddenSheet: 'This sheet is hidden.',
};
