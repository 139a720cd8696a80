import type { Words } from '../words.ts';

/** English for `i18n/th/lookup.ts`, which says where its words stand. */
export const lookup: Words['lookup'] = {
  title: 'Look up many tambons',
  description:
    'Paste 20 or 800 tambon names in any spelling and download their codes, full names, announcements and status in the Register of Strong Tambons under the Philosophy of the Sufficiency Economy as CSV.',
  lede: 'Paste names, one per line, or whole columns of a table, with or without district and province. You get each tambon’s code, full name, status, year and announcement.',
  private: 'The search runs in your browser. Your list is not sent anywhere.',
  noScript:
    'This page searches in the browser, so it needs JavaScript. All lists can be downloaded from the open data page.',
  names: 'Tambon names',
  example: 'Ang Thong, Ko Samui, Surat Thani',
  find: 'Look up',
  working: '{done} of {total} lines',
  done: 'Found {found} · To choose {choose} · Not found {none}',
  nothing: 'Paste at least one name first',
  failed:
    'The list of tambons could not be loaded. Check your connection, then press the button again.',
  most: 'Only the first {most} lines were looked up. Paste the rest separately.',
  columns: {
    typed: 'As pasted',
    code: 'Code',
    tambon: 'Tambon',
    amphoe: 'District',
    province: 'Province',
    status: 'Status',
    year: 'Fiscal year (B.E.)',
    announcement: 'Announcement',
  },
  chooseOf: 'Choose a tambon for {typed}',
  several: '{count} tambons share this name: choose …',
  near: 'No exact match. Did you mean …',
  none: 'Not found',
  take: 'Download CSV',
  file: 'tambons.csv',
  byProvince: (province, date) => `Announcement of ${province} Province dated ${date}`,
  byDepartment: (date) => `Announcement of the Community Development Department dated ${date}`,
  sample: ' (sample data for demonstration)',
};
