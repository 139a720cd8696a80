import type { FileKind } from '../../ingest/contract/columns.ts';

/** What each file of the data folder is. */
export const fileKinds: Record<FileKind, string> = {
  targets: 'Target tambons',
  progress: 'Progress',
  assessments: 'Results of the assessment',
  announcements: 'Announcements',
  honours: 'Excellent tambons, province level',
  stories: 'Stories',
  corrections: 'Corrections',
  criteria: 'Criteria of the year',
  programme: 'Target numbers and dates',
  site: 'The owner’s settings',
  offices: 'Offices to contact',
  places: 'Corrections to the list of places',
  published: 'Record of published names',
  addresses: 'Record of published addresses',
  redirects: 'Addresses that moved',
};
