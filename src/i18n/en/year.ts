import { englishYear, formatNumber, plural } from '../format.ts';
import type { Words } from '../words.ts';

const tambons = (count: number) => plural(count, 'tambon');

/** English for `i18n/th/year.ts`, which says where its words stand. */
export const honour: Words['honour'] = {
  passedPanel: 'A tambon that passed the assessment',
  panel: 'Excellent tambon, province level',
  seal: 'Seal: excellent, province level',
  rank: 'Excellent, province level',
  by: (date) => ['Honoured by the', ' Community Development Department', ` on ${date}`],
  see: 'See the announcement',
  seeSource: 'See the source',
};

export const map: Words['map'] = {
  label: 'Map of Thailand with 76 provinces; choose one to see its page',
  announced: 'Province has announced',
  listed: 'Province in this partial list',
  excellent: 'Has an excellent tambon',
  none: 'No announcement yet',
  best: (tambon) => `Excellent: ${tambon}`,
  notListed: 'Not in this partial list',
  notHere: 'No announcement of the province in this register',
  outside: 'Bangkok is not part of the programme',
  province: (name, says) => `${name} Province: ${says}`,
  where: (province, region) => `Location of ${province} (${region})`,
};

export const register: Words['register'] = {
  targets: ['Target tambons'],
  passed: ['Passed the assessment,', ' as announced by the provinces'],
  excellent: ['Excellent, province level,', ' as announced by the department'],
  excellentSourced: ['Excellent, province level,', ' as named in official news'],
  excellentPartial: ['Excellent, province level', ' (partial list)'],
  announced: ['Provinces that', ' have announced'],
  tambons: (count) => (count === 1 ? 'tambon' : 'tambons'),
  ofProvinces: (count) => `of ${count} provinces`,
};

export const calendar: Words['calendar'] = {
  heading: 'One fiscal year, 18 steps',
  phases: ['Prepare', 'Act', 'Announce'],
  step: (number) => `Step ${number}`,
  replaces: 'formerly',
  span: (from, to) => `${from} – ${to}`,
};

export const home: Words['home'] = {
  description: (fiscalYear, says) =>
    `${[`Fiscal year ${englishYear(fiscalYear)}`, ...says].join('. ')}. Find your tambon here.`,
  headline: (count) => [
    { figure: count, after: 'announced' },
    { before: 'as passing the assessment' },
  ],
  headlineHonours: (count) => [
    { figure: count, after: 'honoured' },
    { before: 'as excellent, province level' },
  ],
  headlineListed: (count) => [
    { figure: count, after: 'in this register' },
    { before: 'honoured as excellent, province level' },
  ],
  headlineTargets: (count) => [{ figure: count, after: 'chosen' }, { before: 'as target tambons' }],
  headlineNone: () => [{ before: 'No province has announced yet' }],
  targets: (targets) => plural(targets, 'target tambon'),
  within: (provinces) => `in ${plural(provinces, 'province')}`,
  running: (year) => `Fiscal year ${englishYear(year)}`,
  runningNote: (targets) => [
    `${plural(targets, 'target tambon')};`,
    ' no province has announced yet',
  ],
  provinces: (count) => `${count} provinces`,
  provincesNote: 'Tambons that passed, as announced by each province; in alphabetical order',
  targetsNote: 'Target tambons of each province; in alphabetical order',
  honoursNote: 'The excellent tambon of each province; in alphabetical order',
  listedProvinces: 'Provinces in this partial list',
  listedNote: 'Other provinces are not in this partial list',
  noneYet: 'no announcement yet',
  announced: 'announced',
  stories: 'Stories from the tambons',
  allStories: 'See all',
  allSteps: 'See every step',
  ask: 'Find your tambon',
};

export const year: Words['year'] = {
  description: (fiscalYear, says) =>
    `${[`Fiscal year ${englishYear(fiscalYear)}`, ...says].join('. ')}.`,
  says: {
    passed: (count) => `${tambons(count)} passed the assessment`,
    excellent: (count) =>
      `${tambons(count)} ${count === 1 ? 'was' : 'were'} honoured as “Excellent, province level”`,
    targets: (count) => `${tambons(count)} ${count === 1 ? 'was' : 'were'} chosen as targets`,
    announced: (provinces, all) => `${provinces} of ${all} provinces have announced`,
    none: 'No province has announced yet',
    partial: 'Partial list',
    partialNews: 'Partial list, as named in official news',
    sourced: 'As named in official news',
  },
  months: (from, to) => `${from} – ${to}`,
  ranks:
    '“Passed the assessment” is a tambon in its province’s announcement. “Excellent, province level” is a tambon honoured by the Community Development Department, at most one per province.',
  ranksLink: '“Passed” and “Excellent”: what is the difference?',
  byProvince: 'The list by province',
  targetsByProvince: 'Target tambons by province',
  targetsByProvinceNote: 'How many target tambons each province has; in alphabetical order',
  byProvinceNote: 'Every name comes from a province’s announcement',
  honours: 'Excellent tambons, province level',
  honoursNote: 'At most one tambon per province, by region and alphabet; this is not a ranking',
  partial: (count) =>
    count > 0
      ? `The list of this fiscal year has only the ${tambons(count)} for which there is a public source. It is not the whole list.`
      : 'The list of this fiscal year is incomplete: it has only tambons named in a public source.',
  partialOfAll: (count, total) =>
    `Of the ${tambons(total)} honoured as “Excellent, province level”, ${count} ${count === 1 ? 'is' : 'are'} named in sources published so far; the list is incomplete.`,
  totalSource: (total) => `Source for the number ${total}`,
  targetsOnly: 'No province has announced yet.',
  none: 'no announcement yet',
  regions: 'Jump to a region',
  downloads: 'Download this year’s data',
  announced: 'Tambons that passed',
  honoursFile: 'Excellent tambons',
  targetsFile: 'List of target tambons',
  allFiles: 'All data and what the columns mean',
  targets: (count) => plural(count, 'target'),
  passed: (count) => `${formatNumber(count)} passed`,
  withoutNames: 'announced',
  source: 'See the source',
};

