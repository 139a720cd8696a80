import { englishYear, plural } from '../format.ts';
import type { Words } from '../words.ts';

const tambons = (count: number) => plural(count, 'tambon');
const NAME = 'Strong Tambon under the Philosophy of the Sufficiency Economy';
const RANK = '“Excellent, province level”';

/** English for `i18n/th/press.ts`, which says where its words stand. */
export const press: Words['press'] = {
  heading: 'Ready-to-use texts',
  part: { headline: 'Headline', lead: 'Text', list: 'List' },
  partOf: (part, form) => `${part}, ${form}`,
  showList: 'Show the list to copy',
  full: 'Thai, full form',
  short: 'Thai, short form',
  english: 'English',
  copy: 'Copy',
  copyOf: (what) => `Copy the text: ${what}`,
  copied: 'Copied',
  cite: 'Cite this page',
  citeText: 'Citation',
  citeFiles: {
    label: 'Files for reference managers',
    formats: [
      { ending: 'bib', name: 'BibTeX' },
      { ending: 'ris', name: 'RIS' },
      { ending: 'json', name: 'CSL-JSON' },
    ],
  },
  downloads: 'Downloads',
  files: {
    province: (count) => `This province’s list of ${tambons(count)}, for Excel`,
    provinceJson: 'This province in all years, for programs',
    announced: 'Tambons that passed, all provinces',
    honours: 'Excellent tambons, province level',
  },
  sampleMark: '[Sample data for demonstration, not a real announcement]',
  headline: (name, fiscalYear, count) =>
    `${name} Province announces ${tambons(count)} that passed the ${NAME} assessment, fiscal year ${englishYear(fiscalYear)}`,
  headlineUntil: (name, fiscalYear, count, date) =>
    `${tambons(count)} in ${name} Province passed the ${NAME} assessment, fiscal year ${englishYear(fiscalYear)}, as announced and corrected up to ${date}`,
  headlineHonour: (place, fiscalYear) =>
    `${place}: ${RANK} in ${NAME}, fiscal year ${englishYear(fiscalYear)}`,
  listHead: (name, fiscalYear, count, credit) =>
    `${name} Province: ${tambons(count)} that passed the ${NAME} assessment, fiscal year ${englishYear(fiscalYear)}. ${credit}.`,
  listHeadShort: (name, fiscalYear, credit) =>
    `${name}: tambons that passed the ${NAME} assessment, fiscal year ${englishYear(fiscalYear)}. ${credit}.`,
  excellent: 'excellent, province level',
  office: 'Office to contact',
  officeOf: (province) => `Ask the ${province} Provincial Community Development Office.`,
  departmentSite: 'Website of the Community Development Department',
  feed: 'Follow this province’s announcements (Atom)',
  news: {
    heading: 'Compared with the last announcement',
    comparedWith: (fiscalYear, date) =>
      `Compared with the province’s announcement for fiscal year ${englishYear(fiscalYear)}, dated ${date}`,
    fresh: (count) => `${tambons(count)} not in the earlier list`,
    again: (count) => `${tambons(count)} in both lists`,
    further: (count) =>
      `The province made ${count} announcements this year; the list above reflects all of them.`,
  },
  announced: (name, fiscalYear, count, date) =>
    `On ${date}, ${name} Province announced ${plural(count, 'tambon (subdistrict)', 'tambons (subdistricts)')} that passed the ${NAME} assessment for fiscal year ${englishYear(fiscalYear)}.`,
  announcedBy: (name, fiscalYear, count, credit) =>
    `In ${name} Province, ${plural(count, 'tambon (subdistrict)', 'tambons (subdistricts)')} passed the ${NAME} assessment for fiscal year ${englishYear(fiscalYear)}, according to the ${credit.charAt(0).toLowerCase()}${credit.slice(1)}.`,
  honoured: (place, date) =>
    `On ${date}, the Community Development Department honoured ${place} as ${RANK}.`,
  honouredBySource: (place) => `Official news names ${place} as ${RANK}.`,
  honouredAlone: (place, fiscalYear, date) =>
    `On ${date}, the Community Development Department honoured ${place} as ${RANK} in the ${NAME} programme for fiscal year ${englishYear(fiscalYear)}.`,
  namedAlone: (place, fiscalYear) =>
    `Official news names ${place} as ${RANK} in the ${NAME} programme for fiscal year ${englishYear(fiscalYear)}.`,
  partial: 'This register does not yet have the year’s names for every province.',
  source: (address) => `Source: ${address}`,
  shortHonour: (place, fiscalYear, credit) =>
    `${place}: ${RANK} in ${NAME}, fiscal year ${englishYear(fiscalYear)}. ${credit}.`,
  shortNamed: (place, fiscalYear) =>
    `${place}: ${RANK} in ${NAME}, fiscal year ${englishYear(fiscalYear)}, as named in official news`,
  shortCount: (name, fiscalYear, count, credit) =>
    `${name}: ${tambons(count)} passed the ${NAME} assessment, fiscal year ${englishYear(fiscalYear)}. ${credit}.`,
  shortCredit: (date) => `As announced by the province on ${date}`,
  shortCreditUntil: (date) => `As announced and corrected up to ${date}`,
  version: (hash) => `Version ${hash}`,
  citation: (of) =>
    [
      of.author && `${of.author}.`,
      'Register of Strong Tambons under the Philosophy of the Sufficiency Economy.',
      of.title && `“${of.title}”.`,
      `Data as of ${of.date}. ${of.version}. ${of.address}`,
    ]
      .filter(Boolean)
      .join(' '),
};

