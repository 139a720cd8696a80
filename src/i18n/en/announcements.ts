import type { Words } from '../locale.ts';

export const announcements: Words['announcements'] = {
  title: 'All announcements',
  description:
    'Every announcement of Strong Tambons under the Philosophy of the Sufficiency Economy, with its document, date and checksum.',
  lede: 'The lists of this register come from these announcements, by year and province, each with its document and checksum.',
  none: 'There is no announcement in this register yet',
  sourceOnly: (year) =>
    `The names of fiscal year ${year} rest on published government news; this register has not received a copy of the announcement yet.`,
  noneIn: (year) => `No announcement for fiscal year ${year} yet`,
  yearTitle: (year) => `Fiscal year ${year}`,
  count: (count) => (count === '1' ? '1 announcement' : `${count} announcements`),
  byDepartment: 'Community Development Department',
  ofProvince: (province) => `${province} Province`,
  title_: 'Subject',
  announcedOn: 'Announced on',
  number: 'Letter number',
  signer: 'Signed by',
  covers: 'Names',
  passed: (count) => (count === '1' ? '1 tambon' : `${count} tambons`),
  excellent: (count) =>
    count === '1'
      ? '1 tambon, excellent at province level'
      : `${count} tambons, excellent at province level`,
  kind: 'Kind',
  kinds: {
    list: 'List of names',
    additional: 'Addition',
    amended: 'Amendment',
    withdrawn: 'Withdrawal',
  },
  withdrew: (count) => (count === '1' ? '1 tambon withdrawn' : `${count} tambons withdrawn`),
  withdrawnPlaces: 'Tambons withdrawn',
  seeList: 'See the list',
  document: 'Document',
  open: (kind, size) => `Open the document (${kind}, ${size})`,
  openLink: 'Open the document at its source',
  noDocument: 'No copy received yet',
  hash: 'SHA-256 checksum',
  hashHelp: 'How to check that a file is the original',
  hashText:
    'Download the file and compute its SHA-256. If every digit and letter agrees, the file has not been altered. On Windows, use the command',
  permalink: 'Permanent address of this announcement',
  toYear: 'Go to year',
};
