import { englishYear } from '../format.ts';
import type { Words } from '../words.ts';

const PROGRAMME = 'Strong Tambon under the Philosophy of the Sufficiency Economy';
const HOLDS =
  'target tambons, tambons that passed the assessment as announced by their province, tambons honoured as “Excellent, province level”, announcements, stories and corrections, with six-digit tambon codes';

/** English for `i18n/th/metadata.ts`, which says where its words stand. */
export const metadata: Words['metadata'] = {
  country: 'Thailand',
  dataset: `Data of the programme ${PROGRAMME}`,
  datasetAbout: `${PROGRAMME}, all fiscal years: ${HOLDS}`,
  datasetOf: (year) => `Data of the programme ${PROGRAMME}, fiscal year ${englishYear(year)}`,
  datasetAboutOf: (year) => `${PROGRAMME}, fiscal year ${englishYear(year)}: ${HOLDS}`,
  announcementOf: (issuer, date) => `Announcement of ${issuer} dated ${date}`,
};
