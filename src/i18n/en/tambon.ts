import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

/** English for `i18n/th/tambon.ts`, which says where its words stand. */
export const tambon: Words['tambon'] = {
  description: (place, status) =>
    `${place}. Strong Tambon under the Philosophy of the Sufficiency Economy. ${status}.`,
  statusIn: (status, year) => `${status}, fiscal year ${englishYear(Number(year))}`,
  notes: {
    awaiting:
      'If an announcement names this tambon (subdistrict), its status and document will be shown here.',
    'not-in-partial-list':
      'This register does not yet have that year’s names for every province. A missing name does not mean that there is no announcement.',
    'story-only':
      'This page has a story of the tambon (subdistrict). This register does not yet have an announcement that names it.',
  },
  provinceList: (province, year) =>
    `See the list of ${province} Province, fiscal year ${englishYear(year)}`,
  provinceAnnouncement: (province, year) =>
    `See the announcement of ${province} Province, fiscal year ${englishYear(year)}`,
  notNamed: 'No announcement names this tambon yet',
  withdrawn: 'Name withdrawn from the announced list',
  withdrawnOn: (date) => `Correction of ${date}`,
  byYear: 'Status by year',
  source: 'See the source',
  order: (order) => `No. ${order} in the list`,
  seeDocument: 'Open the copy of the announcement',
  seeAnnouncement: 'See the announcement',
  batch: {
    main: 'Target tambon, main selection',
    additional: 'Target tambon, additional selection',
  },
  partial: 'Partial list: not every province is in it yet',
  citation: {
    document: 'Citation of honour, as worded in the document',
    source: 'Citation of honour, as worded in the source',
  },
  plaque: 'Text of the plaque, word for word',
  journey: (year) => `Steps taken in fiscal year ${englishYear(Number(year))}`,
  yearBegins: (year, day) => `Fiscal year ${englishYear(Number(year))} began on ${day}`,
  milestones: {
    mou: 'Memorandum of understanding (MOU) signed',
    plan: 'Tambon plan',
    agenda: 'Public commitment (“agenda”) declared',
    province: 'Announced by the province',
    department: 'Honoured by the department',
  },
  partners: 'Partners taking part',
  stories: 'Stories of this tambon',
  provinceStories: (province) => `All stories of ${province} Province`,
  neighbours: 'Previous and next in the list',
  before: 'Previous in the announcement',
  after: 'Next in the announcement',
  beforeInList: 'Previous in the list',
  afterInList: 'Next in the list',
  namesakes: (name) => `Other tambons named ${name}`,
  namesakesNote: 'the same name, another place',
  sign: 'Permanent link to this page',
  code: (code) => `Tambon code ${code}`,
  permanent: 'This link never changes: cite it, or print it on a sign.',
  qr: (address) => `QR code leading to ${address}`,
  fullForm: 'In full',
  shortForm: 'In short',
  romanised: 'In English',
  provincePage: (province) => `${province} Province, all years`,
  provinceYear: (province, year) =>
    `The whole list of ${province} Province, ${englishYear(Number(year))}`,
  corrections: 'Corrections about this tambon',
};
