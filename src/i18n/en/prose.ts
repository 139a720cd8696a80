import type { Words } from '../locale.ts';

export const prose: Words['prose'] = {
  contents: 'On this page',
  criteriaOf: (year) => `Criteria of fiscal year ${year}`,
  criteriaFull: 'The full criteria',
  criteriaMissing:
    'The full criteria (indicators, maximum scores and pass marks) have not been supplied by their owner yet. Once they are, they stand here with their source.',
  dimension: 'Dimension',
  criterion: 'Criterion',
  maxScore: 'Maximum score',
  passScore: 'Pass mark',
  source: 'Source',
  press: {
    title: 'For the press',
    description:
      'Newest announcements, how to write and cite Strong Tambons under the Philosophy of the Sufficiency Economy, licence and contacts.',
    lede: 'The newest announcements, the words to use, and permanent addresses to cite.',
    newest: 'Newest announcements',
    none: 'No announcement yet',
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
    sample: 'Example from',
    dataLink: 'Download every year',
    department: 'Head office',
  },
};
