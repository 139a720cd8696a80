import { englishYear, plural } from '../format.ts';
import type { Words } from '../words.ts';

/** English for `i18n/th/site.ts`, which says where its words stand. */
export const site: Words['site'] = {
  name: 'Register of Strong Tambons',
  nameParts: ['Register', ' of Strong Tambons'],
  programme: 'Strong Tambon under the Philosophy of the Sufficiency Economy',
  programmeParts: ['Strong Tambon', ' under the Philosophy', ' of the Sufficiency Economy'],
  nameRest: ['under the Philosophy', ' of the Sufficiency Economy'],
  department: 'Community Development Department',
  sample: 'Sample data for demonstration',
  sampleNote: 'not a real announcement',
  sampleOnly: (years) =>
    `Sample data for demonstration in ${years
      .map(englishYear)
      .join(', ')
      .replace(/, (?=[^,]+$)/, ' and ')} only`,
  sampleOnlyNote: '(other years on this page are not invented)',
  partial: 'Partial list',
  shareLine: 'Which tambons have been announced, by whom, and when',
  skip: 'Skip to content',
  menu: 'Menu',
  mainMenu: 'Main menu',
  owner: 'This register belongs to:',
  ownerHeading: 'Owner and contact',
  contact: 'Contact:',
  contactPage: 'contact page',
  footMenu: 'Footer menu',
  crumbs: 'You are here',
  home: 'Home',
  year: (year) => `Fiscal year ${englishYear(year)}`,
  yearFull: (year) => `Fiscal year ${englishYear(year)}`,
  inYear: (year) => `in ${englishYear(year)}`,
  titleInYear: (name, year) => `${name}, fiscal year ${englishYear(year)}`,
  years: 'Fiscal years (B.E.)',
  otherLanguage: 'ไทย',
  otherLanguageShort: 'ไทย',
  asOf: 'Data as of',
  tambons: (count) => plural(count, 'tambon'),
  provinces: (count) => plural(count, 'province'),
  nav: {
    years: 'All years',
    announcements: 'Announcements',
    stories: 'Stories',
    data: 'Open data',
    press: 'Press',
    corrections: 'Corrections',
    editions: 'Editions',
    criteria: 'Criteria',
    about: 'About this register',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    search: 'Search',
    lookup: 'Look up many tambons',
    check: 'Check a file (staff)',
    guide: 'Staff guide',
  },
};
