import type { Words } from '../words.ts';
import { fileKinds } from './file-kinds.ts';

/** English for `i18n/th/check.ts`, which says where its words stand. */
export const check: Words['check'] = {
  title: 'Check a file before submitting it',
  description:
    'Drop a workbook or CSV of the Register of Strong Tambons under the Philosophy of the Sufficiency Economy and get a file that is ready to submit. It is checked and prepared in the browser: files never leave your computer.',
  lede: 'Drop the file your office has, an Excel workbook or CSV. This page says which cells to fix, then makes a file that is ready to submit. The same checks run before the site is published.',
  privateTitle: 'Your files never leave your computer',
  privateText:
    'This page reads files in the browser only. It does not send or keep them, and cannot contact any other site. Once it is open, it works without a connection too. Personal data is covered with • in the report and in the preview.',
  noScript:
    'The check on this page runs in the browser, so it needs JavaScript. Without it, anyone who has the project on their computer can run this command, which gives exactly the same report.',
  command: 'npm run check -- --data FOLDER --lang en',
  dictionary:
    'File names, columns and how to write values: see the data dictionary, data/README.md in the project.',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  drop: 'or drop files or a folder here',
  dropNote:
    'You can choose several .xlsx, .xls, .ods and CSV files at once, such as the results and announcements of one year. A new selection replaces the previous one.',
  loading: 'Loading the list of all tambons',
  ready: 'Ready to check',
  failed: 'The check could not be loaded. Check your connection, then open this page again.',
  reading: 'Reading {path} ({done} of {total} files)',
  checking: 'Checking {path} ({done} of {total} files)',
  nothing: 'There is no file to check',
  unreadable: '{name} could not be opened. Close it in other programs, then choose it again.',
  files: 'Chosen files',
  kind: 'File type of {name}',
  year: 'Fiscal year of {name}',
  yearGuess: 'nothing in the file gives its year; choose another if this is wrong',
  as: 'checked as {path}',
  kinds: fileKinds,
  by: {
    folder: 'from the chosen folder',
    choice: 'as you chose',
    name: 'known by its name',
    headers: 'known by its headers',
    guess: 'file type not known: choose it',
  },
  province: 'Province of {name}',
  sheet: 'Sheet of {name}',
  change: 'Change',
  asked: 'Answer a few more questions to get the file ready to submit',
  ask: {
    kind: 'What is in this file?',
    year: 'Which fiscal year is this file for?',
    province: 'Which province is this file for?',
    sheet: 'Which sheet should be used?',
  },
  pick: 'Choose …',
  prepared: 'Ready to submit',
  preparedNote:
    'Contains only the columns and rows that may be public. Scores, notes and reporters’ names are left out.',
  take: 'Download {name}',
  taken: '{name} was downloaded. Put it at {path}',
  rows: '{count} rows from {name}',
  place: 'Put it at',
  upload: 'Open the upload page of this folder',
  uploadNote:
    'Opens the website of the repository in a new tab. Nothing is sent until you drop the file there and confirm.',
  details: 'What was reformatted, and what was left out',
  clash:
    'Several tables would become {path}, so the file was not made. Combine them into one table, then choose it again.',
  changes: 'What will change on the website',
  changesNote:
    'Compared with the published register, if the files above are put where this page says.',
  comparing: 'Comparing with the published register',
  incomparable:
    'The published register could not be loaded for comparison. Open this page again when you have a connection.',
  beside: 'Combined with the published register, errors to fix: {count}',
  minor: 'Warnings {warnings} · Notes {notes}',
  result: 'Report',
  counts: 'Errors {errors} · Warnings {warnings} · Notes {notes}',
  good: 'No errors found: ready to submit',
  bad: 'Fix these before submitting',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  columns: { severity: 'Severity', where: 'Where', what: 'What', fix: 'How to fix it' },
  cell: 'cell {cell}',
  line: 'line {line}',
  row: 'row {row}',
  wholeFile: 'whole file',
  because: 'Why:',
  suggestions: 'Did you mean',
  waiting: '{count} more depend on files that were not chosen',
  waitingNote:
    'Rules that compare files can only be checked among the chosen ones. These may disappear when you choose the other files of the year too, and are not counted as errors yet.',
  more: 'and {count} more',
  preview: 'Table: {path}',
  previewNote:
    'The header and the rows with comments: {shown} of {total} rows. Cells mentioned in the report are framed.',
  previewOmitted: '{count} more rows are not shown: fix those above first, then check again.',
  rowHead: 'Row',
  copy: 'Copy the report',
  copyJson: 'Copy the JSON',
  copied: 'Copied',
  machine: 'Details for maintainers',
  machineShow: 'Show problem codes and JSON',
  machineHide: 'Hide problem codes and JSON',
  machineNote:
    'When a whole folder is chosen, this is exactly what npm run check -- --format json prints for a folder with only these files.',
};