export const pressRoom: Words['pressRoom'] = {
  title: 'For the press',
  description:
    'Latest announcements, ready-to-use texts, share cards, embeds, and how to cite Strong Tambons under the Philosophy of the Sufficiency Economy.',
  lede: 'The latest announcements, texts and images to use, preferred wording, and permanent links to cite.',
  newest: 'Latest announcements',
  none: 'This register has no announcement yet',
  text: 'Ready-to-use texts',
  texts: 'The latest year in brief',
  textsNote: 'Each province’s texts and list are on its page.',
  choose: 'Choose a province',
  yearText: (fiscalYear, says, date) =>
    `${[`${NAME}, fiscal year ${englishYear(fiscalYear)}`, ...says, `Data as of ${date}`].join('. ')}.`,
  yearSays: {
    announced: (provinces, all) => `${provinces} of ${all} provinces have announced`,
    passed: (count) => `${tambons(count)} passed the assessment`,
    honoured: (count) =>
      `The Community Development Department honoured ${tambons(count)} as ${RANK}`,
    named: (count) => `Official news names ${tambons(count)} as ${RANK}`,
    known: (says) => `Names published so far (not every province): ${says}`,
    knownPassed: (count) => `${tambons(count)} passed the assessment`,
    knownExcellent: (count) => `${tambons(count)} honoured as ${RANK}`,
    knownExcellentOf: (count, total) =>
      `Of the ${tambons(total)} honoured as ${RANK}, ${count} ${count === 1 ? 'is' : 'are'} named in sources published so far; the list is incomplete`,
    news: 'Source: official news',
    targets: (count) => `${tambons(count)} ${count === 1 ? 'was' : 'were'} chosen as targets`,
    none: 'No province has announced yet',
  },
  cards: 'Share cards',
  cardsNote: (width, height) =>
    `PNG images, ${width} × ${height} and 1080 × 1350 pixels, on the page of every province that an announcement or a public source names, every tambon that passed or is excellent, and every story. The ${width} × ${height} cards of passed tambons and of stories are in Thai.`,
  downloadCard: (name) => `Download the card: ${name}`,
  feeds: 'Follow new announcements',
  feedsNote:
    'Add one of these links to a feed reader to get new announcements. Each province has its own feed, on its page.',
  nationalFeed: { atom: 'Whole country (Atom)', json: 'Whole country (JSON Feed)' },
  cite: 'How to write the names',
  citeNote: 'Always give the district and province: many tambons share a name.',
  fullName: 'The programme, at first mention',
  placeFull: 'A tambon in full (Thai)',
  placeShort: 'A tambon in short (Thai)',
  placeEnglish: 'A tambon in English',
  sentence: 'Citing an announcement',
  words: 'Preferred wording',
  wordList: [
    ['passed the assessment', 'a tambon in a province’s announcement; there may be many'],
    [
      'excellent, province level',
      'a tambon honoured by the Community Development Department; at most one per province',
    ],
    [
      'no announcement yet',
      'for a tambon or province that no announcement mentions yet; it means nothing else',
    ],
    [
      'not in this partial list',
      'where the year’s names are not known for every province; it does not mean that there is no announcement',
    ],
    ['76 provinces', 'Bangkok is not part of the programme'],
  ],
  contact: 'Contact',
  contactNote:
    'Ask the Provincial Community Development Office of that province about an announcement.',
  dataLink: 'Download every year',
  marks: 'Name, marks and colours',
  marksNote:
    'These marks belong to the register and are always used with their words. The emblem of the Community Development Department is not included; it must be requested from the department.',
  wordmark: 'Wordmark of the register',
  markPassed: 'Mark: passed the assessment',
  markExcellent: 'Mark: excellent, province level',
  colours: 'Colours',
  colourNames: {
    indigo: ['Indigo', 'links, marks, tambons that passed'],
    cloth: ['Mo hom cloth', 'background of an excellent tambon only'],
    turmeric: ['Turmeric', 'excellent only'],
    lac: ['Lac', 'sample data and corrections'],
    cotton: ['Cotton', 'the page'],
    ink: ['Ink', 'text'],
  },
};