export const province: Words['province'] = {
  title: (name, fiscalYear) => `${name} Province, fiscal year ${englishYear(fiscalYear)}`,
  headline: (passed, amphoes) => [
    `${tambons(passed)} in ${plural(amphoes, 'district')}`,
    'passed the assessment',
  ],
  soFar: (fiscalYear, passed, amphoes) => [
    `${tambons(passed)} in ${plural(amphoes, 'district')}`,
    ` announced for fiscal year ${englishYear(fiscalYear)}`,
  ],
  headlineHonour: 'One excellent tambon, province level',
  headlineAnnounced: 'The province has announced',
  noneYet: 'No announcement from this province yet',
  notListed: 'Not in this partial list',
  notHere: 'This register has no announcement of this province',
  noneNote: (fiscalYear) =>
    `If the province announces tambons that passed in fiscal year ${englishYear(fiscalYear)}, the list and its document will appear here.`,
  withoutNamesNote: 'This register does not yet have the list in the province’s announcement.',
  withdrawnNote:
    'The announced list has been corrected. See the corrections on this page for the date and reason.',
  honourOnlyNote: 'This register does not yet have a list announced by the province.',
  noHonour: 'This register does not yet have an excellent tambon of this province.',
  targetCount: (count) => plural(count, 'target tambon'),
  hasTargets: (count) => plural(count, 'target tambon'),
  description: (name, fiscalYear, says) =>
    `${[
      `Strong Tambon under the Philosophy of the Sufficiency Economy in ${name} Province, fiscal year ${englishYear(fiscalYear)}`,
      ...says,
    ].join('. ')}.`,
  passedCount: (count) => `${tambons(count)} passed the assessment`,
  pressButton: 'Ready-to-use texts',
  downloadButton: 'Downloads',
  amended: (date) => `Corrected ${date}`,
  roll: 'The list as announced',
  rollNote: (count, order) =>
    `${tambons(count)}${count === 1 ? '' : { document: ' in the order of the document', places: ' by district and tambon, in Thai alphabetical order', both: ' by number, then by district and tambon in Thai alphabetical order' }[order]}`,
  order: 'No.',
  amphoe: 'District',
  tambon: 'Tambon',
  result: 'As announced',
  issuer: (name) => `Announcement of ${name} Province`,
  issuerDepartment: 'Announcement of the Community Development Department',
  issuerKind: {
    list: '',
    additional: '(addition)',
    amended: '(amendment)',
    withdrawn: '(withdrawal)',
  },
  announcedOn: 'Dated',
  number: 'Covering letter',
  signer: 'Signed by (position)',
  document: 'Copy of the announcement',
  openDocument: 'Open the copy',
  inRegister: 'See it among all announcements',
  noDocument: 'No copy in this register yet',
  asInDocument:
    'The title and the covering letter’s number are quoted word for word. The rest of this section is in the register’s words.',
  sha256: 'SHA-256 of the file',
  sha256Help: 'What is SHA-256?',
  details: 'Details of the announcement',
  targets: 'Target tambons of the year',
  targetsNote: tambons,
  stories: 'Stories from this province',
  corrections: 'Corrections',
  acrossYears: 'Tambons year by year',
  grainNote: 'Each grain is one tambon that passed',
  columns: { year: 'Year (B.E.)', targets: 'Targets', passed: 'Passed', excellent: 'Excellent' },
  newest: (fiscalYear) => `See fiscal year ${englishYear(fiscalYear)}`,
  provinceDescription: (name) =>
    `${name} Province and Strong Tambon under the Philosophy of the Sufficiency Economy, in every fiscal year of this register.`,
  noYears:
    'This register has nothing about this province yet. That does not mean that the province has made no announcement.',
  outside: 'Bangkok is not part of the programme',
  outsideNote:
    'The programme runs in 76 provinces. Bangkok is divided into khet and khwaeng and has no tambons, so none is listed here.',
};
