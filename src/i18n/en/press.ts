import { plural } from '../format.ts';
import type { Words } from '../locale.ts';

const tambons = (count: number) => plural(count, 'tambon');

export const press: Words['press'] = {
  heading: 'Ready to use',
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
  downloads: 'Downloads',
  files: {
    province: (count) => `This province’s list of ${tambons(count)}, for Excel`,
    provinceJson: 'This province in all years, for programs',
    announced: 'Tambons that passed, all provinces',
    honours: 'Excellent tambons, province level',
  },
  sampleMark: '[Sample data for demonstration, not a real announcement]',
  headline: (name, fiscalYear, count) =>
    `${name} announces ${tambons(count)} that passed the Strong Tambon assessment of fiscal year ${fiscalYear}`,
  headlineHonour: (place) => `${place} honoured as excellent, province level`,
  listHead: (name, fiscalYear, count) =>
    `${name} Province: ${tambons(count)} that passed the assessment of the Strong Tambon under the Philosophy of the Sufficiency Economy programme, fiscal year ${fiscalYear}`,
  listHeadShort: (name, fiscalYear) => `${name}, fiscal year ${fiscalYear}`,
  excellent: 'excellent, province level',
  office: 'Office to contact',
  feed: 'Follow this province’s announcements (Atom)',
  news: {
    heading: 'What is new',
    comparedWith: (fiscalYear, date) =>
      `Compared with the province’s announcement for fiscal year ${fiscalYear}, of ${date}`,
    fresh: (count) => `${tambons(count)} not in the earlier list`,
    again: (count) => `${tambons(count)} in both lists`,
    first:
      'This register holds no earlier announcement of the province, so there is no list to compare with.',
    partial: (years) => `What this register holds of ${years} is partial and is not compared.`,
    further: (count) =>
      `The province made ${count} announcements this year; the list shows the names as they stand after all of them.`,
  },
  announced: (name, fiscalYear, count, date) =>
    `${name} Province has announced ${tambons(count)} that passed the assessment of the Strong Tambon under the Philosophy of the Sufficiency Economy programme for fiscal year ${fiscalYear}, in its announcement of ${date}.`,
  honoured: (place) =>
    `The Community Development Department honours ${place} as excellent at province level.`,
  honouredAlone: (place, fiscalYear) =>
    `${place} is excellent at province level in the Strong Tambon under the Philosophy of the Sufficiency Economy programme of fiscal year ${fiscalYear}.`,
  shortHonour: (place, fiscalYear) =>
    `${place}: excellent, province level, fiscal year ${fiscalYear}`,
  shortCount: (name, fiscalYear, count) =>
    `${name}: ${tambons(count)} passed, fiscal year ${fiscalYear}`,
  citation: (title, date, address) =>
    `Register of Strong Tambons under the Philosophy of the Sufficiency Economy. “${title}”. Data as of ${date}. ${address}`,
};

export const pressRoom: Words['pressRoom'] = {
  title: 'For the press',
  description:
    'Newest announcements, ready texts, share cards, embeds, and how to cite Strong Tambons under the Philosophy of the Sufficiency Economy.',
  lede: 'The newest announcements, texts and pictures to use, the words to choose, and permanent addresses to cite.',
  newest: 'Newest announcements',
  none: 'No announcement yet',
  text: 'Ready texts',
  texts: 'The newest year in one sentence',
  textsNote: 'The texts and lists of each province stand on its own page.',
  choose: 'Choose a province',
  yearText: (fiscalYear, passed, provinces, excellent, date) =>
    [
      `Strong Tambon under the Philosophy of the Sufficiency Economy, fiscal year ${fiscalYear}:`,
      passed > 0
        ? ` ${plural(provinces, 'province has', 'provinces have')} announced ${tambons(passed)} that passed the assessment`
        : '',
      excellent > 0
        ? `${passed > 0 ? ';' : ''} ${tambons(excellent)} excellent at province level`
        : '',
      `. Data as of ${date}.`,
    ].join(''),
  cards: 'Share cards',
  cardsNote: (width, height) =>
    `PNG pictures of ${width} × ${height} pixels, in Thai. Every province, announced tambon and story has its own.`,
  downloadCard: (name) => `Download the card: ${name}`,
  feeds: 'Follow new announcements',
  feedsNote:
    'Give one of these addresses to a feed reader to hear of new announcements. Each province has its own feed, on its page.',
  feedAtom: 'Whole country (Atom)',
  feedJson: 'Whole country (JSON Feed)',
  cite: 'How to write about it',
  citeNote: 'Give district and province each time: many subdistricts share their names.',
  fullName: 'The programme, at first mention',
  placeFull: 'A subdistrict in full (Thai)',
  placeShort: 'A subdistrict in short (Thai)',
  placeEnglish: 'A subdistrict in English',
  sentence: 'Citing an announcement',
  words: 'Words',
  wordList: [
    ['passed the assessment', 'a tambon in a province’s announcement; there may be many'],
    [
      'excellent, province level',
      'honoured by the Community Development Department, one tambon in a province',
    ],
    [
      'no announcement yet',
      'for a tambon or province that no announcement speaks of; it means nothing else',
    ],
    ['76 provinces', 'Bangkok is not in the programme'],
  ],
  contact: 'Contact',
  contactNote:
    'Questions about an announcement go to the provincial community development office that made it.',
  dataLink: 'Download every year',
  marks: 'Name, marks and colours',
  marksNote:
    'These marks belong to the register and always stand beside their words. No emblem of the Community Development Department is included; ask the department for its own.',
  wordmark: 'The name of the register',
  markPassed: 'Mark: passed the assessment',
  markExcellent: 'Mark: excellent, province level',
  colours: 'Colours',
  colourNames: {
    indigo: ['Indigo', 'links, marks, tambons that passed'],
    cloth: ['Mo hom cloth', 'the ground of an excellent tambon only'],
    turmeric: ['Turmeric', 'excellent only'],
    lac: ['Lac', 'sample data and corrections'],
    cotton: ['Cotton', 'the page'],
    ink: ['Ink', 'text'],
  },
};
