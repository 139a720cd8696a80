import { plural, englishYear } from '../format.ts';
import type { Words } from '../words.ts';

const PROGRAMME = 'Strong Tambon under the Philosophy of the Sufficiency Economy';

/** English for `i18n/th/feeds.ts`, which says where its words stand. */
export const feeds: Words['feeds'] = {
  title: 'Register of Strong Tambons under the Philosophy of the Sufficiency Economy',
  subtitle:
    'Announcements, tambons excellent at province level, stories and corrections from 76 provinces',
  titleOf: (province) => `${province} Province: ${PROGRAMME}`,
  subtitleOf: (province) =>
    `Announcements, tambons excellent at province level, stories and corrections from ${province} Province`,
  heading: 'Follow what is new',
  follow: 'Feed of the whole country',
  followOf: (province) => `Feed of ${province} Province`,
  formats: { atom: 'Atom', json: 'JSON Feed' },
  kinds: {
    announcement: 'Announcement',
    honour: 'Excellent, province level',
    correction: 'Correction',
    story: 'Story',
    edition: 'Edition of the register',
  },
  sample: 'Sample data for demonstration',
  provinceTitle: (kind, province, year, count) => {
    const tambons = count > 0 ? plural(count, 'tambon') : 'the tambons';
    const programme = `${PROGRAMME}, fiscal year ${englishYear(year)}`;
    return {
      list: `${province} Province announces ${tambons} that passed the assessment: ${programme}`,
      additional: `${province} Province adds ${count > 0 ? tambons : 'to the tambons'} that passed the assessment: ${programme}`,
      amended: `${province} Province amends its list of tambons that passed the assessment: ${programme}`,
      withdrawn: `${province} Province withdraws ${count > 0 ? tambons : 'names'} from its list: ${programme}`,
    }[kind];
  },
  departmentTitle: (year, count) =>
    `The Community Development Department honours ${count > 0 ? plural(count, 'tambon') : 'the tambons'} as excellent at province level: ${PROGRAMME}, fiscal year ${englishYear(year)}`,
  honourTitle: (place, year) =>
    `${place}, excellent at province level: ${PROGRAMME}, fiscal year ${englishYear(year)}`,
  correctionTitle: (place, year) =>
    `List corrected: ${place}. ${PROGRAMME}, fiscal year ${englishYear(year)}`,
  announcedOn: (date) => `Announced on ${date}`,
  honouredBy: (date) =>
    `Honoured by the Community Development Department in its announcement of ${date}`,
  honouredBySource: 'As named in official news',
  source: 'Open the source',
  correctedOn: (date, reason) => `Corrected on ${date}. Reason: ${reason}`,
  reference: 'Reference',
  withdrawn: 'Withdrawn from the list',
  list: 'The list as announced',
  document: 'Document',
  hash: 'SHA-256 checksum',
  calendar: {
    name: (year) => `Calendar: ${PROGRAMME}, fiscal year ${englishYear(year)}`,
    link: 'Calendar for phone and computer',
    note: 'An .ics file with the steps the public can follow',
    step: (step) => `Step ${step}`,
    when: (when) => `When: ${when}`,
    category: PROGRAMME,
  },
};
