import type { Words } from '../locale.ts';

const PROGRAMME = 'Strong Tambon under the Philosophy of the Sufficiency Economy';
const HOLDS =
  'target tambons, tambons that passed the assessment by announcement of their province, tambons excellent at province level, announcements, stories and corrections, with six-digit tambon codes';

export const metadata: Words['metadata'] = {
  country: 'Thailand',
  codes: { province: 'Province code', amphoe: 'District code', tambon: 'Subdistrict code' },
  dataset: `Data of the programme ${PROGRAMME}`,
  datasetAbout: `${PROGRAMME}, all fiscal years: ${HOLDS}`,
  datasetOf: (year) =>
    `Data of the programme ${PROGRAMME}, fiscal year ${year} B.E. (${year - 543})`,
  datasetAboutOf: (year) => `${PROGRAMME}, fiscal year ${year} B.E. (${year - 543}): ${HOLDS}`,
  announcementOf: (issuer, date) => `Announcement of ${issuer}, ${date}`,
};
