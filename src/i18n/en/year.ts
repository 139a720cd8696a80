import { formatNumber, plural } from '../format.ts';
import type { Words } from '../locale.ts';

const tambons = (count: number) => plural(count, 'tambon');

export const honour: Words['honour'] = {
  panel: 'Excellent tambon, province level',
  seal: 'Seal: excellent, province level',
  rank: 'Excellent, province level',
  by: (date) => [
    'Honoured by the',
    ' Community Development Department',
    ' in its announcement',
    ` of ${date}`,
  ],
  see: 'See the announcement',
  bySource: 'As named in official news',
  seeSource: 'Open the source',
};

export const map: Words['map'] = {
  label: 'Map of Thailand with 76 provinces; choose one to open its page',
  announced: 'Province has announced',
  listed: 'Province on the list',
  excellent: 'Has an excellent tambon',
  none: 'No announcement yet',
  best: (tambon) => `Excellent: ${tambon}`,
  notListed: 'Not in this partial list',
  outside: 'Bangkok is outside the programme',
  province: (name, says) => `${name} Province: ${says}`,
  where: (province, region) => `Where ${province} lies in ${region}`,
};

export const register: Words['register'] = {
  targets: ['Target tambons'],
  passed: ['Passed the assessment,', ' by province announcement'],
  excellent: ['Excellent, province level,', ' by the Department’s announcement'],
  excellentPartial: ['Excellent, province level', ' (partial list)'],
  announced: ['Provinces that', ' have announced'],
  tambons: 'tambons',
  ofProvinces: (count) => `of ${count} provinces`,
};

export const calendar: Words['calendar'] = {
  heading: 'One fiscal year, 18 steps',
  phases: ['Prepare', 'Act', 'Announce'],
  step: (number) => `Step ${number}`,
  replaces: 'replaces',
  span: (from, to) => `${from} – ${to}`,
};

export const home: Words['home'] = {
  description: (year, passed, excellent) =>
    `${tambons(passed)} that passed the assessment and ${formatNumber(excellent)} excellent at province level in fiscal year ${year}. Find your tambon here.`,
  headline: (count) => [
    { figure: count, after: 'announced' },
    { before: 'as having passed the assessment' },
  ],
  headlineHonours: (count) => [
    { figure: count, after: 'honoured' },
    { before: 'as excellent, province level' },
  ],
  headlineTargets: (count) => [
    { figure: count, after: 'chosen' },
    { before: 'as targets of the year' },
  ],
  from: (targets) => `out of ${plural(targets, 'target tambon')}`,
  within: (provinces) => `in ${plural(provinces, 'province')}`,
  running: (year) => `Fiscal year ${year} is under way`,
  runningNote: (targets) => [
    `${plural(targets, 'target tambon')};`,
    ' announcements are yet to come',
  ],
  provinces: (count) => `${count} provinces`,
  provincesNote: 'Tambons that passed, by province announcement; in Thai alphabetical order',
  noneYet: 'none yet',
  stories: 'Stories from the tambons',
  allStories: 'See all',
};

export const year: Words['year'] = {
  description: (fiscalYear, passed, excellent) =>
    `Fiscal year ${fiscalYear}: ${tambons(passed)} passed the assessment, ${formatNumber(excellent)} excellent at province level; by province, with announcements and downloads.`,
  byProvince: 'The list by province',
  targetsByProvince: 'Target tambons by province',
  targetsByProvinceNote: 'How many target tambons each province has; in Thai alphabetical order',
  byProvinceNote: 'Every name comes from a province’s announcement',
  honours: 'Excellent tambons, province level',
  honoursNote: 'One in each province, by region and alphabet; this is not a ranking',
  partial: 'This year’s list is incomplete: it shows only tambons named in a public source.',
  targetsOnly: 'This year is under way; no province has announced yet.',
  none: 'No announcement yet',
  regions: 'Jump to a region',
  downloads: 'Download this year’s data',
  announced: 'Tambons that passed',
  honoursFile: 'Excellent tambons',
  targetsFile: 'Register of target tambons',
  allFiles: 'All data and their dictionary',
  targets: (count) => plural(count, 'target'),
  passed: (count) => `${formatNumber(count)} passed`,
  source: 'Source',
};

export const province: Words['province'] = {
  headline: 'has announced the tambons that passed the assessment:',
  count: (passed, amphoes) => `${tambons(passed)} in ${plural(amphoes, 'district')}`,
  soFar: (fiscalYear, passed, amphoes) => [
    `${tambons(passed)} in ${plural(amphoes, 'district')}`,
    ` announced for fiscal year ${fiscalYear}`,
  ],
  headlineHonour: 'has an excellent tambon, province level',
  noneYet: 'No announcement from this province yet',
  noneNote: (fiscalYear) =>
    `When the province announces the tambons that passed in fiscal year ${fiscalYear}, the list and its document will stand here.`,
  fromTargets: (count) => `from ${plural(count, 'target tambon')}`,
  under: (name, date) => [`by the announcement of ${name} Province`, ` of ${date}`],
  description: (name, fiscalYear, says) =>
    `${name} Province, fiscal year ${fiscalYear}: ${says}. Strong Tambon under the Philosophy of the Sufficiency Economy.`,
  pressButton: 'Text for the press',
  downloadButton: 'Downloads',
  roll: 'The list as announced',
  rollNote: (count) => `${tambons(count)} in the order of the document`,
  order: 'No.',
  amphoe: 'District',
  tambon: 'Tambon',
  result: 'As announced',
  issuer: (name) => `Announcement of ${name} Province`,
  issuerDepartment: 'Announcement of the Community Development Department',
  announcedOn: 'Announced on',
  number: 'Number',
  signer: 'Signed by (position)',
  document: 'Copy of the announcement',
  openDocument: 'Open the document',
  inRegister: 'See it among the announcements',
  noDocument: 'No copy in this register yet',
  sha256: 'SHA-256 of the file',
  targets: 'Target tambons of the year',
  targetsNote: tambons,
  stories: 'Stories from this province',
  corrections: 'Corrections',
  acrossYears: 'Year by year',
  grainNote: 'One grain is one tambon',
  columns: { year: 'Year', targets: 'Targets', passed: 'Passed', excellent: 'Excellent' },
  newest: (fiscalYear) => `Open the list of ${fiscalYear}`,
  provinceDescription: (name) =>
    `${name} Province in the Strong Tambon programme, every fiscal year: lists, announcements and stories.`,
  noYears: 'This register holds nothing of this province yet.',
  outside: 'Bangkok is outside the programme',
  outsideNote:
    'The programme runs in 76 provinces. Bangkok is divided into khet and khwaeng and has no tambons, so none is listed here.',
};
