import type { Words } from '../words.ts';

export const lookup: Words['lookup'] = {
  title: 'Look up many tambons',
  description:
    'Paste 20 or 800 names of tambons in any spelling, and take away their codes, full names, status in the Register of Strong Tambons under the Philosophy of the Sufficiency Economy, and announcements as CSV.',
  lede: 'Paste names, one a line, or copy whole columns of a table, with or without district and province. You get the code, full names, status, year and announcement of each.',
  private: 'The search runs in your browser. Your list is not sent anywhere.',
  noScript:
    'This page searches in the browser, so it needs JavaScript. All lists can be downloaded from the open data page.',
  names: 'Names of tambons',
  example: 'Ang Thong, Ko Samui, Surat Thani',
  find: 'Look up',
  working: '{done} of {total} lines',
  done: 'Found {found} · To choose {choose} · Not found {none}',
  nothing: 'There is no name to look up yet',
  failed:
    'The list of tambons could not be loaded. Check your connection, then press the button again.',
  most: 'The first {most} lines were looked up. Paste the others again.',
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
  chooseOf: 'Choose the tambon of {typed}',
  several: '{count} tambons have this name: choose …',
  near: 'No such name. Perhaps …',
  none: 'Not found',
  take: 'Download CSV',
  file: 'tambons.csv',
  byProvince: (province, date) => `Announcement by ${province}, ${date}`,
  byDepartment: (date) => `Announcement by the Community Development Department, ${date}`,
};
