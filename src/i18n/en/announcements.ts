import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

/** English for `i18n/th/announcements.ts`, which says where its words stand. */
export const announcements: Words['announcements'] = {
  title: 'All announcements',
  description:
    'Announcements of Strong Tambons under the Philosophy of the Sufficiency Economy in this register, with dates and, where received, copies.',
  lede: 'The announcements in this register, by year, region and province, with copies where received.',
  titleOf: (year) => `Announcements of fiscal year ${englishYear(Number(year))}`,
  descriptionOf: (year) =>
    `Announcements of Strong Tambons under the Philosophy of the Sufficiency Economy for fiscal year ${englishYear(Number(year))} in this register, with dates and, where received, copies.`,
  ledeOf: 'By region and province, with copies where received.',
  none: 'This register has no announcement yet',
  sourceOnly: (year) =>
    `The names of fiscal year ${englishYear(Number(year))} come from official news. This register does not have a copy of the announcement yet.`,
  noneIn: (year) =>
    `This register has no announcement of fiscal year ${englishYear(Number(year))} yet`,
  yearTitle: (year) => `Fiscal year ${englishYear(Number(year))}`,
  count: (count) => (count === '1' ? '1 announcement' : `${count} announcements`),
  byDepartment: 'Community Development Department',
  ofProvince: (province) => `${province} Province`,
  title_: 'Subject',
  announcedOn: 'Dated',
  number: 'Covering letter',
  signer: 'Signed by (position)',
  positions: {
    governor: (province) => `Governor of ${province} Province`,
    directorGeneral: 'Director-General of the Community Development Department',
  },
  covers: 'Names',
  passed: (count) => (count === '1' ? '1 tambon' : `${count} tambons`),
  excellent: (count) =>
    count === '1'
      ? '1 tambon, “Excellent, province level”'
      : `${count} tambons, “Excellent, province level”`,
  kind: 'Kind',
  kinds: {
    list: 'List of names',
    additional: 'Addition',
    amended: 'Amendment',
    withdrawn: 'Withdrawal',
  },
  withdrawalOf: (count) =>
    count === '1' ? 'Withdrawal of 1 tambon' : `Withdrawal of ${count} tambons`,
  withdrew: (count) => (count === '1' ? '1 tambon withdrawn' : `${count} tambons withdrawn`),
  withdrawnPlaces: 'Tambons withdrawn',
  seeList: 'See the list',
  document: 'Copy of the announcement',
  open: (kind, size) => `Open the copy (${kind}, ${size})`,
  openLink: 'Open the copy at its source',
  noDocument: 'No copy in this register yet',
  hash: 'SHA-256 checksum',
  hashHelp: 'How to check that a file is the original',
  hashText:
    'Download the file and compute its SHA-256. If every digit and letter agrees, the file has not been altered. On Windows, use the command',
  permalink: 'Permanent link to this announcement',
  toYear: 'Go to year',
};
